import { resolve } from 'node:path'
import { Servers } from '../backends/server/process/servers.ts'
import { EvidenceCache } from '../evidence/cache.ts'
import { sides } from '../evidence/evidence.ts'
import { type HistoryRead, keepHistory } from '../evidence/history-read.ts'
import { RunFolder } from '../evidence/run-folder.ts'
import type { RunRecord } from '../evidence/run-record.ts'
import type { Report } from '../report/report.ts'
import { readSamples } from '../samples/read.ts'
import type { SampleSet } from '../samples/sample.ts'
import { isInShard, type Shard } from '../samples/shard.ts'
import { asGateError, type GateError, gateError } from '../shared/errors.ts'
import type { Progress } from '../shared/progress.ts'
import type { Suite } from '../suite/suite.ts'
import { askedHash } from './asked.ts'
import { keyOf, keyVariables } from './environment.ts'
import { type Evaluation, evaluateSide, piece } from './evaluate.ts'
import { judgeAnswers, judgeKeys } from './judge.ts'
import { readPeople } from './people.ts'
import { compared } from './policy/compare.ts'
import { policyNotes } from './policy/notes.ts'
import { inPlace, type Places, placesOf } from './policy/places.ts'
import { type Held, readPolicy } from './policy/read.ts'
import { ownRules, type PolicySource } from './policy/source.ts'
import { prepare } from './prepare.ts'
import { logged } from './progress.ts'
import { refuseUnequalRepeats, refuseUnrecordedScores } from './recorded.ts'
import { publishFolder } from './report.ts'
import type { Reuse } from './reuse.ts'
import { withGiven } from './run/given.ts'
import { doubtNames, sourceOf } from './run/sides.ts'
import { versions } from './version.ts'

export interface RunOptions {
  suiteFile: string
  /** Where the run folder goes; null: runs/SUITE-NAME in the working directory. */
  out: string | null
  /** Uses nothing that the run folder already holds. */
  fresh?: boolean
  /** Folder of the evidence of earlier runs; null: none is kept, nor taken. */
  cache?: string | null
  /** Measures both sides, whatever the cache holds. */
  measuresBoth?: boolean
  /** Checkpoints that take the place of the suite's. */
  baseline: string | null
  candidate: string | null
  /** Whose suite and data hold, and what they are compared with; absent: those of the checkout, with nothing. */
  policy?: PolicySource
  /** Folder of the ONNX runtime; null: it is looked for, and fetched where it is not found. */
  runtime: string | null
  /** What is read of the merged checkpoints; absent: nothing. Never throws. */
  history?: (suite: Suite) => Promise<HistoryRead | null>
  /** Is told every secret that is read, before it is used. */
  mask?: (secret: string) => void
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
  return intoFolder(options, null, (folder, record) => ({ report: publishFolder(folder, record), folder: folder.path }))
}

/**
 * Evaluates one part of every task's samples, and decides nothing: `gather` puts the parts together. A suite that cannot be read throws;
 * what goes wrong later stands in the record.
 */
export async function runShard(options: RunOptions, shard: Shard): Promise<{ record: RunRecord; folder: string }> {
  return intoFolder(options, shard, (folder, record) => ({ record, folder: folder.path }))
}

async function intoFolder<T>(
  options: RunOptions,
  shard: Shard | null,
  end: (folder: RunFolder, record: RunRecord) => T,
): Promise<T> {
  const held = await readPolicy(options.suiteFile, options.policy ?? ownRules, options.candidate, process.env)
  try {
    return await heldInto(held, options, shard, end)
  } finally {
    held.base?.close()
  }
}

async function heldInto<T>(
  held: Held,
  options: RunOptions,
  shard: Shard | null,
  end: (folder: RunFolder, record: RunRecord) => T,
): Promise<T> {
  const part = shard && `${held.suite.name}-shards/${shard.index}-of-${shard.of}`
  const folder = new RunFolder(resolve(options.out ?? `runs/${part ?? held.suite.name}`))
  folder.claim(held.file, options.fresh)
  if (shard !== null) folder.withdraw()
  try {
    const logging = { ...options, progress: logged(options.progress, folder) }
    return end(folder, await evaluate(withGiven(held, options), shard, folder, logging))
  } finally {
    folder.release()
  }
}

