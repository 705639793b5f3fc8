import type { Place } from './place.ts'

/** `auto`: cuda where its provider loads, else cpu; what was taken stands in the report. */
export type Device = 'cpu' | 'cuda' | 'webgpu' | 'auto'

/** Who puts a conversation through the chat template: the gate, which sends tokens, or the server. */
export type Templating = 'gate' | 'server'

/** Ways in which servers give log-probabilities of given texts; `auto`: found out; `none`: not asked for. */
export const dialects = ['auto', 'none', 'vllm', 'prompt-logprobs', 'sglang', 'tgi', 'lmdeploy', 'llama-cpp'] as const
export type DialectName = (typeof dialects)[number]

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
  /** Variables of the environment whose secrets `prepare` and the server's command see; absent: none. */
  passEnv?: readonly string[]
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
