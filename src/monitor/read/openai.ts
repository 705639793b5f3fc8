import { type Found, isObject, type Json, listIn, momentOf, numberIn, objectIn, type Part, textIn } from './found.ts'

/** Where logs put a request and its response. */
const requestKeys = ['request', 'request_body', 'req', 'input_body']
const responseKeys = ['response', 'response_body', 'res', 'output_body']

/**
 * A line of a log of requests in OpenAI's form: a response alone, or with its request beside it, of chat completions, completions or the
 * Responses API; a line of a batch's output; a piece of a stream. Throws where it is none of these.
 */
export function readOpenai(line: unknown): Found {
  if (!isObject(line)) throw new Error('it is no JSON object')
  const request = requestKeys.map((key) => parsed(line[key])).find(isObject) ?? (line.messages ? line : null)
  const wrapped = responseKeys.map((key) => parsed(line[key])).find((each) => isObject(each) || Array.isArray(each))
  if (Array.isArray(wrapped)) return stream(wrapped, request, line)
  const response = isObject(wrapped) ? bodyOf(wrapped) : (line as Json)
  if (response === 'failed' || objectIn(line, 'error') !== null) return { k: 'skipped', why: 'failed' }
  return oneOf(response, request, line)
}

function oneOf(response: Json, request: Json | null, line: Json): Found {
  if (objectIn(response, 'error') !== null) return { k: 'skipped', why: 'failed' }
  const object = textIn(response, 'object')
  if (object === 'list' || object === 'embedding') return { k: 'skipped', why: 'embeddings' }
  if (object === 'chat.completion.chunk' || textIn(response, 'type')?.startsWith('response.'))
    return piece(response, request)
  if (Array.isArray(response.choices)) return chat(response, request, line)
  if (Array.isArray(response.output)) return responses(response, request, line)
  if (request !== null && requestKeys.every((key) => line[key] === undefined))
    return { k: 'skipped', why: 'no response' }
  throw new Error('it is no response in OpenAI’s form')
}

