import type { JudgeModel } from '../suite/graders.ts'
import type { Message, ReplyFormat } from './judgement.ts'
import { usualMaxTokens } from './tokens.ts'

/** What a model is to be asked with. */
export type Wanted = Pick<JudgeModel, 'model' | 'temperature' | 'reasoningEffort' | 'maxTokens'>

/** How a model is asked, as far as it takes what it was asked with: found out by its refusals, and the same for all its questions. */
export interface Way {
  format: ReplyFormat
  /**
   * Parameters that it refused, sorted: left out, except `max_tokens`, which then goes as `max_completion_tokens`, and `system`: the system
   * message, which then stands before the user's.
   */
  dropped: readonly string[]
}

export const firstWay: Way = { format: 'schema', dropped: [] }

/** A request that was understood and refused: `said`, and which parameter and why, where the server tells. */
export interface Refusal {
  status: number
  said: string
  param: string
  code: string
}

/** What a verdict depends on besides the question: the parameters as they are sent, the longest reply before any doubling included. */
export function parametersOf(model: Wanted, way: Way, maxTokens = maxTokensOf(model)): Record<string, unknown> {
  const wanted = {
    temperature: model.temperature,
    reasoning_effort: model.reasoningEffort,
    [way.dropped.includes('max_tokens') ? 'max_completion_tokens' : 'max_tokens']: maxTokens,
  }
  const sent = Object.entries(wanted).filter(([name, value]) => value !== null && !way.dropped.includes(name))
  return Object.fromEntries(sent)
}

export function maxTokensOf(model: Wanted): number {
  return model.maxTokens ?? usualMaxTokens(model)
}

/** The body of a request for a verdict. */
export function bodyOf(
  { schema }: { schema: object },
  messages: readonly Message[],
  model: Wanted,
  way: Way,
  maxTokens: number,
): Record<string, unknown> {
  const formats = {
    schema: { type: 'json_schema', json_schema: { name: 'verdict', strict: true, schema } },
    json: { type: 'json_object' },
    text: null,
  } as const
  const format = formats[way.format]
  return {
    model: model.model,
    messages: way.dropped.includes('system') ? withoutSystem(messages) : messages,
    ...parametersOf(model, way, maxTokens),
    ...(format && { response_format: format }),
  }
}

/** Some chat templates know no system message. */
function withoutSystem(messages: readonly Message[]): Message[] {
  const heads = messages.filter(({ role }) => role === 'system').map(({ content }) => content)
  const [first, ...rest] = messages.filter(({ role }) => role !== 'system')
  const content = [...heads, first?.content ?? ''].join('\n\n')
  return [{ role: 'user', content }, ...rest]
}

/** Statuses with which servers refuse what they do not know; llama-cpp-python calls that a failure of its own. */
const refusing = new Set([400, 404, 422, 501])

/** The way after a refusal; null: it is not about how the question was asked. */
export function narrowed(way: Way, model: Wanted, refusal: Refusal): Way | null {
  const isInvalid = refusal.status === 500 && /\bvalidation errors?\b|'loc': \('body'/.test(refusal.said)
  if (!(refusing.has(refusal.status) || isInvalid) || isFilter(refusal)) return null
  const refused = refusedName(Object.keys(parametersOf(model, way)), way, refusal)
  if (refused === null) return null
  if (refused !== 'response_format') return { ...way, dropped: [...way.dropped, refused].sort() }
  return { ...way, format: way.format === 'schema' ? 'json' : 'text' }
}

/** The parameter that a refusal is about: as the server says, else the first that its words name. */
function refusedName(sent: readonly string[], { format, dropped }: Way, { said, param }: Refusal): string | null {
  // A limit of the context names the longest reply too, and another name for it would not help.
  const isLimit = /too (large|long|many|high)|context|at most|maximum|exceed/i.test(said)
  const names = sent.filter((name) => name !== 'max_completion_tokens' && !(name === 'max_tokens' && isLimit))
  const places = names.map((name) => ({ name, word: new RegExp(`(?<!\\w)${name}(?!\\w)`) }))
  if (!dropped.includes('system'))
    places.push({ name: 'system', word: /system (role|message)s? (is |are )?not|roles must alternate/i })
  if (format !== 'text')
    places.push({ name: 'response_format', word: /response_format|json_schema|json_object|structured[ _-]?output/i })
  const meant = places.find(({ name }) => param === name || param.startsWith(`${name}.`))
  if (meant) return meant.name
  // Behind the parameter that is meant, the words may name another to use instead.
  const named = places
    .map(({ name, word }) => ({ name, at: said.search(word) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  return named[0]?.name ?? null
}

/** Whether the text was held back, not the request: Azure refuses what it takes for harmful, OpenAI what it takes for an attack. */
export function isFilter({ code, said }: Refusal): boolean {
  return (
    ['content_filter', 'content_policy_violation', 'invalid_prompt'].includes(code) ||
    /content[ _]management policy|ResponsibleAIPolicyViolation|content_filter/.test(said)
  )
}

/** Whether the server does not have the model, or nothing at this address. */
export function isMissing({ status }: Refusal): boolean {
  return status === 404
}
