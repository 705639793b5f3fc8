import { gateError } from '../../shared/errors.ts'
import type { ChooseRequest } from '../backend.ts'
import { beginningToken, pairOf, renderedContext } from './contexts.ts'
import type { TextModel } from './text-model.ts'

/** One choice behind its context, as tokens. */
export interface Sequence {
  ids: Int32Array
  /** The choice's first token. */
  from: number
}

export interface ChoicePlan {
  id: string
  sequences: Sequence[]
  /** How many tokens all of them begin with; at least one of each is left behind. */
  shared: number
  cut: boolean
}

/**
 * The tokens of a sample's choices. Where nothing stands before them, the token for the beginning of a text does. What is longer than the
 * model's context loses its beginning, one token less than would fit a text, as the last is only predicted. As lm-evaluation-harness 0.4.13.
 * @throws GateError `no-template`, `choice-empty`, `choice-long`, and what the model's `checkIds` throws
 */
export function planChoices({ id, context, choices }: ChooseRequest, model: TextModel): ChoicePlan {
  const { tokenizer, contextLength, source } = model
  const before = renderedContext(model, context, id)
  const beginning = before.text === '' ? beginningToken(model) : null
  let cut = false
  const sequences = choices.map((text, c): Sequence => {
    const pair = pairOf(tokenizer, beginning === null ? before : { ...before, addSpecialTokens: false }, text)
    const begins = beginning !== null && pair.ids[0] !== beginning
    const whole = [...(begins ? [beginning] : []), ...pair.ids.slice(0, pair.ids.length - pair.suffix)]
    // The first token of all has nothing before it that could tell it.
    const first = Math.max(1, begins ? 1 : pair.before)
    const tokens = whole.length - first
    if (tokens <= 0) throw gateError('choice-empty', { checkpoint: source, id, choice: c + 1, text })
    if (tokens > contextLength)
      throw gateError('choice-long', { checkpoint: source, id, choice: c + 1, tokens, contextLength })
    const left = Math.max(0, whole.length - contextLength - 1)
    cut ||= left > 0
    const ids = Int32Array.from(whole.slice(left))
    model.checkIds(ids, id)
    return { ids, from: first - left }
  })
  return { id, sequences, shared: sharedLength(sequences.map(({ ids }) => ids)), cut }
}

/** Of how many tokens all begin alike, one of each left out. */
export function sharedLength(texts: readonly Int32Array[]): number {
  const [first = new Int32Array()] = texts
  const most = Math.min(...texts.map(({ length }) => length - 1))
  let length = 0
  while (length < most && texts.every((ids) => ids[length] === first[length])) length++
  return length
}
