import type { Message } from '../message.ts'

type Kind = 'recorded' | 'served' | 'opened'
const kinds: Record<Kind, string> = {
  recorded: 'answers that were recorded elsewhere',
  served: 'a model behind a server',
  opened: 'a model that is opened in process',
}

const short = (commit: string) => commit.slice(0, 8)

export const policyMessages = {
  'policy-unreadable': (p: { base: string | null; why: string }): Message => ({
    exit: 'notFinished',
    what: `The rules are those of the base (policy: base), and the base${p.base === null ? '' : ` ${short(p.base)}`} could not be read: ${p.why}.`,
    hint: 'In a workflow check the repository out with git (actions/checkout) and give the step a token with contents: read. Elsewhere fetch the base first and name it with --base, such as --base origin/main.',
  }),
  'policy-no-base': (_p: Record<never, never>): Message => ({
    exit: 'badInput',
    what: 'The rules are to be those of the base (policy: base), and nothing tells which commit that is.',
    hint: 'Name it with --base, such as --base origin/main; in a workflow by the input base.',
  }),
  'policy-not-a-name': (p: { given: string; input: 'policy' | 'base' }): Message => ({
    exit: 'badInput',
    what: `${p.input}: ${p.given} is neither ${p.input === 'policy' ? 'base nor head' : 'the name of a branch nor the id of a commit'}.`,
    hint:
      p.input === 'policy'
        ? 'Write base, so that suite and data are those of the base, or head, so that they are those of the checkout.'
        : 'Write a branch such as main, or leave it out: the event tells the base.',
  }),
  /** `said`: what is wrong with it, by its lines. */
  'policy-suite-invalid': (p: { said: string; base: string }): Message => ({
    exit: 'badInput',
    what: `The suite as it stands on the base (${short(p.base)}) cannot be used. ${p.said}`,
    hint: 'With policy: base a suite is mended on the base branch first. What this pull request changes in it counts from the next one on.',
  }),
  'policy-candidate-unknown': (p: { candidate: string }): Message => ({
    exit: 'badInput',
    what: `Which candidate this pull request brings cannot be told: its suite cannot be read, and the base's names ${p.candidate}, which does not lie in the checkout.`,
    hint: 'Mend or restore the suite in this pull request: with policy: base it still tells which checkpoint is judged.',
  }),
  'policy-candidate-kind': (p: { was: Kind; is: Kind }): Message => ({
    exit: 'badInput',
    what: `The base's candidate is ${kinds[p.was]}, and this pull request makes it ${kinds[p.is]}.`,
    hint: 'With policy: base the base says how a candidate is evaluated. Change that on the base branch first, in a change of its own.',
  }),
  'policy-only-in-head': (p: { path: string; base: string }): Message => ({
    exit: 'badInput',
    what: `The base's suite names ${p.path}, which the base (${short(p.base)}) does not have: only this pull request brings it.`,
    hint: 'With policy: base nobody is judged by data or a baseline of their own. Bring the file to the base branch first, or let an earlier step of the job fetch it and keep it out of git.',
  }),
  'policy-submodule': (p: { path: string; submodule: string; base: string }): Message => ({
    exit: 'badInput',
    what: `The base's suite names ${p.path}, which lies in the submodule ${p.submodule}, and the base (${short(p.base)}) has another commit of that.`,
    hint: 'Move the submodule on the base branch first, in a change of its own.',
  }),
  'policy-link': (p: { path: string; target: string }): Message => ({
    exit: 'badInput',
    what: `On the base, ${p.path} is a symbolic link to ${p.target} that policy: base does not follow.`,
    hint: 'Name the file itself in the suite, or put a copy in place of the link.',
  }),
  'policy-large-file': (p: { path: string; base: string; why: string }): Message => ({
    exit: 'notFinished',
    what: `On the base (${short(p.base)}), ${p.path} is kept by Git LFS, and its content is not here: ${p.why}.`,
    hint: `Install git-lfs on the runner, or fetch it in an earlier step: git fetch --depth=1 origin ${p.base} && git lfs fetch origin ${p.base} --include="${p.path}".`,
  }),
} satisfies Record<string, (p: never) => Message>

/** What is said of whose rules hold. Sentences, not escaped. */
export const policyTexts = {
  baseHolds: (base: string) => `Suite, rules and data are those of the base ${short(base)}.`,
  noSuite: (base: string) =>
    `The base ${short(base)} has no suite yet: rules and data are those that this pull request brings.`,
  unknown: (why: string) =>
    `Whether this pull request changes the rules or the data that it is judged by could not be told: ${why}.`,
  untoldTitle: 'Whether this pull request changes the rules it is judged by could not be told',
  because: (why: string) => `${why[0]!.toUpperCase()}${why.slice(1)}${/[.!?]$/.test(why) ? '' : '.'}`,
  newTitle: 'This pull request brings the rules that it is judged by',
  ownRules: 'The base has no suite yet.',
  removedTitle: 'This pull request removes the suite',
  baseRules: (base: string) => `The rules and data of the base ${short(base)} hold.`,
  brokenTitle: (holds: 'base' | 'head') =>
    holds === 'base'
      ? 'The suite that this pull request brings is wrong: every pull request after it would be blocked'
      : 'Whether this pull request changes the rules could not be told: the suite of the base is wrong',
  /** `parts`: `the rules and the evaluation data`. */
  changedTitle: (parts: string, holds: 'base' | 'head') =>
    `This pull request changes ${parts}${holds === 'head' ? ' that it is judged by' : ''}`,
  otherTitle: (parts: string) =>
    `${parts[0]!.toUpperCase()}${parts.slice(1)} here differ from the base: this pull request changes them, or is older than the base`,
  /** Ends a headline. `other`: the verdict by what the base has; null: it cannot be told. */
  ownPass: (other: string | null) =>
    `only by rules and data of its own: ${
      other === 'blocked'
        ? 'by those of the base it would be blocked'
        : other === null
          ? 'what those of the base say cannot be told'
          : 'by those of the base it could not be shown'
    }`,
}
