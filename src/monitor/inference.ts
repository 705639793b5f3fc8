import { finishName } from './finish.ts'
import type { Inference } from './public.ts'
import type { FilePlace } from './spool/line.ts'

/** An inference as it waits: nothing in it can change any more, and it can go to another thread. */
export interface Waiting {
  k: 'request'
  id: string | null
  /** Another name that ratings may call it by. */
  alias?: string
  time: number
  prompt: string | null
  response: string | null
  /** -1: none. */
  rating: number
  tokens: number | null
  finish: string | null
  refusal: string | null
  json: boolean
  session: string | null
  model: string | null
}

export interface WaitingRating {
  k: 'rating'
  id: string
  rating: number
  time: number
}

/** How far a file was read, behind what was read from it. */
export interface WaitingPlace {
  k: 'place'
  file: string
  place: FilePlace
}

export type Entry = Waiting | WaitingRating | WaitingPlace

/** Characters of a text that are looked at: more is a mistake or an attack, and would hold up everything else. */
const longest = 4_000_000
/** Of ids and names. */
const longestName = 500

export function waitingOf(given: Inference, now: number): Waiting {
  return {
    k: 'request',
    id: nameOf(given.id),
    time: timeOf(given.time, now),
    prompt: textOf(given.prompt),
    response: textOf(given.response),
    rating: ratingOf(given.feedback) ?? -1,
    tokens: tokensOf(given.usage),
    finish: finishName(nameOf(given.finish)),
    refusal: textOf(given.refusal),
    json: given.json === true,
    session: nameOf(given.session),
    model: nameOf(given.model),
  }
}

/** null: that is no rating. */
export function ratingOf(feedback: unknown): number | null {
  if (feedback === true || feedback === 'up') return 1
  if (feedback === false || feedback === 'down') return 0
  return typeof feedback === 'number' && Number.isFinite(feedback) ? feedback : null
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, longest) : null)

export function nameOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value.slice(0, longestName) : null
}

export function timeOf(time: unknown, now: number): number {
  const given = time instanceof Date ? time.getTime() : time
  // Before 2001 it is seconds, or nothing.
  return typeof given === 'number' && given >= 1e12 && given < 1e14 ? Math.floor(given) : now
}

function tokensOf(usage: Inference['usage']): number | null {
  const tokens = usage?.completion_tokens ?? usage?.output_tokens ?? usage?.outputTokens
  return typeof tokens === 'number' && Number.isSafeInteger(tokens) && tokens >= 0 ? tokens : null
}
