import { isDeepStrictEqual } from 'node:util'
import { toEvidence } from '../../backends/recorded/convert.ts'
import { onePerSample, type PlacedLine } from '../../backends/recorded/repeats.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Columns } from '../../samples/columns.ts'
import { toSample } from '../../samples/convert.ts'
import { type Raw, type RawSource, readRaw, refuseBroken } from '../../samples/raw-file.ts'
import type { Sample } from '../../samples/sample.ts'
import { Unfit } from '../../samples/values.ts'
import { GateError, gateError } from '../../shared/errors.ts'
import type { Task } from '../../suite/task.ts'
import { type Asked, evidenceColumns, type FieldSource, isUseful, sampleColumns } from './fields.ts'

/** What was asked for and what came out, for the metrics of one kind of task. */
export interface Part extends Asked {
  samples: Sample[]
  /** By the sample's id. */
  candidate: ReadonlyMap<string, Evidence>
  /** Null where one side stands alone. */
  baseline: ReadonlyMap<string, Evidence> | null
}

export interface SideFile extends RawSource {
  fields: FieldSource['fields']
  /** The option by which the user names fields. */
  option: string
}

interface ReadSide {
  sha256: string
  parts: { samples: Map<string, Sample> | null; evidence: Map<string, Evidence> }[]
}

/** Reads the data, and the baseline's file where there is one, and joins the two by id. Throws GateErrors. */
export async function readParts(
  asked: readonly Asked[],
  data: SideFile,
  baseline: SideFile | null,
): Promise<{ parts: Part[]; sha256: string; baselineSha256: string | null }> {
  const candidate = await readSide(asked, data, { needed: true, joined: baseline !== null })
  const other = baseline === null ? null : await readSide(asked, baseline, { needed: false, joined: true })
  const parts = asked.map((one, i) => {
    const { samples, evidence } = candidate.parts[i]!
    const before = other?.parts[i]
    if (before !== undefined) {
      refuseOtherIds(evidence, data.written, before.evidence, baseline!.written)
      refuseOtherData(one.kind, samples!, before.samples)
    }
    return { ...one, samples: [...samples!.values()], candidate: evidence, baseline: before?.evidence ?? null }
  })
  return { parts, sha256: candidate.sha256, baselineSha256: other?.sha256 ?? null }
}

async function readSide(
  asked: readonly Asked[],
  file: SideFile,
  { needed, joined }: { needed: boolean; joined: boolean },
): Promise<ReadSide> {
  const raw = await readRaw(file, isUseful(asked, file.fields)).catch((error) => {
    throw withoutSuite(error, file.written)
  })
  const source: FieldSource = { path: file.written, present: raw.columns, fields: file.fields, option: file.option }
  const isTagged = (column: string) => holdsTags(raw, column)
  const parts = asked.map((one) => {
    const columns = sampleColumns(one, source, { needed, isTagged })
    const evidence = evidenceColumns(one, source)
    if (joined && evidence.id === null)
      throw gateError('score-ids-needed', { path: file.written, columns: raw.columns })
    return readPart(one.kind, raw, columns, evidence, file.written)
  })
  refuseBroken(raw, file.written)
  return {
    sha256: raw.sha256,
    parts: parts.map(({ samples, lines }) => {
      const { evidence } = onePerSample(lines, file.written)
      return { samples, evidence: new Map(evidence.map((one) => [one.id, one])) }
    }),
  }
}

/** What the reader of data files says with a suite in mind. */
function withoutSuite(error: unknown, path: string): unknown {
  if (!(error instanceof GateError)) return error
  if (error.code === 'data-file-missing') return gateError('score-file-missing', { path }, error)
  return error.code === 'data-empty' ? gateError('score-file-empty', { path }, error) : error
}

function readPart(
  kind: Task['kind'],
  raw: Raw,
  columns: Columns | null,
  evidence: ReturnType<typeof evidenceColumns>,
  path: string,
): { samples: Map<string, Sample> | null; lines: PlacedLine[] } {
  const samples = columns === null ? null : new Map<string, Sample>()
  const lines: PlacedLine[] = []
  for (const record of raw.records) {
    const { line, values } = record
    try {
      const made = toEvidence(kind, values, evidence, { isCsv: raw.format === 'csv', id: String(line) })
      lines.push({ line, ...made })
      const { id } = made.evidence
      // Of several repetitions, the first tells what was asked for.
      if (columns !== null && !samples!.has(id))
        samples!.set(id, { ...toSample(record, columns, raw.format, path), id })
    } catch (error) {
      if (!(error instanceof Unfit)) throw error
      raw.broken.add(line, error.message)
    }
  }
  return { samples, lines }
}

/** Expected entities are tags where the first list that holds anything holds texts. */
function holdsTags({ records }: Raw, column: string): boolean {
  for (const { values } of records) {
    const value = listIn(values[column])
    if (Array.isArray(value) && value.length > 0) return value.every((item) => typeof item === 'string')
  }
  return false
}

function listIn(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return null
  }
}

type ById = ReadonlyMap<string, unknown>

function refuseOtherIds(candidate: ById, candidatePath: string, baseline: ById, baselinePath: string): void {
  const only = [
    { path: baselinePath, ids: [...baseline.keys()].filter((id) => !candidate.has(id)), total: baseline.size },
    { path: candidatePath, ids: [...candidate.keys()].filter((id) => !baseline.has(id)), total: candidate.size },
  ].filter(({ ids }) => ids.length > 0)
  if (only.length > 0) throw gateError('score-ids-differ', { only })
}

/** The baseline's file may leave out what was asked for; where it has it, it has to be the same. */
function refuseOtherData(
  kind: Task['kind'],
  samples: ReadonlyMap<string, Sample>,
  others: ReadonlyMap<string, Sample> | null,
): void {
  if (others === null) return
  const fields = {
    ...{ generate: ['references'], classify: ['label'], entities: ['entities', 'tags'] },
    ...{ perplexity: ['text'], choose: ['choices', 'answer'], scores: [] },
  }[kind] as (keyof Sample)[]
  for (const field of fields) {
    const ids = [...others]
      .filter(([id, other]) => other[field] !== undefined && !isDeepStrictEqual(other[field], samples.get(id)![field]))
      .map(([id]) => id)
    if (ids.length > 0) throw gateError('score-references-differ', { field, ids, total: samples.size })
  }
}
