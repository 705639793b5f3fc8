import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

type Json = { [key: string]: Json }

const require = createRequire(import.meta.url)
let loaded: Json | undefined

/** GitHub's own description of api.github.com from @octokit/openapi; read at the first use, because it has 13 MB. */
function description(): Json {
  loaded ??= JSON.parse(readFileSync(require.resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8')) as Json
  return loaded
}

const ajv = new Ajv({ strict: false, allErrors: true })
;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
const compiled = new Map<string, ValidateFunction>()

/** One operation of the description, with the schemas that it and its answers use. */
export interface Operation {
  id: string
  /** `path`: values by the names in the template. Gives what is wrong, one line each. */
  checkRequest(path: Record<string, string>, query: URLSearchParams, body: unknown): string[]
  checkAnswer(status: number, body: unknown): string[]
}

/** @throws when GitHub describes no such operation. */
export function operation(method: string, template: string): Operation {
  const found = description().paths?.[template]?.[method.toLowerCase()]
  if (!found) throw new Error(`GitHub describes no ${method} ${template}`)
  const id = String(found.operationId)
  return {
    id,
    checkRequest(path, query, body) {
      const problems: string[] = []
      const known = new Set<string>()
      for (const given of Object.values(found.parameters ?? {})) {
        const parameter = resolve(given)
        const name = String(parameter.name)
        const value = String(parameter.in) === 'path' ? path[name] : (query.get(name) ?? undefined)
        known.add(name)
        if (value === undefined && !parameter.required) continue
        problems.push(...check(`${id} parameter ${name}`, parameter.schema!, fromText(value, parameter.schema!)))
      }
      for (const name of query.keys()) if (!known.has(name)) problems.push(`${id} has no parameter ${name}`)
      const described = found.requestBody?.content?.['application/json']?.schema
      if (!described) return body === undefined ? problems : [...problems, `${id} takes no body`]
      // A name that GitHub does not know would be ignored without a word there.
      const exact = { ...described, additionalProperties: false } as unknown as Json
      return [...problems, ...check(`${id} request`, exact, body)]
    },
    checkAnswer(status, body) {
      const answer = found.responses?.[status]
      // GitHub describes the common errors only for some operations.
      if (!answer) {
        if (status < 400) return [`${id} never answers ${status}`]
        return check('basic-error', { $ref: '#/components/schemas/basic-error' } as unknown as Json, body)
      }
      const content = resolve(answer).content?.['application/json']?.schema
      if (!content) return body === undefined ? [] : [`${id} ${status} has no body`]
      // Of its errors that may be one of two, both fit.
      const { oneOf, ...rest } = content
      const fitting = status >= 400 && oneOf !== undefined ? ({ ...rest, anyOf: oneOf } as unknown as Json) : content
      return check(`${id} answer ${status}`, fitting, body)
    },
  }
}

function check(name: string, schema: Json, value: unknown): string[] {
  let validate = compiled.get(name)
  if (!validate) {
    validate = ajv.compile(JSON.parse(JSON.stringify(withUsed(schema), nullToo)))
    compiled.set(name, validate)
  }
  return validate(value) ? [] : validate.errors!.map((error) => `${name}${told(error)}`)
}

/** GitHub's description calls a list of words nullable without listing null, and alternatives without a type. */
function nullToo(_: string, value: { nullable?: boolean; enum?: unknown[]; type?: unknown } | null): unknown {
  if (value?.nullable === true && value.type === undefined) {
    const { nullable: _, ...rest } = value
    return { anyOf: [rest, { type: 'null' }] }
  }
  return value?.nullable && Array.isArray(value.enum) ? { ...value, enum: [...new Set([...value.enum, null])] } : value
}

function told(error: ErrorObject): string {
  return `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`
}

/** The schema with every component that it reaches, so that the rest of the document is never compiled. */
function withUsed(schema: Json): Json {
  const schemas: Record<string, unknown> = {}
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    const reference: unknown = (part as Json).$ref
    if (typeof reference === 'string') {
      const name = reference.split('/').pop()!
      if (name in schemas) return
      schemas[name] = resolve(part as Json)
      visit(schemas[name])
    }
    for (const value of Object.values(part)) visit(value)
  }
  visit(schema)
  return { ...schema, components: { schemas } } as unknown as Json
}

function resolve(part: Json): Json {
  const reference: unknown = part.$ref
  if (typeof reference !== 'string') return part
  return reference
    .split('/')
    .slice(1)
    .reduce((at, name) => at[name]!, description())
}

function fromText(value: string | undefined, schema: Json): unknown {
  return value !== undefined && String(schema.type) === 'integer' && /^\d+$/.test(value) ? Number(value) : value
}
