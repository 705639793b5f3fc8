import { hourOf } from '../monitor/hours.ts'
import { isAnswer, type WatchRecord } from './record.ts'

/** A model that answers. */
export interface Answering {
  model: string
  /** The hour from which on it did without a break. */
  begin: number
  /** The first hour in which any model is named: of what answers since then nobody knows when it came. */
  first: number
}

/** Hours that are looked at together: traffic has hours with few answers, and nights. */
const span = 24
/** Of the answers of a day, from which share on a model answers: what somebody tries, and a canary of a tenth, is not in production. */
const smallest = 1 / 6

type Counts = Map<string, number>

/**
 * The model that is watched: of those that answer now the one that came last, so that one that takes over half of the traffic is watched
 * beside the old one, and what was brought back is watched since it was. null: no record names one.
 * @param records in the order of time
 */
export function answeringNow(records: readonly WatchRecord[]): Answering | null {
  const hours = countsByHour(records)
  const [first, last] = [hours.keys().next().value, [...hours.keys()].at(-1)]
  if (first === undefined || last === undefined) return null
  const day: Counts = new Map()
  const begins = new Map<string, number>()
  const ends = new Map<string, number>()
  for (let hour = first; hour <= last; hour += 1) {
    for (const [model, count] of hours.get(hour) ?? []) day.set(model, (day.get(model) ?? 0) + count)
    for (const [model, count] of hours.get(hour - span) ?? []) day.set(model, day.get(model)! - count)
    const all = sum(day)
    // Of hours without a word of anybody nothing follows.
    if (all === 0) continue
    for (const [model, count] of day) {
      const answers = count >= smallest * all
      if (answers && !begins.has(model))
        begins.set(model, firstHour(hours, model, Math.max(hour - span + 1, ends.get(model) ?? first), hour))
      if (!answers && begins.delete(model)) ends.set(model, hour)
    }
  }
  const newest = [...begins].sort(([a, x], [b, y]) => y - x || (day.get(b) ?? 0) - (day.get(a) ?? 0))[0]
  return newest === undefined ? null : { model: newest[0], begin: newest[1], first }
}

/** The hour of [from, to] from which on it answers a share that counts. */
function firstHour(hours: ReadonlyMap<number, Counts>, model: string, from: number, to: number): number {
  for (let hour = from; hour < to; hour += 1) {
    const counts = hours.get(hour)
    if (counts !== undefined && (counts.get(model) ?? 0) >= smallest * sum(counts)) return hour
  }
  return to
}

function countsByHour(records: readonly WatchRecord[]): Map<number, Counts> {
  const hours = new Map<number, Counts>()
  for (const record of records) {
    if (record.model === null || !isAnswer(record)) continue
    const hour = hourOf(record.time)
    const counts: Counts = hours.get(hour) ?? new Map()
    hours.set(hour, counts.set(record.model, (counts.get(record.model) ?? 0) + 1))
  }
  return hours
}

const sum = (counts: Counts): number => [...counts.values()].reduce((all, count) => all + count, 0)
