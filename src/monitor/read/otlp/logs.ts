import { type Answer, saidBy } from '../answer.ts'
import { type Found, isObject, type Json, objectIn, type Part, textIn } from '../found.ts'
import { contentText, ofChat } from '../message.ts'
import { type Attributes, attributesOf, fromNanoseconds, plain, text } from './attributes.ts'
import { exchangeOf } from './messages.ts'
import { ratingOfEvaluation } from './ratings.ts'
import { modelOf, partOf, sessionOf, spanKey, tokensOf } from './spans.ts'

/** A log record of the GenAI conventions: a message of a span's exchange, or a rating. */
export function readRecord(record: Json): Found[] {
  const attributes = attributesOf(record.attributes)
  const name = textIn(record, 'eventName') ?? textIn(record, 'event_name') ?? text(attributes, 'event.name') ?? ''
  const key = spanKey(record)
  const time =
    fromNanoseconds(record.timeUnixNano ?? record.time_unix_nano) ??
    fromNanoseconds(record.observedTimeUnixNano ?? record.observed_time_unix_nano)
  const body = plain(record.body)
  const rating = ratingOfEvaluation(name, attributes, key, time)
  if (rating.length > 0) return rating
  if (name === 'gen_ai.user.message') {
    const prompt = isObject(body) ? contentText(body.content) : null
    // Whose question it was is not known without a span.
    return prompt === null || key === null ? [] : [{ k: 'part', key, part: { prompt } }]
  }
  if (name === 'gen_ai.choice') return choice(key, body, time)
  if (name === 'gen_ai.client.inference.operation.details') return [details(key, attributes, time)]
  return /^gen_ai\.(system|assistant|tool)\.message$/.test(name) ? [] : [{ k: 'skipped', why: 'not a model' }]
}

function choice(key: string | null, body: unknown, time: number | null): Found[] {
  if (!isObject(body) || (body.index !== undefined && body.index !== 0)) return []
  const message = objectIn(body, 'message') ?? body
  const { text, refusal, calls } = ofChat(message)
  const callsToo = calls || ofChat(body).calls
  const finish = textIn(body, 'finish_reason')
  if (key === null) {
    const said = saidBy({ text, refusal, finish: null, calls: callsToo })
    if (typeof said === 'string') return [{ k: 'skipped', why: said }]
    return [{ k: 'inference', inference: { response: said.response, refusal, finish, time } }]
  }
  const said = saidIn({ text, refusal, calls: callsToo })
  return [{ k: 'part', key, part: { ...said, ...(finish !== null && { finish }), ...(time !== null && { time }) } }]
}

const saidIn = ({ text, refusal, calls }: Pick<Answer, 'text' | 'refusal' | 'calls'>): Part => ({
  ...(text !== null && { text }),
  ...(refusal !== null && { refusal }),
  ...(calls && { none: 'tool' }),
})

function details(key: string | null, attributes: Attributes, time: number | null): Found {
  const exchange = exchangeOf(attributes)
  const { prompt, refusal, finish, id, json, words } = exchange
  const failed = attributes['error.type'] !== undefined
  const usage = { completion_tokens: tokensOf(attributes) }
  const about = { time, usage, model: modelOf(attributes), session: sessionOf(attributes) }
  if (key !== null) {
    const said: Part = { ...saidIn(exchange), ...(failed && { none: 'failed' }), words }
    // The span that it belongs to may stand elsewhere in the log, without texts.
    return { k: 'part', key, part: { ...partOf(about, exchange), ...said } }
  }
  const said = failed ? 'failed' : saidBy(exchange)
  if (typeof said === 'string') return { k: 'skipped', why: said }
  return { k: 'inference', inference: { prompt, response: said.response, refusal, finish, json, ...about }, alias: id }
}
