import type { MetricFacts } from '../metrics/metric.ts'
import { type McNemar, mcnemar } from '../statistics/mcnemar.ts'
import type { PairedTable } from '../statistics/table.ts'
import type { Answers } from './answers.ts'

/** Samples of a right-or-wrong row that turned; right is what the metric is better at. */
export interface Flips {
  /** From right to wrong. */
  lost: number
  /** From wrong to right. */
  gained: number
  /** McNemar's exact test; null where samples belong together, which it knows nothing of. */
  p: McNemar | null
}

/**
 * The flips that a row prints; null where samples are not right or wrong. Scores are taken for right and wrong where all of them are 0 or
 * 1, as recorded ones often are.
 */
export function flipsOf(answers: Answers | null, metric: MetricFacts, { n, groups }: PairedTable): Flips | null {
  if (answers === null || (metric.rightOrWrong === undefined && metric.pools !== 'score')) return null
  const { lost, gained } = answers.flipped
  return { lost, gained, p: groups < n ? null : mcnemar(lost, gained) }
}
