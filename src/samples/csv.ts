import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type CsvError, parse } from 'csv-parse/sync'
import { gateError } from '../shared/errors.ts'
import { listed, shown } from '../shared/shown.ts'
import { NOT_UTF8 } from './jsonl.ts'
import type { RawFile, RawRecord, ReadOptions } from './raw.ts'

const NEWLINE = 0x0a
const RETURN = 0x0d

/**
 * A CSV file whose first line names the columns. An empty cell is no value: CSV has no other way to leave one out. `written` is the path
 * for messages.
 */
export async function readCsv({ path, keep, limit, broken }: ReadOptions, written: string): Promise<RawFile> {
  const bytes = await readFile(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const records: RawRecord[] = []
  if (!isUtf8(bytes)) {
    const lines = linesNotUtf8(bytes)
    for (const line of lines) broken.add(line, NOT_UTF8)
    return { records, columns: [], total: lines.length, sha256 }
  }

  const lineAt = lineCounter(bytes)
  let header: string[] | null = null
  let end = 0
  let total = 0
  let lost = false
  const onRecord = (cells: string[], context: { bytes: number }): null => {
    const line = lineAt(end)
    end = context.bytes
    if (lost) return null
    if (header === null) {
      header = columnNames(cells, written)
      return null
    }
    if (limit !== null && total >= limit) return null
    total++
    const values: Record<string, unknown> = Object.create(null)
    for (const [i, column] of header.entries()) if (keep(column)) values[column] = cells[i] === '' ? null : cells[i]
    records.push({ line, values })
    return null
  }
  const onSkip = (error: CsvError | undefined): undefined => {
    if (error === undefined || lost || (limit !== null && total >= limit)) return
    total++
    const line = lineAt(end)
    end = Number(error.bytes)
    lost = error.code !== 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH'
    broken.add(line, lost ? quoteText(error.code) : lengthText(error.record as string[], header ?? []))
  }
  parse(bytes, {
    bom: true,
    delimiter: separator(path, bytes),
    record_delimiter: ['\r\n', '\n'],
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: onRecord,
    on_skip: onSkip,
  })
  return { records, columns: (header ?? []).filter((column) => column !== ''), total, sha256 }
}

function columnNames(cells: readonly string[], written: string): string[] {
  const names = cells.map((cell) => cell.trim())
  const twice = names.filter((name, i) => name !== '' && names.indexOf(name) < i)
  if (twice.length > 0)
    throw gateError('data-header-broken', {
      path: written,
      why: `the header names ${listed(twice.map((name) => shown(name)))} more than once`,
    })
  return names
}

function lengthText(cells: readonly string[], header: readonly string[]): string {
  return `has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the header has ${header.length}`
}

/** After a stray quote nobody knows where the next record begins. */
function quoteText(code: string): string {
  const what =
    code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quote in this record is never closed'
      : 'a quote stands inside a cell, where it has to be doubled ("") and the cell quoted'
  return `${what}; nothing after it could be read`
}

/** Spreadsheets write semicolons where the comma is the decimal mark. */
function separator(path: string, bytes: Buffer): string {
  if (/\.tsv$/i.test(path)) return '\t'
  const end = bytes.indexOf(NEWLINE)
  const header = bytes.toString('utf8', 0, end < 0 ? bytes.length : end).replace(/"(?:[^"]|"")*"/g, '')
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark
}

/** The line on which the record after an offset begins. Offsets must not fall; the parser's own count is off for `\r\n` in a cell. */
function lineCounter(bytes: Buffer): (offset: number) => number {
  let line = 1
  let position = 0
  return (offset) => {
    let start = offset
    while (bytes[start] === NEWLINE || bytes[start] === RETURN) start++
    for (let at = bytes.indexOf(NEWLINE, position); at >= 0 && at < start; at = bytes.indexOf(NEWLINE, at + 1)) line++
    position = Math.max(position, start)
    return line
  }
}

function linesNotUtf8(bytes: Buffer): number[] {
  const found: number[] = []
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start)
    const end = newline < 0 ? bytes.length : newline
    if (!isUtf8(bytes.subarray(start, end))) found.push(line)
    start = end + 1
  }
  return found
}
