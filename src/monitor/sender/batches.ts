import type { Position } from '../spool/files.ts'
import type { SegmentLine, SpoolLine } from '../spool/line.ts'
import { type ReadLine, SpoolReader } from '../spool/reader.ts'
import { type Belongs, isSent, type Point, pointsOf, type SentLine, timeOfWindow, weekOf } from './points.ts'

/** Points in a batch. More are hardly faster, and take seconds to be sent again. */
const batchPoints = 300

export interface BatchLine {
  line: SentLine
  points: Point[]
  /** Behind the line. */
  end: Position
}

/** Lines for one run, in their order. */
export interface Batch {
  belongs: Belongs | null
  lines: BatchLine[]
  end: Position
}

/** Cuts a spool into batches, from a position on. A batch that is made again from the same position has at least the same points. */
export class Batches {
  readonly #reader: SpoolReader
  readonly #ahead: SpoolReader
  readonly #grace: number
  readonly #ratings = new Map<number, number>()
  #rules: SegmentLine['rules']
  #end: Position
  #next: ReadLine | null = null
  /** The newest stamp that was read ahead. */
  #seen = 0

  constructor(folder: string, position: Position, rules: SegmentLine['rules'] | null, grace: number) {
    this.#reader = new SpoolReader(folder, position)
    this.#ahead = new SpoolReader(folder, position)
    this.#rules = rules ?? {}
    this.#end = position
    this.#grace = grace
  }

  get rules(): SegmentLine['rules'] {
    return this.#rules
  }

  get broken(): number {
    return this.#reader.broken
  }

  /** null: nothing is ready. */
  next(durable: Position, now: number): Batch | null {
    const batch: Batch = { belongs: null, lines: [], end: this.#end }
    let points = 0
    for (;;) {
      this.#next ??= this.#reader.next(durable)
      if (this.#next === null) break
      const { line, end } = this.#next
      if (isSent(line)) {
        const belongs = { window: weekOf(timeOfWindow(line)), rules: this.#rules }
        if (batch.belongs !== null && batch.belongs.window !== belongs.window) break
        if (this.#waits(line, now)) break
        const own = pointsOf(line, this.#ratingOf(line, durable))
        if (points > 0 && points + own.length > batchPoints) break
        batch.belongs = belongs
        batch.lines.push({ line, points: own, end })
        points += own.length
      } else if (line.k === 'segment') {
        if (batch.lines.length > 0 && JSON.stringify(line.rules) !== JSON.stringify(this.#rules)) break
        this.#rules = line.rules
      }
      batch.end = end
      this.#next = null
    }
    if (batch.end === this.#end) return null
    this.#end = batch.end
    return batch
  }

  #waits(line: SentLine, now: number): boolean {
    return line.k === 'request' && line.a !== undefined && now <= line.a + this.#grace
  }

  /** The rating that came in time. It stands further on in the spool, and all that could be in time stands there before the wait is over. */
  #ratingOf(line: SentLine, durable: Position): number | undefined {
    if (line.k !== 'request' || line.a === undefined) return undefined
    const deadline = line.a + this.#grace
    while (this.#seen <= deadline) {
      const next = this.#ahead.next(durable)
      if (next === null) break
      this.#look(next.line)
    }
    const rating = this.#ratings.get(line.s)
    this.#ratings.delete(line.s)
    return rating
  }

  #look(line: SpoolLine): void {
    if (line.k === 'rating') this.#ratings.set(line.of, line.v)
    if ((line.k === 'rating' || line.k === 'request') && line.a !== undefined) this.#seen = Math.max(this.#seen, line.a)
  }
}

/** Two batches of the same lines in the same order. */
export function halves({ belongs, lines, end }: Batch): [Batch, Batch] {
  const middle = Math.ceil(lines.length / 2)
  const [one, other] = [lines.slice(0, middle), lines.slice(middle)]
  return [
    { belongs, lines: one, end: one.at(-1)!.end },
    { belongs, lines: other, end },
  ]
}
