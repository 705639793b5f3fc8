import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Evidence } from '../../evidence/evidence.ts'
import { type Raw, refuseBroken } from '../../samples/raw-file.ts'
import type { Sample } from '../../samples/sample.ts'
import { Unfit } from '../../samples/values.ts'
import { gateError } from '../../shared/errors.ts'
import { counted } from '../../shared/numbers.ts'
import type { Task } from '../../suite/task.ts'
import type { Opened } from '../backend.ts'
import { type RecordedColumns, recordedColumns, refusals, usualColumns } from './columns.ts'
import { toEvidence } from './convert.ts'
import { fileOf, listRecorded, recordedFolder } from './folder.ts'
import { readRecordedFile } from './json.ts'
import { refuseLostResults } from './nemo.ts'
import { linesOfSamples } from './pairing.ts'
import { type PlainFile, plainFile } from './plain.ts'
import { onePerSample, type PlacedLine } from './repeats.ts'

/** A task whose evidence was made elsewhere. */
export interface RecordedTask {
  task: Task
  samples: readonly Sample[]
  /** Column of the samples' ids, as in `SampleSet`. */
  ids: string | null
  /** Whether an earlier run of this program made the evidence and is known to have asked the same of the same samples. */
  isAskedAlike: boolean
  /** Units of text that a metric of the task divides by. */
  units: { tokens: boolean; bytes: boolean }
}

export interface Recorded {
  opened: Opened
  /** By the task's name: at most one piece of evidence for each sample. */
  tasks: ReadonlyMap<string, { evidence: Evidence[]; repeats: number; file: string }>
}

/**
 * Reads a side `recorded:FOLDER`, every line of it strictly: what is broken, doubled or belongs to no sample is an error. A sample without
 * a line is none here: its row will be missing.
 * @param earlier what is known of the run that made it
 */
export async function readRecorded(
  path: string,
  base: string,
  tasks: readonly RecordedTask[],
  earlier: string | null = null,
): Promise<Recorded> {
  const folder = resolve(base, recordedFolder(path))
  const names = await listRecorded(folder, path)
  const hash = createHash('sha256')
  const found = new Map<string, { evidence: Evidence[]; repeats: number; file: string }>()
  const notes = [`recorded elsewhere, in ${recordedFolder(path)}: this run did not ask the checkpoint itself`]
  if (earlier !== null) notes.push(earlier)
  for (const recorded of tasks) {
    const { name } = recorded.task
    const file = await fileOf(name, names, folder, path)
    const { evidence, repeats, sha256, beyond, isOwn } = await readTask(
      join(folder, file),
      `${recordedFolder(path)}/${file}`,
      recorded,
    )
    hash.update(`${JSON.stringify(name)} ${sha256}\n`)
    found.set(name, { evidence, repeats, file })
    if (isOwn && !recorded.isAskedAlike)
      notes.push(`${name}: evidence of an earlier run; by which prompts and settings it was made is not known`)
    if (repeats > 1) notes.push(`${name}: the score of a sample is the mean of its ${repeats} repetitions`)
    if (beyond > 0) notes.push(`${name}: ${counted(beyond, 'line')} left out, beyond the limit of the task's data`)
  }
  return { opened: openedOf(hash.digest('hex'), notes), tasks: found }
}

/** Of what was recorded elsewhere, nobody knows how it was computed. */
function openedOf(fingerprint: string, notes: string[]): Opened {
  return {
    fingerprint,
    backend: 'recorded',
    device: '',
    precision: '',
    tokenizer: '',
    template: null,
    contextLength: 0,
    versions: {},
    notes,
  }
}

async function readTask(path: string, written: string, recorded: RecordedTask) {
  const { task, samples, units } = recorded
  const raw = await readRecordedFile(path, written)
  await refuseLostResults(path, written, raw.total)
  const plain = plainFile(raw, task.kind, recorded.ids, written)
  const refuse = refusals(written, plain.present)
  const columns = recordedColumns(task.kind, { ...plain, ...refuse })
  if (columns.id === null) throw refuse.missing('id', null, usualColumns.id)
  refuseUnknownUnits(columns, units, written)
  const lines = linesOf(raw, plain, task, columns)
  refuseBroken(raw, written)
  const isCertain = plain.isOwn && recorded.isAskedAlike
  const found = await linesOfSamples(lines, plain.naming(columns.id), recorded, { path: written, isCertain })
  refuseOtherChoices(found.known, samples, raw, written)
  return { ...onePerSample(found.known, written), sha256: raw.sha256, beyond: found.beyond, isOwn: plain.isOwn }
}

function linesOf(raw: Raw, { records, isOwn }: PlainFile, { kind }: Task, columns: RecordedColumns): PlacedLine[] {
  const lines: PlacedLine[] = []
  for (const { line, values } of records) {
    try {
      lines.push({ line, ...toEvidence(kind, values, columns, { isCsv: raw.format === 'csv', isOwn }) })
    } catch (error) {
      if (!(error instanceof Unfit)) throw error
      raw.broken.add(line, error.message)
    }
  }
  return lines
}

function refuseUnknownUnits(columns: RecordedColumns, units: RecordedTask['units'], path: string): void {
  if (columns.nll === null) return
  for (const field of ['tokens', 'bytes'] as const)
    if (units[field] && columns[field] === null) throw gateError('recorded-unit-missing', { path, field })
}

/** A choice that the data have and the file lacks, or the other way round, would be compared with its neighbour. */
function refuseOtherChoices(lines: readonly PlacedLine[], samples: readonly Sample[], raw: Raw, path: string): void {
  const choicesOf = new Map(samples.map(({ id, choices }) => [id, choices?.length]))
  for (const { line, evidence } of lines) {
    const choices = choicesOf.get(evidence.id)
    if (evidence.kind !== 'choice' || choices === undefined) continue
    const { logprobs, tokens } = evidence
    if (logprobs.length !== choices)
      raw.broken.add(
        line,
        `has ${counted(logprobs.length, 'log-likelihood')}, but the sample has ${counted(choices, 'choice')}`,
      )
    else if (tokens.length > 0 && tokens.length !== choices)
      raw.broken.add(
        line,
        `has ${counted(tokens.length, 'number')} of tokens, but the sample has ${counted(choices, 'choice')}`,
      )
  }
  refuseBroken(raw, path)
}
