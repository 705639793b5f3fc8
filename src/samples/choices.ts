import { listed, shown } from '../shared/shown.ts'
import type { Columns } from './columns.ts'
import { absence, isMapping, isThere, kindOf, nonEmpty, plain, structured, Unfit } from './values.ts'

const SUCH = '["yes", "no"]'

interface Choices {
  texts: string[]
  /** What the data call them; null: nothing. */
  labels: string[] | null
}

/** The choices of a record and the index of the right one. Throws Unfit. */
export function choicesOf(
  values: Readonly<Record<string, unknown>>,
  columns: Columns,
): { choices: string[]; answer: number } {
  const choices = choicesIn(values, columns)
  const { texts } = choices
  if (texts.length < 2)
    throw new Unfit(`has ${texts.length === 1 ? 'one choice' : 'no choices'}, where there must be two at least`)
  const twice = texts.find((one, i) => texts.indexOf(one) < i)
  if (twice !== undefined) throw new Unfit(`has the choice ${shown(twice)} twice`)
  const column = columns.answer!
  return { choices: texts, answer: rightOne(values[column], column, choices) }
}

/** The text of the choice that an answer points at by its index, letter or label, as in MMLU; null: there are no choices, or it is a text of its own. */
export function chosenText(values: Readonly<Record<string, unknown>>, columns: Columns): string | null {
  const { choices: at, reference } = columns
  if (at === null || reference === null || !isThere(values[typeof at === 'string' ? at : at[0]!])) return null
  const written = values[reference]
  if (Array.isArray(written) || !isThere(written)) return null
  const answer = plain(written, reference).trim()
  if (!/^\d+$/.test(answer) && letter(answer) < 0) return null
  const choices = choicesIn(values, columns)
  return choices.texts[rightOne(written, reference, choices)]!
}

function choicesIn(values: Readonly<Record<string, unknown>>, { choices }: Columns): Choices {
  return typeof choices === 'string' ? fromList(values[choices], choices) : fromColumns(values, choices ?? [])
}

/** Columns at the end may be empty: not every question has as many choices. */
function fromColumns(values: Readonly<Record<string, unknown>>, columns: readonly string[]): Choices {
  const last = columns.findLastIndex((column) => isThere(values[column]))
  const labels = columns.slice(0, last + 1)
  return { texts: labels.map((column) => nonEmpty(plain(values[column], column), column)), labels }
}

/** A list of texts, a list of {text, label}, or what datasets make of the latter: {text: [...], label: [...]}; or {A: "...", B: "..."}. */
function fromList(written: unknown, column: string): Choices {
  const value = structured(written, column, SUCH)
  const text = (one: unknown, at: string) => nonEmpty(plain(one, at), at)
  if (Array.isArray(value)) {
    const texts = value.map((one, i) =>
      isMapping(one) ? text(one.text, `${column}[${i}].text`) : text(one, `${column}[${i}]`),
    )
    const labels = value.map((one) => (isMapping(one) && isThere(one.label) ? String(one.label) : null))
    return { texts, labels: labels.every((label) => label !== null) ? labels : null }
  }
  if (!isMapping(value))
    throw new Unfit(`has ${kindOf(value)} in ${shown(column)}, where a list belongs, such as ${SUCH}`)
  if (!Array.isArray(value.text)) {
    const labels = Object.keys(value)
    return { texts: labels.map((label) => text(value[label], `${column}.${label}`)), labels }
  }
  const texts = value.text.map((one, i) => text(one, `${column}.text[${i}]`))
  const labels = value.label
  if (!isThere(labels)) return { texts, labels: null }
  if (!Array.isArray(labels) || labels.length !== texts.length)
    throw new Unfit(`has ${texts.length} texts in ${shown(column)} and not as many labels`)
  return { texts, labels: labels.map(String) }
}

/** The index that is meant by an index from 0, a label, a letter or the text of a choice; a meaning that is not clear is refused. */
function rightOne(written: unknown, column: string, { texts, labels }: Choices): number {
  if (!isThere(written)) throw new Unfit(absence({ [column]: written }, column))
  const isNumber = typeof written === 'number' || typeof written === 'bigint'
  const answer = plain(written, column).trim()
  const labelled = labels?.indexOf(answer) ?? -1
  if (labelled >= 0) return labelled
  const counted = /^\d+$/.test(answer) ? Number(answer) : -1
  if (isNumber || (counted >= texts.length && !texts.includes(answer))) {
    if (counted >= 0 && counted < texts.length) return counted
    throw new Unfit(`has ${answer} in ${shown(column)}, but there are ${texts.length} choices, counted from 0`)
  }
  const meant = [texts.indexOf(answer), letter(answer), counted].filter((index) => index >= 0 && index < texts.length)
  const [first] = meant
  if (first === undefined)
    throw new Unfit(
      `has ${shown(answer)} in ${shown(column)}, which is none of the choices: ${listed(texts.map(shown), 6)}`,
    )
  if (meant.some((index) => index !== first))
    throw new Unfit(
      `has ${shown(answer)} in ${shown(column)}, which could be the choice ${meant.map((index) => shown(texts[index])).join(' or ')}: write a number, or {text, label} as choices`,
    )
  return first
}

/** `B`, `b`, `(B)`, `B.` as 1. */
function letter(answer: string): number {
  const [, found] = /^\(?([A-Za-z])[).]?$/.exec(answer) ?? []
  return found === undefined ? -1 : found.toUpperCase().charCodeAt(0) - 65
}
