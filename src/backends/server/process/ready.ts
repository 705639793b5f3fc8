import { setTimeout as sleep } from 'node:timers/promises'
import { gateError } from '../../../shared/errors.ts'
import type { Progress } from '../../../shared/progress.ts'
import { type Answer, ask } from './ask.ts'
import type { RunningCommand } from './running.ts'

export interface Waiting {
  /** What people call it. */
  name: string
  /** Without a path. */
  root: string
  /** The model's name, as the server was told it or as it may be called. */
  model: string
  /** Whether the server was told the name, or the suite knows it; else the only one that is listed counts too. */
  isNamed: boolean
  key: string | null
  command: RunningCommand
  /** Seconds since its start. */
  limit: number
  progress: Progress
  signal: AbortSignal
}

/** Milliseconds between two tries. */
const apart = 400
/** Milliseconds over which a refused request is asked again: some routes come a moment after the health. */
const stubborn = 3000

/**
 * Waits until a server that was started answers for real: its health, then one token. A health route alone says too early that all is
 * well, or goes on saying so when the engine hangs.
 * @returns the model's name
 * @throws GateError `serve-died`, `serve-not-ready`, `serve-refused`
 */
export async function untilReady(waiting: Waiting): Promise<string> {
  const { name, command, limit, progress, signal } = waiting
  progress.start(`Waiting for ${name}, seconds`, Math.ceil(limit))
  let last = 'nothing listened on the port'
  let refusedSince: number | null = null
  const ended = new AbortController()
  void command.ended.then(() => ended.abort())
  const asking = { ...waiting, signal: AbortSignal.any([signal, ended.signal]) }
  try {
    for (;;) {
      signal.throwIfAborted()
      if (command.ending !== null) throw died(name, command)
      const { seconds } = command
      if (seconds > limit)
        throw gateError('serve-not-ready', { name, limit, last, log: command.log, tail: command.tail })
      progress.advance(Math.floor(seconds))
      const found = await attempt(asking)
      if ('ready' in found) return found.ready
      last = found.said
      refusedSince = found.refused ? (refusedSince ?? Date.now()) : null
      if (refusedSince !== null && Date.now() - refusedSince >= stubborn)
        throw gateError('serve-refused', { name, said: last, log: command.log })
      await sleep(apart, undefined, { signal: asking.signal }).catch(() => {})
    }
  } finally {
    progress.stop()
  }
}

export function died(name: string, command: RunningCommand) {
  const { log, tail, withheld } = command
  return gateError('serve-died', { name, ...command.ending!, log, tail, withheld })
}

type Found = { ready: string } | { said: string; refused: boolean }

async function attempt(waiting: Waiting): Promise<Found> {
  const { root, key, command, limit, signal } = waiting
  const left = Math.max(1, limit - command.seconds)
  const asked = (route: string, seconds: number, body?: object) =>
    ask(`${root}${route}`, {
      key,
      body,
      seconds: Math.min(seconds, left),
      signal,
    })
  const health = await asked('/health', 10)
  if (isLoading(health)) return waitingFor(health)
  const listing = await asked('/v1/models', 10)
  if (isLoading(listing)) return waitingFor(listing)
  const listed = namesIn(listing)
  const model = waiting.isNamed || listed.length === 0 || listed.includes(waiting.model) ? waiting.model : listed[0]!
  if (listed.length > 1 && !waiting.isNamed && model !== waiting.model)
    return { said: `it lists ${listed.slice(0, 5).join(', ')}, and none is called ${waiting.model}`, refused: true }
  // The first request compiles and loads, which may take as long as the start itself.
  const completion = await asked('/v1/completions', left, { model, prompt: 'Hello', max_tokens: 1, temperature: 0 })
  if (isAnswer(completion)) return { ready: model }
  if (isLoading(completion) || !isRefusal(completion)) return waitingFor(completion)
  const messages = [{ role: 'user', content: 'Hello' }]
  const chat = await asked('/v1/chat/completions', left, { model, messages, max_tokens: 1 })
  if (isAnswer(chat)) return { ready: model }
  if (!isRefusal(chat)) return waitingFor(chat)
  const which = listed.length === 0 ? '' : ` (asked for the model ${model}; it lists ${listed.slice(0, 5).join(', ')})`
  return { said: `${saidBy(completion)}${which}`, refused: true }
}

const waitingFor = (answer: Answer): Found => ({ said: saidBy(answer), refused: false })

/** The port is closed, or says that it needs time. */
function isLoading({ status }: Answer): boolean {
  return status === null || status >= 500 || status === 429
}

function isRefusal({ status }: Answer): boolean {
  return status !== null && status >= 400 && status < 500 && status !== 408 && status !== 429
}

function isAnswer({ status, body }: Answer): boolean {
  return status === 200 && Array.isArray((body as { choices?: unknown } | null)?.choices)
}

function saidBy({ status, said }: Answer): string {
  return status === null ? said : `HTTP ${status}${said === '' ? '' : `: ${said}`}`
}

/** The names of the models in the answer of `/v1/models`. */
export function namesIn({ status, body }: Pick<Answer, 'status' | 'body'>): string[] {
  const list = (body as { data?: unknown } | null)?.data
  if (status !== 200 || !Array.isArray(list)) return []
  return list.flatMap((entry: { id?: unknown } | null) => (typeof entry?.id === 'string' ? [entry.id] : []))
}
