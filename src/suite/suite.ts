import type { Level, Role } from '../shared/words.ts'

/** Line and column, from 1, in the suite file. */
export interface Place {
  line: number
  column: number
}

/** `auto`: cuda where its provider loads, else cpu; what was taken stands in the report. */
export type Device = 'cpu' | 'cuda' | 'webgpu' | 'auto'

/** Who puts a conversation through the chat template: the gate, which sends tokens, or the server. */
export type Templating = 'gate' | 'server'

/** Ways in which servers give log-probabilities of given texts; `auto`: found out; `none`: not asked for. */
export const dialects = ['auto', 'none', 'vllm', 'prompt-logprobs', 'sglang', 'tgi', 'lmdeploy', 'llama-cpp'] as const
export type DialectName = (typeof dialects)[number]

/** `template`: a chat template on one side only; `window`: windows of unlike length over long texts. */
export const allowedDifferences = ['template', 'window'] as const
export type AllowedDifference = (typeof allowedDifferences)[number]

/** A model behind an OpenAI-compatible server: one that runs already, or one that the gate starts. */
export interface ServerSource {
  /** Where the server listens, up to and with `/v1`; null: `command` starts it, on a free port of this machine. */
  address: string | null
  /** Shell command that starts it; `{checkpoint}`, `{port}` and `{model}` are filled in. Two sides with the same filled command share one server. */
  command: string | null
  /** The model's name on the server; null: the only one that it lists; a started one is told the side's. */
  model: string | null
  /** Names the environment variable that holds the API key; null: none is sent. */
  keyVariable: string | null
  /** Most requests under way at once; null: the usual of the server's kind. */
  concurrency: number | null
  /** Seconds that one request may take. */
  timeout: number
  /** Seconds from the start of the command to the first answer. */
  startTimeout: number
  templating: Templating
  /** How prompt log-probabilities are asked for; `auto`: found out by the probe; `none`: not at all. */
  dialect: DialectName
}

/** A side as the suite names it. */
export interface CheckpointSource {
  /** As written: a directory relative to the suite, `hf:owner/name@revision`, `mlflow:MODEL@ALIAS`, or `recorded:DIRECTORY`; empty: only a server is named. */
  path: string
  /** Which ONNX or GGUF file of the directory, e.g. `onnx/model_q4.onnx`; null: the usual names are tried. */
  file: string | null
  device: Device
  /** Threads of one operator; null: as many as the machine has cores for this process. */
  threads: number | null
  /** Most tokens in one batch of the backend, padding included; null: the backend's default. */
  batchTokens: number | null
  /** null: the checkpoint is opened in process, or recorded. */
  server: ServerSource | null
  /** Folder whose tokenizer and chat template a served model has, where they do not lie in `path` (an adapter); null: `path`. */
  tokenizer: string | null
  /** Shell command that brings or converts the checkpoint before it is looked for; null: none. */
  prepare: string | null
  /** What an alias of a registry named when the run began; absent: the suite names no alias, or nobody has looked yet. */
  registered?: RegisteredVersion
  place: Place
}

/** A version of a model in MLflow's registry. */
export interface RegisteredVersion {
  model: string
  alias: string
  version: string
  /** sha256 of the checkpoint that was registered; null: it was not told. */
  fingerprint: string | null
}

/** What a column of the data can hold. */
export type Field =
  | 'id'
  | 'text'
  | 'prompt'
  | 'messages'
  | 'reference'
  | 'references'
  | 'label'
  | 'entities'
  | 'tokens'
  | 'tags'
  | 'choices'
  | 'answer'
  | 'topics'
  | 'group'

/**
 * What every sample of a task has to hold: a text; a prompt and right answers (which `prompts` can do without); a prompt and a right class,
 * right entities, or choices of which one is right; nothing but an id.
 */
export type SampleShape = 'texts' | 'answers' | 'prompts' | 'labels' | 'entities' | 'choices' | 'ids'

export interface DataSource {
  shape: SampleShape
  /** Absolute path. */
  path: string
  /** As written. */
  written: string
  /** null: by the file's extension. */
  format: 'jsonl' | 'csv' | 'parquet' | 'text' | null
  /** Column of the file for each field of a sample; a missing key means the usual names. */
  fields: Partial<Record<Field, string>>
  /** Columns that hold one choice each, in place of one column with a list. */
  choiceColumns?: string[]
  /** Whether an answer that points at one of the record's choices (its index, letter or label) stands for the text of that choice. */
  answersByChoice?: true
  /** Only the first so many samples; null: all. */
  limit: number | null
  /** What came out is recorded on both sides: nobody is asked, so that samples can do without a prompt or a text. */
  recorded?: true
  /** The task's prompt template; the columns that it names are read into `columns` of the samples. */
  template?: string
  place: Place
}

