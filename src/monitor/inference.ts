import type { FilePlace } from './spool/line.ts'

/** What a person said of an answer: a number as it is (1 to 5, say), up or true as 1, down or false as 0; null: nothing. */
export type Feedback = number | boolean | 'up' | 'down' | null | undefined

/** One request that a model answered. */
export interface Inference {
  /** Counts the languages of question and answer, and is what a refusal may be an echo of. */
  prompt?: string | null | undefined
  /** The answer's text. null or undefined: there is none to measure, as where the model called a tool; '' is an empty answer. */
  response: string | null | undefined
  feedback?: Feedback
  /** Names the request. The same id again is the same request and counts once; `rate` finds it by that. */
  id?: string | null | undefined
  /** When it was answered: milliseconds since 1970, or a Date. Usual: now. */
  time?: number | Date | null | undefined
  /** As the server gave it, `completion_tokens` or `output_tokens`. */
  usage?: { completion_tokens?: unknown; output_tokens?: unknown } | null | undefined
  /** Why the answer ended, as the server names it. */
  finish?: string | null | undefined
  /** OpenAI's `message.refusal`. */
  refusal?: string | null | undefined
  /** The task wants JSON. */
  json?: boolean | null | undefined
  /** What belongs together: a conversation, a user. A keyless hash of it is recorded, not the text. */
  session?: string | null | undefined
  /** Which model answered. */
  model?: string | null | undefined
}

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
  /** A judge's word on whether it refuses, in place of the rules'. */
  judged?: boolean
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
    finish: nameOf(given.finish),
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
  const tokens = usage?.completion_tokens ?? usage?.output_tokens
  return typeof tokens === 'number' && Number.isSafeInteger(tokens) && tokens >= 0 ? tokens : null
}
