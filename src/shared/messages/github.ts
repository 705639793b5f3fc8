import type { Message } from '../errors.ts'

export const githubMessages = {
  'github-environment': (p: { variable: string }): Message => ({
    exit: 'badInput',
    what: `The environment variable ${p.variable} is missing or not as GitHub Actions sets it.`,
    hint: 'The action runs inside a GitHub Actions job. Elsewhere, use the command line: checkpoint-gate run.',
  }),
  'github-event': (p: { event: string; problem: string }): Message => ({
    exit: 'badInput',
    what: `The payload of the event ${p.event} is not as GitHub describes it: ${p.problem}.`,
    hint: 'The file is named by GITHUB_EVENT_PATH and is written by the runner; nothing in the job may change it.',
  }),
} satisfies Record<string, (p: never) => Message>

/** Why a part of the report could not go where it belongs. It is told as a warning and never changes the verdict. */
export interface PublishProblem {
  /** `the comment`, `the commit status`. */
  part: 'the comment' | 'the commit status'
  /** The line of `permissions:` that lets the token do it. */
  permission: 'pull-requests: write' | 'statuses: write'
  /** What GitHub said, already on one line. */
  said: string
}

const elsewhere = 'The verdict is the same; the whole report is in the job summary.'

const jobToken = 'Leave the input "token" out: the action then takes the token of the job.'

export const githubWarnings = {
  permission: (p: PublishProblem): string =>
    `The token may not write ${p.part} (GitHub said: ${p.said}). ${elsewhere}\n` +
    `Add the line "${p.permission}" to the job in the workflow:\n` +
    'permissions:\n  contents: read\n  pull-requests: write\n  statuses: write',
  readOnlyToken: (p: PublishProblem & { because: 'fork' | 'dependabot' }): string =>
    `The token may not write ${p.part} (GitHub said: ${p.said}). ${elsewhere}\n` +
    (p.because === 'fork'
      ? 'GitHub gives a read-only token to pull requests from forks, whatever the line '
      : 'GitHub gives a read-only token to runs that Dependabot starts, whatever the line ') +
    `"${p.permission}" in the workflow says. docs/github.md tells the choices.`,
  badToken: (p: PublishProblem): string =>
    `GitHub does not accept the token (it said: ${p.said}), so ${p.part} was not written. ${elsewhere}\n${jobToken}`,
  noToken: (): string =>
    `There is no token, so neither the comment nor the commit status was written. ${elsewhere}\n${jobToken}`,
  refused: (p: PublishProblem): string => `GitHub refused ${p.part}: ${p.said}. ${elsewhere}`,
  unreachable: (p: PublishProblem): string =>
    `GitHub could not be reached for ${p.part}, also after waiting (it said: ${p.said}). ${elsewhere}\n` +
    'Run the job again to publish; what is already evaluated is not evaluated again where the run folder is kept.',
  summary: (p: { said: string }): string =>
    `The job summary could not be written: ${p.said}. The report is in the run folder.`,
  output: (p: { name: string; said: string }): string => `The output "${p.name}" could not be set: ${p.said}.`,
  pullRequestUnknown: (): string =>
    'This event belongs to no pull request: the report goes to the job summary and the commit status.',
  newerRun: (): string => 'The comment shows a newer run of this pull request and is left as it is.',
}
