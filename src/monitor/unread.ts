import { types } from 'node:util'
import { ratingOf, timeOf } from './inference.ts'
import type { Inference } from './public.ts'

const isText = (value: unknown) => typeof value === 'string'
const isName = (value: unknown) => typeof value === 'string' || typeof value === 'number'
const readable: { [Field in keyof Inference]?: (value: unknown) => boolean } = {
  prompt: isText,
  response: isText,
  refusal: isText,
  id: isName,
  session: isName,
  model: isName,
  finish: isName,
  feedback: (value) => ratingOf(value) !== null,
  time: (value) => timeOf(value, -1) !== -1,
  usage: (value) => typeof value === 'object',
}

/** Whether it can be a request: one that was not awaited says nothing, and would count as one without an answer. */
export const isRequest = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && !Array.isArray(given) && !types.isPromise(given)

/** What of a request is of a kind that cannot be read, as `response (a promise)`; null: nothing. No value is shown. */
export function unreadIn(given: Inference): string | null {
  if (!isRequest(given)) return `the request (${kindOf(given)})`
  for (const [field, isReadable] of Object.entries(readable)) {
    const value: unknown = given[field as keyof Inference]
    if (value !== undefined && value !== null && !isReadable(value)) return `${field} (${kindOf(value)})`
  }
  return null
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (ArrayBuffer.isView(value)) return 'bytes'
  if (types.isPromise(value)) return 'a promise'
  return { object: 'an object', string: 'a text', number: 'a number' }[typeof value as string] ?? `a ${typeof value}`
}
