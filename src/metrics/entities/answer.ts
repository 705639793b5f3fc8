import type { Entity } from '../../evidence/evidence.ts'
import { findJson, type JsonPlace } from '../text/json.ts'

/** What a model's answer holds; `unreadable` items could not be read as entities. */
export interface ReadEntities {
  entities: Entity[]
  unreadable: number
  place: JsonPlace | 'none'
}

const typeKeys = ['type', 'label', 'entity_type', 'entity_group', 'category', 'class']
const textKeys = ['text', 'entity', 'word', 'value', 'name', 'mention', 'span']

/**
 * The entities of an answer: a JSON list, or an object that holds it in `field` (else in `entities`), or an object of lists by type.
 * An item is an object with a type (`type`, `label`, `entity_type`, `entity_group`, `category`, `class`), and a text (`text`, `entity`,
 * `word`, `value`, `name`, `mention`, `span`) or offsets (`start`, `end`) or both; or `[text, type]`; or `[start, end, type]`. In an
 * object of lists an item can be the text alone, and has the list's type unless it says another. An answer without any of these is one
 * item that cannot be read.
 */
export function readEntities(answer: string, field: string): ReadEntities {
  const found = findJson(answer, (value) => {
    const items = itemsOf(value, field)
    return items !== null && (items.length === 0 || items.some(({ entity }) => entity !== null))
  })
  if (found === null) return { entities: [], unreadable: 1, place: 'none' }
  const items = itemsOf(found.value, field)!
  const entities = items.flatMap(({ entity }) => entity ?? [])
  return { entities, unreadable: items.length - entities.length, place: found.place }
}

/** The tags of an answer: a JSON list of strings, or an object that holds it in `field` (else in `tags`). Null where there is none. */
export function readTags(answer: string, field: string): { tags: string[]; place: JsonPlace } | null {
  const listOf = (value: unknown) => (Array.isArray(value) ? value : held(value, [field, 'tags']))
  const found = findJson(answer, (value) => {
    const list = listOf(value)
    return Array.isArray(list) && list.every((tag) => typeof tag === 'string' && tag !== '')
  })
  return found && { tags: listOf(found.value) as string[], place: found.place }
}

type Item = { entity: Entity | null }

function itemsOf(value: unknown, field: string): Item[] | null {
  if (Array.isArray(value)) return value.map((item) => ({ entity: entityOf(item, null) }))
  if (!isObject(value)) return null
  const list = held(value, [field, 'entities'])
  if (list === null) return []
  if (Array.isArray(list)) return itemsOf(list, field)
  if (list === undefined) return itemsOfLists(value)
  return isObject(list) ? itemsOfLists(list) : null
}

function itemsOfLists(value: Record<string, unknown>): Item[] | null {
  const lists = Object.entries(value)
  if (lists.some(([, items]) => items !== null && !Array.isArray(items))) return null
  return lists.flatMap(([type, items]) =>
    ((items ?? []) as unknown[]).map((item) => ({ entity: entityOf(item, type) })),
  )
}

function held(value: unknown, fields: readonly string[]): unknown {
  if (!isObject(value)) return undefined
  const field = fields.find((name) => Object.hasOwn(value, name))
  return field === undefined ? undefined : value[field]
}

function entityOf(item: unknown, listType: string | null): Entity | null {
  if (typeof item === 'string') return listType === null ? null : { type: listType, text: item }
  if (Array.isArray(item)) {
    const [first, second, third] = item
    if (item.length === 2 && typeof first === 'string' && typeof second === 'string')
      return { type: second, text: first }
    if (item.length === 3 && typeof third === 'string') return withOffsets({ type: third }, first, second)
    return null
  }
  if (!isObject(item)) return null
  const type = firstString(item, typeKeys) ?? listType
  if (type === null) return null
  const text = firstString(item, textKeys)
  const entity = text === null ? { type } : { type, text }
  return withOffsets(entity, item.start, item.end) ?? (text === null ? null : entity)
}

function withOffsets(entity: Entity, start: unknown, end: unknown): Entity | null {
  return Number.isInteger(start) && Number.isInteger(end)
    ? { ...entity, start: start as number, end: end as number }
    : null
}

function firstString(item: Record<string, unknown>, keys: readonly string[]): string | null {
  const key = keys.find((name) => Object.hasOwn(item, name) && typeof item[name] === 'string')
  return key === undefined ? null : (item[key] as string)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
