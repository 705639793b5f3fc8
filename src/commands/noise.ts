import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { identify, openCheckpoint } from '../backends/open.ts'
import { isRecorded } from '../backends/recorded/folder.ts'
import { Servers } from '../backends/server/process/servers.ts'
import { RunFolder } from '../evidence/run-folder.ts'
import type { Comparison } from '../gate/comparison.ts'
import { decide } from '../gate/decide.ts'
import type { EvaluatedTask } from '../gate/evaluation.ts'
import { noiseOf } from '../gate/noise.ts'
import { catalogue } from '../metrics/catalogue.ts'
import { findMetric } from '../metrics/registry.ts'
import type { Noise } from '../report/noise.ts'
import { readSamples } from '../samples/read.ts'
import type { SampleSet } from '../samples/sample.ts'
import { gateError } from '../shared/errors.ts'
import type { Progress } from '../shared/progress.ts'
import { nameOf, withCheckpoint } from '../suite/checkpoints.ts'
import { readSuite } from '../suite/read.ts'
import type { CheckpointSource } from '../suite/source.ts'
import type { Suite } from '../suite/suite.ts'
import { keyOf, keyVariables, whereOf } from './environment.ts'
import { type Evaluation, evaluateSide } from './evaluate.ts'
import { prepare } from './prepare.ts'
import { reportOf } from './report.ts'

export interface NoiseOptions {
  suiteFile: string
  /** How often the baseline is measured. */
  runs: number
  /** Where the evidence goes; null: runs/SUITE-NAME-noise in the working directory. */
  out: string | null
  /** Takes the place of the suite's. */
  baseline: string | null
  /** Run folder of a comparison with a candidate; null: runs/SUITE-NAME, where it is there. */
  pair: string | null
  runtime: string | null
  progress: Progress
  signal: AbortSignal
}

/** Measures the baseline several times, and says by how much it differs from itself. No judge is asked, and no cache. */
export async function noise(options: NoiseOptions): Promise<{ noise: Noise; folder: string }> {
  const suite = againstItself(await readSuite(options.suiteFile, catalogue), options.baseline)
  const folder = new RunFolder(resolve(options.out ?? `runs/${suite.name}-noise`))
  folder.claim(suite.file, true)
  try {
    const tasks = await measured(suite, folder, options)
    const found: Noise = {
      schema: 1,
      suite: suite.name,
      baseline: nameOf(suite.baseline),
      runs: options.runs,
      varied: varied(suite),
      ...noiseIn(suite, tasks, pairOf(suite, options)),
    }
    folder.write('noise.json', `${JSON.stringify(found, null, 2)}\n`)
    return { noise: found, folder: folder.path }
  } finally {
    folder.release()
  }
}

function againstItself(suite: Suite, other: string | null): Suite {
  const baseline = other === null ? suite.baseline : withCheckpoint(suite.baseline, other)
  if (isRecorded(baseline.path)) throw gateError('noise-recorded', { path: baseline.path })
  return { ...suite, baseline, candidate: baseline }
}

