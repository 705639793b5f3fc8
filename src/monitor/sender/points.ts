import type { PointsLine, RatingLine, RequestLine, SegmentLine, SpoolLine } from '../spool/line.ts'

/** A metric point as MLflow takes it. */
export interface Point {
  key: string
  value: number
  timestamp: number
  step: number
}

/** Which run a line belongs to. */
export interface Belongs {
  /** ISO week in UTC, as 2026-W48. */
  window: string
  rules: SegmentLine['rules']
}

/** A line whose points are sent. */
export type SentLine = RequestLine | PointsLine

export const isSent = (line: SpoolLine): line is SentLine =>
  line.k === 'request' || line.k === 'late' || line.k === 'grade' || line.k === 'hour' || line.k === 'drop'

export const timeOfWindow = (line: SentLine): number => (line.k === 'request' ? line.t : line.o)

/** The same points whenever and however often they are made. `rating`: what came while the request waited for it. */
export function pointsOf(line: SentLine, rating: RatingLine['v'] | undefined): Point[] {
  const values = line.k === 'request' && rating !== undefined ? { ...line.v, user_rating: rating } : line.v
  return Object.entries(values).map(([key, value]) => ({ key, value, timestamp: line.t, step: line.s }))
}

const day = 86_400_000

/** ISO 8601 week of a moment, in UTC: the week of its Thursday. */
export function weekOf(time: number): string {
  const midnight = Math.floor(time / day) * day
  const weekday = (new Date(midnight).getUTCDay() + 6) % 7
  const thursday = midnight + (3 - weekday) * day
  const year = new Date(thursday).getUTCFullYear()
  const week = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * day))
  return `${year}-W${String(week).padStart(2, '0')}`
}
