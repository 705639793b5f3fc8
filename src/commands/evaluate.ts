import { createHash } from 'node:crypto'
import { type Backend, CannotTell, type Opened } from '../backends/backend.ts'
import type { Recorded } from '../backends/recorded/read.ts'
import type { Side } from '../evidence/evidence.ts'
import type { EvidenceFile } from '../evidence/file.ts'
import type { RunFolder } from '../evidence/run-folder.ts'
import type { RunRecord } from '../evidence/run-record.ts'
import type { Sample, SampleSet } from '../samples/sample.ts'
import { isInShard, type Shard } from '../samples/shard.ts'
import { gateError } from '../shared/errors.ts'
import type { Piece, Progress } from '../shared/progress.ts'
import { nameOf } from '../suite/checkpoints.ts'
import type { Suite } from '../suite/suite.ts'
import type { Task } from '../suite/task.ts'
import { kindOf } from '../tasks/registry.ts'
import type { TaskSamples } from '../tasks/task.ts'
import { asking } from './asked.ts'
import { type Filling, keepMeasured, type Machine, type Reuse, takeKept } from './reuse.ts'
import { version } from './version.ts'

/** How a checkpoint is opened; opening is put off until something has to be evaluated. */
export interface Openable extends Machine {
  /** sha256 of the checkpoint's content, known without a runtime. */
  fingerprint: string
  /** What the answers depend on besides. */
  conditions: string
  open(): Promise<Backend>
}

export type SideSource = Openable | Recorded

export interface Evaluation {
  suite: Suite
  sets: ReadonlyMap<string, SampleSet>
  /** The part that is evaluated; null: all of it. What its evidence depends on is the same as of the whole. */
  shard: Shard | null
  folder: RunFolder
  /** Where a task goes of which a side can tell nothing. */
  untold: NonNullable<RunRecord['untold']>
  reuse: Reuse
  progress: Progress
  signal: AbortSignal
}

/**
 * Evaluates every task on one side. Evidence that the run folder already holds for this very checkpoint, data and settings is kept.
 * `previous` is what the side turned out to be when the folder was last written.
 */
export async function evaluateSide(
  side: Side,
  source: SideSource,
  previous: Opened | null,
  evaluation: Evaluation,
): Promise<Opened> {
  if ('tasks' in source) return takeRecorded(side, source, evaluation)
  const { suite, sets, shard, progress, reuse } = evaluation
  const fillings = suite.tasks.map((task) => openFile(side, task, source, evaluation))
  let backend: Backend | null = null
  try {
    const taken = await takeKept(side, fillings, source, shard, reuse, progress)
    const asked = fillings.map(({ file, own }) => own.filter(({ id }) => !file.evidence.has(id)))
    progress.plan?.(suite.tasks.map(({ name }, i) => piece(side, name, asked[i]!.length)))
    const known = taken ?? (previous?.fingerprint === source.fingerprint ? previous : null)
    if (known !== null && asked.every((samples) => samples.length === 0)) return known
    backend = await source.open()
    const { precision, device, notes } = backend.opened
    const how = suite[side].server === null ? `${precision} on ${device}` : 'behind a server'
    progress.note(`${side}: ${nameOf(suite[side])}, ${how}`)
    for (const note of notes) progress.note(`${side}: ${note}`)
    for (const [i, task] of suite.tasks.entries()) {
      const samples = { all: sets.get(task.name)!.samples, asked: asked[i]! }
      await evaluateTask(side, task, fillings[i]!.file, samples, backend, evaluation)
    }
    // What lay in the folder may have been measured on another machine.
    const measured = fillings.filter(({ kept }, i) => kept === 0 && asked[i]!.length > 0)
    await keepMeasured(measured, backend.opened, source, shard, reuse)
    return backend.opened
  } finally {
    progress.stop()
    for (const { file } of fillings) file.close()
    await backend?.close()
  }
}

/** A task's file, with what it already holds of this very evaluation. */
function openFile(
  side: Side,
  task: Task,
  { fingerprint, conditions }: Openable,
  { suite, sets, shard, folder, progress, reuse }: Evaluation,
): Filling {
  const { samples } = sets.get(task.name)!
  const file = folder.evidence(side, task.name)
  const depends = identity(fingerprint, suite, task, samples, conditions)
  const { discarded } = file.open(depends)
  const own = samples.filter((sample) => isInShard(sample.id, shard))
  const kept = own.filter((sample) => file.evidence.has(sample.id)).length
  if (discarded)
    progress.note(`${side}, ${task.name}: earlier evidence is of another checkpoint, data or setting, and not used`)
  else if (kept > 0) progress.note(`${side}, ${task.name}: ${kept} of ${own.length} samples are already there`)
  if (kept === own.length)
    reuse.reused.push(...reuse.before.filter((one) => one.side === side && one.task === task.name))
  return { task: task.name, identity: depends, file, own, kept }
}

/** What is evaluated of a task on one side, as progress calls it. */
export function piece(side: Side, task: string, total: number): Piece {
  return { label: `${side}: ${task}`, total }
}

async function evaluateTask(
  side: Side,
  task: Task,
  file: EvidenceFile,
  samples: TaskSamples,
  backend: Backend,
  { suite, untold, progress, signal }: Evaluation,
): Promise<void> {
  const { asked } = samples
  if (asked.length === 0) return
  progress.start(piece(side, task.name, asked.length).label, asked.length)
  let done = 0
  try {
    for await (const evidence of kindOf(task).evaluate(task, suite.seed, samples, backend, signal)) {
      file.append(evidence)
      done += 1
      progress.advance(done)
    }
  } catch (error) {
    if (!(error instanceof CannotTell)) throw error
    progress.note(`${side}, ${task.name}: not measured: ${error.reason}`)
    untold.push({ side, task: task.name, reason: error.reason })
    return
  } finally {
    progress.stop()
  }
  const missing = asked.filter((sample) => !file.evidence.has(sample.id)).map((sample) => sample.id)
  if (missing.length > 0)
    throw gateError('evidence-incomplete', { task: task.name, side, missing, total: asked.length })
}

/** Evidence that was made elsewhere goes into the run folder as it is. What it lacks is not an error here: the gate finds the row missing. */
function takeRecorded(
  side: Side,
  { opened, tasks }: Recorded,
  { suite, sets, shard, folder, progress }: Evaluation,
): Opened {
  for (const note of opened.notes) progress.note(`${side}: ${note}`)
  progress.plan?.(suite.tasks.map((task) => piece(side, task.name, 0)))
  for (const task of suite.tasks) {
    const file = folder.evidence(side, task.name)
    const { samples } = sets.get(task.name)!
    const { evidence } = tasks.get(task.name)!
    try {
      // How a file is read depends on the kind of the task and on what is right in the data, which no checkpoint sees.
      const content = sha256(JSON.stringify([task.kind, evidence]))
      file.open(identity(`${opened.fingerprint} ${content}`, suite, task, samples, opened.backend))
      for (const one of evidence) if (isInShard(one.id, shard) && !file.evidence.has(one.id)) file.append(one)
    } finally {
      file.close()
    }
  }
  return opened
}

/** What evidence depends on, the version of this program included. */
function identity(
  fingerprint: string,
  suite: Suite,
  task: Task,
  samples: readonly Sample[],
  conditions: string,
): string {
  const { settings, inputs } = asking(task, suite.seed, samples)
  return sha256(JSON.stringify({ version, fingerprint, device: conditions, settings, inputs }))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
