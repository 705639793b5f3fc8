import type { Likeliest, Scored } from '../backend.ts'
import type { LikeliestAsked, TextPlan } from './texts.ts'
import type { Window } from './windows.ts'

/** Of each place that was asked for in a window, its likeliest tokens: [places, count], flattened. */
interface LikeliestRows {
  count: number
  ids: ArrayLike<number>
  logprobs: ArrayLike<number>
}

/** A text's result while its windows come back. */
export class TextResult {
  readonly plan: TextPlan
  readonly #logprobs = new Map<number, ArrayLike<number>>()
  readonly #likeliest: Likeliest = { at: [], ids: [], logprobs: [] }
  #missing: number

  constructor(plan: TextPlan) {
    this.plan = plan
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

  /** `logprobs`: of the window's scored tokens, or their sum alone. */
  put(window: Window, logprobs: ArrayLike<number>, likeliest: LikeliestRows | null | undefined): void {
    const low = window.start + window.from - this.plan.first
    this.#logprobs.set(low, logprobs)
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
    // Windows come back in any order.
    const inOrder = [...this.#logprobs].sort(([a], [b]) => a - b)
    const logprobs = Float64Array.from(inOrder.flatMap(([, values]) => Array.from(values)))
    const scored = { id, logprobs, tokenIds: Array.from(ids.subarray(first)), bytes, cut }
    // a graph without a head of its own gives nothing.
    const found = sorted(this.#likeliest)
    return likeliest !== null && found.at.length === likeliest.at.length ? { ...scored, likeliest: found } : scored
  }
}

function sorted({ at, ids, logprobs }: Likeliest): Likeliest {
  const order = [...at.keys()].sort((a, b) => at[a]! - at[b]!)
  return { at: order.map((i) => at[i]!), ids: order.map((i) => ids[i]!), logprobs: order.map((i) => logprobs[i]!) }
}
