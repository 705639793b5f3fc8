import { type Cells, cellsOf } from './cells.ts'
import { independentSamples } from './design.ts'
import { namedState, tallyDraws } from './random.ts'
import type { PairedTable } from './table.ts'
import { type Units, unitsOf } from './units.ts'

/** A metric's value of summed statistics. */
export type Value = (sums: ArrayLike<number>) => number

/** Values of either side, one a replicate. */
export interface PairedValues {
  baseline: Float64Array
  candidate: Float64Array
}

/** What is known of one row: its values as observed, without each unit, and in each resample. */
export interface Replicates {
  baseline: number
  candidate: number
  /** Entry i: the values without unit i, in the order of `stratum`. */
  jackknife: PairedValues
  /** Empty where no resamples were asked for. */
  bootstrap: PairedValues
  /** For each entry of `jackknife` its stratum. */
  stratum: Int32Array
  /** Number of units of each stratum. */
  sizes: Int32Array
  /** Groups of samples; more than units where many make one unit. */
  groups: number
  /** As how many samples of equal weight the groups count (`independentSamples`). */
  independent: number
  /** Whether every sample has the same statistics on both sides. */
  equal: boolean
  /** Whether every sample has the same evidence on both sides. */
  sameEvidence: boolean
}

export interface Resampling {
  resamples: number
  seed: number
  /** Name of the stream of random numbers. */
  stream: string
}

/**
 * Delete-one-unit jackknife and paired bootstrap of rows over the same samples. Units are resampled within their strata, and the rows
 * share the draws, so a resample is the same set of samples for every metric of a task. Rows with the very same table have it summed once.
 * @param rows tables with equal `group` and `stratum`
 */
export function replicate(
  rows: readonly { table: PairedTable; value: Value }[],
  { resamples, ...stream }: Resampling,
): Replicates[] {
  const first = rows[0]
  if (first === undefined) return []
  const units = unitsOf(first.table, stream)
  const results = rows.map(({ table }) => emptyReplicates(table, units, resamples))
  const sheets = [...new Set(rows.map((row) => row.table))].map((table) => {
    const own = rows.flatMap((row, i) => (row.table === table ? [{ value: row.value, result: results[i]! }] : []))
    return new Sheet(table, units, own)
  })
  for (const sheet of sheets) sheet.observe()
  const state = namedState(stream.seed, stream.stream)
  const counts = new Int32Array(units.count)
  for (let resample = 0; resample < resamples; resample++) {
    counts.fill(0)
    let start = 0
    for (const size of units.sizes) {
      tallyDraws(state, counts, start, size)
      start += size
    }
    for (const sheet of sheets) sheet.resample(resample, counts)
  }
  return results
}

function emptyReplicates(table: PairedTable, { count, stratum, sizes }: Units, resamples: number): Replicates {
  return {
    baseline: Number.NaN,
    candidate: Number.NaN,
    jackknife: pairedValues(count),
    bootstrap: pairedValues(resamples),
    stratum,
    sizes,
    groups: table.groups,
    independent: independentSamples(table),
    equal: table.baseline.equals(table.candidate),
    sameEvidence: table.sameEvidence,
  }
}

/** One table with the rows that are read off it. */
class Sheet {
  readonly #cells: Cells
  readonly #rows: readonly { value: Value; result: Replicates }[]
  readonly #weights: Int32Array
  readonly #sums: Float64Array
  /** Views of the sums. */
  readonly #baseline: Float64Array
  readonly #candidate: Float64Array

  constructor(table: PairedTable, units: Units, rows: readonly { value: Value; result: Replicates }[]) {
    this.#cells = cellsOf(table, units)
    this.#rows = rows
    this.#weights = new Int32Array(this.#cells.count)
    this.#sums = new Float64Array(this.#cells.room)
    this.#baseline = this.#sums.subarray(0, table.size)
    this.#candidate = this.#sums.subarray(table.size, 2 * table.size)
  }

  /** The values as they are, and without each unit. */
  observe(): void {
    const { cell, count, units } = this.#cells
    this.#cells.weigh(units, this.#sums)
    for (const { value, result } of this.#rows) {
      result.baseline = value(this.#baseline)
      result.candidate = value(this.#candidate)
    }
    const total = this.#sums.slice()
    const without = new Float64Array(total.length)
    const values = this.#rows.map(() => pairedValues(count))
    for (let c = 0; c < count; c++) {
      without.fill(0)
      this.#cells.addTo(without, c)
      for (let k = 0; k < total.length; k++) this.#sums[k] = total[k]! - without[k]!
      this.#put(values, c)
    }
    this.#rows.forEach(({ result }, r) => {
      result.jackknife.baseline.forEach((_, unit, into) => {
        into[unit] = values[r]!.baseline[cell[unit]!]!
        result.jackknife.candidate[unit] = values[r]!.candidate[cell[unit]!]!
      })
    })
  }

  /** @param counts how often each unit was drawn */
  resample(resample: number, counts: Int32Array): void {
    const { cell, count } = this.#cells
    let weights = counts
    if (count < counts.length) {
      weights = this.#weights.fill(0)
      for (let unit = 0; unit < counts.length; unit++) weights[cell[unit]!]! += counts[unit]!
    }
    this.#cells.weigh(weights, this.#sums)
    for (const { value, result } of this.#rows) {
      result.bootstrap.baseline[resample] = value(this.#baseline)
      result.bootstrap.candidate[resample] = value(this.#candidate)
    }
  }

  #put(values: readonly PairedValues[], at: number): void {
    this.#rows.forEach(({ value }, r) => {
      values[r]!.baseline[at] = value(this.#baseline)
      values[r]!.candidate[at] = value(this.#candidate)
    })
  }
}

function pairedValues(length: number): PairedValues {
  return { baseline: new Float64Array(length), candidate: new Float64Array(length) }
}
