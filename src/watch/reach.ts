import { hourOf, hourStart } from '../monitor/hours.ts'
import { answeringNow } from './models.ts'
import type { WatchRecord } from './record.ts'
import { horizon } from './thresholds.ts'
import { mostWeeks, week } from './windows.ts'

const day = 24

/**
 * How far back a look has to read, told while weeks are read from the newest on. What is looked for begins anew with a deployment, and
 * what was before it is at most four whole weeks: nothing earlier changes a figure. One week more, since ratings stand in the week of their
 * question. Without a deployment that is given or seen all of it counts, since what came first is then what was before.
 */
export class Reach {
  readonly #end: number
  readonly #before: readonly [from: number, to: number] | null
  /** The first hour of the deployment; null: not seen yet. */
  #deployment: number | null
  #read: WatchRecord[] = []

  /** @param end hours before it are closed */
  constructor(
    end: number,
    { since, before }: { since: number | null; before: readonly [from: number, to: number] | null },
  ) {
    this.#end = end
    this.#before = before
    this.#deployment = since === null ? null : hourOf(since)
  }

  /** Milliseconds since 1970; earlier records do not matter, as far as is known now. */
  get from(): number {
    // As long as the guarantee holds.
    if (this.#deployment === null) return hourStart(this.#end - horizon)
    if (this.#before !== null) return Math.min(this.#before[0], hourStart(this.#deployment))
    return hourStart(this.#deployment - (mostWeeks + 1) * week)
  }

  /** @param records of a week, all of it; all later weeks were told of */
  tell(records: Iterable<WatchRecord>): void {
    if (this.#deployment !== null) return
    const closed = [...records].filter(({ time }) => hourOf(time) < this.#end)
    this.#read = [...closed.sort((a, b) => a.time - b.time), ...this.#read]
    const now = answeringNow(this.#read)
    // What answers since the first hours that were read may have answered before.
    if (now !== null && now.begin > now.first + day) this.#deployment = now.begin
  }
}
