import { unreadableLine } from '../../shared/messages/monitor.ts'
import { ratingOf } from '../inference.ts'
import { noAnswer, saidBy } from './answer.ts'
import { type Found, isObject, momentOf } from './found.ts'
import { isObservation, readObservation } from './langfuse.ts'
import { lastOfUser } from './message.ts'

/** Which name a field has; a dot goes into an object. */
export type FieldNames = Partial<Record<Field, string>>

export const fields = [
  'prompt',
  'response',
  'rating',
  'time',
  'id',
  'finish',
  'refusal',
  'tokens',
  'session',
  'model',
  'json',
] as const
export type Field = (typeof fields)[number]

/** Names that are tried where none is given. */
const usual: Record<Field, readonly string[]> = {
  prompt: ['prompt', 'input', 'question', 'query', 'messages'],
  response: ['response', 'output', 'answer', 'completion', 'hypothesis'],
  rating: ['rating', 'feedback', 'score'],
  time: ['time', 'timestamp', 'ts', 'created_at', 'created'],
  id: ['id', 'request_id', 'requestId'],
  finish: ['finish', 'finish_reason'],
  refusal: ['refusal'],
  tokens: ['tokens', 'response_tokens', 'completion_tokens', 'output_tokens'],
  session: ['session', 'session_id', 'conversation_id'],
  model: ['model'],
  json: ['json'],
}

/** A line with the fields of an inference; one with an id and a rating alone is a late rating. Throws where that cannot be told. */
export function readLine(line: unknown, names: FieldNames): Found {
  if (!isObject(line)) throw new Error(unreadableLine.noObject)
  if (names.response === undefined && isObservation(line)) return readObservation(line)
  const value = (field: Field): unknown => {
    for (const name of names[field] === undefined ? usual[field] : [names[field]]) {
      const found = at(line, name)
      if (found !== undefined) return found
    }
    return undefined
  }
  const [response, given, id] = [value('response'), value('rating'), idOf(value('id'))]
  const rating = ratingOf(
    typeof given === 'string' && given.trim() !== '' && !Number.isNaN(Number(given)) ? Number(given) : given,
  )
  const time = momentOf(value('time'))
  if (response === undefined && id !== null && rating !== null) return { k: 'rating', id, rating, time }
  if (response === undefined)
    throw new Error(unreadableLine.noField(names.response === undefined ? usual.response : [names.response]))
  if (response !== null && typeof response !== 'string') throw new Error(unreadableLine.noText)
  if (given !== undefined && given !== null && rating === null) throw new Error(unreadableLine.noRating)
  const text = (field: Field): string | null => {
    const found = value(field)
    return typeof found === 'string' ? found : null
  }
  const refusal = text('refusal')
  const said = saidBy({ ...noAnswer, text: response, refusal })
  if (typeof said === 'string') return { k: 'skipped', why: said }
  return {
    k: 'inference',
    inference: {
      id,
      time,
      prompt: askedIn(value('prompt')),
      response: said.response,
      feedback: rating,
      finish: text('finish'),
      refusal,
      usage: { completion_tokens: value('tokens') },
      session: idOf(value('session')),
      model: text('model'),
      json: value('json') === true,
    },
  }
}

/** A text, or the messages of a chat. */
const askedIn = (prompt: unknown): string | null =>
  Array.isArray(prompt) ? lastOfUser(prompt) : typeof prompt === 'string' ? prompt : null

const idOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null

function at(line: Record<string, unknown>, path: string): unknown {
  if (Object.hasOwn(line, path)) return line[path]
  let inner: unknown = line
  for (const part of path.split('.')) {
    if (!isObject(inner) && !Array.isArray(inner)) return undefined
    inner = (inner as Record<string, unknown>)[part]
  }
  return inner
}
