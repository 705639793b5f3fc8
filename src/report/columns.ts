import type { Colors } from 'picocolors/types.js'
import stringWidth from 'string-width'
import { clip, pad } from './wrap.ts'

/** One column of a table on a terminal. What `of` returns has been through the escape for terminals. */
export interface Column<Row> {
  title: string
  align: 'left' | 'right'
  of: (row: Row) => string
  /** Color of the cell. */
  color?: (row: Row) => (text: string) => string
}

const gap = '  '

export function widthsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): number[] {
  return columns.map(({ title, of }) => Math.max(stringWidth(title), ...rows.map((row) => stringWidth(of(row)))))
}

/** A first column without a title holds a sign and stands close to the second. */
export function totalWidth<Row>(columns: readonly Column<Row>[], widths: readonly number[]): number {
  const sum = widths.reduce((total, width) => total + width, 0) + gap.length * (widths.length - 1)
  return columns[0]?.title === '' ? sum - 1 : sum
}

export function headerLine<Row>(columns: readonly Column<Row>[], widths: readonly number[], paint: Colors): string {
  return paint.dim(
    joined(
      columns,
      columns.map(({ title, align }, i) => pad(title, widths[i]!, align)),
    ),
  )
}

export function rowLine<Row>(columns: readonly Column<Row>[], widths: readonly number[], row: Row): string {
  return joined(
    columns,
    columns.map(({ of, align, color }, i) => {
      const text = pad(clip(of(row), widths[i]!), widths[i]!, align)
      return color === undefined ? text : color(row)(text)
    }),
  )
}

/** The whole table. */
export function tableLines<Row>(columns: readonly Column<Row>[], rows: readonly Row[], paint: Colors): string[] {
  const widths = widthsOf(columns, rows)
  return [headerLine(columns, widths, paint), ...rows.map((row) => rowLine(columns, widths, row))]
}

/** The first of several forms of a table that is not wider than `width`; the last one where none fits. */
export function fittingForm<Row>(
  forms: readonly (readonly Column<Row>[])[],
  rows: readonly Row[],
  width: number,
): readonly Column<Row>[] {
  return forms.find((form) => totalWidth(form, widthsOf(form, rows)) <= width) ?? forms.at(-1)!
}

function joined<Row>(columns: readonly Column<Row>[], cells: readonly string[]): string {
  const [first, ...others] = cells
  return (columns[0]?.title === '' ? `${first} ${others.join(gap)}` : cells.join(gap)).trimEnd()
}
