import { gateError } from '../shared/errors.ts'
import type { DataSource } from '../suite/data.ts'
import { isNumbered, LINE_NUMBER, resolveColumns, wantedColumns } from './columns.ts'
import { toSample } from './convert.ts'
import { formatOf, readRaw, refuseBroken } from './raw-file.ts'
import type { Sample, SampleSet } from './sample.ts'
import { Unfit } from './values.ts'

/**
 * Every sample of a data file, in its order, each with an id of its own. Nothing is left out: a line that is no sample ends in a
 * GateError that names the first few of them and counts them all. With a limit, lines after it are not looked at (but hashed).
 */
export async function readSamples(source: DataSource): Promise<SampleSet> {
  const path = source.written
  if (formatOf(source) === 'text' && source.shape !== 'texts') throw gateError('data-text-without-prompts', { path })
  const raw = await readRaw(source, wantedColumns(source))
  const columns = resolveColumns(source, raw.columns, raw.records[0]?.line ?? 1)
  const samples: Sample[] = []
  for (const record of raw.records) {
    try {
      samples.push(toSample(record, columns, raw.format, path))
    } catch (error) {
      if (!(error instanceof Unfit)) throw error
      raw.broken.add(record.line, error.message)
    }
  }
  refuseBroken(raw, path)
  refuseTwins(samples, path)
  return { samples, ids: columns.id ?? (isNumbered(source) ? LINE_NUMBER : null), file: path, sha256: raw.sha256 }
}

/** Every sample needs an id of its own. */
export function refuseTwins(samples: Iterable<Pick<Sample, 'id' | 'source'>>, path: string): void {
  const lineOf = new Map<string, number>()
  let twin: { id: string; first: number; second: number } | null = null
  let more = 0
  for (const { id, source } of samples) {
    const first = lineOf.get(id)
    if (first === undefined) lineOf.set(id, source.line)
    else if (twin) more++
    else twin = { id, first, second: source.line }
  }
  if (twin) throw gateError('data-id-twice', { path, ...twin, more })
}
