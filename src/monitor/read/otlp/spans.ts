import { saidBy } from '../answer.ts'
import type { Found, Json, Part } from '../found.ts'
import { type Attributes, attributesOf, fromNanoseconds, number, text } from './attributes.ts'
import { hasFailed, otherThan } from './kinds.ts'
import { type Exchange, exchangeOf } from './messages.ts'
import { ratingOfEvaluation } from './ratings.ts'

interface SpanEvent {
  name: string
  attributes: Attributes
  time: number | null
}

/** A span's inference and what is said of it. */
export function readSpan(span: Json, resource: Attributes): Found[] {
  const attributes = attributesOf(span.attributes)
  const why = otherThan(span, attributes)
  if (why !== null) return [{ k: 'skipped', why }]
  const events = (Array.isArray(span.events) ? (span.events as Json[]) : []).map((event) => ({
    name: String(event.name ?? ''),
    attributes: attributesOf(event.attributes),
    time: fromNanoseconds(event.timeUnixNano ?? event.time_unix_nano),
  }))
  const key = spanKey(span)
  const ratings = events.flatMap((event) => ratingOfEvaluation(event.name, event.attributes, key, event.time))
  return [answerOf(span, attributes, events, aboutOf(span, attributes, resource)), ...ratings]
}

function answerOf(span: Json, attributes: Attributes, events: readonly SpanEvent[], about: About): Found {
  const key = spanKey(span)
  const exchange = withEvents(exchangeOf(attributes), events)
  const { prompt, finish, refusal, id, json, words } = exchange
  const failed = hasFailed(span, attributes)
  // Where no texts are captured, what ended an answer tells of those alone that were kept back, and is no figure.
  const said = failed ? 'failed' : saidBy(words ? exchange : { ...exchange, finish: null })
  // Its text may come as log records.
  if (said === 'no content' || said === 'failed') {
    if (key === null) return { k: 'skipped', why: said }
    return { k: 'part', key, part: { ...partOf(about, exchange), ...(failed && { none: 'failed' }) } }
  }
  if (typeof said === 'string') return { k: 'skipped', why: said }
  return {
    k: 'inference',
    inference: { id: key, prompt, response: said.response, finish, refusal, json, ...about },
    alias: id,
  }
}

/** Which span this is, or belongs to; null: it does not say. */
export function spanKey(of: Json): string | null {
  const [trace, span] = [of.traceId ?? of.trace_id, of.spanId ?? of.span_id]
  return trace && span ? `${trace}/${span}` : null
}

interface About {
  time: number | null
  usage: { completion_tokens: number | null }
  model: string | null
  session: string | null
}

function aboutOf(span: Json, attributes: Attributes, resource: Attributes): About {
  return {
    time: fromNanoseconds(span.endTimeUnixNano ?? span.end_time_unix_nano),
    usage: { completion_tokens: tokensOf(attributes) },
    model: modelOf(attributes),
    session: sessionOf(attributes) ?? text(resource, 'session.id'),
  }
}

export const tokensOf = (attributes: Attributes): number | null =>
  number(
    attributes,
    'gen_ai.usage.output_tokens',
    'gen_ai.usage.completion_tokens',
    'llm.token_count.completion',
    'llm.usage.completion_tokens',
    'ai.usage.completionTokens',
    'ai.usage.outputTokens',
  )

export const modelOf = (attributes: Attributes): string | null =>
  text(attributes, 'gen_ai.response.model', 'gen_ai.request.model', 'llm.model_name', 'ai.model.id')

export const sessionOf = (attributes: Attributes): string | null =>
  text(attributes, 'gen_ai.conversation.id', 'session.id', 'ai.telemetry.metadata.sessionId')

export function partOf({ time, usage, model, session }: About, { prompt, finish, id, json }: Exchange): Part {
  return {
    ...(prompt !== null && { prompt }),
    ...(finish !== null && { finish }),
    ...(time !== null && { time }),
    ...(model !== null && { model }),
    ...(session !== null && { session }),
    ...(json && { json }),
    ...(id !== null && { alias: id }),
    ...(usage.completion_tokens !== null && { tokens: usage.completion_tokens }),
  }
}

/** Older instrumentations put the texts on a span's events. */
function withEvents(exchange: Exchange, events: readonly SpanEvent[]): Exchange {
  const found = { ...exchange }
  for (const { name, attributes } of events) {
    if (name === 'gen_ai.content.prompt' || name === 'gen_ai.user.message')
      found.prompt ??= exchangeOf(attributes).prompt ?? text(attributes, 'content')
    else if (/^gen_ai\.(content\.completion|choice|client\.inference\.operation\.details)$/.test(name)) {
      const own = exchangeOf(attributes)
      found.prompt ??= own.prompt
      found.text ??= own.text ?? text(attributes, 'content', 'message')
      found.refusal ??= own.refusal
      found.finish ??= own.finish ?? text(attributes, 'finish_reason')
      found.calls ||= own.calls
    }
  }
  return found
}
