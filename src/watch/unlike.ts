import { modelOf } from '../monitor/rules.ts'
import type { MadeBy } from './promise.ts'
import type { WatchRecord } from './record.ts'
import type { StreamName } from './streams.ts'

/** Figures of production that count for nothing, since they were made otherwise than those of now. null: it was not told how. */
export interface Unlike {
  /** `prompt`: by the same judge, asked otherwise. */
  why: 'rules' | 'judge' | 'prompt'
  n: number
  theirs: string | null
  ours: string | null
  /** Of the last of them, milliseconds since 1970. */
  until: number
}

/**
 * @param records in the order of time, grades of every judge in them
 * @returns null: all figures are made alike
 */
export function unlikeIn(
  stream: StreamName,
  records: readonly WatchRecord[],
  { rules, grader }: MadeBy,
): Unlike | null {
  if (stream === 'refusals') {
    const others = records.filter((record) => record.refused !== null && record.rules !== rules)
    const last = others.at(-1)
    return last ? { why: 'rules', n: others.length, theirs: last.rules, ours: rules, until: last.time } : null
  }
  if (stream !== 'grades') return null
  const others = records.filter((record) => record.grade !== null && (record.grader ?? null) !== grader)
  const last = others.at(-1)
  if (last === undefined) return null
  const theirs = last.grader ?? null
  const why = theirs !== null && grader !== null && modelOf(theirs) === modelOf(grader) ? 'prompt' : 'judge'
  return { why, n: others.length, theirs, ours: grader, until: last.time }
}
