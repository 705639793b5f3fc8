import { open, stat } from 'node:fs/promises'
import { GateError, gateError } from '../shared/errors.ts'
import { type DataFormat, dataExtensions, dataFormat } from '../suite/data-format.ts'
import type { DataSource, Task } from '../suite/suite.ts'
import { resolveColumns, wantedColumns } from './columns.ts'
import { toSample, Unfit } from './convert.ts'
import { readCsv } from './csv.ts'
import { readJsonl } from './jsonl.ts'
import { readParquet } from './parquet.ts'
import { readPlainText } from './plain-text.ts'
import { Broken, type RawFile, type ReadOptions } from './raw.ts'
import type { Sample, SampleSet } from './sample.ts'
import { refuseForeign } from './sniff.ts'

const readers: Record<DataFormat, (options: ReadOptions, written: string) => Promise<RawFile>> = {
  jsonl: readJsonl,
  csv: readCsv,
  parquet: readParquet,
  text: readPlainText,
}

/**
 * Every sample of a data file, in its order, each with an id of its own. Nothing is left out: a line that is no sample ends in a
 * GateError that names the first few of them and counts them all. With a limit, lines after it are not looked at (but hashed).
 */
export async function readSamples(source: DataSource, needs: { kind: Task['kind'] }): Promise<SampleSet> {
  const path = source.written
  const format = source.format ?? dataFormat(source.path)
  if (format === null) throw gateError('data-format-unknown', { path, extensions: dataExtensions })
  if (format === 'text' && needs.kind === 'generate') throw gateError('data-text-without-prompts', { path })
  refuseForeign(await head(source), format, path)

  const broken = new Broken()
  const raw = await readers[format](
    { path: source.path, keep: wantedColumns(source), limit: source.limit, broken },
    path,
  )
  if (raw.total === 0) throw gateError('data-empty', { path })
  if (raw.columns.length === 0 && broken.count > 0) throw linesBroken(path, broken, raw.total)

  const columns = resolveColumns(source, needs.kind, raw.columns, raw.records[0]?.line ?? 1)
  const samples: Sample[] = []
  for (const record of raw.records) {
    try {
      samples.push(toSample(record, columns, format, path))
    } catch (error) {
      if (!(error instanceof Unfit)) throw error
      broken.add(record.line, error.message)
    }
  }
  if (broken.count > 0) throw linesBroken(path, broken, raw.total)
  refuseTwins(samples, path)
  return { samples, file: path, sha256: raw.sha256 }
}

function linesBroken(path: string, { count, lines }: Broken, total: number) {
  return gateError('data-lines-broken', { path, count, total, lines: [...lines].sort((a, b) => a.line - b.line) })
}

function refuseTwins(samples: readonly Sample[], path: string): void {
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

/** The first bytes of the file, which tell what it is. */
async function head({ path, written }: DataSource): Promise<Buffer> {
  let handle: Awaited<ReturnType<typeof open>> | undefined
  try {
    // A pipe or a device would be waited for, or read, without end.
    const found = await stat(path)
    if (!found.isFile() && !found.isDirectory())
      throw gateError('data-unreadable', { path: written, why: 'it is no file but a pipe or a device' })
    handle = await open(path)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0)
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    if (error instanceof GateError) throw error
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') throw gateError('data-file-missing', { path: written }, error)
    throw gateError('data-unreadable', { path: written, why: code === 'EISDIR' ? 'it is a folder' : message }, error)
  } finally {
    await handle?.close()
  }
}
