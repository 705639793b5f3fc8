import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

type Schema = { [key: string]: unknown }

const require = createRequire(import.meta.url)
let loaded: Schema | undefined

/** GitHub's schema of that name, from its own description. */
function component(name: string): Schema {
  loaded ??= JSON.parse(
    readFileSync(require.resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'),
  ) as Schema
  return (loaded as { components: { schemas: Record<string, Schema> } }).components.schemas[name]!
}

/** An object as GitHub answers it: every field that its description requires, and of those that are given, these values. */
export function filled(name: string, given: object): object {
  return madeOf(component(name), given) as object
}

function madeOf(schema: Schema, given: unknown): unknown {
  if (typeof schema.$ref === 'string') return madeOf(component(schema.$ref.split('/').pop()!), given)
  const options = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined
  if (options !== undefined) return madeOf(options[0]!, given)
  const all = schema.allOf as Schema[] | undefined
  if (all !== undefined) return Object.assign({}, ...all.map((one) => madeOf(one, given) as object))
  if (schema.properties !== undefined || schema.type === 'object') return objectOf(schema, given)
  if (given !== undefined) return given
  if (schema.nullable) return null
  if (Array.isArray(schema.enum)) return schema.enum[0]
  if (schema.type === 'array') return []
  if (schema.type === 'string') return texts[String(schema.format)] ?? 'text'
  return schema.type === 'boolean' ? false : 1
}

function objectOf({ properties = {}, required = [], nullable }: Schema, given: unknown): unknown {
  if (given === null || (given === undefined && nullable)) return null
  const own = (given ?? {}) as Record<string, unknown>
  const fields = properties as Record<string, Schema>
  const names = new Set([...(required as string[]), ...Object.keys(own)])
  return Object.fromEntries(
    [...names].map((name) => [name, name in fields ? madeOf(fields[name]!, own[name]) : own[name]]),
  )
}

const texts: Record<string, string> = {
  uri: 'https://api.github.com/',
  'date-time': '2026-01-05T09:00:00Z',
  email: 'octocat@example.org',
}
