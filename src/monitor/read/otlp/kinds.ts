import type { Json, Skipped } from '../found.ts'
import { type Attributes, text } from './attributes.ts'

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

/** Names of an operation and of a kind that only models have. */
const models = /^(llm|chat|text_completion|completion|completions|generate_content|generate|messages|responses)$/

/** Why a span is no answer of a model; null: it may be one. */
export function otherThan(span: Json, attributes: Attributes): Skipped | null {
  const vercel = text(attributes, 'ai.operationId')
  if (vercel === 'ai.toolCall') return 'tool'
  // The outer span of a call has what its inner ones have, once more.
  if (vercel !== null && !/\.do[A-Z]/.test(vercel)) return /embed/i.test(vercel) ? 'embeddings' : 'agent'
  for (const name of ['gen_ai.operation.name', 'openinference.span.kind']) {
    const kind = text(attributes, name)?.toLowerCase()
    // A prompt that was filled in is a span of its own, with the text as its output.
    if (kind !== undefined && !models.test(kind)) return others[kind] ?? 'not a model'
  }
  for (const name of ['llm.request.type', 'traceloop.span.kind']) {
    const why = others[text(attributes, name)?.toLowerCase() ?? '']
    if (why !== undefined) return why
  }
  if (beganStream(span, attributes)) return 'agent'
  return Object.keys(attributes).some((name) => /^(gen_ai|llm|ai|openinference)\./.test(name)) ? null : 'not a model'
}

/** Logfire's span of a streamed call ends when the stream begins; what came stands in a second one. */
const beganStream = (span: Json, attributes: Attributes): boolean =>
  text(attributes, 'logfire.span_type') === 'span' &&
  attributes['gen_ai.response.id'] === undefined &&
  attributes['gen_ai.output.messages'] === undefined &&
  !hasFailed(span, attributes)

export function hasFailed(span: Json, attributes: Attributes): boolean {
  const status = (span.status as Json | undefined)?.code
  return status === 2 || status === 'STATUS_CODE_ERROR' || attributes['error.type'] !== undefined
}
