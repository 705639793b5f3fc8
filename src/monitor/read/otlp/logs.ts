import { type Found, isObject, type Json, textIn } from '../found.ts'
import { contentText } from '../openai.ts'
import { type Attributes, attributesOf, fromNanoseconds, number, plain, text } from './attributes.ts'
import { exchangeOf } from './messages.ts'
import { ratingOfEvaluation } from './ratings.ts'
import { spanKey } from './spans.ts'

/** A log record of the GenAI conventions: a message of a span's exchange, or a rating. */
export function readRecord(record: Json): Found[] {
  const attributes = attributesOf(record.attributes)
  const name = textIn(record, 'eventName') ?? textIn(record, 'event_name') ?? text(attributes, 'event.name') ?? ''
  const key = spanKey(record)
  const time = fromNanoseconds(record.timeUnixNano ?? record.time_unix_nano)
  const body = plain(record.body)
  const rating = ratingOfEvaluation(name, attributes, key, time)
  if (rating.length > 0) return rating
  if (name === 'gen_ai.user.message') {
    const prompt = isObject(body) ? contentText(body.content) : null
    return prompt === null ? [] : [{ k: 'part', key, part: { prompt } }]
  }
  if (name === 'gen_ai.choice') return choice(key, body, time)
  if (name === 'gen_ai.client.inference.operation.details') return details(key, attributes, time)
  return /^gen_ai\.(system|assistant|tool)\.message$/.test(name) ? [] : [{ k: 'skipped', why: 'not a model' }]
}

function choice(key: string, body: unknown, time: number | null): Found[] {
  if (!isObject(body) || (body.index !== undefined && body.index !== 0)) return []
  const message = isObject(body.message) ? body.message : body
  const said = contentText(message.content)
  const [refusal, finish] = [textIn(message, 'refusal'), textIn(body, 'finish_reason')]
  if (said === null && refusal === null && Array.isArray(message.tool_calls)) return [{ k: 'skipped', why: 'tool' }]
  const part = {
    ...(said !== null && { text: said }),
    ...(refusal !== null && { refusal }),
    ...(finish !== null && { finish }),
    ...(time !== null && { time }),
  }
  return [{ k: 'part', key, part }]
}

function details(key: string, attributes: Attributes, time: number | null): Found[] {
  const { prompt, response, refusal, finish, calls } = exchangeOf(attributes)
  if (response === null && refusal === null) return [{ k: 'skipped', why: calls ? 'tool' : 'no content' }]
  const tokens = number(attributes, 'gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens')
  const usage = { completion_tokens: tokens }
  const model = text(attributes, 'gen_ai.response.model', 'gen_ai.request.model')
  const session = text(attributes, 'gen_ai.conversation.id')
  const inference = { id: key, prompt, response: response ?? refusal, refusal, finish, time, usage, model, session }
  return [{ k: 'inference', inference, alias: text(attributes, 'gen_ai.response.id') }]
}
