import type { Replicates, Value } from '../../src/statistics/replicates.ts'
import { replicate } from '../../src/statistics/replicates.ts'
import type { PairedTable } from '../../src/statistics/table.ts'

/** A table of scores with a count beside each, as every mean has it. */
export function scoreTable(
  baseline: readonly number[],
  candidate: readonly number[],
  layout: { group?: readonly number[]; stratum?: readonly number[] } = {},
): PairedTable {
  const group = Int32Array.from(layout.group ?? baseline.map((_, i) => i))
  const groups = Math.max(-1, ...group) + 1
  const stratum = Int32Array.from(layout.stratum ?? new Array(groups).fill(0))
  return {
    n: baseline.length,
    size: 2,
    baseline: Float64Array.from(baseline.flatMap((x) => [x, 1])),
    candidate: Float64Array.from(candidate.flatMap((x) => [x, 1])),
    group,
    groups,
    stratum,
    strata: Math.max(-1, ...stratum) + 1,
  }
}

export const mean: Value = (sums) => sums[0]! / sums[1]!

export function replicatesOf(table: PairedTable, resamples = 2000, seed = 1, stream = 'test'): Replicates {
  return replicate([{ table, value: mean }], { resamples, seed, stream })[0]!
}

export const difference = {
  of: (baseline: number, candidate: number) => candidate - baseline,
  compares: true,
  range: [-1, 1],
} as const
