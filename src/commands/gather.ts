import { existsSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type HistoryRead, keepHistory } from '../evidence/history-read.ts'
import { RunFolder } from '../evidence/run-folder.ts'
import type { RunRecord } from '../evidence/run-record.ts'
import { asGateError, gateError } from '../shared/errors.ts'
import { differences } from './gather/alike.ts'
import { commonError, doubles, lacking } from './gather/complete.ts'
import { type FoundShard, findShards } from './gather/find.ts'
import { copyOtherSamples, mergeTask } from './gather/merge.ts'
import { mergedRecord } from './gather/record.ts'
import { readPeople } from './people.ts'
import { publishFolder } from './report.ts'
import { type RunOutcome, recorded } from './run.ts'
import { version } from './version.ts'

export interface GatherOptions {
  /** Run folders of shards, or folders that hold some. */
  folders: readonly string[]
  /** Where the run folder of the whole goes; null: runs/SUITE-NAME in the working directory. */
  out: string | null
  /** What is told of the merged checkpoints; absent: nothing. */
  history?: HistoryRead | null
}

/**
 * Puts the shards of one evaluation together and decides, as one run of the whole would have: from the same evidence comes the same
 * report. What does not fit or is missing ends in a report as well. Where there is no shard at all, or one cannot be read, it throws.
 */
export function gather({ folders, out, history = null }: GatherOptions): RunOutcome {
  const shards = findShards(folders)
  const [first] = shards
  const folder = new RunFolder(resolve(out ?? `runs/${first!.record.suite.name}`))
  refuseOver(folder, shards)
  folder.claim(join(first!.folder.path, 'suite.yml'), true)
  try {
    const record = putTogether(shards, folder)
    folder.writeRecord(record)
    keepHistory(folder, history)
    return { report: publishFolder(folder, record), folder: folder.path }
  } finally {
    folder.release()
  }
}

function refuseOver({ path }: RunFolder, shards: readonly FoundShard[]): void {
  const place = existsSync(path) ? realpathSync(path) : path
  if (shards.some(({ folder }) => folder.path === place)) throw gateError('gather-into-shard', { folder: path })
}

function putTogether(shards: readonly FoundShard[], folder: RunFolder): RunRecord {
  const records = shards.map(({ record }) => record)
  const merged = mergedRecord(records)
  for (const { record, folder: from } of shards)
    folder.log(`shard ${record.shard.index} of ${record.shard.of}: ${from.path}`)
  try {
    refuseOthers(shards)
    const { of } = records[0]!.shard
    const error = commonError(records, of)
    if (error !== null) return { ...merged, error }
    const { missing, unfinished } = lacking(records, of)
    if (missing.length + unfinished.length > 0) throw gateError('gather-incomplete', { of, missing, unfinished })
    for (const task of merged.suite.tasks) mergeTask(task.name, shards, folder)
    copyOtherSamples(shards, folder)
    readPeople(merged.suite, folder)
    return merged
  } catch (error) {
    folder.log(error instanceof Error ? (error.stack ?? error.message) : String(error))
    // What does not fit together was not compared.
    const nothing = { opened: { baseline: null, candidate: null }, data: [] }
    return { ...merged, ...nothing, error: recorded(asGateError(error)) }
  }
}

function refuseOthers(shards: readonly FoundShard[]): void {
  const records = shards.map(({ record }) => record)
  const found = differences(records)
  if (found.length > 0) throw gateError('gather-unlike', { differences: found })
  const versions = [...new Set(records.map((record) => record.versions['checkpoint-gate'] ?? 'an unknown version'))]
  if (versions.some((one) => one !== version)) throw gateError('gather-other-version', { own: version, versions })
  const twice = doubles(shards)
  if (twice.length > 0) throw gateError('gather-double', { of: records[0]!.shard.of, doubles: twice })
}
