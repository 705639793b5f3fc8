import { resolve } from 'node:path'
import { identify, openCheckpoint } from '../backends/open.ts'
import { isRecorded, recordedFolder } from '../backends/recorded/folder.ts'
import { type Side, sides } from '../evidence/evidence.ts'
import { RunFolder, type RunRecord } from '../evidence/run-folder.ts'
import { catalogue } from '../metrics/catalogue.ts'
import type { Report } from '../report/report.ts'
import { readSamples } from '../samples/read.ts'
import type { SampleSet } from '../samples/sample.ts'
import { asGateError, type GateError, gateError } from '../shared/errors.ts'
import type { Progress } from '../shared/progress.ts'
import { readSuite } from '../suite/read.ts'
import type { CheckpointSource, Suite } from '../suite/suite.ts'
import { whereOf } from './environment.ts'
import { type Evaluation, evaluateSide, type SideSource } from './evaluate.ts'
import { logged } from './progress.ts'
import { readSide, refuseUnequalRepeats, refuseUnrecordedScores, withoutAsking } from './recorded.ts'
import { publishFolder } from './report.ts'
import { versions } from './version.ts'

export interface RunOptions {
  suiteFile: string
  /** Where the run folder goes; null: runs/SUITE-NAME in the working directory. */
  out: string | null
  /** Uses nothing that the run folder already holds. */
  fresh?: boolean
  /** Checkpoints that take the place of the suite's. */
  baseline: string | null
  candidate: string | null
  /** Folder of the ONNX runtime; null: it is looked for, and fetched where it is not found. */
  runtime: string | null
  progress: Progress
  signal: AbortSignal
}

export interface RunOutcome {
  report: Report
  folder: string
}

/**
 * Evaluates both sides and decides. What goes wrong after the suite was read ends in a report as well: a verdict
 * that could not be shown has to reach the reviewer like every other. A suite that cannot be read throws.
 */
export async function run(options: RunOptions): Promise<RunOutcome> {
  const suite = withOverrides(await readSuite(options.suiteFile, catalogue), options)
  const folder = new RunFolder(resolve(options.out ?? `runs/${suite.name}`))
  folder.claim(suite.file, options.fresh)
  try {
    const record = await evaluate(suite, folder, { ...options, progress: logged(options.progress, folder) })
    return { report: publishFolder(folder, record), folder: folder.path }
  } finally {
    folder.release()
  }
}

async function evaluate(suite: Suite, folder: RunFolder, options: RunOptions): Promise<RunRecord> {
  const begun = Date.now()
  const previous = folder.previousRecord()
  // Only a run that did not come to its end goes on; a finished one is followed by another.
  const unfinished = previous?.error ? previous : null
  const record: RunRecord = {
    schema: 1,
    suite,
    opened: { baseline: null, candidate: null },
    data: [],
    versions,
    error: null,
    started: unfinished?.started ?? new Date(begun).toISOString(),
    seconds: unfinished?.seconds ?? 0,
  }
  // Until the end has come: whoever kills this process must not leave the record of an earlier run beside other evidence.
  folder.writeRecord({ ...record, error: recorded(gateError('killed', {})) })
  try {
    refuseUnrecordedScores(suite)
    const sets = await readAll(suite, folder, record)
    const { progress, signal } = options
    // Both are looked for before either is evaluated: a wrong path should not cost an hour first.
    const sources = {
      baseline: await sourceOf('baseline', suite, sets, options),
      candidate: await sourceOf('candidate', suite, sets, options),
    }
    refuseUnequalRepeats(sources)
    const evaluation: Evaluation = { suite, sets, folder, progress, signal }
    for (const side of sides)
      record.opened[side] = await evaluateSide(side, sources[side], previous?.opened[side] ?? null, evaluation)
  } catch (error) {
    record.error = recorded(asGateError(error))
    folder.log(error instanceof Error ? (error.stack ?? error.message) : String(error))
  } finally {
    record.seconds += (Date.now() - begun) / 1000
    folder.writeRecord(record)
  }
  return record
}

async function sourceOf(
  side: Side,
  suite: Suite,
  sets: ReadonlyMap<string, SampleSet>,
  { runtime, progress, signal }: RunOptions,
): Promise<SideSource> {
  const source = suite[side]
  if (isRecorded(source.path)) return readSide(side, suite, sets)
  const checkpoint = await identify(source, whereOf(suite.folder, signal), progress)
  const open = () => openCheckpoint(checkpoint, { runtime, progress, signal })
  return { fingerprint: checkpoint.fingerprint, open }
}

function recorded({ code, message, hint, exit }: GateError): RunRecord['error'] {
  return { code, what: message, hint, exit }
}

async function readAll(suite: Suite, folder: RunFolder, record: RunRecord): Promise<Map<string, SampleSet>> {
  const sets = new Map<string, SampleSet>()
  for (const task of suite.tasks) {
    const set = await readSamples(task.data)
    folder.writeSamples(task.name, set.samples)
    record.data.push({ task: task.name, file: task.data.written, sha256: set.sha256, samples: set.samples.length })
    sets.set(task.name, set)
  }
  return sets
}

/** A checkpoint named on the command line is relative to the working directory, as everything there. */
function withOverrides(suite: Suite, options: RunOptions): Suite {
  const replaced = (source: CheckpointSource, path: string | null): CheckpointSource =>
    path === null ? source : { ...source, path: fromHere(path), file: null }
  return withoutAsking({
    ...suite,
    baseline: replaced(suite.baseline, options.baseline),
    candidate: replaced(suite.candidate, options.candidate),
  })
}

function fromHere(path: string): string {
  if (isRecorded(path)) return `recorded:${resolve(recordedFolder(path))}`
  return path.startsWith('hf:') ? path : resolve(path)
}
