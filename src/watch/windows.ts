import { hourOf } from '../monitor/hours.ts'
import type { Deployment, Sides } from './deployment.ts'
import { isAnswer, type WatchRecord } from './record.ts'
import type { StreamName } from './streams.ts'

/** Hours of a week; a whole one has every weekday and every time of day in it. */
export const week = 168
/** Weeks before a deployment that count. */
export const mostWeeks = 4
/** Answers before, and those of the stream among them, that tell what was. */
export const fewestAnswers = 3000
export const fewestOwn = 100

/** What stands for before, hours since 1970. */
export interface Window {
  from: number
  to: number
  /** It is the deployment's own first weeks. */
  own: boolean
}

/** Finds for each stream the window that tells what was. */
export class Windows {
  readonly #sides: Sides
  readonly #deployment: Deployment
  readonly #end: number
  readonly #rules: string | null
  readonly #given: readonly [from: number, to: number] | null

  /** @param given the window before, milliseconds since 1970; null: up to four whole weeks before the deployment */
  constructor(
    sides: Sides,
    { deployment, end, rules }: { deployment: Deployment; end: number; rules: string | null },
    given: readonly [from: number, to: number] | null,
  ) {
    this.#sides = sides
    this.#deployment = deployment
    this.#end = end
    this.#rules = rules
    this.#given = given
  }

  /** The first hour since the deployment that is told by the rules of now. */
  beginOf(stream: StreamName): number {
    if (stream !== 'refusals') return this.#deployment.hour
    const other = this.#sides.after.findLast(({ refused, rules }) => refused !== null && rules !== this.#rules)
    return other === undefined ? this.#deployment.hour : hourOf(other.time) + 1
  }

  windowOf(stream: StreamName): Window | null {
    const begin = this.beginOf(stream)
    return this.windowBefore(stream, begin) ?? this.ownWindow(stream, begin)
  }

  /** Null where rules changed since the deployment, too: nothing before them is told alike. */
  windowBefore(stream: StreamName, begin: number): Window | null {
    if (begin !== this.#deployment.hour) return null
    const given = this.#given
    const to = given === null ? this.#deployment.before : hourOf(given[1])
    const first = this.#sides.before.find((record) => this.tells(stream, record))
    if (first === undefined) return null
    const earliest = given === null ? hourOf(first.time) : hourOf(given[0] - 1) + 1
    const weeks = Math.floor((to - earliest) / week)
    const most = given === null ? Math.min(weeks, mostWeeks) : weeks
    return most < 1 ? null : this.#enough(stream, { from: to - most * week, to, own: false })
  }

  /** The fewest of the first weeks that are enough: once they are, they stay what they are. */
  ownWindow(stream: StreamName, begin: number): Window | null {
    for (let weeks = 1; weeks <= mostWeeks && begin + weeks * week <= this.#end; weeks++) {
      const window = this.#enough(stream, { from: begin, to: begin + weeks * week, own: true })
      if (window !== null) return window
    }
    return null
  }

  #enough(stream: StreamName, window: Window): Window | null {
    const told = between(window.own ? this.#sides.after : this.#sides.before, window)
    const answers = told.filter(isAnswer).length
    const own = told.filter((record) => this.tells(stream, record)).length
    return answers >= fewestAnswers && own >= fewestOwn ? window : null
  }

  /** Whether a record has what the stream looks at, whatever the cut. */
  tells(stream: StreamName, { refused, words, rating, grade, rules }: WatchRecord): boolean {
    if (stream === 'refusals') return refused !== null && rules === this.#rules
    return { long: words, short: words, down: rating, grades: grade }[stream] !== null
  }

  /** The records of a window. */
  of(window: Window): WatchRecord[] {
    return between(window.own ? this.#sides.after : this.#sides.before, window)
  }
}

export function between(records: readonly WatchRecord[], { from, to }: Pick<Window, 'from' | 'to'>): WatchRecord[] {
  return records.filter(({ time }) => hourOf(time) >= from && hourOf(time) < to)
}