/** Of every measurement but the first, the tasks with the first one's evidence as the baseline's. */
async function measured(
  suite: Suite,
  folder: RunFolder,
  { runs, runtime, progress, signal }: NoiseOptions,
): Promise<EvaluatedTask[][]> {
  const sets = new Map<string, SampleSet>()
  for (const task of suite.tasks) sets.set(task.name, await readSamples(task.data))
  const key = keyOf('baseline', suite)
  const { env: environment } = process
  const hidden = keyVariables(suite)
  const keys = { baseline: key, candidate: key }
  await prepare(suite, folder, false, { environment, hidden, keys, progress, signal })
  const log = (name: string) => folder.logFile(name)
  const servers = new Servers({ environment, hidden, folder: suite.folder, log, progress, signal })
  const named = { side: 'baseline', source: suite.baseline, key }
  const folders: RunFolder[] = []
  const untold: Evaluation['untold'] = []
  try {
    const checkpoint = await identify(named, whereOf(suite.folder, signal), progress)
    for (let run = 0; run < runs; run++) {
      progress.note(`measurement ${run + 1} of ${runs}`)
      const own = new RunFolder(resolve(folder.path, `measurement-${run + 1}`))
      // What an earlier call measured proves nothing of now.
      rmSync(own.path, { recursive: true, force: true })
      const source = {
        fingerprint: checkpoint.fingerprint,
        conditions: checkpoint.conditions,
        surroundings: async () => ({ unknown: 'every measurement is made' }),
        open: () =>
          openCheckpoint(
            { ...checkpoint, source: otherBatches(suite.baseline, run) },
            { runtime, servers, progress, signal },
          ),
      }
      const reuse = { cache: null, takes: false, reused: [], before: [] }
      const asked = { ...suite, seed: suite.seed + run }
      const common = { shard: null, folder: own, untold, reuse, progress, signal }
      await evaluateSide('baseline', source, null, { suite: asked, sets: otherOrder(sets, run), ...common })
      folders.push(own)
    }
  } finally {
    await servers.stop()
  }
  const evidence = folders.map(
    (one) => new Map(suite.tasks.map(({ name }) => [name, one.evidence('baseline', name).load()])),
  )
  return evidence.slice(1).map((other) =>
    suite.tasks.map((task) => {
      const why = untold.find((one) => one.task === task.name)
      return {
        task,
        samples: sets.get(task.name)!.samples,
        baseline: evidence[0]!.get(task.name)!,
        candidate: other.get(task.name)!,
        ...(why && { missing: `The baseline cannot tell: ${why.reason}.` }),
      }
    }),
  )
}

/** Half the size of before; a server gets half as many requests at once. */
function otherBatches(source: CheckpointSource, run: number): CheckpointSource {
  if (run === 0) return source
  const { server, batchTokens } = source
  const half = (size: number) => Math.max(1, Math.floor(size / 2 ** run))
  if (server === null) return { ...source, batchTokens: half(batchTokens ?? 1536) }
  return { ...source, server: { ...server, concurrency: half(server.concurrency ?? 8) } }
}

function otherOrder(sets: ReadonlyMap<string, SampleSet>, run: number): ReadonlyMap<string, SampleSet> {
  if (run % 2 === 0) return sets
  return new Map([...sets].map(([name, set]) => [name, { ...set, samples: [...set.samples].reverse() }]))
}

function varied({ baseline, tasks }: Suite): string {
  const batches = baseline.server === null ? 'smaller batches' : 'fewer requests at once'
  const drawn = tasks.some((task) => 'temperature' in task && task.temperature > 0) ? ' and another seed' : ''
  return `Each time after the first with samples in another order, ${batches}${drawn}.`
}

function noiseIn(
  suite: Suite,
  runs: readonly (readonly EvaluatedTask[])[],
  pair: { rows: Comparison[]; spread: string } | null,
): Pick<Noise, 'spread' | 'rows'> {
  const metrics = new Map(
    [...suite.tasks.flatMap((task) => task.metrics), 'bits_per_byte'].map((name) => [name, findMetric(name)!]),
  )
  const comparable = { perplexity: true, reason: null }
  const named = (rows: Comparison[]) =>
    rows
      .filter((row) => row.graded === undefined)
      .sort((a, b) => orderOf(a, suite) - orderOf(b, suite) || (a.metric < b.metric ? -1 : 1))
  const rows = runs.map((tasks) => named(decide({ suite, tasks, metrics, comparable, sameCheckpoint: true }).rows))
  return { spread: pair?.spread ?? null, rows: noiseOf(rows, pair?.rows ?? null) }
}

/** In the suite's order whatever was decided; pooled rows last. */
function orderOf({ task }: Comparison, { tasks }: Suite): number {
  const at = tasks.findIndex(({ name }) => name === task)
  return at < 0 ? tasks.length : at
}

/** The last comparison with a candidate; where there is none, nothing tells what one changes. */
function pairOf(suite: Suite, { pair }: NoiseOptions): { rows: Comparison[]; spread: string } | null {
  const folder = new RunFolder(resolve(pair ?? `runs/${suite.name}`))
  const record = pair === null ? folder.previousRecord() : folder.readRecord()
  if (record === null || record.error !== null || record.shard !== undefined) return null
  const rows = reportOf(folder, record).rows
  return { rows, spread: `the comparison with ${nameOf(record.suite.candidate)} of ${record.started.slice(0, 10)}` }
}
