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
  /** Seconds that requests waited between tries, added up. */
  waited: number
}

/**
 * One model on one server: every request goes through the same limits of concurrency and time, and the same retries.
 * What no retry can mend is a GateError `server-*`; an answer of 4xx a `ServerRefusal`, which tells a dialect that it is not spoken here.
 */
export interface ServerClient {
  /** The address up to and with `/v1`. */
  readonly address: string
  readonly model: string
  readonly traffic: Readonly<Traffic>
  /** Lowers the number of requests that may be under way at once, from now on. */
  limit(concurrency: number): void
  /** `path` below `/v1`: `completions`, `chat/completions`, `models`; or, with a leading `/`, below the server's root: `/generate`, `/tokenize`. */
  post<T>(path: string, body: object, signal: AbortSignal): Promise<Reply<T>>
  get<T>(path: string, signal: AbortSignal): Promise<Reply<T>>
}

/** The server understood a request and refused it: asking again would not help. */
export class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal'
  readonly status: number
  /** What the server said, cut to a readable length. */
  readonly said: string

  constructor(status: number, said: string) {
    super(`HTTP ${status}: ${said}`)
    this.status = status
    this.said = said
  }
}
