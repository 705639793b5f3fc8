import { isObject, listIn, textIn } from '../found.ts'
import { contentText } from '../openai.ts'
import { type Attributes, numbered, structured, text } from './attributes.ts'

/** What a span or an event says of question and answer. null: it does not. */
export interface Exchange {
  prompt: string | null
  response: string | null
  refusal: string | null
  finish: string | null
  /** The answer is a call of a tool, without words. */
  calls: boolean
}

/** Question and answer by the names that instrumentations give them: three generations of the conventions, then dialects. */
export function exchangeOf(attributes: Attributes): Exchange {
  const output = outputOf(attributes)
  return {
    prompt: promptOf(attributes),
    response: output.text,
    refusal: output.refusal,
    finish: output.finish ?? finishOf(attributes),
    calls: output.calls,
  }
}

interface Output {
  text: string | null
  refusal: string | null
  finish: string | null
  calls: boolean
}

function outputOf(attributes: Attributes): Output {
  const newest = structured(attributes['gen_ai.output.messages'])
  if (Array.isArray(newest)) return messageOutput(newest[0])
  const traceloop = numbered(attributes, 'gen_ai.completion.')[0]
  if (traceloop !== undefined) return flatOutput(traceloop, 'content', 'finish_reason')
  const inference = numbered(attributes, 'llm.output_messages.')[0]
  if (inference !== undefined) return flatOutput(inference, 'message.content', 'finish_reason')
  const plain = text(attributes, 'ai.response.text', 'gen_ai.completion', 'output.value', 'traceloop.entity.output')
  const calls = attributes['ai.response.toolCalls'] !== undefined && !plain
  return { text: calls ? null : plain === null ? null : spoken(plain), refusal: null, finish: null, calls }
}

/** Text that may be a message or a list of messages, as JSON. */
function spoken(plain: string): string | null {
  const value = structured(plain)
  const message = Array.isArray(value) ? value[0] : value
  if (!isObject(message)) return plain
  const choice = listIn(message, 'choices')[0]
  if (isObject(choice)) return messageOutput(choice.message).text ?? textIn(choice, 'text')
  return 'content' in message || 'parts' in message ? messageOutput(message).text : plain
}

function flatOutput(flat: Attributes, content: string, finish: string): Output {
  const calls = Object.keys(flat).some((name) => name.includes('tool_call'))
  const said = flat[content]
  return {
    text: typeof said === 'string' && !(calls && said === '') ? said : contentText(said),
    refusal: text(flat, 'refusal', 'message.refusal'),
    finish: text(flat, finish),
    calls,
  }
}

function messageOutput(message: unknown): Output {
  const parts = listIn(message, 'parts')
  const texts = parts.flatMap((part) =>
    textIn(part, 'type') === 'text' ? (textIn(part, 'content') ?? textIn(part, 'text') ?? []) : [],
  )
  const said = texts.length > 0 ? texts.join('') : isObject(message) ? contentText(message.content) : null
  const calls = parts.some((part) => textIn(part, 'type') === 'tool_call') || listIn(message, 'tool_calls').length > 0
  return { text: said, refusal: textIn(message, 'refusal'), finish: textIn(message, 'finish_reason'), calls }
}

function promptOf(attributes: Attributes): string | null {
  for (const name of ['gen_ai.input.messages', 'ai.prompt.messages', 'gen_ai.prompt']) {
    const messages = structured(attributes[name])
    if (Array.isArray(messages)) return lastOfUser(messages)
    if (typeof messages === 'string') return messages
  }
  const traceloop = numbered(attributes, 'gen_ai.prompt.').findLast((each) => each.role === 'user')
  if (traceloop !== undefined) return contentText(traceloop.content)
  const inference = numbered(attributes, 'llm.input_messages.').findLast((each) => each['message.role'] === 'user')
  if (inference !== undefined) return contentText(inference['message.content'])
  const plain = text(attributes, 'ai.prompt', 'input.value')
  const value = plain === null ? null : structured(plain)
  if (isObject(value) && Array.isArray(value.messages)) return lastOfUser(value.messages)
  return isObject(value) ? (textIn(value, 'prompt') ?? plain) : plain
}

function lastOfUser(messages: readonly unknown[]): string | null {
  const last = messages.findLast((each) => textIn(each, 'role') === 'user')
  return last === undefined ? null : messageOutput(last).text
}

export function finishOf(attributes: Attributes): string | null {
  const reasons = structured(attributes['gen_ai.response.finish_reasons'])
  if (Array.isArray(reasons) && typeof reasons[0] === 'string') return reasons[0]
  return text(attributes, 'llm.response.finish_reason', 'gen_ai.response.finish_reason', 'ai.response.finishReason')
}
