import type { Message } from '../message.ts'
import { listed, shown } from '../shown.ts'

const kinds = 'generate, classify, entities, choose, perplexity'

export const initMessages = {
  'init-folder': (p: { folder: string }): Message => ({
    exit: 'badInput',
    what: `${p.folder} is no folder.`,
    hint: 'Name the folder that the suite is to stand in; without a name it is the one that you are in.',
  }),
  'init-exists': (p: { paths: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `${listed(p.paths)} ${p.paths.length === 1 ? 'is' : 'are'} there already, and nothing was written.`,
    hint: 'Move it away, or give --force to write over suite and workflow. Data is never written over.',
  }),
  /** `taking`: whether --yes was given. */
  'init-flags': (p: {
    lacks: readonly { flag: string; question: string; choices: readonly string[]; usual: string | null }[]
    taking: boolean
  }): Message => ({
    exit: 'badInput',
    what: [
      p.taking
        ? 'What is meant cannot be told, and --yes asks nothing. Nothing was written. What is missing:'
        : 'There is no terminal to ask on, and nothing was written. What is missing:',
      ...p.lacks.map(({ flag, question, choices, usual }) =>
        [
          `  ${flag}: ${question}`,
          ...(choices.length > 0 ? [`there is ${listed(choices.map(shown), 8)}`] : []),
          ...(usual ? [`--yes takes ${listed(usual.split(',').map(shown), 8)}`] : []),
        ].join('; '),
      ),
    ].join('\n'),
    hint: p.taking ? 'Give these flags.' : 'Give these flags, or --yes to take what stands to reason.',
  }),
  'init-cancelled': (): Message => ({
    exit: 'badInput',
    what: 'Stopped; nothing was written.',
    hint: 'checkpoint-gate init --help lists the flags that answer the questions.',
  }),
  'init-same': (p: { path: string }): Message => ({
    exit: 'badInput',
    what: `Baseline and candidate are both ${p.path}: there would be nothing to compare.`,
    hint: 'Give another --baseline; base-branch is the candidate as it stands on the base branch.',
  }),
  'init-data': (p: { path: string; why: string }): Message => ({
    exit: 'badInput',
    what: `${p.path} cannot be the data of a task: ${p.why}`,
    hint: 'Mend the file, or name another with --data. Paths are relative to the folder of the suite.',
  }),
  'init-task': (p: { given: string }): Message => ({
    exit: 'badInput',
    what: `${shown(p.given)} says no task.`,
    hint: `Write --task FILE=WORDS, the words a kind (${kinds}), a role (general or domain) or both with a colon between: --task data/qa.jsonl=choose:general.`,
  }),
  'init-task-kind': (p: { path: string; kind: string; possible: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `${p.path} cannot be the data of a task of kind ${p.kind}: its columns do not fit.`,
    hint: `It fits ${listed(p.possible)}. For another, write the suite by hand and name the columns in data.fields.`,
  }),
  'init-action': (p: { given: string }): Message => ({
    exit: 'badInput',
    what: `${shown(p.given)} names no action.`,
    hint: 'Write --action OWNER/NAME@VERSION, the address of a repository with @VERSION, or a folder such as ./gate.',
  }),
} satisfies Record<string, (p: never) => Message>

/** What init asks and tells, and what of it stands in reasons. */
export const initTexts = {
  whichCandidate: 'Which checkpoint does a pull request bring?',
  whichBaseline: 'What is it compared with?',
  baseBranch: (path: string): string => `${path} as it stands on the base branch`,
  baseBranchHint: 'pull requests change the folder in its place',
  adapterBase: 'the base of the adapter',
  otherCheckpoint: 'A folder, or hf:owner/name@revision:',
  another: 'another one',
  needed: 'Something has to stand here.',
  whichBase: (path: string): string =>
    `Which model does the adapter ${path} change? A folder, or hf:owner/name@revision:`,
  whichTokenizer: (path: string): string =>
    `Where does the tokenizer.json of ${path} lie? A folder, or hf:owner/name@revision:`,
  whichData: 'On which data are they compared?',
  whichGeneral: 'Which of these must the model not forget? The others are what the fine-tune is for.',
  whichWorkflow: (host: string | null): string => `What runs the workflow${host === null ? '' : ` of ${host}`}?`,
  forms: {
    onnx: 'ONNX',
    safetensors: 'safetensors, served by vLLM',
    adapter: 'adapter, served by vLLM',
    gguf: 'GGUF, served by llama.cpp',
  },
  forges: {
    github: 'GitHub Actions',
    gitea: 'Gitea Actions',
    forgejo: 'Forgejo Actions',
    none: 'nothing: no workflow is written',
  },
  dataHint: (p: { samples: string; kind: string }): string => `${p.samples}, kind ${p.kind}`,
  more: 'more than ',

  noKind: (p: { columns: readonly string[] }): string =>
    `no kind of task fits its columns ${listed(p.columns, 8)}; name them in data.fields of a suite`,
  notThere: 'it is not there.',
  training: 'training data tells nothing of what was learnt',
  inDvc: 'it is kept by DVC and not here: dvc pull, then init again',
  noLikelihood: 'it needs likelihoods of given texts, which the server of llama.cpp does not tell',
  manyData: (most: number): string => `more than ${most} data files; name it with --data`,
  manyFiles: 'more files than anyone keeps in a repository: the rest was not looked at',

  wrote: 'Wrote',
  left: 'Not used',
  todo: 'To do',
  next: 'Next',
  outcomes: { written: '', overwritten: '(written over) ', same: '(as it was) ', kept: '(left as it is) ' },
  aboutSuite: (p: { baseline: string; candidate: string; tasks: string }): string =>
    `${p.candidate} against ${p.baseline} on ${p.tasks}`,
  about: {
    workflow: 'runs on every pull request',
    stub: 'a stub without samples; the gate refuses it until you put yours in',
    ignore: 'keeps the base branch beside it out of commits',
  },
  moreLeftOut: (count: number): string => `and ${count} more`,
  fillStubs: (paths: readonly string[]): string =>
    `put samples in place of the stubs ${listed(paths)}: until then the gate refuses, and nothing passes`,
  sayOwner: (path: string): string =>
    `put the owner of the action in place of OWNER in ${path}, or init --force --action OWNER/checkpoint-gate@VERSION`,
  otherWorkflows: (paths: readonly string[]): string =>
    `${listed(paths)} ${paths.length === 1 ? 'runs' : 'run'} the gate already: keep one of them`,
  requireStatus: (status: string) => `require the status ${status} on the base branch, once a first run has set it`,
  noRepository: 'git init, and push to where the workflow runs',
  noTask: {
    general: 'no task is general, so nothing can tell whether the model forgot: name one with --task FILE=general',
    domain: 'no task is what the fine-tune is for, so nothing asks for its gain: name one with --task FILE=domain',
  },
}
