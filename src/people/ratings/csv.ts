import { type CsvError, parse } from 'csv-parse/sync'
import { shown } from '../../shared/shown.ts'
import { type Asked, ownColumns } from '../asked.ts'
import { type FilledRow, Unreadable } from './filled.ts'

/** How far down the header may stand below lines that somebody put on top. */
const headerWithin = 20

/**
 * The rows of a table that was saved by a spreadsheet: columns by their names, in any order, with others between them; comma, semicolon or
 * tab; blank rows.
 * @throws Unreadable
 */
export function csvRows(text: string, asked: readonly Asked[]): FilledRow[] {
  const known = [...ownColumns, ...asked.map(({ column }) => column)]
  const { separator, body } = separated(text, known)
  const records = recordsOf(body, separator)
  const start = headerIn(records)
  if (start < 0) throw new Unreadable('it has no column "item"')
  const columns = records[start]!.map(columnName)
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
  const isPair = asked.some(({ name }) => name === 'preference')
  const answers = (isPair ? ['answer_1', 'answer_2'] : ['answer']).map(cell)
  const seconds = Number.parseFloat((cell('seconds') ?? '').replace(',', '.'))
  return {
    at,
    item: cell('item')!.trim().replace(/^'/, ''),
    seal: cell('seal')!.trim().replace(/^'/, ''),
    texts: answers.every((answer) => answer !== null) ? answers : null,
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
    .replace(garbledMark, '')
    .replaceAll('"', '')
    .trim()
    .replace(/^'/, '')
    .toLowerCase()
}

/** A byte-order mark that was taken for letters: what was opened as Windows-1252 was UTF-8. */
export const garbledMark = /^"?\u00EF\u00BB\u00BF/

const headerIn = (records: readonly string[][]) =>
  records.slice(0, headerWithin).findIndex((cells) => cells.map(columnName).includes('item'))

/** Excel takes the separator from a first line `sep=;`; else it is the one by which the header has most of the names that are known. */
function separated(text: string, known: readonly string[]): { separator: string; body: string } {
  const told = /^"?sep=(.)"?\r?\n/i.exec(text)
  // Excel does not show that line, nor count it.
  if (told !== null) return { separator: told[1]!, body: text.slice(told[0].length) }
  const marks = [',', ';', '\t'].map((mark) => ({ mark, found: namesBy(mark, text, known) }))
  return { separator: marks.reduce((best, one) => (one.found > best.found ? one : best)).mark, body: text }
}

function namesBy(delimiter: string, text: string, known: readonly string[]): number {
  try {
    const records = parse(text, { ...reading, delimiter, to: headerWithin })
    return (records[headerIn(records)] ?? []).filter((cell) => known.includes(columnName(cell))).length
  } catch {
    // Another separator may read it.
    return 0
  }
}

const reading = { record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, skip_empty_lines: false }

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { ...reading, delimiter })
  } catch (error) {
    const { lines } = error as CsvError
    throw new Unreadable(
      `a quote is not closed, or stands inside a cell without being doubled, at line ${lines ?? '?'}`,
    )
  }
}