interface TaskCommon {
  /** Unique in the suite; letters, digits, `-`, `_`, `.` and space. */
  name: string
  role: Role | null
  data: DataSource
  /** Canonical names of metrics, options included, at least one, each fed by this kind of task. */
  metrics: string[]
  place: Place
}

/** How a model is asked for an answer. */
interface AnsweringTask extends TaskCommon {
  /** Template of the user's turn, `{field}` standing for a field of the sample; null: the sample's prompt or messages as they are. */
  prompt: string | null
  system: string | null
  /** Whether the prompt goes through the chat template; null: where the checkpoint has one. */
  chat: boolean | null
  maxNewTokens: number
  temperature: number
  topP: number
  topK: number
  stop: string[]
  /** Whether the backend holds answers to the form that the task reads: it must be able to. */
  constrained: boolean
}

/** What answers are graded by, and on which scale: whole numbers from `low` to `high`. */
export interface Criterion {
  /** Letters, digits and `_`; `overall` and `preference` have their own meaning. */
  name: string
  title: string
  /** What a grader asks of an answer. */
  asks: string
  low: number
  high: number
}

export interface Rubric {
  /** Who grades, in the second person, and what is wanted. */
  role: string
  /** At least one; the overall grade comes last where there is one. */
  criteria: Criterion[]
}

/** US dollars per million tokens. */
export interface Prices {
  input: number
  cachedInput: number
  output: number
}

/** One judge model. */
export interface JudgeModel {
  /** The model's name on the server, and the name in reports. */
  model: string
  /** Up to and with `/v1`. */
  address: string
  /** Names the environment variable that holds the API key; null: none is sent. */
  keyVariable: string | null
  /** null: not sent. */
  temperature: number | null
  /** Most tokens of a verdict, hidden reasoning included; null: the usual of such a model. */
  maxTokens: number | null
  /** Sent as it is; null: not sent. */
  reasoningEffort: string | null
  concurrency: number
  /** Seconds that one request may take. */
  timeout: number
  /** null: by the program's own table, where the model stands in it. */
  prices: Prices | null
}

/** `scores`: each answer by itself; `pairs`: the two answers beside each other, in both orders. */
export type Comparing = 'scores' | 'pairs'

/** Level 2: models that grade answers. */
export interface JudgeSettings {
  /** Several are a panel. */
  models: JudgeModel[]
  rubric: Rubric
  compare: Comparing
  /** Only so many samples, drawn at random; null: all. */
  samples: number | null
  /** Share of the samples that is judged a second time, to see how steady the judge is. */
  repeats: number
  /** US dollars that all calls of the task may cost; null: no ceiling. */
  maxCost: number | null
  /** Minutes that judging the task may take; null: no ceiling. */
  maxMinutes: number | null
  /** Largest share of samples that may stay without a grade. */
  maxUnscored: number
  /** Agreement with people (weighted kappa) under which the judge only advises; 0: none is asked for. */
  minAgreement: number
  /** Whether the calls go through the server's batch API: half the price, up to a day. */
  batch: boolean
  /** Which model wrote the answers that the candidate was trained on, where the user tells; null: unknown. */
  trainedOn: string | null
  place: Place
}

/** Level 3: people who grade answers on sheets. */
export interface PeopleSettings {
  /** Filled sheets: absolute paths, `*` in the last part allowed. */
  ratings: string[]
  /** Absolute path of the file that tells which answer was whose. */
  key: string
  compare: Comparing
  /** Samples that have to be rated before the rows count; until then they are pending. */
  samples: number
  place: Place
}

export interface GenerateTask extends AnsweringTask {
  kind: 'generate'
  /** null: no judge is asked. */
  judge: JudgeSettings | null
  /** null: nobody is asked. */
  people: PeopleSettings | null
  /** JSON schema that answers must satisfy (the metric json_schema); null: none. */
  schema: object | boolean | null
}

/** The answer holds a class, in a field of a JSON object. */
export interface ClassifyTask extends AnsweringTask {
  kind: 'classify'
  field: string
}

/** The answer holds a list of entities, as JSON or in a field of a JSON object. */
export interface EntitiesTask extends AnsweringTask {
  kind: 'entities'
  field: string
}

