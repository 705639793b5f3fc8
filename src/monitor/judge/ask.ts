import type { Dispatcher } from 'undici'
import { complaint } from '../../backends/server/complaint.ts'
import type { Message } from '../../judge/judgement.ts'
import { bodyOf, firstWay, maxTokensOf, narrowed, type Refusal, type Wanted, type Way } from '../../judge/way.ts'
import { connectionsTo, readBody } from '../../shared/connections.ts'
import { jsonOr } from '../../shared/json.ts'
import { monitorTexts } from '../../shared/messages/monitor.ts'
import { replySchema } from './reply.ts'
import type { JudgeSettings } from './settings.ts'

export type Asked =
  /** `body`: undefined where it is no JSON. */
  | { kind: 'reply'; body: unknown }
  /** A status or a code: what a server or the library says in words may quote a key or a text. */
  | { kind: 'failed'; said: string }
  /** No call may be made any more. */
  | { kind: 'enough' }

/** Bytes of a reply: one object of two keys is asked for. */
const longest = 1_000_000

/** Asks one model, with what it takes of what is wanted: what it refuses is left out from then on, and that call made again. */
export class Asker {
  readonly #settings: JudgeSettings
  readonly #wanted: Wanted
  #way: Way = firstWay
  #connections: Promise<{ request: typeof import('undici').request; dispatcher: Dispatcher }> | null = null

  constructor(settings: JudgeSettings) {
    this.#settings = settings
    this.#wanted = { model: settings.model, temperature: 0, reasoningEffort: null, maxTokens: null }
  }

  /**
   * Never throws what the network throws, and tries nothing again that failed.
   * @param mayCall asked before every call
   */
  async ask(messages: readonly Message[], mayCall: () => boolean, signal: AbortSignal): Promise<Asked> {
    for (;;) {
      if (!mayCall()) return { kind: 'enough' }
      const asked = await this.#once(messages, signal)
      if (asked.kind !== 'refused') return asked
      const way = narrowed(this.#way, this.#wanted, asked.refusal)
      if (way === null) return { kind: 'failed', said: `HTTP ${asked.refusal.status}` }
      this.#way = way
    }
  }

  async #once(
    messages: readonly Message[],
    signal: AbortSignal,
  ): Promise<Asked | { kind: 'refused'; refusal: Refusal }> {
    const { url, key, timeout } = this.#settings
    const patience = AbortSignal.timeout(timeout)
    try {
      this.#connections ??= connections(url)
      const { request, dispatcher } = await this.#connections
      // No redirect is followed: another host is not to get the texts, nor the key.
      const { statusCode: status, body } = await request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) },
        body: JSON.stringify(
          bodyOf({ schema: replySchema }, messages, this.#wanted, this.#way, maxTokensOf(this.#wanted)),
        ),
        dispatcher,
        signal: AbortSignal.any([signal, patience]),
      })
      const text = (await readBody(body, longest))?.toString('utf8') ?? ''
      if (status >= 200 && status < 300) return { kind: 'reply', body: jsonOr(text, undefined) }
      const { body: said, param = '', code = '' } = complaint(text)
      return { kind: 'refused', refusal: { status, said, param, code } }
    } catch (error) {
      if (patience.aborted) return { kind: 'failed', said: monitorTexts.silent(timeout / 1000) }
      const { name, code } = error as NodeJS.ErrnoException
      return { kind: 'failed', said: code ?? name }
    }
  }
}

async function connections(url: string) {
  const undici = await import('undici')
  const dispatcher = connectionsTo(url, undici, { headersTimeout: 0, bodyTimeout: 0 })
  return { request: undici.request, dispatcher }
}
