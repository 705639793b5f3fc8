import { hourOf } from '../monitor/hours.ts'

/** What is known of one answer in production, or of a rating that came after it. What is not known is null. */
export interface WatchRecord {
  /** Names it: what comes twice counts once. */
  key: string
  /** When it happened, milliseconds since 1970. */
  time: number
  /** Words of the answer. */
  words: number | null
  refused: boolean | null
  /** The user's, on whatever scale. */
  rating: number | null
  /** A judge's. */
  grade: number | null
  /** Which judge of the monitor gave it, and how it was asked; absent: nobody says. */
  grader?: string
  model: string | null
  /** Version of the rules that told whether it refuses. */
  rules: string | null
  /** Session and question: asked again within the hour it is no answer of its own. */
  repeat: string | null
}

/** Nothing but when it was: to be filled. */
export const unknown: Omit<WatchRecord, 'key' | 'time'> = {
  words: null,
  refused: null,
  rating: null,
  grade: null,
  model: null,
  rules: null,
  repeat: null,
}

export const isAnswer = ({ words, refused }: WatchRecord): boolean => words !== null || refused !== null

/** Each once, in the order of time, of closed hours only: whatever comes in whichever order, the same is left. */
export function distinct(records: readonly WatchRecord[], end: number): WatchRecord[] {
  const seen = new Set<string>()
  const isNew = (name: string) => !seen.has(name) && seen.add(name) !== undefined
  return records
    .filter(({ time }) => hourOf(time) < end)
    .sort((a, b) => a.time - b.time || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .filter(({ key }) => isNew(`key ${key}`))
    .filter(({ repeat, time }) => repeat === null || isNew(`repeat ${hourOf(time)} ${repeat}`))
}

/** Hours before this one are closed: nothing of theirs is waited for any more. @param grace milliseconds */
export const closedBefore = (now: number, grace: number): number => hourOf(now - grace)
