import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Evidence } from '../../evidence/evidence.ts'
import type { RawRecord } from '../../samples/raw.ts'
import { type Raw, readRaw, refuseBroken } from '../../samples/raw-file.ts'
import type { Sample } from '../../samples/sample.ts'
import { Unfit } from '../../samples/values.ts'
import { gateError } from '../../shared/errors.ts'
import { counted } from '../../shared/numbers.ts'
import type { Task } from '../../suite/suite.ts'
import type { Opened } from '../backend.ts'
import { type RecordedColumns, recordedColumns, refusals, usualColumns } from './columns.ts'
import { toEvidence } from './convert.ts'
import { fileOf, listRecorded, recordedFolder } from './folder.ts'
import { filtersOf, fromHarness, isHarness } from './harness.ts'
import { onePerSample, type PlacedLine } from './repeats.ts'

/** A task whose evidence was made elsewhere. */
export interface RecordedTask {
  task: Task
  samples: readonly Sample[]
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
 */
export async function readRecorded(path: string, base: string, tasks: readonly RecordedTask[]): Promise<Recorded> {
  const folder = resolve(base, recordedFolder(path))
  const names = await listRecorded(folder, path)
  const hash = createHash('sha256')
  const found = new Map<string, { evidence: Evidence[]; repeats: number; file: string }>()
  const notes = [`recorded elsewhere, in ${recordedFolder(path)}: this run did not ask the checkpoint itself`]
  for (const recorded of tasks) {
    const { name } = recorded.task
    const file = fileOf(name, names, path)
    const { evidence, repeats, sha256, beyond } = await readTask(
      join(folder, file),
      `${recordedFolder(path)}/${file}`,
      recorded,
    )
    hash.update(`${JSON.stringify(name)} ${sha256}\n`)
    found.set(name, { evidence, repeats, file })
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

async function readTask(path: string, written: string, { task, samples, units }: RecordedTask) {
  const raw = await readRaw({ path, written, format: null, limit: null }, () => true)
  const ids = new Set(samples.map(({ id }) => id))
  const filters = isHarness(raw.columns) ? filtersOf(raw.records) : []
  if (filters.length > 1) throw gateError('recorded-filters', { path: written, filters })
  const plain = plainRecords(raw, task, ids)
  const refuse = refusals(written, plain.present)
  const columns = recordedColumns(task.kind, { ...plain, ...refuse })
  if (columns.id === null) throw refuse.missing('id', null, usualColumns.id)
  refuseUnknownUnits(columns, units, written)
  const lines = linesOf(raw, plain.records, task, columns)
  refuseBroken(raw, written)
  const known = lines.filter(({ evidence }) => ids.has(evidence.id))
  // With a limit nobody has read the ids beyond it; without one, such lines are of other data.
  if (known.length < lines.length && task.data.limit === null) throw strangers(lines, ids, written, task.name)
  return { ...onePerSample(known, written), sha256: raw.sha256, beyond: lines.length - known.length }
}

/** Lines of this program's own run folders and of lm-evaluation-harness come under the names that plain ones have. */
function plainRecords({ columns, records }: Raw, { kind }: Task, ids: ReadonlySet<string>) {
  if (isHarness(columns)) {
    const plain = records.map((record) => fromHarness(record, kind, (id) => ids.has(id)))
    return { records: plain, present: [...new Set(plain.flatMap(({ values }) => Object.keys(values)))], fields: {} }
  }
  if (!columns.includes('identity') || !columns.includes('kind')) return { records, present: columns, fields: {} }
  const predicted = ['label', 'tags', 'entities'].find((name) => columns.includes(name))
  return {
    records: records.filter(({ line, values }) => line > 1 || values.identity === undefined),
    present: columns,
    fields: {
      ...(columns.includes('text') ? { hypothesis: 'text' } : {}),
      ...(predicted === undefined ? {} : { predicted }),
    },
  }
}

function linesOf(raw: Raw, records: readonly RawRecord[], { kind }: Task, columns: RecordedColumns): PlacedLine[] {
  const lines: PlacedLine[] = []
  for (const { line, values } of records) {
    try {
      lines.push({ line, ...toEvidence(kind, values, columns, { isCsv: raw.format === 'csv' }) })
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

function strangers(lines: readonly PlacedLine[], ids: ReadonlySet<string>, path: string, task: string) {
  const strange = lines.filter(({ evidence }) => !ids.has(evidence.id))
  return gateError('recorded-id-unknown', {
    path,
    task,
    ids: [...new Set(strange.map(({ evidence }) => evidence.id))],
    line: strange[0]!.line,
    total: lines.length,
    count: strange.length,
  })
}
