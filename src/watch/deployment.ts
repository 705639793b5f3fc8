import { hourOf } from '../monitor/hours.ts'
import { answeringNow } from './models.ts'
import type { WatchRecord } from './record.ts'

/** Since when what is watched is what it is. */
export interface Deployment {
  /** The first hour that is all its own. */
  hour: number
  /** The last hour that is all of before, and one more. */
  before: number
  /** `given`; `model`: another model answered before; `first`: nothing tells, so it is all that there is. */
  how: 'given' | 'model' | 'first'
  /** The model that is watched; null: not told. */
  model: string | null
}

/**
 * @param records of closed hours, in the order of time; at least one
 * @param since milliseconds since 1970; null: found by the models
 */
export function deploymentOf(records: readonly WatchRecord[], since: number | null): Deployment {
  const now = answeringNow(records)
  const model = now?.model ?? null
  if (since !== null) return { hour: hourOf(since - 1) + 1, before: hourOf(since), how: 'given', model }
  const first = hourOf(records[0]!.time)
  if (now === null || now.begin === now.first) return { hour: first, before: first, how: 'first', model }
  return { hour: now.begin, before: now.begin, how: 'model', model }
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
