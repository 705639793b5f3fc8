import { Hours } from '../hours.ts'
import type { FilePlace, SegmentLine, SpoolLine } from './line.ts'

/** What all lines of a spool come to: with it one can go on without them. */
export class Summary {
  #step = 0
  #stamp = 0
  #hours = new Hours()
  #places: Record<string, FilePlace> = {}

  get step(): number {
    return this.#step
  }

  get hours(): Hours {
    return this.#hours
  }

  get places(): Readonly<Record<string, FilePlace>> {
    return this.#places
  }

  /** The latest of this moment and all before, so that it never goes back, whatever the clock does: what is decided by it stays decided. */
  stampOf(now: number): number {
    this.#stamp = Math.max(this.#stamp, now)
    return this.#stamp
  }

  /** What a line changes: the same when it is written and when it is read again. */
  add(line: SpoolLine): void {
    if (line.k === 'segment') {
      this.#step = line.step
      this.#stamp = line.stamp
      this.#hours = new Hours(line.hours)
      this.#places = { ...line.places }
    } else if (line.k === 'request') {
      this.#step = line.s
      this.#stamp = Math.max(this.#stamp, line.a ?? 0)
      this.#hours.add(line.t, line.v, this.#stamp || line.t)
    } else if (line.k === 'rating') {
      this.#stamp = Math.max(this.#stamp, line.a)
      this.#hours.rate(line.a, line.v, line.a)
    } else if (line.k === 'late') this.#hours.rate(line.t, line.v.user_rating_late!, line.t)
    else if (line.k === 'grade') this.#hours.tell(line.t, line.v, line.t)
    else if (line.k === 'hour') this.#hours.close(line.s)
    else if (line.k === 'place') this.#places[line.file] = line.place
  }

  /** As the first line of a segment has it. */
  head(rules: SegmentLine['rules']): SegmentLine {
    return {
      k: 'segment',
      rules,
      step: this.#step,
      stamp: this.#stamp,
      hours: this.#hours.state,
      places: this.#places,
    }
  }
}
