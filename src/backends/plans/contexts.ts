import type { Tokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import type { ChatMessage } from '../../samples/sample.ts'
import { gateError } from '../../shared/errors.ts'
import type { Context } from '../backend.ts'
import type { TextModel } from './text-model.ts'

/** What a text or an answer follows, and whether the tokenizer puts its special tokens around it. */
export interface Rendered {
  text: string
  addSpecialTokens: boolean
}

/** Messages as the chat template renders them, up to where the assistant's turn begins. Throws GateError `no-template`. */
export function rendered({ template, source }: TextModel, messages: readonly ChatMessage[], id: string): Rendered {
  if (!template) throw gateError('no-template', { checkpoint: source, id })
  return { text: template.render(messages, { addGenerationPrompt: true }), addSpecialTokens: false }
}

/** A text that begins with the BOS token's name has its BOS, as lm-evaluation-harness sees it. */
export function renderedContext(model: TextModel, context: Context, id: string): Rendered {
  if (typeof context !== 'string') return rendered(model, context.messages, id)
  const bos = model.tokenizer.special.bos_token?.content
  return { text: context, addSpecialTokens: !bos || !context.startsWith(bos) }
}

/** The token that stands for the beginning of a text in lm-evaluation-harness 0.4: BOS, or else EOS; null: there is neither. */
export function beginningToken({ tokenizer: { special }, settings }: TextModel): number | null {
  return special.bos_token?.id ?? special.eos_token?.id ?? settings.bosId?.value ?? null
}

/** A context and a text behind it as tokens. */
export interface Pair {
  ids: number[]
  /** Tokens before the text's first. */
  before: number
  /** Of these, how many the tokenizer put in front; and how many it put behind the text. */
  prefix: number
  suffix: number
}

/** What Python's `str.rstrip()` takes away; differs from JavaScript's `trimEnd` in U+001C..1F, U+0085 (in) and U+FEFF (out). */
const trailingSpace = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/

/**
 * Splits both together; the text's tokens are those that the context alone does not have. White space at the context's end goes to the
 * text, where a tokenizer would put it. As `_encode_pair` of lm-evaluation-harness 0.4.13.
 */
export function pairOf(tokenizer: Tokenizer, { text: context, addSpecialTokens }: Rendered, text: string): Pair {
  const kept = context.replace(trailingSpace, '')
  const ids = tokenizer.encode(context + text, { addSpecialTokens })
  const before = kept === '' ? 0 : tokenizer.encode(kept, { addSpecialTokens: false }).length
  const [prefix, suffix] = addSpecialTokens
    ? [tokenizer.affixes.prefix.length, tokenizer.affixes.suffix.length]
    : [0, 0]
  return { ids, before: prefix + before, prefix, suffix }
}
