import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { gateError } from '../shared/errors.ts'
import type { RawFile, ReadOptions } from './raw.ts'

/** Rows of a Parquet file, of any compression; `written` is the path for messages. */
export async function readParquet({ path, keep, limit }: ReadOptions, written: string): Promise<RawFile> {
  const bytes = await readFile(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = {
    byteLength: bytes.byteLength,
    slice: (start: number, end?: number) => new Uint8Array(bytes.subarray(start, end)).buffer,
  }
  try {
    const metadata = parquetMetadata(bytes)
    const columns = parquetSchema(metadata).children.map((child) => child.element.name)
    const wanted = columns.filter(keep)
    const total = Math.min(Number(metadata.num_rows), limit ?? Number.POSITIVE_INFINITY)
    const rows =
      wanted.length === 0 || total === 0
        ? []
        : await parquetReadObjects({ file, metadata, columns: wanted, compressors, rowEnd: total })
    const records = rows.map((row, i) => ({ line: i + 1, values: Object.assign(Object.create(null), row) }))
    return { records, columns, total, sha256 }
  } catch (error) {
    throw gateError('data-parquet-broken', { path: written, why: error instanceof Error ? error.message : '' }, error)
  }
}
