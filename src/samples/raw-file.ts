import { open, stat } from 'node:fs/promises'
import { GateError, gateError } from '../shared/errors.ts'
import { type DataFormat, dataExtensions, dataFormat } from '../suite/data-format.ts'
import { readCsv } from './csv.ts'
import { readJsonl } from './jsonl.ts'
import { readParquet } from './parquet.ts'
import { readPlainText } from './plain-text.ts'
import { Broken, type RawFile, type ReadOptions } from './raw.ts'
import { refuseForeign } from './sniff.ts'

export interface RawSource {
  path: string
  /** The path for messages. */
  written: string
  /** null: by the file's extension. */
  format: DataFormat | null
  /** Only the first so many records; null: all. */
  limit: number | null
  /** JSON lines that come from elsewhere, in place of a file. */
  stream?: AsyncIterable<Buffer>
}

/** A file before its records are samples. */
export interface Raw extends RawFile {
  format: DataFormat
  /** Lines that are no records; whoever takes the records may add to them, and has to refuse the file where there are any. */
  broken: Broken
}

const readers: Record<DataFormat, (options: ReadOptions, written: string) => Promise<RawFile>> = {
  jsonl: readJsonl,
  csv: readCsv,
  parquet: readParquet,
  text: readPlainText,
}

/** What the extension tells, where the user does not. */
export function formatOf({ path, written, format, stream }: RawSource): DataFormat {
  const found = format ?? (stream === undefined ? dataFormat(path) : 'jsonl')
  if (found === null) throw gateError('data-format-unknown', { path: written, extensions: dataExtensions })
  return found
}

/**
 * The records of a data file of any format. Throws a GateError where the file is none of its format, holds nothing, or has no line that
 * can be read.
 */
export async function readRaw(source: RawSource, keep: (column: string) => boolean): Promise<Raw> {
  const { written, limit, stream } = source
  const format = formatOf(source)
  if (stream === undefined) refuseForeign(await head(source), format, written)
  const broken = new Broken()
  const options = { path: source.path, keep, limit, broken, ...(stream && { stream }) }
  const raw = await readers[format](options, written)
  if (raw.total === 0) throw gateError('data-empty', { path: written })
  const found = { ...raw, format, broken }
  if (raw.columns.length === 0) refuseBroken(found, written)
  return found
}

/** Throws where any line could not be read: the first few are named, all are counted. */
export function refuseBroken({ broken: { count, lines }, total }: Raw, path: string): void {
  if (count === 0) return
  throw gateError('data-lines-broken', { path, count, total, lines: [...lines].sort((a, b) => a.line - b.line) })
}

/** The first bytes of the file, which tell what it is. */
async function head({ path, written }: RawSource): Promise<Buffer> {
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
