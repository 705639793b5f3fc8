import { estimate } from '../estimate.ts'
import type { Estimate, Quantity } from '../quantity.ts'
import { type Replicates, type Resampling, replicate, type Value } from '../replicates.ts'
import { type PairedTable, StatisticRows } from '../table.ts'

/** A statistic of agreement that is a function of sums over items: `rows` of pairs, coincidences or shares, and what is read off them. */
export interface Agreement {
  rows: StatisticRows
  value: Value
}

/**
 * Statistics over the same items, without each item and in resamples of items; all of them see the same draws, so they can be compared.
 * @param group for each item the number of its group, from 0; items of one group (answers to one prompt) are drawn together
 */
export function resampledAgreement(
  statistics: readonly Agreement[],
  { group, ...resampling }: Resampling & { group?: Int32Array },
): Replicates[] {
  const n = statistics[0]?.rows.length ?? 0
  const groupOf = group ?? Int32Array.from({ length: n }, (_, item) => item)
  const groups = groupOf.reduce((most, own) => Math.max(most, own), -1) + 1
  const layout = { group: groupOf, groups, stratum: new Int32Array(groups), strata: 1, sameEvidence: false }
  const tables = new Map<StatisticRows, PairedTable>()
  return replicate(
    statistics.map(({ rows, value }) => {
      if (rows.length !== n) throw new RangeError(`one statistic has ${n} items, another ${rows.length}`)
      const table = tables.get(rows) ?? { ...layout, n, size: rows.size, baseline: nothing(rows), candidate: rows }
      tables.set(rows, table)
      return { table, value }
    }),
    resampling,
  )
}

/** The other side of the engine's pairs, of which nothing is asked. */
function nothing({ length, size }: StatisticRows): StatisticRows {
  const rows = new StatisticRows(size, length)
  const row = new Float64Array(size)
  for (let item = 0; item < length; item++) rows.push(row)
  return rows
}

const itself: Quantity = {
  of: (_, value) => value,
  candidateFor: (_, x) => x,
  compares: false,
  percentiles: true,
  range: [-1, 1],
  values: [-1, 1],
}

const difference: Quantity = {
  of: (first, second) => second - first,
  candidateFor: (first, x) => first + x,
  compares: true,
  percentiles: true,
  range: [-2, 2],
  values: [-1, 1],
}

/**
 * A statistic between -1 and 1 with its uncertainty. Nothing bounds it where it is undefined without some item, as where a single item
 * is not of the common class.
 */
export function agreementEstimate(found: Replicates): Estimate {
  return estimate(found, itself)
}

/** By how much the second lies above the first, e.g. a judge's agreement with people above that of people among themselves. */
export function agreementDifference(first: Replicates, second: Replicates): Estimate {
  const both = {
    jackknife: { baseline: first.jackknife.candidate, candidate: second.jackknife.candidate },
    bootstrap: { baseline: first.bootstrap.candidate, candidate: second.bootstrap.candidate },
  }
  return estimate({ ...second, ...both, baseline: first.candidate, equal: false }, difference)
}
