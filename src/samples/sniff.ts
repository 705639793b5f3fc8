import { gateError } from '../shared/errors.ts'
import type { DataFormat } from '../suite/data-format.ts'
import { stubMark } from './stub.ts'

const LFS = 'version https://git-lfs.github.com/spec/v1'

/** First bytes of files that are often taken for data, and what to do with them. */
const foreign: { start: number[]; what: string; hint: string }[] = [
  { start: [0xff, 0xfe], what: 'UTF-16', hint: 'Save it as UTF-8.' },
  { start: [0xfe, 0xff], what: 'UTF-16', hint: 'Save it as UTF-8.' },
  { start: [0x1f, 0x8b], what: 'compressed with gzip', hint: 'Unpack it (gunzip) before the gate reads it.' },
  {
    start: [0x28, 0xb5, 0x2f, 0xfd],
    what: 'compressed with zstd',
    hint: 'Unpack it (unzstd) before the gate reads it.',
  },
  {
    start: [0x50, 0x4b, 0x03, 0x04],
    what: 'a zip archive or a spreadsheet',
    hint: 'Unpack it, or save the sheet as CSV in UTF-8.',
  },
  { start: [0x50, 0x41, 0x52, 0x31], what: 'Parquet', hint: 'Write format: parquet, or name the file .parquet.' },
]

/** Throws a GateError for a file that cannot be of the format, told by its first bytes. */
export function refuseForeign(head: Buffer, format: DataFormat, path: string): void {
  if (head.toString('latin1', 0, LFS.length) === LFS) throw gateError('data-lfs-pointer', { path })
  if (head.toString('latin1', 0, stubMark.length) === stubMark) throw gateError('data-stub', { path })
  if (format === 'parquet') return
  const found = foreign.find(({ start }) => start.every((byte, i) => head[i] === byte))
  if (found) throw gateError('data-not-text', { path, what: found.what, hint: found.hint })
}
