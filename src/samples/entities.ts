import type { Entity } from '../evidence/evidence.ts'
import { listed, shown } from '../shared/shown.ts'
import type { Columns } from './columns.ts'
import type { Sample } from './sample.ts'
import { isMapping, isThere, kindOf, listOfTexts, nonEmpty, structured, Unfit, wellFormed } from './values.ts'

const SUCH = '[{"type": "PER", "text": "Ada"}]'
const typeKeys = ['type', 'label', 'entity_group', 'entity_type']
const textKeys = ['text', 'word', 'span', 'mention', 'surface']
const startKeys = ['start', 'start_char', 'start_offset', 'begin']
const endKeys = ['end', 'end_char', 'end_offset']

/** The right entities or tags of a sample, whose text is already there. Throws Unfit. */
export function addEntities(sample: Sample, values: Readonly<Record<string, unknown>>, columns: Columns): void {
  const { entities } = columns
  if (entities !== null) sample.entities = entitiesOf(values[entities], entities, sample.text, columns.offsetsAlone)
  if (columns.tags === null) return
  const { tags: column } = columns
  const tags = structured(values[column], column, '["B-PER", "O"]')
  if (!Array.isArray(tags)) throw new Unfit(`has ${kindOf(tags)} in ${shown(column)}, where a list of tags belongs`)
  sample.tags = tags.map((tag, i) => tagOf(tag, `${column}[${i}]`))
  if (sample.tokens && sample.tokens.length !== tags.length)
    throw new Unfit(
      `has ${sample.tokens.length} tokens in ${shown(columns.tokens)} and ${tags.length} tags in ${shown(column)}`,
    )
}

/** The text that is tagged, token by token. */
export function tokensOf(value: unknown, column: string): string[] {
  return listOfTexts(value, column, '["Ada", "wrote"]')
}

function tagOf(tag: unknown, at: string): string {
  if (typeof tag === 'number' || typeof tag === 'bigint')
    throw new Unfit(`has the number ${tag} in ${shown(at)}, where a tag such as B-PER belongs: write the tags' names`)
  return nonEmpty(wellFormed(tag, at), at)
}

function entitiesOf(written: unknown, column: string, text: string | undefined, offsetsAlone: boolean): Entity[] {
  const value = structured(written, column, SUCH)
  // spaCy keeps them one level deeper, and so do answers that are objects.
  const list = isMapping(value) && Array.isArray(value.entities) ? value.entities : value
  if (!Array.isArray(list))
    throw new Unfit(`has ${kindOf(value)} in ${shown(column)}, where a list belongs, such as ${SUCH}`)
  const characters = text === undefined ? null : [...text]
  return list.map((one: unknown, i) => entityOf(one, `${column}[${i}]`, characters, offsetsAlone))
}

function entityOf(written: unknown, at: string, characters: readonly string[] | null, offsetsAlone: boolean): Entity {
  const fields = fieldsOf(written, at)
  const type = nonEmpty(wellFormed(fields.type, `${at}.type`), `${at}.type`)
  const text = isThere(fields.text) ? nonEmpty(wellFormed(fields.text, `${at}.text`), `${at}.text`) : null
  if (!isThere(fields.start) && !isThere(fields.end)) {
    if (text === null) throw new Unfit(`has neither a text nor start and end in ${shown(at)}`)
    return { type, text }
  }
  const start = offset(fields.start, `${at}.start`)
  const end = offset(fields.end, `${at}.end`)
  if (start >= end) throw new Unfit(`begins at ${start} and ends at ${end} in ${shown(at)}; the end is excluded`)
  if (characters === null) {
    if (text !== null) return { type, text, start, end }
    if (offsetsAlone) return { type, start, end }
    throw new Unfit(`has no text in ${shown(at)}, and no column holds the text in which ${start} and ${end} count`)
  }
  if (end > characters.length)
    throw new Unfit(`ends at ${end} in ${shown(at)}, but the text has ${characters.length} characters`)
  const found = characters.slice(start, end).join('')
  if (text !== null && text !== found)
    throw new Unfit(
      `has ${shown(text)} in ${shown(at)}, but characters ${start} to ${end} of the text are ${shown(found)}`,
    )
  return { type, text: found, start, end }
}

export interface Fields {
  type: unknown
  text?: unknown
  start?: unknown
  end?: unknown
}

/** What an entity is made of, under any of the usual names. Throws Unfit. */
export function fieldsOf(written: unknown, at: string): Fields {
  if (Array.isArray(written)) {
    const [start, end, type] = written
    if (written.length === 3 && typeof type === 'string') return { start, end, type }
    throw new Unfit(`has a list in ${shown(at)} that is not [start, end, type]`)
  }
  if (!isMapping(written))
    throw new Unfit(`has ${isThere(written) ? kindOf(written) : 'nothing'} in ${shown(at)}, where {type, text} belongs`)
  const first = (keys: readonly string[]) => written[keys.find((key) => isThere(written[key])) ?? '']
  const type = first(typeKeys)
  if (!isThere(type)) throw new Unfit(`has no type in ${shown(at)}: it is looked for as ${listed(typeKeys)}`)
  return { type, text: first(textKeys), start: first(startKeys), end: first(endKeys) }
}

function offset(value: unknown, at: string): number {
  const number = typeof value === 'bigint' ? Number(value) : value
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number
  throw new Unfit(
    `has ${isThere(value) ? shown(value) : 'nothing'} in ${shown(at)}, where a whole number from 0 belongs`,
  )
}
