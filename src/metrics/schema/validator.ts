import { Ajv } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { listed, shown } from '../../shared/shown.ts'
import { oncePer } from '../once.ts'

/** Whether a value satisfies the schema. */
export type Validate = (value: unknown) => boolean

// The types describe the transpiled default export; Node gives the function itself.
const addFormats = formats as unknown as typeof formats.default

const dialects: Readonly<Record<string, () => Ajv>> = {
  'draft/2020-12': () => new Ajv2020(options),
  'draft/2019-09': () => new Ajv2019(options),
  'draft-07': () => new Ajv(options),
}

/** A mistyped keyword would be ignored by the standard's rules, and every answer would satisfy the schema: so unknown ones are refused. */
const options = { strictSchema: true, strictTypes: false, strictTuples: false, logger: false } as const

/** Words of OpenAPI and of schema generators that only describe. */
const annotations = ['discriminator', 'example', 'externalDocs', 'xml']

/** What checks values against a schema; a text says why there is none, as a part of a sentence. */
export function validatorOf(schema: unknown): Validate | string {
  if (typeof schema === 'boolean') return () => schema
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
    return 'is neither a mapping nor true or false'
  return compiled(schema)
}

/** Why this is no JSON schema that answers can be checked against, as a part of a sentence after "the schema"; null: it is one. */
export function schemaMistake(schema: unknown): string | null {
  const validate = validatorOf(schema)
  return typeof validate === 'string' ? validate : null
}

const compiled = oncePer((schema: object): Validate | string => {
  const ajv = dialectOf(schema)
  if (typeof ajv === 'string') return ajv
  try {
    addFormats(ajv).addVocabulary(annotations)
    const validate = ajv.compile(schema)
    if ('$async' in validate) return 'is asynchronous ($async), which answers cannot be checked against'
    return (value) => satisfies(validate, value)
  } catch (error) {
    return `does not compile: ${plain(error)}`
  }
})

function satisfies(validate: Validate, value: unknown): boolean {
  try {
    return validate(value)
  } catch {
    // A value that is nested so deeply that it overflows the stack of a recursive schema.
    return false
  }
}

/** The dialect that `$schema` names, 2020-12 where it is absent. */
function dialectOf(schema: { $schema?: unknown }): Ajv | string {
  if (schema.$schema === undefined) return new Ajv2020(options)
  const name = /^https?:\/\/json-schema\.org\/(draft[/-][\d-]+)\/schema#?$/.exec(String(schema.$schema))?.[1] ?? ''
  const make = Object.hasOwn(dialects, name) ? dialects[name] : undefined
  if (make !== undefined) return make()
  return `names the dialect ${shown(schema.$schema)}; known are ${listed(Object.keys(dialects))} of json-schema.org`
}

/** Parts of the schema stand in the message, which a terminal will show. */
function plain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message
    .replace(/\p{C}+/gu, ' ')
    .replace(/^strict mode: /, '')
    .slice(0, 300)
}
