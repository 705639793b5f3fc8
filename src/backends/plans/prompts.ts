import { gateError } from '../../shared/errors.ts'
import type { GenerateRequest } from '../backend.ts'
import { rendered } from './contexts.ts'
import type { TextModel } from './text-model.ts'

/**
 * The tokens of a prompt: a conversation through the chat template, a text as it is.
 * @throws GateError `no-template`, `prompt-empty`, `prompt-long`, and what the model's `checkIds` throws
 */
export function promptIds(model: TextModel, { id, prompt, maxNewTokens }: GenerateRequest): Int32Array {
  const { tokenizer, contextLength, source } = model
  let ids: number[]
  if ('messages' in prompt) {
    const { text, addSpecialTokens } = rendered(model, prompt.messages, id)
    ids = tokenizer.encode(text, { addSpecialTokens })
  } else {
    // What the tokenizer puts behind a whole text would end the answer before it began.
    const whole = tokenizer.encode(prompt.text, { addSpecialTokens: true })
    ids = whole.slice(0, whole.length - tokenizer.affixes.suffix.length)
  }
  if (ids.length === 0) throw gateError('prompt-empty', { checkpoint: source, id })
  if (ids.length >= contextLength) {
    throw gateError('prompt-long', {
      checkpoint: source,
      id,
      tokens: ids.length,
      contextLength,
      maxNewTokens,
    })
  }
  model.checkIds(ids, id)
  return Int32Array.from(ids)
}
