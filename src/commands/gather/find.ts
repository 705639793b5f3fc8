import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { RunFolder } from '../../evidence/run-folder.ts'
import type { RunRecord } from '../../evidence/run-record.ts'
import type { Shard } from '../../samples/shard.ts'
import { gateError } from '../../shared/errors.ts'
import { suiteName } from '../../suite/schema.ts'
import type { Suite } from '../../suite/suite.ts'

export type ShardRecord = RunRecord & { shard: Shard }

/** The run folder of a shard. */
export interface FoundShard {
  folder: RunFolder
  record: ShardRecord
}

/** Folders between the one that is named and the run folders: one an artifact, and whatever path was uploaded. */
const deepest = 4

/**
 * The run folders of shards that are named, or that lie in the folders that are, by their number.
 * @throws GateError where there is none, or where one cannot be read
 */
export function findShards(folders: readonly string[]): FoundShard[] {
  const wholes: string[] = []
  const paths = new Set(folders.flatMap((folder) => [...runsIn(resolve(folder), 0)]))
  const found = [...paths].flatMap((path): FoundShard[] => {
    const folder = new RunFolder(path)
    const record = folder.readRecord()
    if (isOfShard(record)) return [{ folder, record: withSafeName(record, path) }]
    wholes.push(path)
    return []
  })
  if (found.length === 0) throw gateError('gather-nothing', { folders, wholes })
  return found.sort((a, b) => a.record.shard.index - b.record.shard.index || (a.folder.path < b.folder.path ? -1 : 1))
}

/** The name of the suite whose shards lie in a folder; null where there is none or one cannot be read: gathering says why. */
export function suiteOfShards(folder: string): string | null {
  try {
    return findShards([folder])[0]?.record.suite.name ?? null
  } catch {
    return null
  }
}

/** The suite whose shards lie in these folders. @throws GateError where there is none, or where one cannot be read */
export function suiteOf(folders: readonly string[]): Suite {
  return findShards(folders)[0]!.record.suite
}

function* runsIn(path: string, depth: number): Generator<string> {
  if (existsSync(join(path, 'run.json'))) yield realpathSync(path)
  if (depth === deepest || !existsSync(path)) return
  // Not behind links: an artifact has none, and one could lead in a circle.
  for (const entry of readdirSync(path, { withFileTypes: true }))
    if (entry.isDirectory()) yield* runsIn(join(path, entry.name), depth + 1)
}

export function isOfShard(record: RunRecord): record is ShardRecord {
  return record.shard !== undefined
}

/** The name becomes part of a path, and what another machine wrote is not what this one has checked. */
function withSafeName(record: ShardRecord, folder: string): ShardRecord {
  if (suiteName.test(record.suite.name)) return record
  throw gateError('run-folder-unreadable', {
    folder,
    file: 'run.json',
    why: 'its suite has no name that a suite can have',
  })
}
