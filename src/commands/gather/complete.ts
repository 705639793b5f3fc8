import type { RunRecord } from '../../evidence/run-record.ts'
import type { Unfinished } from '../../shared/messages/gather.ts'
import type { FoundShard, ShardRecord } from './find.ts'

/** Shards that are there more than once, with their folders. */
export function doubles(shards: readonly FoundShard[]): { shard: number; folders: string[] }[] {
  const folders = new Map<number, string[]>()
  for (const { folder, record } of shards)
    folders.set(record.shard.index, [...(folders.get(record.shard.index) ?? []), folder.path])
  return [...folders].flatMap(([shard, paths]) => (paths.length < 2 ? [] : [{ shard, folders: paths }]))
}

/** Of shards of one number each: those that are not there, and those that ended early. */
export function lacking(records: readonly ShardRecord[], of: number): { missing: number[]; unfinished: Unfinished[] } {
  const there = new Set(records.map(({ shard }) => shard.index))
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !there.has(index))
  const unfinished = records.flatMap(({ shard, error }) =>
    error === null ? [] : [{ shard: shard.index, what: error.what }],
  )
  return { missing, unfinished }
}

/** Why every shard ended early, where that is one and the same: a whole run would have ended so too. */
export function commonError(records: readonly ShardRecord[], of: number): RunRecord['error'] {
  const [first] = records
  const isCommon = records.length === of && records.every(({ error }) => sameError(error, first!.error))
  return isCommon ? first!.error : null
}

function sameError(one: RunRecord['error'], other: RunRecord['error']): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
