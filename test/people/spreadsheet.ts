import { parse } from 'csv-parse/sync'
import { csvRow } from '../../src/people/sheet/csv.ts'

/** How a spreadsheet may write what it has read. */
export interface Saved {
  separator: ',' | ';' | '\t'
  encoding: 'utf-8' | 'utf-8 with mark' | 'utf-16le'
  /** Line breaks inside cells and at the end of rows. */
  breaks: '\n' | '\r\n'
  quotes: 'all' | 'needed'
  /** Order of the rows, as numbers to sort by. */
  order: number[]
  /** Columns from the right to the left. */
  mirrored: boolean
  blankRows: boolean
  blankColumn: boolean
  /** How the grade 4 is written. */
  grades: (grade: string) => string
}

export const plainly: Saved = {
  separator: ',',
  encoding: 'utf-8',
  breaks: '\n',
  quotes: 'all',
  order: [],
  mirrored: false,
  blankRows: false,
  blankColumn: false,
  grades: (grade) => grade,
}

/** Cells of a sheet as a spreadsheet has them: an apostrophe in front stays, as it does in LibreOffice and Excel. */
export function opened(csv: string): string[][] {
  return parse(csv, { bom: true, record_delimiter: ['\r\n'] })
}

/** Fills in the columns of grades, and saves as a spreadsheet does. */
export function saved(csv: string, fill: (item: string, column: string) => string, how: Saved): Uint8Array {
  const [head, ...body] = opened(csv)
  const names = head!.map((cell) => cell.replace(/:[\s\S]*/, ''))
  const own = new Set(['item', 'question', 'reference', 'answer', 'answer_1', 'answer_2', 'note', 'seal'])
  const filled = body.map((cells) =>
    cells.map((cell, c) => (own.has(names[c]!) ? cell : how.grades(fill(cells[names.indexOf('item')]!, names[c]!)))),
  )
  const sorted = filled
    .map((cells, i) => ({ cells, at: how.order[i] ?? i }))
    .sort((a, b) => a.at - b.at)
    .map(({ cells }) => cells)
  const rows = [head!, ...sorted.flatMap((cells) => (how.blankRows ? [cells.map(() => ''), cells] : [cells]))]
  const arranged = rows.map((cells) => {
    const all = how.blankColumn ? ['', ...cells, ''] : cells
    return how.mirrored ? [...all].reverse() : all
  })
  const text = arranged.map((cells) => rowText(cells, how)).join('')
  if (how.encoding === 'utf-16le') return Buffer.from(`\uFEFF${text}`, 'utf16le')
  return Buffer.from(how.encoding === 'utf-8' ? text : `\uFEFF${text}`)
}

function rowText(cells: readonly string[], { separator, breaks, quotes }: Saved): string {
  const broken = cells.map((cell) => cell.replace(/\r\n?|\n/g, breaks))
  if (quotes === 'all' && separator === ',') return csvRow(broken).replace(/\r\n$/, breaks)
  const quoted = (cell: string) =>
    quotes === 'all' || cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  return `${broken.map(quoted).join(separator)}${breaks}`
}
