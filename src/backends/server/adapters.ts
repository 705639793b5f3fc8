import { type ServerClient, ServerRefusal } from './client.ts'
import type { TokenGuess } from './dialects/dialect.ts'
import { tgi } from './dialects/tgi.ts'
import { probeTexts } from './probe/texts.ts'

/** One entry of a server's list of models. */
export interface ModelEntry {
  id?: string
  /** Of an adapter, what it belongs to. */
  parent?: string | null
  owned_by?: string
  max_model_len?: number | null
  meta?: { n_ctx?: number }
}

/** What Text Generation Inference calls the model that it was started with on all routes, whatever it lists: any other name is an adapter's. */
const ofTgi = 'tgi'

/** The entry of the model that an adapter is asked for with, as SGLang's `base:adapter`. */
export const baseOf = (name: string, entries: readonly ModelEntry[]): ModelEntry | undefined =>
  entries.find(({ id }) => id !== undefined && name.startsWith(`${id}:`))

/**
 * How a model is asked for by the name that the suite has; null: the list does not have it. SGLang lists adapters by their own names, and
 * answers for the base where one is asked for by that.
 */
export function askedAs(wanted: string, entries: readonly ModelEntry[]): string | null {
  const entry = entries.find(({ id }) => id === wanted)
  if (entry) return entry.owned_by === 'sglang' && entry.parent ? `${entry.parent}:${wanted}` : wanted
  const isKnown = entries.length === 0 || wanted === ofTgi || baseOf(wanted, entries)?.owned_by === 'sglang'
  return isKnown ? wanted : null
}

/** Whether the server is one that lists none of its adapters. */
export const isTgi = (info: unknown): boolean =>
  (info as { router?: unknown } | null)?.router === 'text-generation-router'

/** Smaller differences are what repeating the same may make. */
const seen = 1e-3

/** Whether Text Generation Inference has an adapter: it answers for its base where it has none of that name, and says nothing. */
export async function hasAdapter(client: ServerClient, adapter: string, signal: AbortSignal): Promise<boolean> {
  const next = (dialect: ReturnType<typeof tgi>, text: string) =>
    dialect.next(client, { ids: [], text, bos: false }, { count: 5, temperature: 0 }, signal)
  try {
    for (const text of probeTexts) if (differ(await next(tgi(adapter), text), await next(tgi(null), text))) return true
    return false
  } catch (error) {
    if (error instanceof ServerRefusal) return false
    throw error
  }
}

function differ(one: readonly TokenGuess[], other: readonly TokenGuess[]): boolean {
  return one.some(({ id, logprob }, i) => id !== other[i]?.id || Math.abs(logprob - other[i].logprob) > seen)
}
