import type { Entity } from '../../evidence/evidence.ts'
import { fieldsOf } from '../../samples/entities.ts'
import type { RawRecord } from '../../samples/raw.ts'
import { isThere, Unfit } from '../../samples/values.ts'
import { shown } from '../../shared/shown.ts'

/**
 * Strict readers of one value of a record. Whatever is not exactly what belongs there is Unfit: a score that is null, not a number or a
 * text must never become one that counts. In CSV every cell is a text, so that numbers and lists are read from it.
 */
export class Values {
  readonly #values: RawRecord['values']
  readonly #isCsv: boolean

  constructor(values: RawRecord['values'], isCsv: boolean) {
    this.#values = values
    this.#isCsv = isCsv
  }

  #there(column: string): unknown {
    const value = this.#values[column]
    if (value === undefined) throw new Unfit(`has no ${shown(column)}`)
    if (value === null) throw new Unfit(`has nothing in ${shown(column)}`)
    return value
  }

  /** A text, empty ones included. */
  text(column: string): string {
    if (this.#isCsv && this.#values[column] === null)
      throw new Unfit(`has nothing in ${shown(column)}; CSV cannot tell an empty text from none, JSON lines can ("")`)
    const value = this.#there(column)
    if (typeof value === 'string') return value
    throw new Unfit(`has ${named(value)} in ${shown(column)}, where a text belongs`)
  }

  textIfAny(column: string): string | undefined {
    const value = this.#values[column]
    return typeof value === 'string' ? value : undefined
  }

  /** A class: a number, true or false counts as its text. */
  label(column: string): string {
    const value = this.#there(column)
    if (typeof value === 'string' || typeof value === 'boolean') return String(value)
    if (typeof value === 'number' || typeof value === 'bigint') return String(finite(value, column))
    throw new Unfit(`has ${named(value)} in ${shown(column)}, where a class belongs`)
  }

  /** An id: a text with something in it, or a whole number. */
  id(column: string): string {
    const value = this.#there(column)
    if (typeof value === 'string' && value !== '') return value
    if (typeof value === 'bigint' || Number.isSafeInteger(value)) return String(value)
    throw new Unfit(`has ${value === '' ? 'an empty text' : named(value)} in ${shown(column)}, where an id belongs`)
  }

  number(column: string): number {
    return finite(this.#number(this.#there(column)), column)
  }

  /** A number of things. */
  count(column: string): number {
    const value = this.number(column)
    if (Number.isInteger(value) && value >= 0) return value
    throw new Unfit(`has ${value} in ${shown(column)}, where a whole number from 0 on belongs`)
  }

  /** A number between 0 and 1, or true (1) or false (0). */
  score(column: string): number {
    const value = this.#there(column)
    const score = typeof value === 'boolean' ? Number(value) : finite(this.#number(value), column)
    if (score >= 0 && score <= 1) return score
    throw new Unfit(`has ${score} in ${shown(column)}; a score lies between 0 and 1, so divide by the highest one`)
  }

  numbers(column: string): number[] {
    return this.list(column).map((item, i) => finite(item, `${column}[${i}]`))
  }

  list(column: string): unknown[] {
    const value = this.#there(column)
    const list = this.#isCsv && typeof value === 'string' ? parsed(value) : value
    if (Array.isArray(list)) return list
    throw new Unfit(`has ${named(value)} in ${shown(column)}, where a list belongs`)
  }

  #number(value: unknown): unknown {
    return this.#isCsv && typeof value === 'string' && NUMBER.test(value) ? Number(value) : value
  }
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

function finite(value: unknown, column: string): number {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'number') throw new Unfit(`has ${named(value)} in ${shown(column)}, where a number belongs`)
  if (Number.isFinite(value)) return value
  throw new Unfit(`has ${value} in ${shown(column)}, where a finite number belongs`)
}

function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell)
  } catch {
    return cell
  }
}

function named(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return `the text ${shown(value)}`
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? 'a list' : 'a mapping'
}

/** Entities, or one tag a token: what the list holds tells which. */
export function tagsOrEntities(list: readonly unknown[], column: string): { tags: string[] } | { entities: Entity[] } {
  if (list.length > 0 && list.every((item) => typeof item === 'string')) return { tags: list as string[] }
  return { entities: list.map((item, i) => entity(item, `${column}[${i}]`)) }
}

function entity(item: unknown, at: string): Entity {
  const fields = fieldsOf(item, at)
  const { type, text } = fields
  const [start, end] = [fields.start, fields.end].map((end) => (typeof end === 'bigint' ? Number(end) : end))
  if (typeof type !== 'string' || type === '') throw new Unfit(`has ${named(type)} for the type in ${shown(at)}`)
  if (isThere(text) && typeof text !== 'string') throw new Unfit(`has ${named(text)} for the text in ${shown(at)}`)
  if (!isThere(start) && !isThere(end)) {
    if (!isThere(text)) throw new Unfit(`has neither a text nor start and end in ${shown(at)}`)
    return { type, text: text as string }
  }
  const isSpan = Number.isSafeInteger(start) && Number.isSafeInteger(end) && 0 <= Number(start)
  if (!isSpan || Number(start) >= Number(end))
    throw new Unfit(`has ${shown(start)} and ${shown(end)} for start and end in ${shown(at)}, which is no span`)
  return { type, start: start as number, end: end as number, ...(isThere(text) ? { text: text as string } : {}) }
}
