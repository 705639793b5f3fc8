import type { Values } from './values.ts'

const hourLength = 3_600_000
/** Events are let come so late, in milliseconds, before their hour is closed. */
const lateness = 300_000

interface Hour {
  requests: number
  /** Answers of which it is known whether they refuse, and those that do. */
  told: number
  refusals: number
  ratings: number
  ratingSum: number
  /** How many answers have so many words. */
  lengths: Record<string, number>
  /** Stamp of the last that was added. */
  touched: number
}

export interface HoursState {
  open: Record<string, Hour>
  /** The newest event, milliseconds since 1970. */
  newest: number
  /** This hour and all before are closed. */
  closed: number
}

export interface ClosedHour {
  hour: number
  values: Values
}

export const hourOf = (time: number): number => Math.floor(time / hourLength)
export const hourStart = (hour: number): number => hour * hourLength

/**
 * Figures by the hour of the event. An hour is closed once, when newer events say that it is over, or the clock does and nothing came for
 * a while; what comes for a closed hour is in no hour's figures.
 */
export class Hours {
  readonly #state: HoursState

  constructor(state: HoursState = { open: {}, newest: 0, closed: 0 }) {
    this.#state = structuredClone(state)
  }

  get state(): HoursState {
    return this.#state
  }

  add(time: number, values: Values, stamp: number): void {
    this.#state.newest = Math.max(this.#state.newest, Math.min(time, stamp))
    const hour = this.#hour(time, stamp)
    if (hour === null) return
    hour.requests += 1
    this.#tell(hour, values)
    if (values.user_rating !== undefined && values.user_rating !== -1) this.#rate(hour, values.user_rating)
    const words = values.response_length
    if (words !== undefined) hour.lengths[words] = (hour.lengths[words] ?? 0) + 1
  }

  rate(time: number, rating: number, stamp: number): void {
    const hour = this.#hour(time, stamp)
    if (hour !== null) this.#rate(hour, rating)
  }

  /** What became known of a request that was added before. */
  tell(time: number, values: Values, stamp: number): void {
    const hour = values.refusal_detected === undefined ? null : this.#hour(time, stamp)
    if (hour !== null) this.#tell(hour, values)
  }

  #tell(hour: Hour, { refusal_detected: refused }: Values): void {
    if (refused === undefined) return
    hour.told += 1
    hour.refusals += refused
  }

  #rate(hour: Hour, rating: number): void {
    hour.ratings += 1
    hour.ratingSum += rating
  }

  #hour(time: number, stamp: number): Hour | null {
    const number = hourOf(time)
    if (number <= this.#state.closed) return null
    this.#state.open[number] ??= { ...emptyHour(), touched: stamp }
    const hour = this.#state.open[number]
    hour.touched = Math.max(hour.touched, stamp)
    return hour
  }

  /** Hours that are over, oldest first; they are closed from now on. */
  over(stamp: number): ClosedHour[] {
    const isOver = (number: number) => {
      const end = hourStart(number + 1) + lateness
      return this.#state.newest >= end || (stamp >= end && stamp - this.#state.open[number]!.touched >= lateness)
    }
    const numbers = Object.keys(this.#state.open)
      .map(Number)
      .sort((a, b) => a - b)
    const last = numbers.findLastIndex(isOver)
    return numbers.slice(0, last + 1).map((number) => ({ hour: number, values: this.close(number) }))
  }

  /** Closes an hour, as reading what was written does again. */
  close(number: number): Values {
    const hour = this.#state.open[number]
    delete this.#state.open[number]
    this.#state.closed = Math.max(this.#state.closed, number)
    return hour === undefined ? {} : figures(hour)
  }
}

const emptyHour = () => ({ requests: 0, told: 0, refusals: 0, ratings: 0, ratingSum: 0, lengths: {} })

function figures({ requests, told, refusals, ratings, ratingSum, lengths }: Hour): Values {
  const counts = Object.entries(lengths)
    .map(([words, count]): [number, number] => [Number(words), count])
    .sort((a, b) => a[0] - b[0])
  return {
    requests_hourly: requests,
    ...(told > 0 && { refusal_rate_hourly: refusals / told }),
    ...(counts.length > 0 && {
      response_length_p50: quantile(counts, 0.5),
      response_length_p95: quantile(counts, 0.95),
    }),
    ...(ratings > 0 && { ratings_hourly: ratings, rating_mean: ratingSum / ratings }),
  }
}

/** The smallest length that at least this share of the answers do not exceed. */
function quantile(counts: readonly [number, number][], share: number): number {
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  let seen = 0
  for (const [words, count] of counts) {
    seen += count
    if (seen >= share * all) return words
  }
  return counts.at(-1)![0]
}
