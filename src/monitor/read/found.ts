import { jsonOr } from '../../shared/json.ts'
import type { Inference } from '../public.ts'

/** What a line of a log tells. */
export type Found =
  /** `alias`: another name that ratings may call it by. */
  | { k: 'inference'; inference: Inference; alias?: string | null }
  | { k: 'rating'; id: string; rating: number; time: number | null }
  /** A part of an answer, or what belongs to one that stands elsewhere. */
  | { k: 'part'; key: string; part: Part }
  /** Not counted, and why. */
  | { k: 'skipped'; why: Skipped }

export type Skipped =
  /** The text was not recorded: opt-in everywhere. Never an answer of length 0. */
  | 'no content'
  | 'embeddings'
  | 'tool'
  | 'agent'
  /** A request without its response, an error of the server. */
  | 'no response'
  | 'failed'
  | 'not a model'

/** What one line says of an answer that several lines tell. */
export interface Part {
  prompt?: string
  /** Appended to what came before. */
  text?: string
  refusal?: string
  finish?: string
  tokens?: number
  time?: number
  model?: string
  session?: string
  json?: boolean
  /** Another name that ratings may call the answer by. */
  alias?: string
  /** Why there is no answer, unless words of one come; of what failed, whatever comes. */
  none?: 'tool' | 'failed'
  thought?: boolean
  /** The log has the words of answers: where there are none, none were said. */
  words?: boolean
  /** No more is to come. */
  ends?: boolean
}

export type Json = Record<string, unknown>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const objectIn = (value: unknown, key: string): Json | null => {
  const inner = isObject(value) ? value[key] : undefined
  return isObject(inner) ? inner : null
}

export const listIn = (value: unknown, key: string): unknown[] => {
  const inner = isObject(value) ? value[key] : undefined
  return Array.isArray(inner) ? inner : []
}

export const textIn = (value: unknown, key: string): string | null => {
  const inner = isObject(value) ? value[key] : undefined
  return typeof inner === 'string' ? inner : null
}

export const numberIn = (value: unknown, key: string): number | null => {
  const inner = isObject(value) ? value[key] : undefined
  return typeof inner === 'number' && Number.isFinite(inner) ? inner : null
}

/** An object or a list that stands as text, as most programs write what is in a field; anything else as it is. */
export const parsed = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*[[{]/.test(value) ? jsonOr(value, value) : value

/** Milliseconds since 1970 of a date in words, or of a number of seconds, milli-, micro- or nanoseconds. null: it is none. */
export function momentOf(value: unknown): number | null {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)) return Date.parse(value) || null
  const number = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number) || number <= 0) return null
  for (const unit of [1e3, 1, 1e-3, 1e-6]) {
    const time = Math.floor(number * unit)
    if (time >= 1e12 && time < 1e13) return time
  }
  return null
}
