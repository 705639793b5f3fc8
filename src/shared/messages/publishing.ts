import type { Message } from '../message.ts'
import { listed, shown } from '../shown.ts'

const readMore = 'docs/github.md tells how the two stages for forks work.'

/** Of the second stage, which publishes what the job of a fork has evaluated. */
export const publishingMessages = {
  'publish-event': (p: { event: string }): Message => ({
    exit: 'badInput',
    what: `The input "publish" is for the event workflow_run, and this is ${p.event}: what was uploaded would be bound to no commit.`,
    hint: `Leave "publish" out to evaluate here, or copy examples/workflows/fork-report.yml. ${readMore}`,
  }),
  'publish-alone': (p: { others: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `The step is given "publish" together with ${listed(p.others.map((name) => `"${name}"`))}: it evaluates nothing.`,
    hint: 'Leave the others out: suite, rules and data are those of the checkout.',
  }),
  'publish-without-token': (_p: Record<never, never>): Message => ({
    exit: 'badInput',
    what: 'There is no token: the second stage has nothing to do but to write on the pull request.',
    hint: 'Leave the input "token" out: the action then takes the token of the job.',
  }),
  'publish-lookup': (p: { said: string }): Message => ({
    exit: 'notFinished',
    what: `Which pull request the evaluation belongs to could not be asked (GitHub said: ${p.said}).`,
    hint: 'The job needs the permission "pull-requests: write". Run it again when the API answers.',
  }),
  'publish-not-written': (_p: Record<never, never>): Message => ({
    exit: 'notFinished',
    what: 'Not everything could be written on the pull request; the warnings above say what, and why.',
    hint: 'Mend that and run this job again: nothing has to be evaluated again.',
  }),
  'publish-head-checkout': (p: { head: string }): Message => ({
    exit: 'notFinished',
    what: `The job has checked out ${p.head.slice(0, 7)}, the commit that is to be judged: its own suite would decide about it.`,
    hint: `Check out the default branch, as actions/checkout does without "ref". ${readMore}`,
  }),
  'publish-other-base': (p: { base: string; checkout: string }): Message => ({
    exit: 'notFinished',
    what: `The pull request goes into ${shown(p.base)}, and the suite that is to decide was checked out from ${shown(p.checkout)}.`,
    hint: 'Only pull requests into the branch that is checked out are reported. A maintainer evaluates others by hand.',
  }),
  'publish-nothing': (p: { conclusion: string }): Message => ({
    exit: 'notFinished',
    what: nothingBecause[p.conclusion] ?? 'The job that evaluates ended, and left no run folder.',
    hint:
      p.conclusion === 'action_required'
        ? 'Look at what the pull request changes, then approve the run of its workflow.'
        : 'Look at the run of that job, and run it again. It has to upload the run folder under the name that the second stage downloads.',
  }),
  'publish-ended-early': (p: { said: string }): Message => ({
    exit: 'notFinished',
    what: `The job of the pull request did not finish its evaluation. It says: ${p.said}`,
    hint: 'Look at the run of that job, and run it again.',
  }),
  'publish-other-version': (p: { own: string; other: string }): Message => ({
    exit: 'notFinished',
    what: `The evidence was made by Checkpoint Gate ${shown(p.other)}, and this is ${p.own}: the same evidence may mean something else.`,
    hint: 'Name the same release of the action in both workflows, then evaluate again.',
  }),
  'upload-refused': (p: { file: string; why: string }): Message => ({
    exit: 'notFinished',
    what: `What the job of the pull request uploaded is no run folder that can be believed: ${shown(p.file)}: ${p.why}.`,
    hint: 'Run the evaluation again with the workflow of the default branch as it is. If this stays, a maintainer should look at what the pull request changes.',
  }),
} satisfies Record<string, (p: never) => Message>

const nothingBecause: Record<string, string> = {
  cancelled: 'The job that evaluates was cancelled, and left no run folder.',
  skipped: 'The job that evaluates was skipped: nothing was evaluated.',
  neutral: 'The job that evaluates ended as neutral, and left no run folder.',
  timed_out: 'The job that evaluates ran out of time, and left no run folder.',
  failure: 'The job that evaluates failed, and left no run folder.',
  startup_failure: 'The workflow that evaluates could not be started.',
  action_required: 'The evaluation waits until a maintainer lets it run.',
  stale: 'The job that evaluates never came to its end.',
}

/** What the second stage says in its log, and in the report. `repository`, `base`: as the forge says them. */
export const publishing = {
  notOfPullRequest: (): string => 'The run that ended was not for a pull request: there is nothing to publish.',
  nobody: (p: { commit: string }): string =>
    `No open pull request has ${p.commit.slice(0, 7)} at its head (it was closed, or a newer commit was pushed, whose own run is reported): nothing is published.`,
  more: (p: { numbers: readonly number[]; chosen: number }): string =>
    `Pull requests ${listed(p.numbers.map((number) => `#${number}`))} have the same commit at their heads: the report goes to #${p.chosen}, the status to the commit.`,
  published: (p: { number: number; verdict: string }): string =>
    `Published on pull request #${p.number}: ${p.verdict}. This job decides nothing; the commit status does.`,
  word: (p: { repository: string; base: string }): string =>
    `The evidence was made by a job of ${p.repository}, so it is the word of the pull request's author; every figure is computed anew from it, by the suite and the data of ${p.base}.`,
  otherSuite: (p: { base: string }): string =>
    `The pull request changes the suite: what decided is the suite of ${p.base}.`,
  otherData: (p: { tasks: readonly string[]; base: string }): string =>
    `The pull request changes the data of ${listed(p.tasks.map(shown), 4)}: what decided is the data of ${p.base}.`,
  askedOtherwise: (p: { base: string }): string =>
    `the pull request's job asked something else than the suite and the data of ${p.base} do`,
  heldBack: (): string => "every rule passes, but by evidence of the fork's own job",
  measureAgain: (): string =>
    'A maintainer lets a job of this repository measure the commit again (docs/github.md, "Forks": by a label and an approval); evidence of a fork alone never passes, unless the workflow says "accept-evidence: true".',
}
