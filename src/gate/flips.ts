import type { Metric, Scorer } from '../metrics/metric.ts'
import type { Better } from '../shared/words.ts'
import type { Estimate } from '../statistics/estimate.ts'
import { type McNemar, mcnemar } from '../statistics/mcnemar.ts'
import { type Flipped, lossLower, lossUpper, pLossAbove } from '../statistics/proportions.ts'
import type { PairedTable, StatisticRows } from '../statistics/table.ts'
import type { Scale } from './question.ts'

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
 * The flips of a row; null where a sample can be anything but right or wrong. Scores are taken for right and wrong where all of them are
 * 0 or 1, as recorded ones often are.
 */
export function flipsOf(metric: Metric, { value }: Scorer<never>, table: PairedTable): Flips | null {
  if (metric.rightOrWrong === undefined && metric.pools !== 'score') return null
  const own = new Float64Array(table.size)
  const scoreOf = (rows: StatisticRows, i: number) => {
    own.fill(0)
    rows.addTo(own, i)
    return value(own)
  }
  let rose = 0
  let fell = 0
  for (let i = 0; i < table.n; i++) {
    const [before, after] = [scoreOf(table.baseline, i), scoreOf(table.candidate, i)]
    if (!isRightOrWrong(before, metric) || !isRightOrWrong(after, metric)) return null
    if (before > after) fell++
    if (after > before) rose++
  }
  return metric.better === 'lower' ? counted(rose, fell, table) : counted(fell, rose, table)
}

/** A sample that does not count has no value. */
function isRightOrWrong(value: number, { scale }: Metric): boolean {
  return value === 0 || value === scale || Number.isNaN(value)
}

/** The flips of a pooled row; null unless each of its members has some. */
export function pooledFlips(members: readonly (Flips | null)[], table: PairedTable): Flips | null {
  let lost = 0
  let gained = 0
  for (const flips of members) {
    if (flips === null) return null
    lost += flips.lost
    gained += flips.gained
  }
  return counted(lost, gained, table)
}

function counted(lost: number, gained: number, { n, groups }: PairedTable): Flips {
  return { lost, gained, p: groups < n ? null : mcnemar(lost, gained) }
}

/**
 * Where a handful of samples flipped, resamples know only that handful, and the bootstrap is surer than it may be: of 400 samples, one lost
 * leaves a loss of 1.1 points open, of which the bootstrap says 0.8. So a bound of a right-or-wrong row is the farther one of the bootstrap
 * and of the score test. With more flips the two agree.
 */
export function heldToFlips(
  estimate: Estimate,
  { measure, sign }: Scale,
  { flipped, baseline, better }: { flipped: Flipped; baseline: number; better: Better },
): Estimate {
  // On its scale, a relative loss is the loss over the baseline.
  const unit = measure === 'difference' ? 1 : measure === 'relative' && baseline > 0 ? baseline : null
  if (unit === null) return estimate
  const { lost, gained, n } = flipped
  // A question may look at the row's good side, as a largest rise of a share of right answers does.
  const turned = sign !== (better === 'lower' ? 1 : -1)
  const worse = turned ? { lost: gained, gained: lost, n } : flipped
  return {
    ...estimate,
    lower: (level) => Math.min(estimate.lower(level), lossLower(worse, level) / unit),
    upper: (level) => Math.max(estimate.upper(level), lossUpper(worse, level) / unit),
    pAbove: (limit, touching) => Math.max(estimate.pAbove(limit, touching), pLossAbove(worse, limit * unit)),
  }
}

/**
 * Of what variance a right-or-wrong row is where it loses `loss`, beside its variance as observed: samples that turn wrong are flips, so
 * what the row could have shown varies more than what it showed.
 */
export function varianceAtLoss({ lost, gained, n }: Flipped, loss: number): number {
  const observed = (lost + gained) / n - ((lost - gained) / n) ** 2
  const then = (2 * gained) / n + loss - loss ** 2
  return observed > 0 ? then / observed : 1
}
