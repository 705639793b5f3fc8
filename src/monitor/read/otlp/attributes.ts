import { isObject, type Json } from '../found.ts'

/** Attributes by name, their values as plain JSON. */
export type Attributes = Readonly<Record<string, unknown>>

/** OTLP's list of keys and values; numbers may be texts there. */
export function attributesOf(list: unknown): Attributes {
  if (!Array.isArray(list)) return {}
  return Object.fromEntries(
    list.flatMap((each) => (isObject(each) && typeof each.key === 'string' ? [[each.key, plain(each.value)]] : [])),
  )
}

/** A value of OTLP JSON. */
export function plain(value: unknown): unknown {
  if (!isObject(value)) return value
  const kind = Object.keys(value)[0]
  const inner = kind === undefined ? undefined : value[kind]
  if (kind === 'intValue' || kind === 'int_value') return Number(inner)
  if (kind === 'arrayValue' || kind === 'array_value')
    return ((inner as Json)?.values as unknown[] | undefined)?.map(plain) ?? []
  if (kind === 'kvlistValue' || kind === 'kvlist_value') return attributesOf((inner as Json)?.values)
  return inner
}

export function text(attributes: Attributes, ...names: string[]): string | null {
  for (const name of names) {
    const value = attributes[name]
    if (typeof value === 'string') return value
  }
  return null
}

export function number(attributes: Attributes, ...names: string[]): number | null {
  for (const name of names) {
    const value = attributes[name]
    if (typeof value === 'number' && Number.isFinite(value)) return value
  }
  return null
}

/** Entries of attributes that are numbered in their names: `llm.input_messages.0.message.content`. */
export function numbered(attributes: Attributes, prefix: string): Attributes[] {
  const found: Record<string, unknown>[] = []
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith(prefix)) continue
    const [, digits, rest] = /^(\d{1,4})\.(.+)$/.exec(name.slice(prefix.length)) ?? []
    if (digits === undefined || rest === undefined) continue
    found[Number(digits)] ??= {}
    found[Number(digits)]![rest] = value
  }
  return found.filter((each) => each !== undefined)
}

/** Milliseconds since 1970 of a number of nanoseconds, which is a text where it is exact. */
export function fromNanoseconds(value: unknown): number | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  if (!/^\d{10,20}$/.test(String(value))) return null
  const time = Number(BigInt(value) / 1_000_000n)
  return time > 0 ? time : null
}
