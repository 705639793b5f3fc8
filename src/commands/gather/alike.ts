import { sep } from 'node:path'
import { sides } from '../../evidence/evidence.ts'
import type { Difference } from '../../shared/messages/gather.ts'
import { shown } from '../../shared/shown.ts'
import type { ShardRecord } from './find.ts'

/** What was evaluated has to be one thing in all shards. What is named here is what is not. */
export function differences(records: readonly ShardRecord[]): Difference[] {
  // One that ended early may not have come to its data nor to its checkpoints.
  const finished = records.filter(({ error }) => error === null)
  return [...differing(records, suiteOf), ...differing(finished, measuredOf)]
}

type Told = ReadonlyMap<string, string>

function differing(records: readonly ShardRecord[], tell: (record: ShardRecord) => Told): Difference[] {
  const told = records.map((record) => ({ shard: record.shard.index, values: tell(record) }))
  const labels = new Set(told.flatMap(({ values }) => [...values.keys()]))
  return [...labels].flatMap((of) => {
    const shards = new Map<string | undefined, number[]>()
    for (const { shard, values } of told) shards.set(values.get(of), [...(shards.get(values.get(of)) ?? []), shard])
    return shards.size < 2 ? [] : [{ of, values: [...shards].map(([value, numbers]) => written(value, numbers)) }]
  })
}

function written(value: string | undefined, shards: number[]): Difference['values'][number] {
  if (value === undefined) return { value: 'nothing', shards }
  return { value: /^[0-9a-f]{64}$/.test(value) ? value.slice(0, 12) : shown(value), shards }
}

function suiteOf({ suite, shard, policy }: ShardRecord): Told {
  const { sha256, folder, file: _, ...decoded } = suite
  return new Map([
    ['number of shards', String(shard.of)],
    ['suite: sha256', sha256],
    ['policy: whose rules hold', policy?.holds ?? 'head'],
    ['policy: the base', policy?.base ?? 'none'],
    ...leaves('suite', decoded, folder),
  ])
}

function measuredOf({ data, opened, versions }: ShardRecord): Told {
  const told: [string, string][] = data.flatMap(({ task, sha256, samples }) => [
    [`data of ${task}: sha256`, sha256],
    [`data of ${task}: samples`, String(samples)],
  ])
  for (const side of sides) {
    // The last bits of a server's values may differ from one start to the next.
    const { notes: _, readings: __, ...same } = opened[side] ?? { notes: [] }
    told.push(...leaves(side, same))
  }
  return new Map([...told, ...leaves('version', versions)])
}

/** Every value of a thing, by the names that lead to it. Paths are told from the suite's folder, which may lie elsewhere on every machine. */
function leaves(name: string, thing: unknown, folder?: string): [string, string][] {
  if (typeof thing === 'string') return [[name, folder === undefined ? thing : thing.split(folder + sep).join('')]]
  if (typeof thing !== 'object' || thing === null) return [[name, String(thing)]]
  return Object.entries(thing).flatMap(([key, value]) => {
    if (key === 'place') return []
    const own = (value as { name?: unknown } | null)?.name
    return leaves(`${name}${name.includes(': ') ? '.' : ': '}${typeof own === 'string' ? own : key}`, value, folder)
  })
}
