import type { Block } from '../statistics/sequential/detector.ts'
import type { MadeBy, Promised, promisedAs } from './promise.ts'
import { unknown } from './record.ts'
import { type Cuts, found, type StreamName } from './streams.ts'
import { fewestOwn } from './windows.ts'

/** Why the promise of a stream counts for nothing. */
export type Unheld =
  /** Refusals were told by other rules. null: production does not say by which. */
  | { why: 'rules'; theirs: string; ours: string | null }
  /** Its grades are those of the gate's judge, which is asked something else. */
  | { why: 'judge'; n: number; ours: string }
  | { why: 'few'; n: number; wanted: number }
  /** Nearly every answer is one already, so that the share can hardly rise. */
  | { why: 'most'; share: number }

/**
 * What the gate's evidence says of a stream, or why that counts for nothing; null: it says nothing, and cannot.
 * @param alike the promise's answers, as far as they were made as production's figures are
 */
export function promisedShare(
  stream: StreamName,
  promised: Promised | null,
  alike: ReturnType<typeof promisedAs>,
  cuts: Cuts,
  { rules, grader }: MadeBy,
): Block | Unheld | null {
  if (promised === null || stream === 'down') return null
  const values = alike.flatMap((answer) => {
    const one = found(stream, { ...unknown, key: '', time: 0, ...answer }, cuts)
    return one === null ? [] : [one]
  })
  if (values.length >= fewestOwn) return { n: values.length, ones: values.filter(Boolean).length }
  if (values.length > 0) return { why: 'few', n: values.length, wanted: fewestOwn }
  if (stream === 'refusals' && promised.rules !== rules) return { why: 'rules', theirs: promised.rules, ours: rules }
  const graded = promised.answers.filter(({ grade }) => grade !== null).length
  return stream === 'grades' && graded > 0 && grader !== null ? { why: 'judge', n: graded, ours: grader } : null
}
