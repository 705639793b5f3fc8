import { cellsOf } from './cells.ts'
import { onGrid } from './estimate.ts'
import { namedStream } from './random.ts'
import type { Value } from './replicates.ts'
import type { PairedTable } from './table.ts'
import { unitsOf } from './units.ts'

export interface Randomization {
  /** Of a difference as far from zero, to either side. */
  twoSided: number
  /** Of a candidate as much higher, or higher. */
  higher: number
  /** Of a candidate as much lower, or lower. */
  lower: number
}

/**
 * Approximate randomization: were the sides the same, either of a pair's outputs could as well be the other's, so each unit's statistics are
 * swapped by a coin (Noreen, "Computer-intensive methods for testing hypotheses", 1989; Riezler and Maxwell, "On some pitfalls in automatic
 * evaluation and significance testing for MT", 2005). For a mean this is the test of flipped signs. p = (c + 1) / (trials + 1), never 0
 * (Phipson and Smyth, "Permutation p-values should never be zero", 2010), c counting the trials that reach the observed difference, as
 * scipy 1.17.1's `permutation_test(permutation_type="samples")` does. With `beyond`, only those beyond it, as in sacreBLEU 2.6.0's
 * PairedTest, which thereby gives two equal systems the smallest p.
 */
export function approximateRandomization(
  table: PairedTable,
  value: Value,
  options: { trials: number; seed: number; stream: string; beyond?: true },
): Randomization {
  const units = unitsOf(table, options)
  const cells = cellsOf(table, units)
  const { size } = table
  const swapped = new Float64Array(cells.room)
  const weights = new Int32Array(cells.count)
  const total = new Float64Array(cells.room)
  cells.weigh(cells.units, total)
  const baseline = new Float64Array(size)
  const candidate = new Float64Array(size)
  const difference = () => {
    for (let k = 0; k < size; k++) {
      const moved = swapped[k]! - swapped[size + k]!
      baseline[k] = total[k]! - moved
      candidate[k] = total[size + k]! + moved
    }
    return onGrid(value(candidate) - value(baseline))
  }
  const observed = difference()
  const reaches = options.beyond ? (x: number, limit: number) => x > limit : (x: number, limit: number) => x >= limit
  const next = namedStream(options.seed, options.stream)
  const counts = { twoSided: 0, higher: 0, lower: 0 }
  for (let trial = 0; trial < options.trials; trial++) {
    weights.fill(0)
    let bits = 0
    for (let unit = 0; unit < units.count; unit++) {
      bits = unit % 32 === 0 ? next() : bits >>> 1
      weights[cells.cell[unit]!]! += bits & 1
    }
    cells.weigh(weights, swapped)
    const found = difference()
    if (reaches(Math.abs(found), Math.abs(observed))) counts.twoSided++
    if (reaches(found, observed)) counts.higher++
    if (reaches(-found, -observed)) counts.lower++
  }
  const p = (count: number) => (count + 1) / (options.trials + 1)
  return { twoSided: p(counts.twoSided), higher: p(counts.higher), lower: p(counts.lower) }
}
