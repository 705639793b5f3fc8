import { type Answer, noAnswer, saidBy } from './answer.ts'
import { type Found, isObject, type Json, momentOf, numberIn, parsed, type Skipped, textIn } from './found.ts'
import { answerIn, lastOfUser, ofChat, promptOf } from './message.ts'

/** Kinds of observations, and why those that are no model's are not counted. */
const kinds = new Map<string, Skipped | null>([
  ['GENERATION', null],
  ['EMBEDDING', 'embeddings'],
  ['TOOL', 'tool'],
  ['AGENT', 'agent'],
  ['CHAIN', 'agent'],
  ['SPAN', 'agent'],
  ['EVENT', 'not a model'],
  ['RETRIEVER', 'not a model'],
  ['EVALUATOR', 'not a model'],
  ['GUARDRAIL', 'not a model'],
])

const either = (line: Json, one: string, other: string): unknown => line[one] ?? line[other]

export const isObservation = (line: Json): boolean =>
  kinds.has(textIn(line, 'type') ?? '') && typeof either(line, 'trace_id', 'traceId') === 'string'

/** A row of observations that Langfuse exported, to a blob storage or by its API. */
export function readObservation(line: Json): Found {
  const why = kinds.get(textIn(line, 'type')!)
  if (why) return { k: 'skipped', why }
  if (textIn(line, 'level') === 'ERROR') return { k: 'skipped', why: 'failed' }
  const answer = answerOf(line.output)
  const said = saidBy(answer)
  if (typeof said === 'string') return { k: 'skipped', why: said }
  const tokens = numberIn(either(line, 'usage_details', 'usageDetails'), 'output') ?? numberIn(line.usage, 'output')
  return {
    k: 'inference',
    inference: {
      id: textIn(line, 'id'),
      time: utc(either(line, 'end_time', 'endTime') ?? either(line, 'start_time', 'startTime')),
      prompt: askedIn(line.input),
      response: said.response,
      refusal: answer.refusal,
      finish: answer.finish,
      usage: { completion_tokens: tokens },
      model: textIn(line, 'provided_model_name') ?? textIn(line, 'model'),
      session: textIn(line, 'session_id'),
    },
  }
}

/** A text, or a message as JSON; nothing stands as an empty text. */
function answerOf(output: unknown): Answer {
  const value = parsed(output)
  const message = Array.isArray(value) ? value.at(-1) : value
  if (isObject(message)) {
    const answer = answerIn(message)
    if (answer !== null) return answer
    if ('role' in message) return ofChat(message)
  }
  return typeof output === 'string' && output !== '' ? { ...noAnswer, text: output } : noAnswer
}

function askedIn(input: unknown): string | null {
  const value = parsed(input)
  if (Array.isArray(value)) return lastOfUser(value)
  if (isObject(value)) return promptOf(value)
  return typeof input === 'string' ? input : null
}

/** Its exports name no zone: it is UTC. */
const utc = (time: unknown): number | null =>
  momentOf(typeof time === 'string' ? time.replace(/^(\S+) ([\d:.]+)$/, '$1T$2Z') : time)
