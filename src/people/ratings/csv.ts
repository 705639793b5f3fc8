import { type CsvError, parse } from 'csv-parse/sync'
import { shown } from '../../shared/shown.ts'
import type { Asked } from '../asked.ts'
import { type FilledRow, Unreadable } from './filled.ts'

/** How far down the header may stand below lines that somebody put on top. */
const headerWithin = 20

/**
 * The rows of a table that was saved by a spreadsheet: columns by their names, in any order, with others between them; comma, semicolon or
 * tab; blank rows.
 * @throws Unreadable
 */
export function csvRows(text: string, asked: readonly Asked[]): FilledRow[] {
  const { separator, body } = separated(text)
  const records = recordsOf(body, separator)
  const start = records.slice(0, headerWithin).findIndex((cells) => cells.map(columnName).includes('item'))
  if (start < 0) throw new Unreadable('it has no column "item"')
  const columns = records[start]!.map(columnName)
  const known = [
    'item',
    'seal',
    'note',
    'seconds',
    'answer',
    'answer_1',
    'answer_2',
    ...asked.map(({ column }) => column),
  ]
  const twice = known.find((name) => columns.indexOf(name) !== columns.lastIndexOf(name))
  if (twice !== undefined) throw new Unreadable(`it has more than one column ${shown(twice)}`)
  const lacking = ['seal', ...asked.map(({ column }) => column)].filter((name) => !columns.includes(name))
  if (lacking.length > 0) throw new Unreadable(`it has no column ${shown(lacking[0])}`)
  return records.flatMap((cells, i) => {
    if (i <= start || cells.every((cell) => cell.trim() === '')) return []
    const cell = (name: string) => (columns.includes(name) ? (cells[columns.indexOf(name)] ?? '') : null)
    // A header in between, as of two tables pasted together.
    if (columnName(cell('item')!) === 'item') return []
    return [rowOf(cell, `row ${i + 1}`, asked)]
  })
}

function rowOf(cell: (name: string) => string | null, at: string, asked: readonly Asked[]): FilledRow {
  const answers = ['answer', 'answer_1', 'answer_2'].map(cell).filter((text) => text !== null)
  const seconds = Number.parseFloat((cell('seconds') ?? '').replace(',', '.'))
  return {
    at,
    item: cell('item')!.trim().replace(/^'/, ''),
    seal: cell('seal')!.trim().replace(/^'/, ''),
    texts: answers.length === 0 ? null : answers,
    grades: Object.fromEntries(asked.map(({ name, column }) => [name, cell(column)])),
    cannot: false,
    skipped: false,
    note: (cell('note') ?? '').trim(),
    seconds: Number.isFinite(seconds) ? seconds : null,
    changed: null,
    annotator: null,
  }
}

/** A header says after a colon what may be written below. */
function columnName(cell: string): string {
  return cell
    .replace(/[:(][\s\S]*$/, '')
    .trim()
    .replace(/^'/, '')
    .toLowerCase()
}

/** Excel takes the separator from a first line `sep=;`; else it is what stands most often between the names of the header. */
function separated(text: string): { separator: string; body: string } {
  const told = /^"?sep=(.)"?\r?\n/i.exec(text)
  // Excel does not show that line, nor count it.
  if (told !== null) return { separator: told[1]!, body: text.slice(told[0].length) }
  const first = text.replace(/"(?:[^"]|"")*"/g, '').split('\n', 1)[0]!
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: first.split(mark).length }))
  return { separator: counts.reduce((best, one) => (one.count > best.count ? one : best)).mark, body: text }
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: false,
    })
  } catch (error) {
    const { lines } = error as CsvError
    throw new Unreadable(
      `a quote is not closed, or stands inside a cell without being doubled, at line ${lines ?? '?'}`,
    )
  }
}
