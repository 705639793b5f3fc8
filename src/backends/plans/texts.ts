import type { ScoreRequest } from '../backend.ts'
import { beginningToken, pairOf, renderedContext } from './contexts.ts'
import type { TextModel } from './text-model.ts'
import { type Window, windows } from './windows.ts'

/** At which of a text's scored tokens the likeliest tokens are wanted, counted from the first, and how many of them. */
export interface LikeliestAsked {
  at: number[]
  count: number
}

/** A text as tokens, and what of it is scored. */
export interface TextPlan {
  id: string
  ids: Int32Array
  /** The first token that is scored. */
  first: number
  windows: Window[]
  bytes: number
  cut: boolean
  /** At which of the scored tokens the likeliest are wanted, and how many; null: nowhere. */
  likeliest: LikeliestAsked | null
}

/**
 * What is scored of a text, and in which windows. Without a context, the first token is read but not scored, as nothing stands before it.
 * `blind`: so many tokens at the beginning get no value where the model runs; at least that first one.
 * @throws GateError `no-template`, and what the model's `checkIds` throws
 */
export function planText(request: ScoreRequest, model: TextModel, blind = 1): TextPlan {
  const { tokenizer, contextLength } = model
  const most = Math.min(contextLength, request.window ?? contextLength)
  const context =
    request.context === undefined
      ? { text: '', addSpecialTokens: true }
      : renderedContext(model, request.context, request.id)
  const pair = pairOf(tokenizer, context, request.text)
  const bos = request.addBos === true ? beginningToken(model) : null
  const addsBos = bos !== null && pair.ids[0] !== bos
  const ids = addsBos ? [bos, ...pair.ids] : pair.ids
  const added = addsBos ? 1 : 0
  const first = Math.max(blind, added + pair.before)
  const length = Math.min(ids.length, request.maxTokens ?? ids.length)
  const kept = ids.slice(0, length)
  model.checkIds(kept, request.id)
  // Tokens that the tokenizer puts behind a text are scored, but stand for none of it.
  const textEnd = Math.min(length, ids.length - pair.suffix)
  const atStart = first === added + pair.prefix
  return {
    id: request.id,
    ids: Int32Array.from(kept),
    first,
    windows: windows(length, first, most, request.stride ?? Math.floor(most / 2)),
    bytes: first < textEnd ? tokenizer.bytesOf(kept.slice(first, textEnd), { atStart }) : 0,
    cut: length < ids.length,
    likeliest: request.likeliest
      ? { at: spread(Math.max(0, length - first), request.likeliest.positions), count: request.likeliest.tokens }
      : null,
  }
}

/** So many of the places 0 to `length` - 1, or all of them, at even distances: each in the middle of its stretch. */
export function spread(length: number, most: number): number[] {
  const count = Math.min(length, most)
  return Array.from({ length: count }, (_, i) => Math.floor(((i + 0.5) * length) / count))
}
