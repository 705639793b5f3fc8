import type { Tokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import type { Scored, ScoreRequest } from '../backend.ts'
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
}

/**
 * What is scored of a text, and in which windows. Without a context, the first token is read but not scored, as nothing stands before it.
 * A context and a text are split into tokens together, and the text's tokens are those that the context alone does not have; spaces at the
 * context's end go to the text, where a tokenizer would put them (as lm-evaluation-harness 0.4 does).
 */
export function planText(
  request: ScoreRequest,
  tokenizer: Tokenizer,
  bos: number | null,
  contextLength: number,
): TextPlan {
  const { prefix, suffix } = tokenizer.affixes
  const context = (request.context ?? '').trimEnd()
  const text = (request.context ?? '').slice(context.length) + request.text
  const whole = tokenizer.encode(context + text, { addSpecialTokens: true })
  const before = context === '' ? [] : tokenizer.encode(context, { addSpecialTokens: false })
  const addsBos = request.addBos === true && bos !== null && whole[0] !== bos
  const ids = addsBos ? [bos, ...whole] : whole
  const front = prefix.length + (addsBos ? 1 : 0)
  const first = Math.max(1, front + before.length)
  const length = Math.min(ids.length, request.maxTokens ?? ids.length)
  const cut = length < ids.length
  const kept = ids.slice(0, length)
  // Tokens that the tokenizer puts behind a text are scored, but stand for none of it.
  const textEnd = Math.min(length, ids.length - suffix.length)
  return {
    id: request.id,
    ids: Int32Array.from(kept),
    first,
    windows: windows(length, first, contextLength, request.stride ?? Math.floor(contextLength / 2)),
    bytes: first < textEnd ? tokenizer.bytesOf(kept.slice(first, textEnd), { atStart: first === front }) : 0,
    cut,
  }
}

/** A text's result while its windows come back. */
export class TextResult {
  readonly plan: TextPlan
  readonly #logprobs: Float64Array
  #missing: number

  constructor(plan: TextPlan) {
    this.plan = plan
    this.#logprobs = new Float64Array(Math.max(0, plan.ids.length - plan.first))
    this.#missing = plan.windows.length
  }

  get complete(): boolean {
    return this.#missing === 0
  }

  put(window: Window, logprobs: Float32Array): void {
    this.#logprobs.set(logprobs, window.start + window.from - this.plan.first)
    this.#missing -= 1
  }

  scored(): Scored {
    const { id, ids, first, bytes, cut } = this.plan
    return { id, logprobs: this.#logprobs, tokenIds: Array.from(ids.subarray(first)), bytes, cut }
  }
}
