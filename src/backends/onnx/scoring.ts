import type { Likeliest, Scored, ScoreRequest } from '../backend.ts'
import { ahead, batches, groups } from './batches.ts'
import { badValues, checkIds, type NextKey, type OpenCheckpoint } from './checkpoint.ts'
import type { LikeliestAsked, LikeliestRows, ScorePiece } from './child/protocol.ts'
import { beginningToken, pairOf, renderedContext } from './contexts.ts'
import type { Work } from './streams.ts'
import { type Window, windows } from './windows.ts'

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

/** What is scored of a text, and in which windows. Without a context, the first token is read but not scored, as nothing stands before it. */
export function planText(request: ScoreRequest, checkpoint: OpenCheckpoint): TextPlan {
  const { tokenizer, contextLength } = checkpoint
  const context =
    request.context === undefined
      ? { text: '', addSpecialTokens: true }
      : renderedContext(checkpoint, request.context, request.id)
  const pair = pairOf(tokenizer, context, request.text)
  const bos = request.addBos === true ? beginningToken(checkpoint) : null
  const addsBos = bos !== null && pair.ids[0] !== bos
  const ids = addsBos ? [bos, ...pair.ids] : pair.ids
  const added = addsBos ? 1 : 0
  const first = Math.max(1, added + pair.before)
  const length = Math.min(ids.length, request.maxTokens ?? ids.length)
  const kept = ids.slice(0, length)
  // Tokens that the tokenizer puts behind a text are scored, but stand for none of it.
  const textEnd = Math.min(length, ids.length - pair.suffix)
  const atStart = first === added + pair.prefix
  return {
    id: request.id,
    ids: Int32Array.from(kept),
    first,
    windows: windows(length, first, contextLength, request.stride ?? Math.floor(contextLength / 2)),
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

/** A text's result while its windows come back. */
export class TextResult {
  readonly plan: TextPlan
  readonly #logprobs: Float64Array
  readonly #likeliest: Likeliest = { at: [], ids: [], logprobs: [] }
  #missing: number

  constructor(plan: TextPlan) {
    this.plan = plan
    this.#logprobs = new Float64Array(Math.max(0, plan.ids.length - plan.first))
    this.#missing = plan.windows.length
  }

  get complete(): boolean {
    return this.#missing === 0
  }

  /** Of the places where the likeliest tokens are wanted, those in a window, counted from its first scored token. */
  wanted({ start, end, from }: Window): LikeliestAsked | undefined {
    const { likeliest, first } = this.plan
    if (likeliest === null) return undefined
    const [low, high] = [start + from - first, end - first]
    const at = likeliest.at.filter((place) => place >= low && place < high).map((place) => place - low)
    return at.length > 0 ? { at, count: likeliest.count } : undefined
  }

  put(window: Window, logprobs: Float32Array, likeliest: LikeliestRows | null | undefined): void {
    const low = window.start + window.from - this.plan.first
    this.#logprobs.set(logprobs, low)
    if (likeliest) this.#keep(window, likeliest, low)
    this.#missing -= 1
  }

  #keep(window: Window, { count, ids, logprobs }: LikeliestRows, low: number): void {
    for (const [i, place] of (this.wanted(window)?.at ?? []).entries()) {
      const row = <T>(values: ArrayLike<T>): T[] => Array.from(values).slice(i * count, (i + 1) * count)
      this.#likeliest.at.push(low + place)
      this.#likeliest.ids.push(row(ids))
      this.#likeliest.logprobs.push(row(logprobs))
    }
  }

  scored(): Scored {
    const { id, ids, first, bytes, cut, likeliest } = this.plan
    const scored = { id, logprobs: this.#logprobs, tokenIds: Array.from(ids.subarray(first)), bytes, cut }
    // Windows come back in any order; a graph without a head of its own gives nothing.
    const found = sorted(this.#likeliest)
    return likeliest !== null && found.at.length === likeliest.at.length ? { ...scored, likeliest: found } : scored
  }
}

function sorted({ at, ids, logprobs }: Likeliest): Likeliest {
  const order = [...at.keys()].sort((a, b) => at[a]! - at[b]!)
  return { at: order.map((i) => at[i]!), ids: order.map((i) => ids[i]!), logprobs: order.map((i) => logprobs[i]!) }
}

interface Piece {
  result: TextResult
  window: Window
  length: number
}

/** Batches that the process has before it: while it computes one, the next is there already. */
const underWay = 3

/** Texts as work: planned, cut into windows, batched with others of like length. */
export function scoringWork(
  requests: AsyncIterable<ScoreRequest>,
  checkpoint: OpenCheckpoint,
  limits: { tokens: number; rows: number | undefined },
  nextKey: NextKey,
): Work<Scored> {
  const waiting = new Map<number, Piece[]>()
  return {
    kind: 'score',
    async take(outlet, process) {
      for await (const group of groups(requests, ahead)) {
        const pieces: Piece[] = []
        for (const request of group) {
          const plan = planText(request, checkpoint)
          checkIds(checkpoint, plan.ids, request.id)
          const result = new TextResult(plan)
          if (result.complete) outlet.push(result.scored())
          for (const window of plan.windows) pieces.push({ result, window, length: window.end - window.start })
        }
        for (const batch of batches(pieces, limits.tokens, limits.rows)) {
          await outlet.until(() => waiting.size < underWay)
          const key = nextKey()
          waiting.set(key, batch)
          process.expect(1)
          const sent = batch.map(({ result, window }): ScorePiece => {
            const likeliest = result.wanted(window)
            const piece = { ids: result.plan.ids.slice(window.start, window.end), from: window.from }
            return likeliest ? { ...piece, likeliest } : piece
          })
          process.send({ type: 'score', key, pieces: sent })
        }
      }
      await outlet.until(() => waiting.size === 0)
    },
    hear(message, outlet, process) {
      if (message.type === 'failed') {
        const bad = waiting.get(message.key ?? -1)?.[message.piece ?? 0]
        if (bad) outlet.fail(badValues(checkpoint, bad.result.plan.id, message.message))
      }
      const batch = message.type === 'scored' ? waiting.get(message.key) : undefined
      if (message.type !== 'scored' || !batch) return
      waiting.delete(message.key)
      process.expect(-1)
      for (const [i, { result, window }] of batch.entries()) {
        result.put(window, message.logprobs[i]!, message.likeliest[i])
        if (result.complete) outlet.push(result.scored())
      }
    },
    keys: () => [...waiting.keys()],
  }
}
