import { shown } from '../shared/shown.ts'
import type { DataFormat } from '../suite/data-format.ts'
import { chosenText } from './choices.ts'
import type { Columns } from './columns.ts'
import type { Sample } from './sample.ts'
import { absence, isThere, parsedList, plain, Unfit } from './values.ts'

/** The right answers: of their own columns, or the assistant's last turn, which is then no part of what is asked. Throws Unfit. */
export function addReferences(
  sample: Sample,
  values: Readonly<Record<string, unknown>>,
  columns: Columns,
  format: DataFormat,
): void {
  const { reference, references } = columns
  const given = [reference, references].flatMap((column) => {
    if (column === null || !isThere(values[column])) return []
    const chosen = column === reference ? chosenText(values, columns) : null
    if (chosen !== null) return [chosen]
    const isList = format === 'csv' && column === references
    return answers(isList ? listCell(values[column], column) : values[column], column)
  })
  if (given.length > 0) sample.references = [...new Set(given)]
  const last = sample.messages?.at(-1)
  if (last?.role === 'assistant') {
    if (sample.references) throw new Unfit('has a reference, but its conversation ends with an answer of the assistant')
    sample.references = [last.content]
    sample.messages = sample.messages?.slice(0, -1) ?? []
    if (sample.messages.length === 0) throw new Unfit('has a conversation that is nothing but an answer')
  }
  if (!sample.references && columns.needsReference)
    throw new Unfit(
      (reference ?? references)
        ? `${absence(values, (reference ?? references)!)}`
        : 'has no reference: its conversation does not end with an answer of the assistant',
    )
}

/** A list, or one answer. */
function answers(written: unknown, column: string): string[] {
  if (!Array.isArray(written)) return [plain(written, column)]
  if (written.length === 0) throw new Unfit(`${shown(column)} is an empty list`)
  return written.map((one, i) => plain(one, `${column}[${i}]`))
}

/** In CSV a column for lists holds a JSON list or one answer; a list as Python prints it would silently count as one answer. */
function listCell(cell: unknown, column: string): unknown {
  if (typeof cell !== 'string' || !cell.startsWith('[')) return cell
  const list = parsedList(cell)
  if (list === null) throw new Unfit(`${shown(column)} begins like a list but is no JSON list, such as ["a", "b"]`)
  return list
}
