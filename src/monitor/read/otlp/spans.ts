import type { Found, Json, Skipped } from '../found.ts'
import { type Attributes, attributesOf, fromNanoseconds, number, text } from './attributes.ts'
import { type Exchange, exchangeOf } from './messages.ts'
import { ratingOfEvaluation } from './ratings.ts'

/** What is no answer of a model to somebody. An agent's span holds the model's spans, which are counted. */
const others: Record<string, Skipped> = {
  embeddings: 'embeddings',
  embedding: 'embeddings',
  execute_tool: 'tool',
  tool: 'tool',
  invoke_agent: 'agent',
  create_agent: 'agent',
  invoke_workflow: 'agent',
  agent: 'agent',
  workflow: 'agent',
  task: 'agent',
  chain: 'agent',
  rerank: 'not a model',
  reranker: 'not a model',
  retriever: 'not a model',
  retrieval: 'not a model',
  guardrail: 'not a model',
  evaluator: 'not a model',
}

/** A span's inference and what is said of it. */
export function readSpan(span: Json, resource: Attributes): Found[] {
  const attributes = attributesOf(span.attributes)
  const events = (Array.isArray(span.events) ? (span.events as Json[]) : []).map((event) => ({
    name: String(event.name ?? ''),
    attributes: attributesOf(event.attributes),
    time: fromNanoseconds(event.timeUnixNano ?? event.time_unix_nano),
  }))
  const key = spanKey(span)
  const why = otherThan(attributes)
  if (why !== null) return [{ k: 'skipped', why }]
  const exchange = withEvents(exchangeOf(attributes), events)
  const about = aboutOf(span, attributes, resource)
  const ratings = events.flatMap((event) => ratingOfEvaluation(event.name, event.attributes, key, event.time))
  if (exchange.response === null && exchange.refusal === null) {
    if (exchange.calls) return [{ k: 'skipped', why: 'tool' }, ...ratings]
    // Its text may come as log records.
    return [{ k: 'part', key, part: partOf(about, exchange) }, ...ratings]
  }
  const { prompt, finish, refusal } = exchange
  return [
    {
      k: 'inference',
      inference: { id: key, prompt, response: exchange.response ?? refusal, finish, refusal, ...about },
      alias: text(attributes, 'gen_ai.response.id', 'ai.response.id'),
    },
    ...ratings,
  ]
}

export const spanKey = (of: Json): string => `${of.traceId ?? of.trace_id ?? ''}/${of.spanId ?? of.span_id ?? ''}`

function otherThan(attributes: Attributes): Skipped | null {
  const vercel = text(attributes, 'ai.operationId')
  // The outer span of a call has what its inner ones have, once more.
  if (vercel !== null && !/\.do[A-Z]/.test(vercel)) return /embed/i.test(vercel) ? 'embeddings' : 'agent'
  const kinds = ['gen_ai.operation.name', 'llm.request.type', 'openinference.span.kind', 'traceloop.span.kind']
  for (const kind of kinds) {
    const why = others[text(attributes, kind)?.toLowerCase() ?? '']
    if (why !== undefined) return why
  }
  return Object.keys(attributes).some((name) => /^(gen_ai|llm|ai)\./.test(name)) ? null : 'not a model'
}

interface About {
  time: number | null
  usage: { completion_tokens: number | null }
  model: string | null
  session: string | null
  json: boolean
}

function aboutOf(span: Json, attributes: Attributes, resource: Attributes): About {
  const tokens = number(
    attributes,
    'gen_ai.usage.output_tokens',
    'gen_ai.usage.completion_tokens',
    'llm.token_count.completion',
    'llm.usage.completion_tokens',
    'ai.usage.completionTokens',
  )
  return {
    time: fromNanoseconds(span.endTimeUnixNano ?? span.end_time_unix_nano),
    usage: { completion_tokens: tokens },
    model: text(attributes, 'gen_ai.response.model', 'gen_ai.request.model', 'llm.model_name', 'ai.model.id'),
    session: text(attributes, 'gen_ai.conversation.id', 'session.id') ?? text(resource, 'session.id'),
    json: text(attributes, 'gen_ai.output.type') === 'json',
  }
}

function partOf({ time, usage, model, session }: About, { prompt, finish }: Exchange) {
  return {
    ...(prompt !== null && { prompt }),
    ...(finish !== null && { finish }),
    ...(time !== null && { time }),
    ...(model !== null && { model }),
    ...(session !== null && { session }),
    ...(usage.completion_tokens !== null && { tokens: usage.completion_tokens }),
  }
}

/** Older instrumentations put the texts on a span's events. */
function withEvents(exchange: Exchange, events: readonly { name: string; attributes: Attributes }[]): Exchange {
  let { prompt, response, refusal, finish, calls } = exchange
  for (const { name, attributes } of events) {
    if (name === 'gen_ai.content.prompt' || name === 'gen_ai.user.message')
      prompt ??= exchangeOf(attributes).prompt ?? text(attributes, 'content')
    else if (/^gen_ai\.(content\.completion|choice|client\.inference\.operation\.details)$/.test(name)) {
      const own = exchangeOf(attributes)
      prompt ??= own.prompt
      response ??= own.response ?? text(attributes, 'content', 'message')
      refusal ??= own.refusal
      finish ??= own.finish ?? text(attributes, 'finish_reason')
      calls ||= own.calls
    }
  }
  return { prompt, response, refusal, finish, calls }
}
