import { unreadableLine } from '../../shared/messages/monitor.ts'
import { type Answer, saidBy } from './answer.ts'
import { isInvocation, readInvocation } from './bedrock.ts'
import { type Found, isObject, type Json, listIn, momentOf, numberIn, objectIn, parsed, textIn } from './found.ts'
import { answerIn, isBody, promptOf, wantsJson } from './message.ts'
import { bodyOfStream, isPiece, pieceOf, wholeIn } from './stream.ts'

/** Where logs put a request and its response. */
const requestKeys = ['request', 'request_body', 'req', 'input_body']
const responseKeys = ['response', 'response_body', 'res', 'output_body']
const timeKeys = ['created', 'created_at', 'time', 'timestamp', 'endTime', 'response_created_at', 'request_created_at']

/** Helicone's. */
const thumb = (rating: unknown): boolean | null => (typeof rating === 'boolean' ? rating : null)

/**
 * A line of a log of requests as APIs have them: a response alone, or with its request beside it, of chat completions, completions, the
 * Responses API or Anthropic's messages; a line of a batch's output, or of Bedrock's log; a list of stored completions; a piece of a stream.
 * Throws where it is none of these.
 */
export function readOpenai(line: unknown): Found[] {
  if (!isObject(line)) throw new Error(unreadableLine.noObject)
  if (isInvocation(line)) return [readInvocation(line)]
  const request = requestKeys.map((key) => parsed(line[key])).find(isObject) ?? (line.messages ? line : null)
  const wrapped = responseKeys.map((key) => parsed(line[key])).find((each) => isObject(each) || Array.isArray(each))
  if (/embed/.test(textIn(line, 'call_type') ?? '')) return [{ k: 'skipped', why: 'embeddings' }]
  if (Array.isArray(wrapped)) {
    const { body, answer } = bodyOfStream(wrapped)
    return [inference(answer, body, request, line)]
  }
  const response = isObject(wrapped) ? bodyOf(wrapped) : (batchResult(line) ?? (line as Json))
  if (response === 'failed' || objectIn(line, 'error') !== null || isFailure(line))
    return [{ k: 'skipped', why: 'failed' }]
  return oneOf(response, request, line)
}

function oneOf(response: Json, request: Json | null, line: Json): Found[] {
  if (objectIn(response, 'error') !== null) return [{ k: 'skipped', why: 'failed' }]
  const data = listIn(response, 'data')
  if (textIn(response, 'object') === 'list' && data.some(isBody))
    return data.filter(isObject).flatMap((each) => oneOf(each, request ?? each, each))
  if (/^(list|embedding)$/.test(textIn(response, 'object') ?? '')) return [{ k: 'skipped', why: 'embeddings' }]
  if (isPiece(response)) return [piece(response, request, line)]
  const answer = answerIn(response)
  if (answer !== null) return [inference(answer, response, request, line)]
  if (request !== null && requestKeys.every((key) => line[key] === undefined))
    return [{ k: 'skipped', why: 'no response' }]
  throw new Error(unreadableLine.noResponse)
}

/** A batch file wraps a body in a status. */
function bodyOf(wrapped: Json): Json | 'failed' {
  const status = numberIn(wrapped, 'status_code') ?? numberIn(wrapped, 'status')
  const body = parsed(wrapped.body)
  if (status !== null && status >= 400) return 'failed'
  return isObject(body) ? body : wrapped
}

/** LiteLLM and Helicone name a failure beside what came: Helicone what was cancelled by a number below 0. */
function isFailure(line: Json): boolean {
  const status = numberIn(line, 'response_status') ?? 200
  return textIn(line, 'status') === 'failure' || status < 0 || status >= 400
}

/** A line of the results of Anthropic's batches. null: it is none. */
function batchResult(line: Json): Json | 'failed' | null {
  const result = objectIn(line, 'result')
  return result === null ? null : (objectIn(result, 'message') ?? (textIn(result, 'type') === null ? null : 'failed'))
}

function inference(answer: Answer, response: Json, request: Json | null, line: Json): Found {
  const said = saidBy(answer)
  if (typeof said === 'string') return { k: 'skipped', why: said }
  return {
    k: 'inference',
    inference: {
      id: textIn(response, 'id') ?? textIn(line, 'custom_id') ?? textIn(line, 'id'),
      time: momentOf(timeKeys.map((key) => response[key] ?? line[key]).find((each) => each != null)),
      prompt: promptOf(request ?? line),
      response: said.response,
      feedback: numberIn(line, 'rating') ?? numberIn(line, 'feedback') ?? thumb(line.feedback_rating),
      finish: answer.finish,
      refusal: answer.refusal,
      usage: objectIn(response, 'usage'),
      session: textIn(line, 'session_id') || textIn(request, 'user'),
      model: textIn(response, 'model') ?? textIn(request, 'model'),
      json: wantsJson(request) || wantsJson(line.model_parameters),
    },
  }
}

/** A piece of a stream: pieces of one id are one answer. */
function piece(chunk: Json, request: Json | null, line: Json): Found {
  if (textIn(chunk, 'type')?.startsWith('response.')) {
    const whole = wholeIn(chunk)
    const answer = whole && answerIn(whole)
    return answer ? inference(answer, whole, whole, line) : { k: 'skipped', why: 'no response' }
  }
  const key = textIn(chunk, 'id')
  if (key === null) throw new Error(unreadableLine.noPieceId)
  const prompt = request && promptOf(request)
  return { k: 'part', key, part: { ...pieceOf(chunk), ...(prompt !== null && { prompt }) } }
}
