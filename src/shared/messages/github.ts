import type { Message } from '../message.ts'

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
  'checkout-is-not-head': (p: { found: string | null; head: string }): Message => ({
    exit: 'badInput',
    what:
      `On pull_request_target the job looks at ${p.found === null ? 'files whose commit cannot be told' : `commit ${p.found.slice(0, 7)}`}, ` +
      `and not at ${p.head.slice(0, 7)} of the pull request: its verdict would be about another checkpoint.`,
    hint: 'Trigger the workflow by pull_request, or name what is to be judged by the input "candidate". docs/events.md tells what each event judges.',
  }),
} satisfies Record<string, (p: never) => Message>

/** Why a part of the report could not go where it belongs. It is told as a warning and never changes the verdict. */
export interface PublishProblem {
  part: 'the comment' | 'the commit status' | 'the check run'
  /** The line of `permissions:` that lets the token do it. */
  permission: 'pull-requests: write' | 'statuses: write' | 'checks: write'
  /** What GitHub said, already on one line. */
  said: string
}

const elsewhere = 'The verdict is the same; the whole report is in the job summary.'

const jobToken = 'Leave the input "token" out: the action then takes the token of the job.'

export const githubWarnings = {
  permission: (p: PublishProblem): string =>
    `The token may not write ${p.part} (GitHub said: ${p.said}). ${elsewhere}\n` +
    `Add the line "${p.permission}" to the job in the workflow:\n` +
    'permissions:\n  contents: read\n  pull-requests: write\n  statuses: write\n  checks: write',
  /** Said once, in place of everything that could not be written: nobody did anything wrong. */
  readOnlyToken: (p: { because: 'fork' | 'dependabot'; said: string }): string =>
    `Nothing is written on the pull request: ${
      p.because === 'fork' ? 'it comes from a fork' : 'Dependabot started the run'
    }, and GitHub gives such a job a token that can only read, whatever the workflow says (it said: ${p.said}). ${elsewhere} ` +
    'A second workflow writes it there: copy examples/workflows/fork-report.yml; docs/github.md tells how.',
  badToken: (p: PublishProblem): string =>
    `GitHub does not accept the token (it said: ${p.said}), so ${p.part} was not written. ${elsewhere}\n${jobToken}`,
  noToken: (): string =>
    `There is no token, so neither the comment nor the commit status was written. ${elsewhere}\n${jobToken}`,
  noCheck: (p: { said: string }): string =>
    `No check run: the token may not write one (GitHub said: ${p.said}). The commit status says the same. ` +
    'The line "checks: write" in the job\'s permissions adds it; the input "check: false" does without.',
  noNotice: (p: { part: PublishProblem['part']; said: string }): string =>
    `That the evaluation runs could not be told in ${p.part} (GitHub said: ${p.said}).`,
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
  newerRunOfCommit: (): string =>
    'A newer run judges the same commit: the commit status and the check run are left to it.',
}

/** What a pull request is told while an evaluation runs, and after one that did not come to its end. `commit` and `newest` are markdown. */
export const notices = {
  evaluating: (p: { commit: string }): string => `Evaluating ${p.commit}…`,
  notEvaluated: (p: { commit: string }): string => `Merge blocked: ${p.commit} was not evaluated`,
  notYet: (p: { commit: string }): string => `Not evaluated yet: ${p.commit}`,
  older: (p: { commit: string; newest: string }): string =>
    `The report below is of ${p.commit}, before ${p.newest} was pushed.`,
  pushedSince: (p: { newest: string }): string => `${p.newest} was pushed since, and is not evaluated yet.`,
  reportOf: (p: { older: string | null; commit: string }): string =>
    `Report of ${p.older ?? 'an older commit'}: it says nothing of ${p.commit}`,
  reportBefore: (p: { commit: string }): string => `What the run before said of ${p.commit}`,
  job: (): string => 'the job',
  running: (): string => 'The evaluation is under way',
  begun: (): string => 'The evaluation has begun; this is updated while it runs.',
  /** Description of the status: one line. */
  stopped: (p: { what: string }): string => `Merge blocked: not evaluated. ${p.what}`,
  cancelled: (p: { after: string }): string =>
    `The job was cancelled, or reached the time that it may take (timeout-minutes), after ${p.after}.`,
  killed: (p: { after: string }): string =>
    `The step ended without a word after ${p.after}: its process was killed, most likely because the machine ran out of memory.`,
  failed: (p: { after: string }): string => `The step ended without a report after ${p.after}; its log says why.`,
  unposted: (): string => 'The report could not be put here; the job summary has it.',
  lookThere: (): string => 'Look at the job summary, or run the job again.',
  again: (): string =>
    'Run the job again. Nothing was decided, so the merge stays blocked; what was evaluated is used again where the run folder is kept.',
}
