import { setTimeout as sleep } from 'node:timers/promises'
import pLimit from 'p-limit'
import pRetry from 'p-retry'
import { gateError } from '../../shared/errors.ts'
import { type Reply, type ServerClient, ServerRefusal } from './client.ts'
import { decide, type Failure, mostTries } from './retrying.ts'
import { Failed, transport, type Way } from './transport.ts'

export interface ConnectOptions extends Way {
  model: string
  /** Most requests under way at once. */
  concurrency: number
  /** Says why requests wait, when the server asks for more than a few seconds. */
  onWait?: (seconds: number, because: string) => void
}

/** Seconds from which a wait is told. */
const worthTelling = 5

/** A client with retries and limits. */
export function connect(options: ConnectOptions): ServerClient {
  const { address, model } = options
  const send = transport(options)
  const limit = pLimit(options.concurrency)
  const traffic = { requests: 0, retries: 0, waited: 0 }
  /** Until when, in milliseconds since 1970, the server wants nothing. */
  let quietUntil = 0

  async function wait(seconds: number, signal: AbortSignal): Promise<void> {
    traffic.waited += seconds
    await sleep(seconds * 1000, undefined, { signal }).catch(() => signal.throwIfAborted())
  }

  async function request<T>(
    method: 'get' | 'post',
    path: string,
    body: object | undefined,
    signal: AbortSignal,
  ): Promise<Reply<T>> {
    traffic.requests += 1
    const attempt = async (): Promise<Reply<T>> => {
      signal.throwIfAborted()
      const quiet = (quietUntil - Date.now()) / 1000
      if (quiet > 0) await wait(quiet, signal)
      return send<T>(method, path, body, signal)
    }
    return pRetry(attempt, {
      retries: mostTries - 1,
      minTimeout: 0,
      factor: 1,
      shouldRetry: ({ error }) => error instanceof Failed,
      onFailedAttempt: async ({ error, attemptNumber }) => {
        if (!(error instanceof Failed)) return
        const decision = decide(error.failure, attemptNumber, Math.random(), Date.now())
        if (!decision.again) throw finalError(error, decision.because, attemptNumber, address)
        traffic.retries += 1
        if (decision.asked) quietUntil = Math.max(quietUntil, Date.now() + decision.seconds * 1000)
        if (decision.seconds >= worthTelling) options.onWait?.(decision.seconds, told(error.failure))
        await wait(decision.seconds, signal)
      },
    })
  }

  return {
    address,
    model,
    traffic,
    limit(concurrency) {
      limit.concurrency = Math.min(limit.concurrency, concurrency)
    },
    post: (path, body, signal) => limit(() => request('post', path, body, signal)),
    get: (path, signal) => limit(() => request('get', path, undefined, signal)),
  }
}

const told = (failure: Failure): string =>
  failure.kind === 'status' ? `HTTP ${failure.status}: ${failure.body}` : failure.said

function finalError(
  { failure, cause }: Failed,
  because: 'refused' | 'quota' | 'tries' | 'too-long',
  tries: number,
  address: string,
): Error {
  const said = told(failure)
  if (failure.kind === 'status' && because === 'refused') {
    if (failure.status === 401 || failure.status === 403)
      return gateError('server-key', { address, status: failure.status, said }, cause)
    return new ServerRefusal(failure.status, failure.body)
  }
  if (because === 'quota') return gateError('server-quota', { address, said }, cause)
  if (because === 'too-long') return gateError('server-wait', { address, said }, cause)
  if (failure.kind === 'unreachable') return gateError('server-unreachable', { address, said, tries }, cause)
  return gateError('server-failed', { address, said, tries }, cause)
}