/** Which of a sample's choices the model finds likeliest, given the question. */
export interface ChooseTask extends TaskCommon {
  kind: 'choose'
  prompt: string | null
  system: string | null
  chat: boolean | null
  /** Between a plain prompt and a choice; a chat template has its own. */
  delimiter: string
}

/** Numbers made elsewhere, one a sample: only recorded evidence has them. */
export interface ScoresTask extends TaskCommon {
  kind: 'scores'
}

export interface PerplexityTask extends TaskCommon {
  kind: 'perplexity'
  /** `text`: the sample's text. `answer`: its first reference, given its prompt. */
  scored: 'text' | 'answer'
  prompt: string | null
  system: string | null
  chat: boolean | null
  /** Between a plain prompt and the answer; a chat template has its own. */
  delimiter: string
  /** Texts are cut to so many tokens; null: long texts slide a window. */
  maxTokens: number | null
  /** Most tokens that are read at once; null: as many as the checkpoint's context has. */
  window: number | null
  stride: number | null
  addBos: boolean
  /** Whether the candidate's next-token distribution is compared with the baseline's. */
  divergence: boolean
}

export type Task = GenerateTask | ClassifyTask | EntitiesTask | ChooseTask | PerplexityTask | ScoresTask

/** `own`: in the metric's own unit; `points`: hundredths of a value between 0 and 1; `percent`: relative to the baseline, in hundredths. */
export interface Limit {
  /** In the metric's unit: "1 point" is 0.01 points, "2%" is 0.02 percent, "0.5" is 0.5 own. Always a fraction, never already times 100. */
  amount: number
  unit: 'own' | 'points' | 'percent'
  /** As written. */
  written: string
}

export type Condition =
  | { kind: 'min' | 'max'; limit: Limit }
  | { kind: 'max_drop' | 'max_rise'; limit: Limit }
  /** `limit` 0 own: better at all. */
  | { kind: 'must_improve'; limit: Limit }

/**
 * A condition on every row that it selects; a null selector is "any". `max_drop`, where no metric is named, goes to the rows that are
 * better when higher, `max_rise` to those better when lower.
 */
export interface Rule {
  task: string | null
  metric: string | null
  role: Role | null
  condition: Condition
  level: Level
  decide: 'bound' | 'point'
  /** Null for the usual rules of a suite that has none. */
  place: Place | null
}

/** Relative changes (perplexity-like rows) and points (rows between 0 and 1), as fractions, from which a severity is said. */
export interface Severities {
  mild: number
  moderate: number
  severe: number
}

/** Where the merged checkpoints are written down, and what may be lost since the release that all are held to. */
export interface HistorySettings {
  /** `file`: in the repository; `branch`: a branch of its own; `artifact`: a folder that the workflow brings and takes away. */
  kept: 'file' | 'branch' | 'artifact'
  /** As written: a path relative to the suite, or the branch's name. */
  name: string
  /** Name of the release; null: the one that was blessed last. */
  blessed: string | null
  /** Largest drops and rises since that release. */
  ratchet: Rule[]
}

/** Where every run is logged, and under which name checkpoints are promoted. */
export interface MlflowSettings {
  /** null: the suite's name. */
  experiment: string | null
  /** Counts where MLFLOW_TRACKING_URI names none; null: none. */
  address: string | null
  /** Whether the renderings are uploaded. */
  artifacts: boolean
  /** Name of the registered model; null: the suite's name. */
  model: string | null
  /** Seconds that logging may take. */
  timeout: number
}

/** The suite as decoded: every default filled in, every path absolute. */
export interface Suite {
  /** Names the comment and the status; unique among the suites of a repository. */
  name: string
  /** As given on the command line. */
  file: string
  /** Absolute folder of the file. */
  folder: string
  /** sha256 of the file's bytes. */
  sha256: string
  baseline: CheckpointSource
  candidate: CheckpointSource
  seed: number
  /** Bootstrap resamples, at least 1,000. */
  resamples: number
  /** The chance of a false block over all blocking rules. */
  errorBudget: number
  /** What an inconclusive blocking rule does. */
  inconclusive: Level
  forgetting: { ratio: Severities; points: Severities }
  /** What may differ between the sides on purpose; absent: nothing. */
  allowDifferences?: AllowedDifference[]
  tasks: Task[]
  /** Where the user gave none: no general row worse by more than the mild severity. */
  rules: Rule[]
  /** Absent: none is kept. */
  history?: HistorySettings
  /** Absent: runs are logged nowhere. */
  mlflow?: MlflowSettings
}