async function evaluate(held: Held, shard: Shard | null, folder: RunFolder, options: RunOptions): Promise<RunRecord> {
  const begun = Date.now()
  const { suite, base } = held
  const places = base !== null && held.record?.holds === 'base' ? placesOf(base) : inPlace
  const previous = folder.previousRecord()
  // Only a run that did not come to its end goes on; a finished one is followed by another.
  const unfinished = previous?.error ? previous : null
  const record: RunRecord = {
    schema: 1,
    suite,
    opened: { baseline: null, candidate: null },
    data: [],
    versions,
    ...(shard && { shard }),
    ...(held.record && { policy: held.record }),
    untold: [],
    error: null,
    started: unfinished?.started ?? new Date(begun).toISOString(),
    seconds: unfinished?.seconds ?? 0,
  }
  // Until the end has come: whoever kills this process must not leave the record of an earlier run beside other evidence.
  folder.writeRecord({ ...record, error: recorded(gateError('killed', {})) })
  const { progress, signal, mask } = options
  const environment = base === null ? process.env : { ...process.env, CHECKPOINT_GATE_BASE: base.commit }
  const log = (name: string) => folder.logFile(name)
  const hidden = keyVariables(suite)
  const servers = new Servers({ environment, hidden, folder: suite.folder, log, progress, signal })
  try {
    refuseUnrecordedScores(suite)
    for (const note of policyNotes(held.record)) progress.note(note)
    const sets = await readAll(suite, places, shard, folder, record)
    if (base !== null && held.record !== null)
      record.policy = await compared({ ...held, base, record: held.record }, suite, sets, folder)
    const keys = { baseline: keyOf('baseline', suite, mask), candidate: keyOf('candidate', suite, mask) }
    const keysOfJudges = judgeKeys(suite, mask)
    await prepare(suite, folder, unfinished !== null, { environment, hidden, keys, progress, signal })
    // Both are looked for before either is evaluated: a wrong path should not cost an hour first.
    const found = { record, places, sets, servers, runtime: options.runtime, progress, signal }
    const sources = {
      baseline: await sourceOf('baseline', keys.baseline, found),
      candidate: await sourceOf('candidate', keys.candidate, found),
    }
    refuseUnequalRepeats(sources)
    progress.plan?.(
      sides.flatMap((side) => record.data.map((data) => piece(side, data.task, data.evaluated ?? data.samples))),
    )
    const reuse: Reuse = {
      cache: options.cache ? new EvidenceCache(options.cache) : null,
      takes: !options.measuresBoth,
      reused: [],
      before: previous?.reused ?? [],
    }
    const evaluation: Evaluation = { suite, sets, shard, folder, untold: record.untold!, reuse, progress, signal }
    for (const side of sides)
      record.opened[side] = await evaluateSide(side, sources[side], previous?.opened[side] ?? null, evaluation)
    if (reuse.reused.length > 0) record.reused = reuse.reused
    doubtNames(record, progress)
    record.judged = await judgeAnswers({ suite, sets, shard, folder, keys: keysOfJudges, progress, signal })
    if (shard === null) readPeople(suite, folder, progress)
    if (shard === null) keepHistory(folder, (await options.history?.(suite)) ?? null)
  } catch (error) {
    record.error = recorded(asGateError(error))
    folder.log(error instanceof Error ? (error.stack ?? error.message) : String(error))
  } finally {
    await servers.stop()
    record.seconds += (Date.now() - begun) / 1000
    folder.writeRecord(record)
  }
  return record
}

/** As it stands in a record. */
export function recorded({ code, message, hint, exit }: GateError): RunRecord['error'] {
  return { code, what: message, hint, exit }
}

/** Reads all samples, and puts those of the part into the folder. */
async function readAll(
  suite: Suite,
  places: Places,
  shard: Shard | null,
  folder: RunFolder,
  record: RunRecord,
): Promise<Map<string, SampleSet>> {
  const sets = new Map<string, SampleSet>()
  for (const task of suite.tasks) {
    const set = await readSamples(places.data(task.data))
    const own = set.samples.filter(({ id }) => isInShard(id, shard))
    folder.writeSamples(task.name, own)
    record.data.push({
      task: task.name,
      file: task.data.written,
      sha256: set.sha256,
      samples: set.samples.length,
      asked: askedHash(task, suite.seed, set.samples),
      ...(shard && { evaluated: own.length }),
    })
    sets.set(task.name, set)
  }
  return sets
}
