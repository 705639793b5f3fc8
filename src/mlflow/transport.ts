import type { Agent, Dispatcher } from 'undici'
import { connectionsTo, readBody } from '../shared/connections.ts'
import type { Answer } from './failure.ts'
import type { Place } from './place.ts'

export interface Sent {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  url: string
  body?: string | Uint8Array
  /** Of the body. */
  type?: string
  /** Most bytes of the answer. */
  most?: number
}

/** Sends one request and reads its answer to the end, or throws what the connection or the signal threw. */
export type Send = (request: Sent, signal: AbortSignal) => Promise<Answer>

/** No other answer of MLflow that is read here is longer, in bytes. */
const usualMost = 64_000_000

/**
 * A way to MLflow that follows the network's proxies, except to this machine's own ports. No redirect is followed: a POST would arrive as
 * a GET, and be answered 200.
 */
export function transport(place: Place): Send {
  let ready: Promise<{ request: typeof import('undici').request; dispatcher: Dispatcher }> | null = null
  const headers = {
    accept: 'application/json',
    'user-agent': 'checkpoint-gate',
    ...(place.authorization !== null && { authorization: place.authorization }),
    ...(place.workspace !== null && { 'x-mlflow-workspace': place.workspace }),
  }
  return async ({ method, url, body, type = 'application/json', most = usualMost }, signal) => {
    ready ??= way(place)
    const { request, dispatcher } = await ready
    const answer = await request(url, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': type }) },
      ...(body !== undefined && { body }),
      dispatcher,
      signal,
    })
    const bytes = await readBody(answer.body, most)
    if (bytes === null) throw new Error(`its answer is longer than ${most / 1e6} MB`)
    return { status: answer.statusCode, headers: answer.headers, bytes }
  }
}

async function way({ address, tls }: Place) {
  // Loaded with the first request: a service that only spools has no need of it.
  const undici = await import('undici')
  const connect = {
    rejectUnauthorized: !tls.insecure,
    ...(tls.ca !== null && { ca: tls.ca }),
    ...(tls.client !== null && { cert: tls.client, key: tls.client }),
  }
  const patience: Agent.Options = { headersTimeout: 0, bodyTimeout: 0, connections: 1, pipelining: 1, connect }
  return { request: undici.request, dispatcher: connectionsTo(address, undici, patience) }
}
