/**
 * Statistics of samples, row by row, the zeros left out: a layout with three columns for each of 200 labels holds hardly anything else,
 * and a row of it must not cost 600 numbers.
 */
export class StatisticRows {
  /** Columns of a row. */
  readonly size: number
  #length = 0
  #ends: Int32Array
  #columns: Int32Array
  #values: Float64Array
  #total: Float64Array | null = null

  /** @param expected rows to make room for; more may come */
  constructor(size: number, expected = 16) {
    this.size = size
    this.#ends = new Int32Array(Math.max(1, expected))
    const entries = Math.max(16, expected * Math.min(size, 8))
    this.#columns = new Int32Array(entries)
    this.#values = new Float64Array(entries)
  }

  get length(): number {
    return this.#length
  }

  /**
   * Appends a row.
   * @returns whether all its statistics are finite
   */
  push(statistics: ArrayLike<number>): boolean {
    this.#total = null
    const begin = this.#begin(this.#length)
    if (begin + this.size > this.#values.length) this.#grow(begin + this.size)
    if (this.#length === this.#ends.length) this.#ends = longer(this.#ends, 2 * this.#length, Int32Array)
    let end = begin
    let finite = true
    for (let k = 0; k < this.size; k++) {
      const value = statistics[k] ?? Number.NaN
      // Infinity less itself is NaN, as NaN is.
      if (value - value !== 0) finite = false
      if (value === 0) continue
      this.#columns[end] = k
      this.#values[end++] = value
    }
    this.#ends[this.#length++] = end
    return finite
  }

  /** Adds a row to `sums`, its first column at `offset`. */
  addTo(sums: Float64Array, row: number, offset = 0): void {
    const end = this.#ends[row]!
    for (let at = this.#begin(row); at < end; at++) sums[offset + this.#columns[at]!]! += this.#values[at]!
  }

  /** Whether the row adds nothing to any sum. */
  isEmpty(row: number): boolean {
    return this.#ends[row]! === this.#begin(row)
  }

  at(row: number, column: number): number {
    const end = this.#ends[row]!
    for (let at = this.#begin(row); at < end; at++) {
      if (this.#columns[at]! >= column) return this.#columns[at] === column ? this.#values[at]! : 0
    }
    return 0
  }

  /** The sum of all rows. */
  get total(): Float64Array {
    if (this.#total === null) {
      this.#total = new Float64Array(this.size)
      for (let row = 0; row < this.#length; row++) this.addTo(this.#total, row)
    }
    return this.#total
  }

  /** Numbers kept. */
  get entries(): number {
    return this.#begin(this.#length)
  }

  /** Puts into `sums` the rows, each `weights[row]` times. */
  weigh(weights: Int32Array, sums: Float64Array): void {
    sums.fill(0)
    for (let row = 0, at = 0; row < this.#length; row++) {
      const end = this.#ends[row]!
      const weight = weights[row]!
      if (weight !== 0) for (; at < end; at++) sums[this.#columns[at]!]! += weight * this.#values[at]!
      at = end
    }
  }

  /** Whether the row has these statistics. */
  matches(row: number, statistics: ArrayLike<number>): boolean {
    const end = this.#ends[row]!
    let at = this.#begin(row)
    for (let k = 0; k < this.size; k++) {
      const own = at < end && this.#columns[at] === k ? this.#values[at++]! : 0
      if (own !== statistics[k]) return false
    }
    return true
  }

  equals(other: StatisticRows): boolean {
    const { entries } = this
    if (this.#length !== other.#length || entries !== other.entries) return false
    for (let row = 0; row < this.#length; row++) if (this.#ends[row] !== other.#ends[row]) return false
    for (let at = 0; at < entries; at++) {
      if (this.#columns[at] !== other.#columns[at] || this.#values[at] !== other.#values[at]) return false
    }
    return true
  }

  #begin(row: number): number {
    return row === 0 ? 0 : this.#ends[row - 1]!
  }

  #grow(needed: number): void {
    const entries = Math.max(needed, 2 * this.#values.length)
    this.#columns = longer(this.#columns, entries, Int32Array)
    this.#values = longer(this.#values, entries, Float64Array)
  }
}

function longer<T extends Int32Array | Float64Array>(old: T, length: number, make: new (length: number) => T): T {
  const copy = new make(length)
  copy.set(old)
  return copy
}

/** Paired statistics of one row of the report: for each of `n` samples, `size` statistics on either side. */
export interface PairedTable {
  n: number
  size: number
  baseline: StatisticRows
  candidate: StatisticRows
  /** For each sample the number of its group, 0..groups-1; samples of one group are resampled together. */
  group: Int32Array
  groups: number
  /** For each group the number of its stratum (its task, in pooled rows), 0..strata-1; resampling keeps the size of every stratum. */
  stratum: Int32Array
  strata: number
  /** Whether the two sides gave the very same evidence, so that nothing about their difference is left to chance. */
  sameEvidence: boolean
}
