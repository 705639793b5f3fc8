/** What came back for one request. */
export interface Reply<T = unknown> {
  status: number
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>
  body: T
}

/** How much trouble the server gave, for the report. */
export interface Traffic {
  requests: number
  /** Tries beyond the first of a request. */
  retries: number
  /** Seconds that were waited because the server asked for it, or between tries. */
  waited: number
}

/**
 * One model on one server: every request goes through the same limits of concurrency and time, and the same retries.
 * Errors are GateErrors `server-*`; an answer of 4xx that no retry can mend is a `ServerRefusal`, which tells a dialect that it is not spoken here.
 */
export interface ServerClient {
  /** The address up to and with `/v1`. */
  readonly address: string
  readonly model: string
  readonly traffic: Readonly<Traffic>
  /** `path` below `/v1`: `completions`, `chat/completions`, `models`; or, with a leading `/`, below the server's root: `/generate`, `/tokenize`. */
  post<T>(path: string, body: object, signal: AbortSignal): Promise<Reply<T>>
  get<T>(path: string, signal: AbortSignal): Promise<Reply<T>>
}

/** The server understood a request and refused it: asking again would not help. */
export class ServerRefusal extends Error {
  readonly status: number
  /** What the server said, cut to a readable length. */
  readonly said: string

  constructor(status: number, said: string) {
    super(`HTTP ${status}: ${said}`)
    this.name = 'ServerRefusal'
    this.status = status
    this.said = said
  }
}
