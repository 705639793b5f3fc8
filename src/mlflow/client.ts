import { setTimeout as pause } from 'node:timers/promises'
import { withoutSecrets } from '../shared/secrets.ts'
import { type Body, written } from './body.ts'
import { type Answer, type Failure, failureOf, isPassing, type Reply, textOf } from './failure.ts'
import type { Place } from './place.ts'
import { type Send, type Sent, transport } from './transport.ts'

export interface Patience {
  /** Seconds that one try may take, to the last byte of its answer. */
  timeout?: number
  /** How often a request is sent at most while what stands against it may pass. */
  tries?: number
  /** Of a question that any working server answers at once: half the time, and a try less. */
  cheap?: boolean
  /** Ends what is under way and what waits, as a failure of kind `timeout`. */
  signal?: AbortSignal
}

type Lasting = Required<Omit<Patience, 'signal' | 'cheap'>> & Pick<Patience, 'signal' | 'cheap'>

type Method = Sent['method']

/**
 * MLflow's REST interface. At most one request is under way, the others wait: a server that is asked many things at once stops
 * answering. Never throws for what the server or the network does.
 */
export class Mlflow {
  readonly place: Place
  readonly #patience: Lasting
  readonly #send: Send
  #last: Promise<unknown> = Promise.resolve()

  constructor(place: Place, patience: Patience = {}, send: Send = transport(place)) {
    this.place = place
    this.#patience = { timeout: 30, tries: 4, ...patience }
    this.#send = send
  }

  /**
   * @param path below `/api/2.0/mlflow/`, as in `runs/log-batch`
   * @param body of a GET its query; else JSON, looked through before it is sent, its `run_id` last
   */
  async request<T = unknown>(
    method: Method,
    path: string,
    body: Body = {},
    patience: Patience = {},
  ): Promise<Reply<T>> {
    const url = `${this.place.address}/api/2.0/mlflow/${path}`
    if (method === 'GET') return this.#json({ method, url: `${url}${query(body)}` }, patience)
    const ready = written(body)
    if ('why' in ready) return { ok: false, failure: { kind: 'unsendable', status: null, said: ready.why } }
    return this.#json({ method, url, body: ready.text }, patience)
  }

  /** Any other route: `url` is whole. The answer as it came. */
  async raw(request: Sent, patience: Patience = {}): Promise<Reply<Answer>> {
    const turn = this.#last.then(() => this.#patiently(request, { ...this.#patience, ...patience }))
    this.#last = turn
    return turn
  }

  async #json<T>(request: Sent, patience: Patience): Promise<Reply<T>> {
    const reply = await this.raw(request, patience)
    if (!reply.ok) return reply
    const text = textOf(reply.body)
    const body = objectIn(text)
    if (body !== null) return { ok: true, body: body as T }
    const said = this.redact(`no object in JSON, but ${JSON.stringify(text.slice(0, 80))}`)
    return { ok: false, failure: { kind: 'not-mlflow', status: reply.body.status, said } }
  }

  async #patiently(request: Sent, { timeout, tries, signal, cheap = false }: Lasting): Promise<Reply<Answer>> {
    const most = cheap ? { seconds: timeout / 2, tries: Math.max(1, tries - 1) } : { seconds: timeout, tries }
    for (let tried = 1; ; tried++) {
      const reply = await this.#once(request, most.seconds, signal)
      if (reply.ok || !isPassing(reply.failure) || tried >= most.tries || signal?.aborted) return reply
      await pause(1000 * wait(reply.failure, tried), undefined, signal && { signal }).catch(() => {})
    }
  }

  async #once(request: Sent, timeout: number, signal: AbortSignal | undefined): Promise<Reply<Answer>> {
    const patience = AbortSignal.timeout(timeout * 1000)
    const end = signal ? AbortSignal.any([signal, patience]) : patience
    try {
      end.throwIfAborted()
      const answer = await this.#send(request, end)
      if (answer.status >= 200 && answer.status < 300) return { ok: true, body: answer }
      const failure = failureOf(answer)
      return { ok: false, failure: { ...failure, said: this.redact(failure.said) } }
    } catch (error) {
      if (end.aborted) {
        const said = signal?.aborted ? 'the time for it was over' : `no answer within ${timeout} s`
        return { ok: false, failure: { kind: 'timeout', status: null, said } }
      }
      return { ok: false, failure: { kind: 'unreachable', status: null, said: this.redact(reasonOf(error)) } }
    }
  }

  /** A text without anything that was meant for the server alone. */
  redact(text: string): string {
    return withoutSecrets(text, this.place.secrets)
  }
}

/** Seconds: full jitter over a doubling step, and never less than the server asks, up to a minute. */
function wait({ after = 0 }: Failure, tried: number): number {
  return Math.min(60, Math.max(after, Math.random() * Math.min(15, 0.5 * 2 ** (tried - 1))))
}

/** Every answer of MLflow is an object. */
function objectIn(text: string): object | null {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && !Array.isArray(body) ? body : null
  } catch {
    return null
  }
}

function query(fields: Body): string {
  const given = Object.entries(fields).map(([key, value]): [string, string] => [key, String(value)])
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

function reasonOf(error: unknown): string {
  const { message, cause, code } = error as NodeJS.ErrnoException
  const inner = cause instanceof Error ? cause : (error as { errors?: Error[] }).errors?.[0]
  return message || inner?.message || code || 'the connection was lost'
}
