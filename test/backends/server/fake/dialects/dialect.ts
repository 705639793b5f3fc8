import type { Engine } from '../engine.ts'

export interface Incoming {
  method: string
  path: string
  headers: Readonly<Record<string, string>>
  // biome-ignore lint/suspicious/noExplicitAny: what a client sends is looked at field by field
  body: any
}

export interface Outgoing {
  status: number
  /** JSON; a string is sent as text. */
  body: unknown
  headers?: Record<string, string>
}

export type Route = (engine: Engine, request: Incoming) => Outgoing | Promise<Outgoing>

export interface FakeDialect {
  /** By `METHOD /path`. */
  routes: Readonly<Record<string, Route>>
  /** What is answered while the model loads; null: nobody listens. */
  loading: ((path: string) => Outgoing) | null
  /** The shape of its errors. */
  error(status: number, message: string, more?: { param?: string; code?: string }): Outgoing
}

/** Thrown anywhere in a route. */
export class Refused extends Error {
  readonly status: number
  readonly more: { param?: string; code?: string }

  constructor(status: number, message: string, more: { param?: string; code?: string } = {}) {
    super(message)
    this.status = status
    this.more = more
  }
}

export const ok = (body: unknown, headers: Record<string, string> = {}): Outgoing => ({ status: 200, body, headers })

/** vLLM, SGLang, LMDeploy and llama-cpp-python, near enough. */
export const pythonError: FakeDialect['error'] = (status, message, { param, code } = {}) => ({
  status,
  body: {
    error: {
      message,
      type: status === 404 ? 'NotFoundError' : status < 500 ? 'BadRequestError' : 'InternalServerError',
      param: param ?? null,
      code: code ?? status,
    },
  },
})
