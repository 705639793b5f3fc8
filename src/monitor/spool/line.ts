import { createHash } from 'node:crypto'
import type { HoursState } from '../hours.ts'
import type { Values } from '../values.ts'

/** How far a file was read into the spool. */
export interface FilePlace {
  /** Bytes that are in the spool. */
  offset: number
  /** Lines in them. */
  lines: number
  /** SHA-256 of the first `head` bytes, and of the last up to 1024 before `offset`. */
  head: number
  headHash: string
  tailHash: string
}

/** First of a segment: all that is needed to go on without the segments before. */
export interface SegmentLine {
  k: 'segment'
  /** Versions of the rules by which everything in this segment was measured. */
  rules: Readonly<Record<string, string>>
  /** Requests before this segment. */
  step: number
  /** Last stamp given. */
  stamp: number
  hours: HoursState
  places: Readonly<Record<string, FilePlace>>
}

/** One request. */
export interface RequestLine {
  k: 'request'
  /** Its number, and the step of its points. From 1 without gaps. */
  s: number
  /** When it happened, milliseconds since 1970. */
  t: number
  v: Values
  id?: string
  /** Another name that ratings may call it by. */
  alias?: string
  /** When it was written, where it waits for a rating. */
  a?: number
  model?: string
}

/** A rating that came while its request was still waiting. */
export interface RatingLine {
  k: 'rating'
  of: number
  v: number
  a: number
}

/** Any other points: late ratings, a judge's grades, hours, drops. `o` says to which week they belong. */
export interface PointsLine {
  k: 'late' | 'grade' | 'hour' | 'drop'
  s: number
  t: number
  o: number
  v: Values
}

export interface PlaceLine {
  k: 'place'
  file: string
  place: FilePlace
}

export type SpoolLine = SegmentLine | RequestLine | RatingLine | PointsLine | PlaceLine

const sum = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** `n`: number of the line in its spool, from 1. One line of JSON, its checksum last, with a line end. */
export function encodeLine(n: number, line: SpoolLine): string {
  const text = JSON.stringify({ n, ...line }).slice(0, -1)
  return `${text},"c":"${sum(text)}"}\n`
}

/** null: torn or changed. */
export function decodeLine(text: string): (SpoolLine & { n: number }) | null {
  const at = text.lastIndexOf(',"c":"')
  if (at < 0 || text.slice(at + 6) !== `${sum(text.slice(0, at))}"}`) return null
  return JSON.parse(text) as SpoolLine & { n: number }
}
