import { gzipSync } from 'node:zlib'
import type { RunFolder } from '../../evidence/run-folder.ts'
import type { RunRecord } from '../../evidence/run-record.ts'
import { checkpointLine, lineSchema, type ReleaseLine } from '../../history/line.ts'
import { readHistory, withLine } from '../../history/log.ts'
import { releaseHash, releaseText } from '../../history/release.ts'
import type { HistoryFiles, HistoryStore } from '../../history/store.ts'
import type { Report } from '../../report/report.ts'
import { gateError } from '../../shared/errors.ts'
import { linesIn } from './place.ts'
import { unpacked } from './read.ts'

export interface Book {
  store: HistoryStore
  files: HistoryFiles
  suite: string
}

/** A run with what was decided on it. */
export interface ReportedRun {
  folder: RunFolder
  record: RunRecord
  report: Report
}

/** Writes down the checkpoint of a run; whether it was not there yet. */
export async function addCheckpoint(
  { store, files, suite }: Book,
  { folder, record, report }: ReportedRun,
  commit: string,
): Promise<boolean> {
  if (record.error !== null || report.rows.every((row) => row.candidate === null))
    throw gateError('history-nothing-measured', { folder: folder.path })
  let isNew = false
  await store.update(
    files.log,
    (before) => {
      const text = String(before ?? '')
      const last = readHistory(text, suite).checkpoints.at(-1)?.commit ?? null
      const after = last === commit ? null : last
      const next = withLine(
        text,
        checkpointLine(record, { verdict: report.verdict.name, rows: report.rows }, { commit, after }),
      )
      isNew = next !== text
      return isNew ? Buffer.from(next) : null
    },
    `Checkpoint of ${commit.slice(0, 7)} (${suite})`,
  )
  return isNew
}

/** Names the checkpoint of a commit a release; its evidence is kept first, so that no line speaks of what is not there. */
export async function blessCheckpoint(
  { store, files, suite }: Book,
  release: Pick<ReleaseLine, 'name' | 'commit' | 'time'>,
  run: ReportedRun | null,
): Promise<void> {
  const { name, commit } = release
  const known = readHistory(await linesIn(store, files.log), suite).releases.find((one) => one.name === name)
  if (known !== undefined && known.commit !== commit)
    throw gateError('history-release-taken', { name, commit: known.commit })
  const text = run === null ? null : evidenceOf(run)
  if (text !== null) {
    await store.update(
      files.release(name),
      (before) => (before !== null && unpacked(before) === text ? null : gzipSync(text)),
      `Evidence of ${name} (${suite})`,
    )
  }
  const evidence = text === null ? null : releaseHash(text)
  const line: ReleaseLine = { kind: 'release', schema: lineSchema, ...release, suite: { name: suite }, evidence }
  await store.update(
    files.log,
    (before) => {
      const next = withLine(String(before ?? ''), line)
      return next === String(before ?? '') ? null : Buffer.from(next)
    },
    `Bless ${name} (${suite})`,
  )
}

function evidenceOf({ folder, record }: ReportedRun): string {
  const { suite, opened, versions } = record
  const tasks = suite.tasks.map((task) => ({
    task,
    samples: folder.readSamples(task.name),
    evidence: folder.evidence('candidate', task.name).load(),
  }))
  const checkpoint = {
    source: suite.candidate,
    opened: opened.candidate!,
    program: versions['checkpoint-gate'] ?? null,
  }
  return releaseText(checkpoint, tasks, suite.seed)
}
