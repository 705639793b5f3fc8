import { grown } from './grown.ts'

const beam = 25
/** More than any distance; twice it is still a small integer. */
const never = 1 << 28

/**
 * Word edit distance as sacreBLEU 2.6.0 computes it for TER: insertions, deletions and substitutions cost 1, and only cells near the
 * diagonal are looked at. `forward` holds for each number of answer words (a row) and reference words (a column) the cost up to there,
 * `backward` the cost from there on, so that the cost of an answer changed in the middle follows from the changed rows alone.
 */
export class EditTable {
  private reference: Int32Array = new Int32Array(0)
  private answer: Int32Array = new Int32Array(0)
  private rows = 0
  private columns = 0
  private ratio = 1
  private beam = beam
  private width = 0
  private forward = new Int32Array(4096)
  private backward = new Int32Array(4096)
  private above = new Int32Array(256)
  private below = new Int32Array(256)

  /** Costs of an answer; both texts have a word at least. */
  fill(answer: Int32Array, reference: Int32Array): void {
    this.answer = answer
    this.reference = reference
    this.rows = answer.length
    this.columns = reference.length
    this.ratio = this.columns / this.rows
    this.beam = beam < this.ratio / 2 ? Math.ceil(this.ratio / 2 + beam) : beam
    this.width = 2 * this.beam + 2
    const size = (this.rows + 1) * this.width
    if (size > this.forward.length) {
      this.forward = grown(this.forward, size)
      this.backward = new Int32Array(this.forward.length)
    }
    if (this.width > this.above.length) {
      this.above = grown(this.above, this.width)
      this.below = new Int32Array(this.above.length)
    }
    const from = this.firstColumn(0)
    for (let j = from; j < this.endColumn(0); j += 1) this.forward[j - from] = j
    for (let i = 1; i <= this.rows; i += 1) {
      this.step(i, answer[i - 1]!, this.forward, (i - 1) * this.width, this.forward, i * this.width)
    }
    this.fillBackward()
  }

  /** The edit distance. */
  get distance(): number {
    return this.at(this.rows, this.columns)
  }

  /** The edit distance if the words from row `from` to row `to` (excluded) were `changed`. */
  distanceIf(changed: Int32Array, from: number, to: number): number {
    let source = this.forward
    let offset = from * this.width
    let { above, below } = this
    for (let i = from + 1; i <= to; i += 1) {
      this.step(i, changed[i - 1 - from]!, source, offset, below, 0)
      source = below
      offset = 0
      const spare = above
      above = below
      below = spare
    }
    const cells = this.endColumn(to) - this.firstColumn(to)
    let least = never
    for (let cell = 0; cell < cells; cell += 1) {
      const cost = source[offset + cell]! + this.backward[to * this.width + cell]!
      if (cost < least) least = cost
    }
    return least
  }

  /**
   * Follows a cheapest way back. Writes for each reference word the last answer word up to it (-1: none) to `aligned`, and 1 for every
   * word that the way changes to `answerErrors` and `referenceErrors`. Of equal ways it takes a match or substitution before a deletion
   * before an insertion.
   */
  trace(aligned: Int32Array, answerErrors: Uint8Array, referenceErrors: Uint8Array): void {
    answerErrors.fill(0, 0, this.rows)
    referenceErrors.fill(0, 0, this.columns)
    let i = this.rows
    let j = this.columns
    while (i > 0 || j > 0) {
      const cost = this.at(i, j)
      const same = i > 0 && j > 0 && this.answer[i - 1] === this.reference[j - 1]
      if (i > 0 && j > 0 && this.at(i - 1, j - 1) + (same ? 0 : 1) === cost) {
        aligned[j - 1] = i - 1
        if (!same) {
          answerErrors[i - 1] = 1
          referenceErrors[j - 1] = 1
        }
        i -= 1
        j -= 1
      } else if (i > 0 && this.at(i - 1, j) + 1 === cost) {
        answerErrors[i - 1] = 1
        i -= 1
      } else {
        aligned[j - 1] = i - 1
        referenceErrors[j - 1] = 1
        j -= 1
      }
    }
  }

  private at(i: number, j: number): number {
    if (i === 0) return j
    const from = this.firstColumn(i)
    return j < from || j >= this.endColumn(i) ? never : this.forward[i * this.width + j - from]!
  }

  /** Row 0 has all columns; only those that row 1 looks at are kept. */
  private firstColumn(i: number): number {
    if (i === 0) return Math.max(0, this.firstColumn(1) - 1)
    return Math.max(0, Math.floor(i * this.ratio) - this.beam)
  }

  private endColumn(i: number): number {
    if (i === this.rows) return this.columns + 1
    if (i === 0) return this.endColumn(1)
    return Math.min(this.columns + 1, Math.floor(i * this.ratio) + this.beam)
  }

  /** Computes row i, whose answer word is `word`, from the row before it. */
  private step(i: number, word: number, before: Int32Array, offset: number, row: Int32Array, at: number): void {
    const { reference } = this
    const first = this.firstColumn(i)
    const end = this.endColumn(i)
    const firstBefore = this.firstColumn(i - 1)
    const endBefore = this.endColumn(i - 1)
    let left = never
    let diagonal = first > firstBefore && first <= endBefore ? before[offset + first - 1 - firstBefore]! : never
    for (let j = first; j < end; j += 1) {
      const up = j < endBefore ? before[offset + j - firstBefore]! : never
      let cost = j > 0 && reference[j - 1] === word ? diagonal : diagonal + 1
      if (up < cost) cost = up + 1
      if (left < cost) cost = left + 1
      if (cost > never) cost = never
      row[at + j - first] = cost
      left = cost
      diagonal = up
    }
  }

  private fillBackward(): void {
    const { answer, reference, rows, columns, width, backward } = this
    const last = this.firstColumn(rows)
    for (let j = last; j <= columns; j += 1) backward[rows * width + j - last] = columns - j
    for (let i = rows - 1; i > 0; i -= 1) {
      const first = this.firstColumn(i)
      const end = this.endColumn(i)
      const firstAfter = this.firstColumn(i + 1)
      const endAfter = this.endColumn(i + 1)
      const after = (i + 1) * width - firstAfter
      let right = never
      for (let j = end - 1; j >= first; j -= 1) {
        const down = j >= firstAfter && j < endAfter ? backward[after + j]! : never
        const diagonal = j + 1 >= firstAfter && j + 1 < endAfter ? backward[after + j + 1]! : never
        let cost = j < columns && answer[i] === reference[j] ? diagonal : diagonal + 1
        if (down < cost) cost = down + 1
        if (right < cost) cost = right + 1
        if (cost > never) cost = never
        backward[i * width + j - first] = cost
        right = cost
      }
    }
  }
}
