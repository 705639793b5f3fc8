import { type PairedTable, StatisticRows } from './table.ts'
import type { Units } from './units.ts'

/**
 * The sums of a table over each unit, the baseline's columns before the candidate's, units with equal sums kept once: of right and wrong
 * answers there are four kinds, of 200 labels a few thousand, and only they are weighed and summed.
 */
export interface Cells {
  /** For each unit its cell. */
  cell: Int32Array
  count: number
  /** Twice the table's size. */
  width: number
  /** Units of each cell. */
  units: Int32Array
  /** Puts into `sums` (of `room` numbers) the cells' sums, each `weights[cell]` times. */
  weigh(weights: Int32Array, sums: Float64Array): void
  /** Adds one cell to `sums`. */
  addTo(sums: Float64Array, cell: number): void
  /** Length of `sums`: the width and some padding. */
  room: number
}

export function cellsOf(table: PairedTable, units: Units): Cells {
  const width = 2 * table.size
  const distinct = new DistinctRows(width)
  const cell = new Int32Array(units.count)
  const sums = new Float64Array(width)
  const { start, samples } = samplesByUnit(table, units)
  for (let unit = 0; unit < units.count; unit++) {
    sums.fill(0)
    for (let at = start[unit]!; at < start[unit + 1]!; at++) {
      table.baseline.addTo(sums, samples[at]!)
      table.candidate.addTo(sums, samples[at]!, table.size)
    }
    cell[unit] = distinct.numberOf(sums)
  }
  const { rows } = distinct
  const multiplicity = new Int32Array(rows.length)
  for (let unit = 0; unit < units.count; unit++) multiplicity[cell[unit]!]! += 1
  const dense = rows.entries * 3 > rows.length * width
  const room = dense ? 4 * Math.ceil(width / 4) : width
  return {
    cell,
    count: rows.length,
    width,
    units: multiplicity,
    weigh: dense ? denseWeigher(rows) : (weights, into) => rows.weigh(weights, into),
    addTo: (into, row) => rows.addTo(into, row),
    room,
  }
}

function samplesByUnit({ n }: PairedTable, { unit, count }: Units): { start: Int32Array; samples: Int32Array } {
  const start = new Int32Array(count + 1)
  for (let i = 0; i < n; i++) start[unit[i]! + 1]! += 1
  for (let u = 0; u < count; u++) start[u + 1]! += start[u]!
  const free = start.slice()
  const samples = new Int32Array(n)
  for (let i = 0; i < n; i++) samples[free[unit[i]!]!++] = i
  return { start, samples }
}

/** Columns in blocks of four, so that a block's sums stay in registers. */
function denseWeigher(rows: StatisticRows): (weights: Int32Array, sums: Float64Array) => void {
  const { length } = rows
  const blocks = Array.from({ length: Math.ceil(rows.size / 4) }, () => new Float64Array(4 * length))
  const row = new Float64Array(4 * blocks.length)
  for (let i = 0; i < length; i++) {
    row.fill(0)
    rows.addTo(row, i)
    blocks.forEach((block, b) => {
      for (let k = 0; k < 4; k++) block[4 * i + k] = row[4 * b + k]!
    })
  }
  return (weights, sums) => {
    for (let b = 0; b < blocks.length; b++) weighBlock(blocks[b]!, weights, length, sums, 4 * b)
  }
}

function weighBlock(
  block: Float64Array,
  weights: Int32Array,
  length: number,
  sums: Float64Array,
  column: number,
): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let i = 0; i < length; i++) {
    const weight = weights[i]!
    const at = i << 2
    a += weight * block[at]!
    b += weight * block[at + 1]!
    c += weight * block[at + 2]!
    d += weight * block[at + 3]!
  }
  sums[column] = a
  sums[column + 1] = b
  sums[column + 2] = c
  sums[column + 3] = d
}

/** Gives equal rows one number, by open addressing on their bits. */
class DistinctRows {
  readonly rows: StatisticRows
  #slots = new Int32Array(1024).fill(-1)
  readonly #hashes: number[] = []
  readonly #bits = new Float64Array(1)
  readonly #words = new Int32Array(this.#bits.buffer)

  constructor(width: number) {
    this.rows = new StatisticRows(width)
  }

  numberOf(row: Float64Array): number {
    if (2 * this.rows.length >= this.#slots.length) this.#widen()
    const hash = this.#hash(row)
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let found = this.#slots[slot]!; found >= 0; found = this.#slots[slot]!) {
      if (this.#hashes[found] === hash && this.rows.matches(found, row)) return found
      slot = (slot + 1) & mask
    }
    this.#slots[slot] = this.rows.length
    this.#hashes.push(hash)
    this.rows.push(row)
    return this.rows.length - 1
  }

  #hash(row: Float64Array): number {
    let hash = 0
    for (let k = 0; k < row.length; k++) {
      if (row[k] === 0) continue
      this.#bits[0] = row[k]!
      hash = Math.imul(hash ^ k ^ this.#words[0]!, 0x85ebca6b)
      hash = Math.imul((hash ^ (hash >>> 15)) + this.#words[1]!, 0xc2b2ae35)
      hash ^= hash >>> 13
    }
    return hash
  }

  #widen(): void {
    this.#slots = new Int32Array(2 * this.#slots.length).fill(-1)
    const mask = this.#slots.length - 1
    this.#hashes.forEach((hash, row) => {
      let slot = hash & mask
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask
      this.#slots[slot] = row
    })
  }
}
