import { listed } from '../shown.ts'

const job = 'the job in the workflow'

/** What doctor finds, and what is to be done about it. */
export const doctorTexts = {
  runner: (p: { isSelfHosted: boolean; words: readonly string[] }): string =>
    `${p.isSelfHosted ? 'a machine of your own' : 'a machine of the forge'}${p.words.length === 0 ? '' : `, ${p.words.join(', ')}`}`,
  strangers: (p: { found: string }): string => `${p.found}, of a repository that everybody sees`,
  strangersAdvice:
    'Whoever opens a pull request could run code on it: have runs of outside contributors approved in the settings of Actions, and let a machine live for one job only (SECURITY.md).',

  fork: (number: number | null): string =>
    `${pull(number)} from a fork: the token can only read, whatever the workflow says`,
  dependabot: (number: number | null): string =>
    `${pull(number)} by Dependabot: the token can only read, whatever the workflow says`,
  readOnlyAdvice:
    'The job passes or fails and its summary has the report; comment and status are not written by it. docs/github.md tells the choices.',
  target: (number: number | null): string =>
    `pull_request_target, ${pull(number)}: a stranger's files with a token that can write and with secrets`,
  targetAdvice: 'Evaluate on pull_request. docs/github.md tells how a report gets to the pull request of a fork.',
  pullRequest: (p: { number: number; head: string }): string => `${pull(p.number)}, commit ${p.head}`,
  mergeGroup: (head: string): string =>
    `merge queue, commit ${head}: the status goes there, and there is no pull request to comment on`,
  otherEvent: (p: { event: string; head: string }): string =>
    `${p.event}, commit ${p.head}: no pull request, so the report goes to the job summary and the status to the commit`,

  noToken: 'none in GITHUB_TOKEN, so what it may do cannot be looked at',
  noTokenAdvice: (expression: string): string =>
    `In a step of a workflow: env: {GITHUB_TOKEN: "${expression}"}. The action takes its input token by itself.`,
  token: (p: { where: string; repository: string }): string => `is accepted at ${p.where} for ${p.repository}`,
  tokenRefused: (p: { where: string; said: string }): string => `${p.where} does not accept it: ${p.said}`,
  tokenRefusedAdvice: 'Take the token of the job, and leave the input token of the action out.',
  tokenBlind: (p: { where: string; repository: string; said: string }): string =>
    `sees no ${p.repository} at ${p.where}: ${p.said}`,
  tokenBlindAdvice: `Give ${job} "contents: read", or a token of a user who may read the repository.`,
  unreachable: (p: { where: string; said: string }): string => `${p.where} does not answer: ${p.said}`,
  unreachableAdvice:
    'See that the runner reaches the address (GITHUB_API_URL), through https_proxy where there is a proxy. The verdict does not need it; comment and status do.',

  mayWrite: 'the token may write it',
  mayNotWrite: (said: string): string => `the token may not write it: ${said}`,
  permissionAdvice: (line: string): string => `Add "${line}" to permissions of ${job}.`,
  untold: (said: string): string => `whether the token may write it cannot be told: ${said}`,
  untoldAdvice: 'See after the first run whether it is there; its warnings say what is missing.',
  nothingToComment: 'the event belongs to no pull request: the report goes to the job summary',
  statusInstead: (found: string): string => `${found}; the commit status stands in its place`,
  noChecks: 'this forge has none: the commit status stands in its place',
  required: (p: { branch: string; names: readonly string[] }): string => `${p.branch} requires ${listed(p.names, 5)}`,
  notRequired: (p: { branch: string; context: string }): string =>
    `nothing that the token sees has ${p.branch} require ${p.context}`,
  notRequiredAdvice:
    'Until the status or the job is required, a blocked candidate can be merged: a ruleset of the branch, or its protection, names it.',

  mlflowAnswers: (p: { address: string; experiment: string; isNew: boolean }): string =>
    `${p.address} answers; experiment ${p.experiment}${p.isNew ? ', made by the first run' : ''}`,
  noMlflow: 'MLFLOW_TRACKING_URI names no server',
  mlflowAdvice:
    'The verdict does not need it, but runs are not sent: set MLFLOW_TRACKING_URI and what it asks for, in a workflow as env: of the step (docs/mlflow.md).',
  mlflowNeeded:
    'The baseline is looked up there: set MLFLOW_TRACKING_URI and what it asks for, in a workflow as env: of the step (docs/mlflow.md).',

  placeholder: (paths: readonly string[]): string => `${listed(paths)} still names OWNER as the owner of the action`,
  placeholderAdvice: 'Put the owner of the repository that has the action in its place.',
  lacksPermission: (p: { path: string; line: string }): string => `${p.path} gives the token no "${p.line}"`,
  filtered: (path: string): string => `${path} has a filter of paths`,
  filteredAdvice: 'A workflow that does not start sets no status: one that is required is then waited for, for ever.',
  baseReads: (p: { base: string; tasks: string }): string =>
    `${p.base.slice(0, 8)}, its suite and the data of ${p.tasks} can be read`,
  baseItself: 'the event is of the base branch itself, whose own rules hold',
  baseHasNone: (base: string): string => `${base.slice(0, 8)} has no suite yet`,
  baseHasNoneAdvice:
    'Until it has one, a pull request is judged by the rules that it brings: bring the suite to the base branch first.',

  workflowFits: (paths: readonly string[]): string =>
    `${listed(paths)} ${paths.length === 1 ? 'runs' : 'run'} the gate`,

  samples: (p: { path: string; samples: string }): string => `${p.path}: ${p.samples}`,
  repeated: (p: { found: string; count: string }): string => `${p.found}, ${p.count} of them the same as another`,
  repeatedAdvice:
    'What is asked twice counts as two independent answers, so that intervals are too narrow: leave it out, or give what is the same one group.',
  few: (p: { found: string; units: string }): string => `${p.found}, of ${p.units}`,
  fewAdvice: 'Fewer than ten independent samples hardly tell a change from chance: most rules will stay inconclusive.',

  tooLarge: (p: { found: string; limit: string }): string => `${p.found}, of a memory of ${p.limit} in all`,
  tooLargeAdvice: 'The weights hardly fit: take a machine with more memory, or an export of a lower precision.',
  cannotWrite: (found: string): string => `${found}, and this user may not write there`,
  cannotWriteAdvice: 'Give --out another folder, or the user the right to write.',
  slowServer: 'A server on the processor answers slowly; vLLM and SGLang need a GPU.',

  keyHere: (variable: string): string => `in ${variable}`,
  startJudge: 'Start it before the gate runs, or see that the address is right.',
  sheetKeyMissing: (path: string): string => `the key of the sheets is not at ${path}`,
  sheetKeyAdvice:
    'checkpoint-gate sheet writes it with the sheets; until it is there and sheets come back, the rows are missing and block.',
  noSheets: (patterns: readonly string[]): string => `no filled sheet at ${listed(patterns)} yet`,
  noSheetsAdvice: 'The rows of people are missing until sheets come back, and a missing row blocks.',
  sheets: (p: { count: string; key: string }): string => `${p.count}, key ${p.key}`,
}

const pull = (number: number | null): string => (number === null ? 'a run' : `pull request ${number}`)
