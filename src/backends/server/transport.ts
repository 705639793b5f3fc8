import OpenAI, { APIConnectionError } from 'openai'
import * as undici from 'undici'
import { connectionsTo } from '../../shared/connections.ts'
import { type Reply, Upload } from './client.ts'
import { complaint } from './complaint.ts'
import type { Failure } from './retrying.ts'

/** One try that failed. */
export class Failed extends Error {
  readonly failure: Failure

  constructor(failure: Failure, cause?: unknown) {
    super(failure.kind, { cause })
    this.failure = failure
  }
}

export interface Way {
  /** Up to and with `/v1`. */
  address: string
  /** null: none is sent. */
  key: string | null
  /** Seconds that one try may take, to the last byte of the answer. */
  timeout: number
}

export interface Request {
  method: 'get' | 'post'
  path: string
  body?: object | Upload
  /** What the reply's body is read as; absent: JSON. */
  as?: 'text'
}

/** One try of a request. Throws `Failed`, or the signal's reason. */
export type Send = <T>(request: Request, signal: AbortSignal) => Promise<Reply<T>>

/** The openai package as the way to a server, its other routes included; without its retries, which honour no wait above a minute. */
export function transport({ address, key, timeout }: Way): Send {
  const openai = new OpenAI({
    baseURL: address,
    apiKey: key ?? 'none',
    maxRetries: 0,
    // It ends with the first byte of an answer; ours counts until the last.
    timeout: 2 * timeout * 1000,
    defaultHeaders: key === null ? { authorization: null } : {},
    fetch: fetchOver(address),
    logLevel: 'off',
  })
  const root = address.replace(/\/v1$/, '')

  return async <T>({ method, path, body, as }: Request, signal: AbortSignal) => {
    const url = path.startsWith('/') ? `${root}${path}` : `/${path}`
    const patience = new AbortController()
    const abort = () => patience.abort()
    const timer = setTimeout(abort, timeout * 1000)
    signal.addEventListener('abort', abort)
    try {
      const sent = body instanceof Upload ? { body: body.bytes, headers: { 'content-type': body.type } } : { body }
      const response = await openai[method](url, { ...(body && sent), signal: patience.signal }).asResponse()
      const text = await response.text()
      const read = as === 'text' ? (text as T) : parsed<T>(text)
      return { status: response.status, headers: Object.fromEntries(response.headers), body: read }
    } catch (error) {
      if (signal.aborted) throw signal.reason
      const late: Failure = { kind: 'timeout', said: `no answer within ${timeout} s` }
      throw new Failed(patience.signal.aborted ? late : failureOf(error), error)
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
    }
  }
}

/** Node's own fetch gives up after five minutes without headers, however long a request may take. */
function fetchOver(address: string): typeof fetch {
  const dispatcher = connectionsTo(address, undici, { headersTimeout: 0, bodyTimeout: 0 })
  const fetchPatiently = async (url: unknown, init?: object) => {
    const response = await undici.fetch(url as string, { ...init, dispatcher })
    if (response.ok) return response
    // The package keeps only what it knows of an answer that refuses, and servers word theirs in many ways.
    const { status, headers } = response
    throw new Failed({
      kind: 'status',
      status,
      headers: Object.fromEntries(headers),
      ...complaint(await response.text()),
    })
  }
  return fetchPatiently as unknown as typeof fetch
}

/** As Python writes what JSON has no word for, in a place where a value stands. */
const pythonNumber = /([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,\]}])/g

function parsed<T>(text: string): T {
  try {
    return JSON.parse(text === '' ? 'null' : text) as T
  } catch (error) {
    try {
      // Asking again would not help, and a value that is no number is looked for where values are read.
      return JSON.parse(text.replace(pythonNumber, '$1null')) as T
    } catch {}
    throw new Failed({ kind: 'broken', said: `no JSON, but ${JSON.stringify(text.slice(0, 80))}` }, error)
  }
}

function failureOf(error: unknown): Failure {
  const chain = causes(error)
  const failed = chain.find((each) => each instanceof Failed)
  if (failed) return failed.failure
  // The package wraps what fails before an answer; what fails while the answer is read comes as it is.
  const kind = error instanceof APIConnectionError ? 'unreachable' : 'broken'
  const said = chain.findLast(({ message }) => message !== '')?.message ?? 'the connection was lost'
  const code = chain.map((each) => (each as NodeJS.ErrnoException).code).findLast((each) => typeof each === 'string')
  return { kind, said, ...(code !== undefined && { code }) }
}

function causes(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : []
}
