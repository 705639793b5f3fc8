import pLimit from 'p-limit'
import pRetry from 'p-retry'
import { type Clock, wallClock } from '../../shared/clock.ts'
import { gateError } from '../../shared/errors.ts'
import { type Around, type Reply, type ServerClient, ServerRefusal } from './client.ts'
import { decide, type Failure, mostTries } from './retrying.ts'
import { Failed, type Request, transport, type Way } from './transport.ts'

export interface ConnectOptions extends Way {
  model: string
  /** Most requests under way at once. */
  concurrency: number
  /** Says why requests wait, when the server asks for more than a few seconds. */
  onWait?: (seconds: number, because: string) => void
  /** By which waits are counted; absent: the wall's. */
  clock?: Clock
}

/** Seconds from which a wait is told. */
const worthTelling = 5

/** A client with retries and limits. */
export function connect(options: ConnectOptions): ServerClient {
  const { address, model, clock = wallClock } = options
  const send = transport(options)
  const limit = pLimit(options.concurrency)
  const traffic = { requests: 0, retries: 0, waited: 0 }
  /** Until when, in milliseconds since 1970, the server wants nothing. */
  let quietUntil = 0

  async function wait(seconds: number, signal: AbortSignal): Promise<void> {
    traffic.waited += seconds
    await clock.sleep(seconds, signal).catch(() => signal.throwIfAborted())
  }

  async function ask<T>(request: Request, signal: AbortSignal, around: Around): Promise<Reply<T>> {
    traffic.requests += 1
    const attempt = async (onSend: () => void): Promise<Reply<T>> => {
      signal.throwIfAborted()
      const quiet = (quietUntil - clock.now()) / 1000
      if (quiet > 0) await wait(quiet, signal)
      onSend()
      return send<T>(request, signal)
    }
    return pRetry(() => around(attempt), {
      retries: mostTries - 1,
      minTimeout: 0,
      factor: 1,
      shouldRetry: ({ error }) => error instanceof Failed,
      onFailedAttempt: async ({ error, attemptNumber }) => {
        if (!(error instanceof Failed)) return
        const decision = decide(error.failure, attemptNumber, Math.random(), clock.now())
        if (!decision.again) throw finalError(error, decision.because, attemptNumber, address)
        traffic.retries += 1
        if (decision.asked) quietUntil = Math.max(quietUntil, clock.now() + decision.seconds * 1000)
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
    post: (path, body, signal, around = plainly) => limit(() => ask({ method: 'post', path, body }, signal, around)),
    get: (path, signal) => limit(() => ask({ method: 'get', path }, signal, plainly)),
    text: (path, signal) => limit(() => ask({ method: 'get', path, as: 'text' }, signal, plainly)),
  }
}

const plainly: Around = (attempt) => attempt(() => {})

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
    return new ServerRefusal(failure.status, failure.body, failure)
  }
  if (because === 'quota') return gateError('server-quota', { address, said }, cause)
  if (because === 'too-long') return gateError('server-wait', { address, said }, cause)
  if (failure.kind === 'unreachable') return gateError('server-unreachable', { address, said, tries }, cause)
  return gateError('server-failed', { address, said, tries }, cause)
}
