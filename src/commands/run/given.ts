import { resolve } from 'node:path'
import { isRecorded, recordedFolder } from '../../backends/recorded/folder.ts'
import { withCheckpoint } from '../../suite/checkpoints.ts'
import type { CheckpointSource } from '../../suite/source.ts'
import type { Suite } from '../../suite/suite.ts'
import type { Held } from '../policy/read.ts'
import { withoutAsking } from '../recorded.ts'

/** Checkpoints that take the place of the suite's; null: none. */
interface Given {
  baseline: string | null
  candidate: string | null
}

/** Checkpoints that are given take the place of those of both suites. */
export function withGiven({ suite, record, ...held }: Held, given: Given): Held {
  const other = record?.other.state === 'read' ? record.other : null
  return {
    ...held,
    suite: replacedIn(suite, given),
    record: record && other ? { ...record, other: { ...other, suite: replacedIn(other.suite, given) } } : record,
  }
}

/** A checkpoint named on the command line is relative to the working directory, as everything there. */
function replacedIn(suite: Suite, { baseline, candidate }: Given): Suite {
  const replaced = (source: CheckpointSource, path: string | null): CheckpointSource =>
    path === null ? source : withCheckpoint(source, fromHere(path))
  return withoutAsking({
    ...suite,
    baseline: replaced(suite.baseline, baseline),
    candidate: replaced(suite.candidate, candidate),
  })
}

export function fromHere(path: string): string {
  if (isRecorded(path)) return `recorded:${resolve(recordedFolder(path))}`
  return /^(hf:|mlflow:|https?:\/\/)/i.test(path) ? path : resolve(path)
}
