import { hourOf } from '../monitor/hours.ts'
import { isAnswer, type WatchRecord } from './record.ts'

/** Since when what is watched is what it is. */
export interface Deployment {
  /** The first hour that is all its own. */
  hour: number
  /** The last hour that is all of before, and one more. */
  before: number
  /** `given`; `model`: another model answered before; `first`: nothing tells, so it is all that there is. */
  how: 'given' | 'model' | 'first'
  /** The model that most answers of the last hour are of; null: not told. */
  model: string | null
}

/**
 * @param records of closed hours, in the order of time; at least one
 * @param since milliseconds since 1970; null: found by the models
 */
export function deploymentOf(records: readonly WatchRecord[], since: number | null): Deployment {
  const models = modelsByHour(records)
  const model = models.at(-1)?.model ?? null
  if (since !== null) return { hour: hourOf(since - 1) + 1, before: hourOf(since), how: 'given', model }
  const other = models.findLast((each) => each.model !== model)
  if (other === undefined)
    return { hour: hourOf(records[0]!.time), before: hourOf(records[0]!.time), how: 'first', model }
  const { hour } = models.find((each) => each.hour > other.hour)!
  return { hour, before: hour, how: 'model', model }
}

/** Records since the deployment, and before it. */
export interface Sides {
  after: WatchRecord[]
  before: WatchRecord[]
}

/** Whose answers count after, and before: while two models answer side by side, each its own. */
export function sidesOf(records: readonly WatchRecord[], { hour, before, how, model }: Deployment): Sides {
  const isOfModel = (record: WatchRecord) => how !== 'model' || record.model === null || record.model === model
  return {
    after: records.filter((record) => hourOf(record.time) >= hour && isOfModel(record)),
    before: records.filter(
      (record) => hourOf(record.time) < before && (how !== 'model' || record.model === null || record.model !== model),
    ),
  }
}

/** Of every hour with named models the one that most answers are of. @param records in the order of time */
export function modelsByHour(records: readonly WatchRecord[]): { hour: number; model: string }[] {
  const hours = new Map<number, Map<string, number>>()
  for (const record of records) {
    if (record.model === null || !isAnswer(record)) continue
    const hour = hourOf(record.time)
    const counts = hours.get(hour) ?? new Map<string, number>()
    counts.set(record.model, (counts.get(record.model) ?? 0) + 1)
    hours.set(hour, counts)
  }
  return [...hours].map(([hour, counts]) => {
    const most = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))
    return { hour, model: most[0] }
  })
}
