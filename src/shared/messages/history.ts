import type { Message } from '../message.ts'
import { counted, formatCount } from '../numbers.ts'
import { listed, shown } from '../shown.ts'

const how = 'See docs/history.md.'

/** Sentences of the history in reports. */
export const historyTexts = {
  notChecked: (why: string) => `The ratchet could not be checked: ${why}`,
  rowsNotChecked: (rows: readonly string[], why: string) =>
    `The ratchet could not be checked on ${listed(rows, 4)}: ${why}`,
  nothingYet: 'no checkpoint is written down yet, and no release is blessed.',
  noRelease: 'no release is blessed (checkpoint-gate history bless RUN --name NAME).',
  unknownRelease: (name: string) => `The history has no release ${shown(name)}, which the suite names.`,
  notAsked: 'The release was not asked this task.',
  dataChanged: (lost: number, of: number) =>
    `The data changed since: ${formatCount(lost)} of ${counted(of, 'sample')} of the release are gone or ask something else.`,
  askedOtherwise: (settings: readonly string[]) =>
    `The task is asked otherwise since: ${listed(settings.map((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)))}.`,
  leftOut: (samples: number) =>
    `${counted(samples, 'sample')} came after the release and ${samples === 1 ? 'is' : 'are'} not compared with it.`,
  noEvidence: (name: string) =>
    `release ${name} was blessed without its evidence. Bless its run folder, which holds it.`,
  evidenceNotFound: (name: string) => `the evidence of release ${name} is not where the history is.`,
  otherEvidence: (name: string) => `what is kept as the evidence of release ${name} is not what was blessed.`,
  evidenceUnreadable: (name: string, why: string) => `the evidence of release ${name} cannot be read (${why}).`,
  broken: (release: string, { task, title }: { task: string; title: string }, { reason }: { reason: string }) =>
    `Since ${release}, ${task}, ${title}: ${reason}`,
  limited: (release: string, { task, title }: { task: string; title: string }) => `Since ${release}, ${task}, ${title}`,
  toDo: (release: string) =>
    `Since ${release} more was lost than all merges together may: fine-tune again from ${release}, or, if the loss is meant, bless a newer release (checkpoint-gate history bless RUN --name NAME).`,
  noFile: (path: string) => `${path} is no file`,
  branchNotHere: 'this clone does not have it: git fetch brings it, once anything was merged',
  mayNotRead: 'the token may not read the contents of the repository (permissions: contents: read)',
  unreadable: (where: string, why: string) => `The history in ${where} could not be read: ${why}.`,
  absent: (where: string) => `There is no history in ${where} yet: it begins with the first checkpoint that is merged.`,
  fromCheckout: (file: string) =>
    `The history was read from ${file} in the checkout, which this pull request can change; with a token it is read from the base branch.`,
  added: (where: string, commit: string) => `The checkpoint of ${commit.slice(0, 7)} is written down in ${where}.`,
  known: (where: string, commit: string) => `The checkpoint of ${commit.slice(0, 7)} is in ${where} already.`,
  notAdded: (why: string) => `The checkpoint could not be written into the history: ${why}`,
  nothingToAdd: 'nothing was measured.',
  blessed: (name: string, commit: string, where: string) =>
    `${name} is the release that candidates are held to from now on: ${commit.slice(0, 7)}, in ${where}.`,
  withoutEvidence: (name: string) =>
    `Without its evidence the ratchet cannot compare anything with ${name}: bless the run folder instead.`,
  mergeUnion: (file: string) =>
    `Write "${file} merge=union" into .gitattributes, so that two branches that each add a line merge by themselves.`,
}

export const historyMessages = {
  'history-not-kept': (p: { suite: string }): Message => ({
    exit: 'badInput',
    what: `${p.suite} keeps no history: it has no key history.`,
    hint: `Write where it is kept, such as "history: {file: checkpoint-history.jsonl}". ${how}`,
  }),
  'history-no-commit': (_p: Record<never, never>): Message => ({
    exit: 'badInput',
    what: 'Nothing tells which commit the checkpoint belongs to: this is no git repository, and no workflow.',
    hint: 'Name it with --commit.',
  }),
  'history-no-commit-known': (p: { commit: string; known: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `${shown(p.commit)} is neither a run folder nor a commit of the history${p.known.length === 0 ? ', which is empty' : ''}.`,
    hint:
      p.known.length === 0
        ? 'Name the run folder of the release.'
        : `Name its run folder, or one of ${listed(
            p.known.map((commit) => commit.slice(0, 7)),
            8,
          )}.`,
  }),
  'history-nothing-measured': (p: { folder: string }): Message => ({
    exit: 'badInput',
    what: `${p.folder} holds nothing that could be written down: its evaluation was not finished.`,
    hint: 'Finish the run, then add it.',
  }),
  'history-release-taken': (p: { name: string; commit: string }): Message => ({
    exit: 'badInput',
    what: `${shown(p.name)} is the release of ${p.commit.slice(0, 7)} already.`,
    hint: 'Choose another name: a release that was blessed stays what it is.',
  }),
  'history-release-name': (p: { name: string }): Message => ({
    exit: 'badInput',
    what: `${shown(p.name)} cannot name a release.`,
    hint: 'Allowed: up to 64 letters, digits and . _ + -, a letter or digit at either end, such as v3.',
  }),
  'history-other-suite': (p: { folder: string; its: string; suite: string }): Message => ({
    exit: 'badInput',
    what: `${p.folder} is a run of the suite ${shown(p.its)}, and the history asked for is that of ${shown(p.suite)}.`,
    hint: 'Name the suite of the run with --suite.',
  }),
  'history-branch-alone': (p: { branch: string }): Message => ({
    exit: 'badInput',
    what: `The branch ${p.branch} is written by the API, and no token or repository is named.`,
    hint: 'In a workflow, give the step GITHUB_TOKEN (permission contents: write); elsewhere set GITHUB_TOKEN and GITHUB_REPOSITORY too.',
  }),
  'history-not-read': (p: { where: string; said: string }): Message => ({
    exit: 'notFinished',
    what: historyTexts.unreadable(p.where, p.said),
    hint: 'A branch is read from the clone, or by the API where GITHUB_TOKEN and GITHUB_REPOSITORY are set, on Gitea and Forgejo GITHUB_API_URL too.',
  }),
  'history-not-written': (p: { where: string; said: string }): Message => ({
    exit: 'notFinished',
    what: `The history in ${p.where} could not be written: ${p.said}.`,
    hint: 'The token needs permission to write contents (permissions: contents: write). Adding again is safe: what is there stays one line.',
  }),
} satisfies Record<string, (p: never) => Message>