/** A batch file wraps a body in a status. */
function bodyOf(wrapped: Json): Json | 'failed' {
  const status = numberIn(wrapped, 'status_code') ?? numberIn(wrapped, 'status')
  const body = parsed(wrapped.body)
  if (status !== null && status >= 400) return 'failed'
  return isObject(body) ? body : wrapped
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

function chat(response: Json, request: Json | null, line: Json): Found {
  // Further choices are other answers to the same question; people see the first.
  const choice = listIn(response, 'choices').find((each) => (numberIn(each, 'index') ?? 0) === 0)
  const message = objectIn(choice, 'message')
  const refusal = textIn(message, 'refusal')
  const text = message === null ? textIn(choice, 'text') : contentText(message.content)
  const calls = listIn(message, 'tool_calls').length > 0 || objectIn(message, 'function_call') !== null
  if (text === null && refusal === null) return { k: 'skipped', why: calls ? 'tool' : 'no content' }
  return inference({ text, refusal, finish: textIn(choice, 'finish_reason') }, response, request, line)
}

function responses(response: Json, request: Json | null, line: Json): Found {
  const output = listIn(response, 'output')
  const parts = output.filter((each) => textIn(each, 'type') === 'message').flatMap((each) => listIn(each, 'content'))
  const texts = parts.flatMap((each) => (textIn(each, 'type') === 'output_text' ? (textIn(each, 'text') ?? []) : []))
  const refusals = parts.flatMap((each) => textIn(each, 'refusal') ?? [])
  const refusal = refusals.length > 0 ? refusals.join('') : null
  const calls = output.some((each) => textIn(each, 'type')?.endsWith('_call'))
  if (texts.length === 0 && refusal === null) return { k: 'skipped', why: calls ? 'tool' : 'no content' }
  const finish = textIn(objectIn(response, 'incomplete_details'), 'reason') ?? textIn(response, 'status')
  return inference({ text: texts.length > 0 ? texts.join('') : null, refusal, finish }, response, request, line)
}

interface Answered {
  text: string | null
  refusal: string | null
  finish: string | null
}

function inference({ text, refusal, finish }: Answered, response: Json, request: Json | null, line: Json): Found {
  return {
    k: 'inference',
    inference: {
      id: textIn(response, 'id') ?? textIn(line, 'custom_id') ?? textIn(line, 'id'),
      time: momentOf(response.created ?? response.created_at ?? line.time ?? line.timestamp),
      prompt: promptOf(request ?? line),
      response: text ?? refusal,
      feedback: numberIn(line, 'rating') ?? numberIn(line, 'feedback'),
      finish,
      refusal,
      usage: objectIn(response, 'usage'),
      session: textIn(line, 'session_id') ?? textIn(request, 'user'),
      model: textIn(response, 'model') ?? textIn(request, 'model'),
      json: wantsJson(request),
    },
  }
}

function wantsJson(request: Json | null): boolean {
  const format = objectIn(request, 'response_format') ?? objectIn(objectIn(request, 'text'), 'format')
  return /^json/.test(textIn(format, 'type') ?? '')
}

/** The last thing that the user said. */
function promptOf(request: Json): string | null {
  const { messages, input, prompt } = request
  if (typeof prompt === 'string') return prompt
  if (typeof input === 'string') return input
  const list = Array.isArray(messages) ? messages : Array.isArray(input) ? input : []
  const last = list.findLast((each) => textIn(each, 'role') === 'user')
  return isObject(last) ? contentText(last.content) : null
}

/** Text of a message: as it is, or of its parts. */
export function contentText(content: unknown): string | null {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return null
  const texts = content.flatMap((each) => textIn(each, 'text') ?? textIn(each, 'content') ?? [])
  return texts.length > 0 ? texts.join('') : null
}

/** A piece of a stream: pieces of one id are one answer. */
function piece(chunk: Json, request: Json | null): Found {
  const prompt = request === null ? null : promptOf(request)
  const type = textIn(chunk, 'type')
  if (type?.startsWith('response.')) return responsesPiece(chunk, type)
  const choice = listIn(chunk, 'choices').find((each) => (numberIn(each, 'index') ?? 0) === 0)
  const delta = objectIn(choice, 'delta')
  const finish = textIn(choice, 'finish_reason')
  return part(textIn(chunk, 'id'), {
    ...withText('prompt', prompt),
    ...withText('text', textIn(delta, 'content')),
    ...withText('refusal', textIn(delta, 'refusal')),
    ...withText('finish', finish),
    ...withText('model', textIn(chunk, 'model')),
    ...withNumber('tokens', numberIn(objectIn(chunk, 'usage'), 'completion_tokens')),
    ...withNumber('time', momentOf(chunk.created)),
    // Usage comes last, where it was asked for, in a piece without choices.
    ...(objectIn(chunk, 'usage') !== null && choice === undefined && { ends: true }),
  })
}

function responsesPiece(event: Json, type: string): Found {
  const whole = objectIn(event, 'response')
  if (whole !== null && /^response\.(completed|incomplete)$/.test(type)) return responses(whole, whole, event)
  return { k: 'skipped', why: 'no response' }
}

function stream(chunks: readonly unknown[], request: Json | null, line: Json): Found {
  const parts = chunks.filter(isObject).map((chunk) => piece(chunk, request))
  const whole = parts.find(({ k }) => k === 'inference')
  if (whole !== undefined) return whole
  const texts = parts.flatMap((each) => (each.k === 'part' ? [each.part] : []))
  const first = chunks.find(isObject) ?? {}
  const joined = (key: 'text' | 'refusal') => {
    const found = texts.flatMap((each) => each[key] ?? [])
    return found.length > 0 ? found.join('') : null
  }
  const [text, refusal] = [joined('text'), joined('refusal')]
  if (text === null && refusal === null) return { k: 'skipped', why: 'no content' }
  const tokens = texts.findLast((each) => each.tokens !== undefined)?.tokens
  const usage = tokens === undefined ? {} : { usage: { completion_tokens: tokens } }
  const finish = texts.findLast((each) => each.finish !== undefined)?.finish ?? null
  return inference({ text, refusal, finish }, { ...first, ...usage }, request, line)
}

function part(id: string | null, of: Part): Found {
  if (id === null) throw new Error('it is a piece of a stream without an id')
  return { k: 'part', key: id, part: of }
}

const withText = <K extends string>(key: K, value: string | null) =>
  (value === null ? {} : { [key]: value }) as { [each in K]?: string }
const withNumber = <K extends string>(key: K, value: number | null) =>
  (value === null ? {} : { [key]: value }) as { [each in K]?: number }
