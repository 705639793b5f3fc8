import { shown } from '../shared/shown.ts'
import type { DataFormat } from '../suite/data-format.ts'
import type { Columns } from './columns.ts'
import type { RawRecord } from './raw.ts'
import type { ChatMessage, Sample } from './sample.ts'

/** Why a record is no sample; collected and shown with its line. */
export class Unfit extends Error {}

/** One record as a sample. Throws Unfit where it is none. */
export function toSample({ line, values }: RawRecord, columns: Columns, format: DataFormat, file: string): Sample {
  const sample: Sample = {
    id: columns.id === null ? String(line) : nonEmpty(plain(values, columns.id), columns.id),
    source: { file, line },
  }
  if (columns.text !== null) sample.text = text(values, columns.text)
  if (columns.prompt !== null) sample.prompt = text(values, columns.prompt)
  if (columns.group !== null && isThere(values[columns.group])) sample.group = plain(values, columns.group)
  if (columns.template.length > 0)
    sample.columns = Object.fromEntries(columns.template.map((name) => [name, plain(values, name)]))
  if (columns.messages !== null) sample.messages = messages(values[columns.messages], columns.messages)
  if (columns.text === null) addReferences(sample, values, columns, format)
  return sample
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null
}

function addReferences(sample: Sample, values: RawRecord['values'], columns: Columns, format: DataFormat): void {
  const { reference, references } = columns
  const given = [reference, references].flatMap((column) => {
    if (column === null || !isThere(values[column])) return []
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
  if (!sample.references)
    throw new Unfit(
      (reference ?? references)
        ? `${absence(values, (reference ?? references)!)}`
        : 'has no reference: its conversation does not end with an answer of the assistant',
    )
}

/** A list, or one answer. */
function answers(written: unknown, column: string): string[] {
  if (!Array.isArray(written)) return [plain({ [column]: written }, column)]
  if (written.length === 0) throw new Unfit(`${shown(column)} is an empty list`)
  return written.map((one, i) => plain({ [`${column}[${i}]`]: one }, `${column}[${i}]`))
}

/** In CSV a column for lists holds a JSON list or one answer; a list as Python prints it would silently count as one answer. */
function listCell(cell: unknown, column: string): unknown {
  if (typeof cell !== 'string' || !cell.startsWith('[')) return cell
  const list = parsedList(cell)
  if (list === null) throw new Unfit(`${shown(column)} begins like a list but is no JSON list, such as ["a", "b"]`)
  return list
}

function parsedList(cell: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(cell)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function messages(written: unknown, column: string): ChatMessage[] {
  const value = typeof written === 'string' ? (parsedList(written) ?? written) : written
  if (!Array.isArray(value))
    throw new Unfit(
      isThere(value) ? `${shown(column)} is no list of {role, content}` : absence({ [column]: value }, column),
    )
  if (value.length === 0) throw new Unfit(`${shown(column)} is an empty list`)
  return value.map((message, i) => {
    const at = `${column}[${i}]`
    if (typeof message !== 'object' || message === null)
      throw new Unfit(`${shown(at)} is no mapping with role and content`)
    const other = Object.keys(message).find((key) => key !== 'role' && key !== 'content' && isThere(message[key]))
    if (other !== undefined)
      throw new Unfit(`${shown(at)} has ${shown(other)}, which is not read; a message is {role, content}`)
    return {
      role: text({ [`${at}.role`]: message.role }, `${at}.role`),
      content: wellFormed(message.content, `${at}.content`),
    }
  })
}

function absence(values: RawRecord['values'], column: string): string {
  return column in values && values[column] === null ? `has nothing in ${shown(column)}` : `has no ${shown(column)}`
}

/** A text with something in it. */
function text(values: RawRecord['values'], column: string): string {
  return nonEmpty(wellFormed(values[column], column), column)
}

function nonEmpty(value: string, column: string): string {
  if (value === '') throw new Unfit(`has an empty ${shown(column)}`)
  return value
}

function wellFormed(value: unknown, column: string): string {
  if (!isThere(value)) throw new Unfit(absence({ [column]: value }, column))
  if (typeof value !== 'string') throw new Unfit(`has ${kindOf(value)} in ${shown(column)}, where a text belongs`)
  if (LONE_SURROGATE.test(value))
    throw new Unfit(`has half a surrogate pair in ${shown(column)}, which is no character`)
  return value
}

const LONE_SURROGATE = /\p{Surrogate}/u

/** A text, or a number as JSON writes it: 42 becomes "42" and 1.0 becomes "1". */
function plain(values: RawRecord['values'], column: string): string {
  const value = values[column]
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'number') return wellFormed(value, column)
  if (!Number.isFinite(value)) throw new Unfit(`has ${value} in ${shown(column)}`)
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new Unfit(`has a number in ${shown(column)} with more digits than can be read exactly; put it in quotes`)
  return String(value)
}

function kindOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return 'a number'
  if (typeof value === 'boolean') return `${value} (not in quotes)`
  if (value instanceof Date) return 'a date'
  return Array.isArray(value) ? 'a list' : 'a mapping'
}
