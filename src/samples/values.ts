import { shown } from '../shared/shown.ts'

/** Why a record is no sample; collected and shown with its line. */
export class Unfit extends Error {}

type Values = Readonly<Record<string, unknown>>

export function isThere(value: unknown): boolean {
  return value !== undefined && value !== null
}

export function absence(values: Values, column: string): string {
  return column in values && values[column] === null ? `has nothing in ${shown(column)}` : `has no ${shown(column)}`
}

/** A text with something in it. */
export function text(values: Values, column: string): string {
  return nonEmpty(wellFormed(values[column], column), column)
}

export function nonEmpty(value: string, column: string): string {
  if (value === '') throw new Unfit(`has an empty ${shown(column)}`)
  return value
}

export function wellFormed(value: unknown, column: string): string {
  if (!isThere(value)) throw new Unfit(absence({ [column]: value }, column))
  if (typeof value !== 'string') throw new Unfit(`has ${kindOf(value)} in ${shown(column)}, where a text belongs`)
  if (LONE_SURROGATE.test(value))
    throw new Unfit(`has half a surrogate pair in ${shown(column)}, which is no character`)
  return value
}

const LONE_SURROGATE = /\p{Surrogate}/u

/** A text, or a number as JSON writes it: 42 becomes "42" and 1.0 becomes "1". */
export function plain(value: unknown, column: string): string {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'number') return wellFormed(value, column)
  if (!Number.isFinite(value)) throw new Unfit(`has ${value} in ${shown(column)}`)
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new Unfit(`has a number in ${shown(column)} with more digits than can be read exactly; put it in quotes`)
  return String(value)
}

export function kindOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return 'a number'
  if (typeof value === 'boolean') return `${value} (not in quotes)`
  if (typeof value === 'string') return 'a text'
  if (value instanceof Date) return 'a date'
  return Array.isArray(value) ? 'a list' : 'a mapping'
}

/** A list that a text holds as JSON; null where it holds none. */
export function parsedList(cell: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(cell)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/** A list or mapping, also where a cell holds it as JSON, as CSV must. A list as Python prints it is no JSON. */
export function structured(value: unknown, column: string, such: string): unknown {
  if (!isThere(value)) throw new Unfit(absence({ [column]: value }, column))
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    throw new Unfit(`has ${shown(value)} in ${shown(column)}, where a JSON list belongs, such as ${such}`)
  }
}

/** A list of texts. */
export function listOfTexts(value: unknown, column: string, such: string): string[] {
  const list = structured(value, column, such)
  if (!Array.isArray(list))
    throw new Unfit(`has ${kindOf(list)} in ${shown(column)}, where a list belongs, such as ${such}`)
  return list.map((one, i) => wellFormed(one, `${column}[${i}]`))
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
