/** What a person said of an answer: a number as it is (1 to 5, say), up or true as 1, down or false as 0; null: nothing. */
export type Feedback = number | boolean | 'up' | 'down' | null | undefined

/** One request that a model answered. */
export interface Inference {
  /** Counts the languages of question and answer, and is what a refusal may be an echo of. */
  prompt?: string | null | undefined
  /** The answer's text. null or undefined: there is none to measure, as where the model called a tool; '' is an empty answer. */
  response: string | null | undefined
  feedback?: Feedback
  /** Names the request. The same id again is the same request and counts once; `rate` finds it by that. */
  id?: string | null | undefined
  /** When it was answered: milliseconds since 1970, or a Date. Usual: now. */
  time?: number | Date | null | undefined
  /** As the server gave it: `completion_tokens`, `output_tokens`, or `outputTokens` of the AI SDK. */
  usage?: { completion_tokens?: unknown; output_tokens?: unknown; outputTokens?: unknown } | null | undefined
  /** Why the answer ended, as the server names it. */
  finish?: string | null | undefined
  /** OpenAI's `message.refusal`. */
  refusal?: string | null | undefined
  /** The task wants JSON. */
  json?: boolean | null | undefined
  /** What belongs together: a conversation, a user. A keyless hash of it is recorded, not the text. */
  session?: string | null | undefined
  /** Which model answered. */
  model?: string | null | undefined
}

/** All are optional; what is left out comes from the environment, or is usual. */
export interface MonitorOptions {
  /** Names what is watched, as `support-bot`. CHECKPOINT_GATE_DEPLOYMENT, or `default`. */
  deployment?: string
  /** Where spools lie; a disk that outlives the process. CHECKPOINT_GATE_MONITOR_FOLDER, or the user's state folder. */
  folder?: string
  /** MLflow's experiment. MLFLOW_EXPERIMENT_NAME, or `production-monitoring`. */
  experiment?: string
  /** MLflow's address. MLFLOW_TRACKING_URI. */
  tracking?: string
  /** Names this replica, where several share a folder. CHECKPOINT_GATE_MONITOR_WRITER, or the host's name. */
  writer?: string
  /** Seconds that a request waits for its rating before it is sent; 0. */
  grace?: number
  /** Texts that are kept on this machine, redacted, for a judge; none. */
  keep?: { prompts?: boolean; answers?: boolean; share?: number; bytes?: number; names?: readonly RegExp[] }
  /**
   * A model that grades a share of the answers, behind an OpenAI-compatible server; none. Question and answer go to that server as they are.
   * `server`: its address up to and with /v1. `apiKeyEnv`: the environment variable with its key. `share` of the requests, 0.02.
   * `maxCallsPerHour`, 60. `timeout` of a call in seconds, 30. `refusals`: who tells whether an answer refuses: the `rules` (usual), the
   * `judge` in their place, of the answers that it grades, or `both`, each in a metric of its own.
   */
  judge?: {
    server: string
    model: string
    apiKeyEnv?: string
    share?: number
    maxCallsPerHour?: number
    timeout?: number
    refusals?: 'rules' | 'judge' | 'both'
  }
  /** Requests and characters that may wait in memory (10,000 and 64 million), bytes that may wait on disk (1 GB), bytes of sent segments that stay (64 MB). */
  limits?: { entries?: number; characters?: number; unsent?: number; sent?: number }
  /** Seconds that a process that ends by itself may take to send what waits; 3. The rest stays on the disk. */
  exit?: number
  /** Told what goes wrong, in a sentence; usual: a process warning, each kind once a minute. */
  warn?: (sentence: string) => void
  /** `false`: in the caller's thread, on later ticks. */
  thread?: boolean
  /** How failures are paced, in milliseconds. */
  pace?: { first?: number; longest?: number; probe?: number }
}

/** Watches one deployment. None of its methods throws or rejects. */
export interface QualityMonitor {
  /** Takes note of a request. Returns at once; measuring, writing and sending come later and elsewhere. */
  log(inference: Inference): void
  /** What somebody said of a request that was logged before, by its `id`. */
  rate(id: string, feedback: Feedback): void
  /** Resolves when all that was logged before is on the disk, or when the monitor is closed. What was logged, and is not there yet, a SIGKILL takes along. */
  durable(): Promise<void>
  /** Sends what waits, and has it graded where a judge is set. Resolves to whether MLflow has all of it. `limit` in milliseconds, usual 10,000, at most a day. */
  flush(limit?: number): Promise<boolean>
  /** Sends what it can, within `limit` milliseconds (usual 5,000); the rest is sent by the next process with this folder. */
  close(limit?: number): Promise<void>
  stats(): MonitorStats
}

/** What became of the share of requests that a judge is to grade. */
export interface JudgeStats {
  /** Calls that were made. */
  asked: number
  graded: number
  /** Replies that were no grade. */
  unread: number
  /** Calls that brought no reply. */
  failed: number
  /** Not asked about: too many waited, or there were as many calls in the hour as there may be. */
  passedOver: number
  /** To be asked about, and the one that is. */
  waiting: number
}

/** What became of everything since this process began, and what waits. */
export interface EngineStats {
  /** Requests and ratings that the engine is done with: they are on the disk, or counted below. */
  taken: number
  recorded: number
  /** The same id again. */
  known: number
  ratings: number
  /** Ratings whose request is not known in this spool: recorded at the newest step. */
  ratingsUnmatched: number
  /** Not recorded, since too much waits to be sent. */
  full: number
  /** Not recorded, since their texts broke what measures them. */
  unmeasured: number
  /** Requests and points that MLflow has of this spool, from its first request on. */
  sent: { requests: number; points: number }
  /** Lines that MLflow refused for good; they are in refused.jsonl. */
  refused: number
  /** Lines that did not match their checksum, bytes that a crash tore off. */
  broken: number
  torn: number
  /** Bytes that wait to be sent. */
  unsent: number
  writer: string | null
  runs: readonly string[]
  /** Why nothing can be sent at present; null: nothing stands against it. */
  trouble: string | null
  /** null: nothing is judged. */
  judge: JudgeStats | null
}

export interface MonitorStats extends EngineStats {
  /** Calls that were taken; those after `close` and those that said nothing are not. */
  accepted: number
  /** Requests that were not recorded: too many waited in memory, too much to be sent, or what was given could not be read or measured. */
  dropped: number
  /** Entries in memory that are not on the disk yet. */
  waiting: number
  /** Where the work is done. */
  thread: 'worker' | 'own'
}

/**
 * Begins to watch. A process has one monitor for the same options: who asks again gets that. Throws for an option that is wrong; the error's
 * hint says what to write.
 */
export declare function createMonitor(options?: MonitorOptions): QualityMonitor

/** Takes note of a request with a monitor that the environment describes, that of createMonitor(). Returns at once and never throws. */
export declare function logInferenceQuality(inference: Inference): void
