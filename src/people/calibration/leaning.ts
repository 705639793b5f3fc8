import { estimate } from '../../statistics/estimate.ts'
import type { Quantity } from '../../statistics/quantity.ts'
import { replicate } from '../../statistics/replicates.ts'
import { StatisticRows } from '../../statistics/table.ts'
import type { Figure } from '../figures/agreement.ts'
import { figure, mean, numbered, type Resampling } from './figure.ts'
import type { SharedAnswer } from './items.ts'

/**
 * How far the judge lies above the people, by side; null where a side was not graded.
 * @param means of the people, answer by answer
 */
export function biasOf(
  items: readonly SharedAnswer[],
  means: readonly number[],
): { baseline: number; candidate: number } | null {
  const above = (side: 'baseline' | 'candidate') =>
    mean(items.flatMap((item, i) => (item.side === side || item.side === 'both' ? [item.judge - means[i]!] : [])))
  const bias = { baseline: above('baseline'), candidate: above('candidate') }
  return Number.isNaN(bias.baseline + bias.candidate) ? null : bias
}

/**
 * By how much the change that the judge sees lies above the one that people see. A bias that both sides have takes nothing from a change; one that they do not share does.
 */
export function favoursOf(
  items: readonly SharedAnswer[],
  means: readonly number[],
  groups: ReadonlyMap<string, string>,
  scale: readonly number[],
  resampling: Resampling,
): Figure | null {
  const above = new Map<string, { baseline?: number; candidate?: number }>()
  items.forEach(({ sample, side, judge }, i) => {
    const bias = judge - means[i]!
    // Of a preference the other side has the opposite.
    const own = { pair: { baseline: -bias, candidate: bias }, both: { baseline: bias, candidate: bias } }
    const found = side === 'pair' || side === 'both' ? own[side] : { [side]: bias }
    above.set(sample, { ...above.get(sample), ...found })
  })
  const both = [...above].flatMap(([sample, { baseline, candidate }]) =>
    baseline === undefined || candidate === undefined ? [] : [{ sample, baseline, candidate }],
  )
  if (both.length === 0) return null
  const rows = (side: 'baseline' | 'candidate') => {
    const filled = new StatisticRows(2, both.length)
    for (const each of both) filled.push([each[side], 1])
    return filled
  }
  const group = numbered(both.map(({ sample }) => groups.get(sample)!))
  const count = Math.max(...group) + 1
  const table = {
    n: both.length,
    size: 2,
    baseline: rows('baseline'),
    candidate: rows('candidate'),
    group,
    groups: count,
    stratum: new Int32Array(count),
    strata: 1,
    sameEvidence: false,
  }
  const [found] = replicate([{ table, value: (sums) => sums[0]! / sums[1]! }], resampling)
  const width = scale.at(-1)! - scale[0]!
  return figure(estimate(found!, changeOn(width)), 2 * width)
}

const changeOn = (width: number): Quantity => ({
  of: (baseline, candidate) => candidate - baseline,
  candidateFor: (baseline, x) => baseline + x,
  compares: true,
  percentiles: true,
  range: [-2 * width, 2 * width],
  values: [-width, width],
})
