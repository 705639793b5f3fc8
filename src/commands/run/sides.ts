import { isAbsolute } from 'node:path'
import { identify, openCheckpoint } from '../../backends/open.ts'
import { isRecorded } from '../../backends/recorded/folder.ts'
import { sameModel } from '../../backends/server/probe/names.ts'
import type { Servers } from '../../backends/server/process/servers.ts'
import { type Surroundings, surroundingsOf } from '../../backends/surroundings.ts'
import type { Side } from '../../evidence/evidence.ts'
import type { RunRecord } from '../../evidence/run-record.ts'
import type { SampleSet } from '../../samples/sample.ts'
import type { Progress } from '../../shared/progress.ts'
import type { CheckpointSource } from '../../suite/source.ts'
import { whereOf } from '../environment.ts'
import type { SideSource } from '../evaluate.ts'
import { isOther, refuseOther, resolved } from '../mlflow/registered.ts'
import type { Places } from '../policy/places.ts'
import { readSide } from '../recorded.ts'

export interface Around {
  /** Is told what each side turns out to be called, and whose earlier evidence it is. */
  record: RunRecord
  places: Places
  sets: ReadonlyMap<string, SampleSet>
  servers: Servers
  /** Folder of the ONNX runtime; null: it is looked for. */
  runtime: string | null
  progress: Progress
  signal: AbortSignal
}

/**
 * Looks for a side's checkpoint, without a model being loaded: what it is, and how its answers are had.
 * @throws GateError where it is not there, not whole or not what the suite says
 */
export async function sourceOf(
  side: Side,
  key: string | null,
  { record, places, sets, servers, runtime, progress, signal }: Around,
): Promise<SideSource> {
  const named = await resolved(record.suite[side], record.suite, { environment: process.env, progress, signal })
  standFor(side, named, record)
  // What was downloaded lies in the cache, a folder of the repository where the base has it.
  const isDownloaded = named.registered !== undefined && isAbsolute(named.path)
  const { source, folder } =
    side === 'baseline' && !isDownloaded
      ? places.baseline(named, record.suite.folder)
      : { source: named, folder: record.suite.folder }
  const suite = { ...record.suite, folder, [side]: source }
  if (isRecorded(source.path)) {
    const { recorded, earlier } = await readSide(side, suite, sets)
    if (earlier !== null) record.earlier = { ...record.earlier, [side]: earlier }
    for (const { task } of earlier?.otherwise ?? [])
      progress.note(`${side}, ${task}: not comparable: an earlier run asked it otherwise, which the report will tell`)
    return recorded
  }
  const identified = (at: CheckpointSource, from: string) =>
    identify({ side, source: at, key }, whereOf(from, signal), progress)
  let checkpoint = await identified(source, folder)
  if (isOther(named, checkpoint.fingerprint)) {
    // A change may bring back what is in production, and what was merged may be promoted already: its fingerprint proves it.
    const brought = await identified(named, record.suite.folder).catch(() => checkpoint)
    signal.throwIfAborted()
    if (!isOther(named, brought.fingerprint)) checkpoint = brought
  }
  refuseOther(named, checkpoint.fingerprint)
  const { fingerprint, conditions } = checkpoint
  const { cache } = whereOf(suite.folder)
  const looked = { runtime, environment: process.env, cache, progress, signal }
  let surroundings: Promise<Surroundings> | null = null
  return {
    fingerprint,
    conditions,
    surroundings: () => (surroundings ??= surroundingsOf(checkpoint.source, looked)),
    open: () => openCheckpoint(checkpoint, { runtime, servers, progress, signal }),
  }
}

/** What an alias names now stands for it in both suites: two that name one alias compare with one checkpoint. */
function standFor(side: Side, named: CheckpointSource, record: RunRecord): void {
  const { path } = record.suite[side]
  record.suite = { ...record.suite, [side]: named }
  const other = record.policy?.other
  if (named.registered === undefined || other?.state !== 'read' || other.suite[side].path !== path) return
  const { registered } = named
  const source = { ...other.suite[side], path: named.path, registered }
  record.policy = { ...record.policy!, other: { ...other, suite: { ...other.suite, [side]: source } } }
}

/** A server that answers for one model under both names would show no difference, whatever was trained. */
export function doubtNames({ opened: { baseline, candidate } }: RunRecord, progress: Progress): void {
  const doubt = baseline && candidate && sameModel(baseline, candidate)
  if (!doubt || candidate.notes.includes(doubt)) return
  candidate.notes.push(doubt)
  progress.note(`candidate: ${doubt}`)
}
