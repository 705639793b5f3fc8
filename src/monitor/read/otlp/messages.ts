import { type Answer, noAnswer } from '../answer.ts'
import { isObject, type Json, listIn, objectIn, parsed, textIn } from '../found.ts'
import { answerIn, contentText, ofChat, wantsJson } from '../message.ts'
import { type Attributes, numbered, text } from './attributes.ts'

/** What a span or an event says of question and answer. */
export interface Exchange extends Answer {
  /** null: it does not say. */
  prompt: string | null
  /** Of the response, where its body was written down whole. */
  id: string | null
  json: boolean
  /** Words of answers are captured: where there are none, none were said. */
  words: boolean
}

/** Question and answer by the names that instrumentations give them: three generations of the conventions, then dialects. */
export function exchangeOf(attributes: Attributes): Exchange {
  const answer = answerOf(attributes)
  const body = bodyOf(attributes)
  return {
    ...answer,
    finish: answer.finish ?? finishOf(attributes),
    prompt: promptOf(attributes),
    id: text(attributes, 'gen_ai.response.id', 'ai.response.id') ?? textIn(body, 'id'),
    json:
      text(attributes, 'gen_ai.output.type') === 'json' ||
      attributes['gen_ai.request.structured_output_schema'] !== undefined ||
      wantsJson(parsed(attributes['llm.invocation_parameters'])),
    // Questions and answers are captured together.
    words: [attributes['gen_ai.output.messages'], attributes['gen_ai.input.messages'], body].some(
      (each) => each != null,
    ),
  }
}

function answerOf(attributes: Attributes): Answer {
  const newest = parsed(attributes['gen_ai.output.messages'])
  // Some write no message at all where they do not know what came.
  if (Array.isArray(newest)) return newest.length > 0 ? messageAnswer(newest[0]) : noAnswer
  const traceloop = numbered(attributes, 'gen_ai.completion.')[0]
  if (traceloop !== undefined) return flat(traceloop, '')
  const inference = numbered(attributes, 'llm.output_messages.')[0]
  if (inference !== undefined) {
    const answer = flat(inference, 'message.')
    const body = bodyOf(attributes)
    // An empty text and a refusal stand in the body alone.
    return answer.text === null && !answer.calls && body !== null ? (answerInBody(body) ?? answer) : answer
  }
  const plain = text(
    attributes,
    'ai.response.text',
    'ai.response.object',
    'gen_ai.completion',
    'output.value',
    'traceloop.entity.output',
  )
  const calls = attributes['ai.response.toolCalls'] !== undefined
  return { ...(plain === null ? noAnswer : spoken(plain)), ...(calls && { calls }) }
}

/** OpenInference writes down what the server sent. */
function bodyOf(attributes: Attributes): Json | null {
  const body = parsed(attributes['output.value'])
  return isObject(body) && answerInBody(body) !== null ? body : null
}

/** LangChain wraps messages of its own. */
function answerInBody(body: Json): Answer | null {
  const generation = [body.generations].flat(2)[0]
  const message = objectIn(objectIn(generation, 'message'), 'kwargs')
  if (message === null) return answerIn(body)
  const refusal = textIn(objectIn(message, 'additional_kwargs'), 'refusal')
  return {
    ...ofChat({ ...message, refusal }),
    finish: textIn(objectIn(generation, 'generation_info'), 'finish_reason'),
  }
}

/** Text that may be a message, a list of messages, or a body, as JSON. */
function spoken(plain: string): Answer {
  const value = parsed(plain)
  const message = Array.isArray(value) ? value[0] : value
  if (!isObject(message)) return { ...noAnswer, text: plain }
  const answer = answerIn(message)
  if (answer !== null) return answer
  return 'content' in message || 'parts' in message ? messageAnswer(message) : { ...noAnswer, text: plain }
}

/** A message in attributes of their own. */
function flat(message: Attributes, prefix: string): Answer {
  return {
    text: flatText(message, prefix),
    refusal: text(message, `${prefix}refusal`),
    finish: text(message, 'finish_reason'),
    calls: Object.keys(message).some((name) => name.includes('tool_call')),
  }
}

function flatText(message: Attributes, prefix: string): string | null {
  const parts = numbered(message, `${prefix}contents.`).map((each) => ({
    type: each['message_content.type'],
    text: each['message_content.text'],
  }))
  return contentText(message[`${prefix}content`]) ?? contentText(parts)
}

function messageAnswer(message: unknown): Answer {
  if (!isObject(message)) return noAnswer
  if (!Array.isArray(message.parts)) return { ...ofChat(message), finish: textIn(message, 'finish_reason') }
  const { parts } = message
  const of = (kind: RegExp) => parts.filter((part) => kind.test(textIn(part, 'type') ?? ''))
  const joined = (kind: RegExp) => {
    const texts = of(kind).flatMap((part) => textIn(part, 'content') ?? textIn(part, 'text') ?? [])
    return texts.length > 0 ? texts.join('') : null
  }
  const finish = textIn(message, 'finish_reason')
  return {
    // Parts are there where texts are captured, so an answer without any said nothing.
    text: joined(/^text$/) ?? (parts.length === 0 && /^(stop|length)$/.test(finish ?? '') ? '' : null),
    refusal: joined(/^refusal$/) ?? textIn(message, 'refusal'),
    finish,
    calls: of(/^tool_call$/).length > 0 || listIn(message, 'tool_calls').length > 0,
    thought: of(/^(reasoning|thinking)$/).length > 0,
  }
}

function promptOf(attributes: Attributes): string | null {
  for (const name of ['gen_ai.input.messages', 'ai.prompt.messages', 'gen_ai.prompt']) {
    const messages = parsed(attributes[name])
    if (Array.isArray(messages)) return lastAsked(messages)
    if (typeof messages === 'string') return messages
  }
  const traceloop = numbered(attributes, 'gen_ai.prompt.').findLast((each) => each.role === 'user')
  if (traceloop !== undefined) return flatText(traceloop, '')
  const inference = numbered(attributes, 'llm.input_messages.').findLast((each) => each['message.role'] === 'user')
  if (inference !== undefined) return flatText(inference, 'message.')
  const plain = text(attributes, 'ai.prompt', 'input.value')
  const value = plain === null ? null : parsed(plain)
  if (isObject(value) && Array.isArray(value.messages)) return lastAsked(value.messages)
  return isObject(value) ? (textIn(value, 'prompt') ?? plain) : plain
}

function lastAsked(messages: readonly unknown[]): string | null {
  const asked = messages.flatMap((each) => (textIn(each, 'role') === 'user' ? (messageAnswer(each).text ?? []) : []))
  return asked.at(-1) ?? null
}

function finishOf(attributes: Attributes): string | null {
  const reasons = parsed(attributes['gen_ai.response.finish_reasons'])
  if (Array.isArray(reasons) && typeof reasons[0] === 'string') return reasons[0]
  return text(
    attributes,
    'llm.finish_reason',
    'llm.response.finish_reason',
    'gen_ai.response.finish_reason',
    'ai.response.finishReason',
  )
}
