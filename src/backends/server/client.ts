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
  post<T>(path: string, body: object | Upload, signal: AbortSignal, around?: Around): Promise<Reply<T>>
  get<T>(path: string, signal: AbortSignal): Promise<Reply<T>>
  /** What is no JSON, such as a file of lines. */
  text(path: string, signal: AbortSignal): Promise<Reply<string>>
}

/**
 * Goes around every try of a request: what has to be settled before it, and what is learnt from how it ends (a reply, or a `Failed` that is
 * thrown on). `onSend` is called when nothing but the sending itself is left to do. What else is thrown ends the request.
 */
export type Around = <T>(attempt: (onSend: () => void) => Promise<Reply<T>>) => Promise<Reply<T>>

/** A body that is no JSON. */
export class Upload {
  readonly type: string
  readonly bytes: Uint8Array

  constructor(type: string, bytes: Uint8Array) {
    this.type = type
    this.bytes = bytes
  }
}

/** The server understood a request and refused it: asking again would not help. */
export class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal'
  readonly status: number
  /** What the server said, cut to a readable length. */
  readonly said: string
  /** Which parameter it is about, and its word for what is wrong, where the server says so; else empty. */
  readonly param: string
  readonly code: string

  constructor(status: number, said: string, { param = '', code = '' }: { param?: string; code?: string } = {}) {
    super(`HTTP ${status}: ${said}`)
    this.status = status
    this.said = said
    this.param = param
    this.code = code
  }
}
