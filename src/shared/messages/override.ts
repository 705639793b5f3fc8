import type { Message } from '../message.ts'

export const overrideMessages = {
  'override-no-token': (_: object): Message => ({
    exit: 'notFinished',
    what: 'There is no token, so a comment cannot be read from the pull request.',
    hint: 'Leave the input "token" out: the action then takes the token of the job.',
  }),
  'override-not-asked': (p: { said: string }): Message => ({
    exit: 'notFinished',
    what: `The command could not be carried out to its end: the answer of the forge was: ${p.said}.`,
    hint:
      'The job needs the permissions pull-requests: write, statuses: write and checks: write; on Gitea a token of somebody who administers the ' +
      'repository. Then run it again.',
  }),
} satisfies Record<string, (p: never) => Message>

/**
 * Why a command to let a checkpoint through lets nothing through. Plain text that goes on a sentence: "The override by @ana does not hold: …".
 */
export type Reason = string

export const refusals = {
  form: (): Reason =>
    'the line has to read "/checkpoint-gate override CODE until YYYY-MM-DD because REASON", with nothing before it',
  date: (): Reason => 'after "until" comes a day, YYYY-MM-DD',
  reason: (): Reason => 'after "because" comes a reason, in words',
  unknownCode: (p: { code: string | null }): Reason =>
    p.code === null
      ? 'nothing here can be let through now'
      : `its code is of another commit, candidate, rule or figure. The code of this report is ${p.code}`,
  bot: (): Reason => 'only people can let a checkpoint through, and a bot wrote the comment',
  app: (p: { app: string }): Reason =>
    `only people can let a checkpoint through, and the app ${p.app} wrote the comment in their name`,
  edited: (): Reason => 'the comment was edited. Write a new one',
  gone: (): Reason => 'its comment was deleted',
  closed: (): Reason => 'the pull request is closed',
  own: (): Reason => 'the author of a pull request cannot let their own checkpoint through; somebody else has to',
  permission: (p: { permission: string }): Reason =>
    `it takes write permission in the repository, and the author of the comment has "${p.permission}"`,
  permissionUnknown: (p: { said: string }): Reason =>
    `what the author of the comment may do in the repository could not be asked (the answer was: ${p.said})`,
  tooLong: (p: { last: string; days: number }): Reason =>
    `an override holds for at most ${p.days} days, so until ${p.last} at the latest`,
  expired: (p: { until: string }): Reason => `it expired on ${p.until}`,
  otherCommit: (p: { commit: string }): Reason => `it was for commit ${p.commit}`,
  otherCandidate: (): Reason => 'it was for another candidate: the checkpoint has another fingerprint now',
  otherValue: (p: { key: string; rule: string; before: string; value: string }): Reason =>
    `it was for other figures: ${p.key} (${p.rule}) was ${p.before}, and is ${p.value} now`,
  alsoBlocks: (p: { key: string; rule: string }): Reason =>
    `it was for other rules: ${p.key} (${p.rule}) blocks now, too`,
  otherBlockers: (): Reason => 'it was for other rules',
  notMeasured: (): Reason => 'what was not measured cannot be let through',
  edits: (p: { by: string }): Reason =>
    `the report was edited by @${p.by}, so nobody can tell what was measured. Run the evaluation again`,
  pushed: (): Reason => 'another commit was pushed since the report',
}

/** What is said of an override. `by` is the name of an account. */
export const overrideWords = {
  letThrough: (p: { by: string; until: string }): string => `Blocked, let through by @${p.by} until ${p.until}`,
  isVoid: (p: { by: string; why: Reason }): string => `The override by @${p.by} does not hold: ${p.why}.`,
  refused: (p: { by: string; why: Reason }): string => `The command of @${p.by} was not taken: ${p.why}.`,
  offer: (): string => 'Let it through all the same',
  how: (): string =>
    'Somebody with write permission who is not the author of this pull request comments this line, with a reason. It holds for exactly this ' +
    'commit, candidate and figures.',
  letThroughList: (): string => 'What was let through',
}

/** Lines of the log. */
export const overrideLog = {
  otherComment: (): string => 'This comment is no command of Checkpoint Gate: nothing to do.',
  notOnPullRequest: (): string => 'This comment is not on a pull request: nothing to do.',
  notCreated: (p: { action: string }): string =>
    `A comment was ${p.action}: nothing to do. Only a new comment can let a checkpoint through.`,
  gone: (): string => 'The comment is not there any more: nothing to do.',
  running: (): string =>
    'The evaluation is still under way. It looks for this comment itself before it says how it ended.',
  done: (p: { by: string; until: string; suite: string }): string =>
    `${p.suite}: let through by @${p.by} until ${p.until}.`,
  noReport: (): string => 'There is no report on this pull request that could be let through.',
  notLooked: (p: { said: string }): string =>
    `Whether somebody has let this checkpoint through could not be looked up (the answer was: ${p.said}). It stays blocked.`,
}
