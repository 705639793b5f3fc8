import { namedStream } from './random.ts'
import type { PairedTable } from './table.ts'

/** A metric's value of summed statistics. */
export type Value = (sums: ArrayLike<number>) => number

/** Values of either side, one a replicate. */
export interface PairedValues {
  baseline: Float64Array
  candidate: Float64Array
}

/** What is known of one row: its values as observed, without each group, and in each resample. */
export interface Replicates {
  baseline: number
  candidate: number
  /** Entry i: the values without group i, in the order of `stratum`. */
  jackknife: PairedValues
  /** Empty where no resamples were asked for. */
  bootstrap: PairedValues
  /** For each entry of `jackknife` its stratum. */
  stratum: Int32Array
  /** Number of groups of each stratum. */
  sizes: Int32Array
  /** Whether every sample has the same statistics on both sides. */
  identical: boolean
}

/**
 * Delete-one-group jackknife and paired bootstrap of rows over the same samples. Groups are resampled within their strata, and the
 * rows share the draws, so a resample is the same set of samples for every metric of a task.
 * @param rows tables with equal `group` and `stratum`
 */
export function replicate(
  rows: readonly { table: PairedTable; value: Value }[],
  options: { resamples: number; seed: number; stream: string },
): Replicates[] {
  const first = rows[0]
  if (first === undefined) return []
  const layout = layGroups(first.table)
  const matrices = rows.map(({ table }) => sumGroups(table, layout.position))
  const width = rows.reduce((sum, { table }) => sum + 2 * table.size, 0)
  const matrix = joinColumns(matrices, first.table.groups, width)

  const results = rows.map(({ table }) => ({
    baseline: Number.NaN,
    candidate: Number.NaN,
    jackknife: pairedValues(first.table.groups),
    bootstrap: pairedValues(options.resamples),
    stratum: layout.stratum,
    sizes: layout.sizes,
    identical: table.baseline.every((x, i) => x === table.candidate[i]),
  }))
  const scratch = rows.map(({ table }) => new Float64Array(table.size))
  const evaluate = (sums: Float64Array, put: (result: Replicates, baseline: number, candidate: number) => void) => {
    let column = 0
    for (let r = 0; r < rows.length; r++) {
      const sides = [0, 0]
      for (let side = 0; side < 2; side++) {
        const own = scratch[r]!
        for (let k = 0; k < own.length; k++) own[k] = sums[column++]!
        sides[side] = rows[r]!.value(own)
      }
      put(results[r]!, sides[0]!, sides[1]!)
    }
  }

  const total = new Float64Array(width)
  for (let i = 0; i < matrix.length; i++) total[i % width]! += matrix[i]!
  evaluate(total, (result, baseline, candidate) => {
    result.baseline = baseline
    result.candidate = candidate
  })

  const sums = new Float64Array(width)
  for (let g = 0; g < first.table.groups; g++) {
    for (let k = 0; k < width; k++) sums[k] = total[k]! - matrix[g * width + k]!
    evaluate(sums, ({ jackknife }, baseline, candidate) => {
      jackknife.baseline[g] = baseline
      jackknife.candidate[g] = candidate
    })
  }

  const next = namedStream(options.seed, options.stream)
  for (let resample = 0; resample < options.resamples; resample++) {
    sums.fill(0)
    drawSums(sums, matrix, width, layout.sizes, next)
    evaluate(sums, ({ bootstrap }, baseline, candidate) => {
      bootstrap.baseline[resample] = baseline
      bootstrap.candidate[resample] = candidate
    })
  }
  return results
}

function drawSums(
  sums: Float64Array,
  matrix: Float64Array,
  width: number,
  sizes: Int32Array,
  next: () => number,
): void {
  let start = 0
  for (let h = 0; h < sizes.length; h++) {
    const size = sizes[h]!
    // Exact in floating point: a product below 2^53, scaled by a power of two.
    const scale = size / 2 ** 32
    for (let draw = 0; draw < size; draw++) {
      let at = (start + Math.floor(next() * scale)) * width
      for (let k = 0; k < width; k++) sums[k]! += matrix[at++]!
    }
    start += size
  }
}

/** Puts the groups of one stratum beside each other. */
function layGroups(table: PairedTable): { position: Int32Array; stratum: Int32Array; sizes: Int32Array } {
  const sizes = new Int32Array(table.strata)
  for (const stratum of table.stratum) sizes[stratum]! += 1
  const free = new Int32Array(table.strata)
  for (let h = 1; h < table.strata; h++) free[h] = free[h - 1]! + sizes[h - 1]!
  const position = table.stratum.map((h) => free[h]!++)
  const stratum = new Int32Array(table.groups)
  table.stratum.forEach((h, group) => {
    stratum[position[group]!] = h
  })
  return { position, stratum, sizes }
}

/** Sums over each group: `size` columns of the baseline, then as many of the candidate. */
function sumGroups(table: PairedTable, position: Int32Array): { size: number; sums: Float64Array } {
  const { n, size } = table
  const sums = new Float64Array(table.groups * 2 * size)
  for (let i = 0; i < n; i++) {
    const row = position[table.group[i]!]! * 2 * size
    for (let k = 0; k < size; k++) {
      sums[row + k]! += table.baseline[i * size + k]!
      sums[row + size + k]! += table.candidate[i * size + k]!
    }
  }
  return { size: 2 * size, sums }
}

function joinColumns(matrices: { size: number; sums: Float64Array }[], groups: number, width: number): Float64Array {
  const joined = new Float64Array(groups * width)
  let column = 0
  for (const { size, sums } of matrices) {
    for (let g = 0; g < groups; g++) joined.set(sums.subarray(g * size, (g + 1) * size), g * width + column)
    column += size
  }
  return joined
}

function pairedValues(length: number): PairedValues {
  return { baseline: new Float64Array(length), candidate: new Float64Array(length) }
}
