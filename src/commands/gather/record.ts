import type { Opened } from '../../backends/backend.ts'
import type { Side } from '../../evidence/evidence.ts'
import { sides } from '../../evidence/evidence.ts'
import type { JudgingRecord, RunRecord } from '../../evidence/run-record.ts'
import type { ShardRecord } from './find.ts'

/**
 * The record of the whole, out of those of its shards in their order. It was begun when the first of them was, and took as long as all of
 * them together.
 */
export function mergedRecord(records: readonly ShardRecord[]): RunRecord {
  const { schema, suite, data, versions } = records[0]!
  return {
    schema,
    suite,
    opened: { baseline: openedOf('baseline', records), candidate: openedOf('candidate', records) },
    data: data.map(({ evaluated: _, ...whole }) => whole),
    versions,
    untold: untoldOf(records),
    judged: judgedOf(records),
    ...(records[0]!.policy && { policy: records[0]!.policy }),
    ...(records[0]!.earlier && { earlier: records[0]!.earlier }),
    ...reusedOf(records),
    error: null,
    started: records.map(({ started }) => started).sort()[0]!,
    seconds: records.reduce((sum, { seconds }) => sum + seconds, 0),
  }
}

/** What one shard alone was told, the reader of the whole should know too. */
function openedOf(side: Side, records: readonly ShardRecord[]): Opened | null {
  const all = records.flatMap(({ opened }) => opened[side] ?? [])
  if (all.length < records.length) return null
  return { ...all[0]!, notes: [...new Set(all.flatMap(({ notes }) => notes))] }
}

/** In the order of a run: the baseline's tasks, then the candidate's. */
function untoldOf(records: readonly ShardRecord[]): NonNullable<RunRecord['untold']> {
  const all = records.flatMap(({ untold }) => untold ?? [])
  const tasks = records[0]!.suite.tasks
  return sides.flatMap((side) =>
    tasks.flatMap(({ name }) => all.find((one) => one.side === side && one.task === name) ?? []),
  )
}

/** Once for a task, as old as the oldest of it. */
function reusedOf(records: readonly ShardRecord[]): Pick<RunRecord, 'reused'> {
  const all = records.flatMap(({ reused }) => reused ?? []).sort((a, b) => (a.made < b.made ? -1 : 1))
  const first = all.filter((one, i) => i === all.findIndex(({ side, task }) => side === one.side && task === one.task))
  return first.length === 0 ? {} : { reused: first }
}

function judgedOf(records: readonly ShardRecord[]): JudgingRecord[] {
  const [first = [], ...others] = records.map(({ judged }) => judged ?? [])
  return first.map((task, i) => [task, ...others.flatMap((judged) => judged[i] ?? [])].reduce(added))
}

function added(one: JudgingRecord, other: JudgingRecord): JudgingRecord {
  const sum = (key: 'planned' | 'input' | 'cachedInput' | 'output' | 'calls' | 'cached') => one[key] + other[key]
  return {
    task: one.task,
    planned: sum('planned'),
    keys: { ...one.keys, ...other.keys },
    stopped: one.stopped ?? other.stopped,
    said: one.said ?? other.said,
    cost: one.cost === null || other.cost === null ? null : one.cost + other.cost,
    input: sum('input'),
    cachedInput: sum('cachedInput'),
    output: sum('output'),
    calls: sum('calls'),
    cached: sum('cached'),
  }
}
