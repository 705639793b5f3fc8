import type { Quantity } from '../../src/statistics/quantity.ts'
import type { Replicates, Value } from '../../src/statistics/replicates.ts'
import { replicate } from '../../src/statistics/replicates.ts'
import { type PairedTable, StatisticRows } from '../../src/statistics/table.ts'

/** A table of scores with a count beside each, as every mean has it. */
export function scoreTable(
  baseline: readonly number[],
  candidate: readonly number[],
  layout: { group?: readonly number[]; stratum?: readonly number[]; sameEvidence?: boolean } = {},
): PairedTable {
  const group = Int32Array.from(layout.group ?? baseline.map((_, i) => i))
  const groups = largest(group) + 1
  const stratum = Int32Array.from(layout.stratum ?? new Array(groups).fill(0))
  return {
    n: baseline.length,
    size: 2,
    baseline: rowsOf(baseline.map((x) => [x, 1])),
    candidate: rowsOf(candidate.map((x) => [x, 1])),
    group,
    groups,
    stratum,
    strata: largest(stratum) + 1,
    sameEvidence: layout.sameEvidence ?? false,
  }
}

export function rowsOf(rows: readonly (readonly number[])[]): StatisticRows {
  const found = new StatisticRows(rows[0]?.length ?? 0, rows.length)
  for (const row of rows) found.push(row)
  return found
}

export const mean: Value = (sums) => sums[0]! / sums[1]!

export function replicatesOf(table: PairedTable, resamples = 2000, seed = 1, stream = 'test'): Replicates {
  return replicate([{ table, value: mean }], { resamples, seed, stream })[0]!
}

export const difference: Quantity = {
  of: (baseline, candidate) => candidate - baseline,
  candidateFor: (baseline, x) => baseline + x,
  compares: true,
  percentiles: true,
  range: [-1, 1],
  values: [0, 1],
}

function largest(numbers: Int32Array): number {
  return numbers.reduce((most, x) => Math.max(most, x), -1)
}
