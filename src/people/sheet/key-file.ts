import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { gateError } from '../../shared/errors.ts'
import { type SheetKey, sheetName } from './key.ts'

const side = z.enum(['baseline', 'candidate'])
const again = z.union([z.literal(0), z.literal(1)])

const item = z.strictObject({
  item: z.string(),
  seal: z.string(),
  sample: z.string(),
  rated: z.union([
    z.strictObject({ form: z.literal('score'), side: z.union([side, z.literal('both')]) }),
    z.strictObject({ form: z.literal('pair'), first: side }),
  ]),
  again,
  answers: z.string(),
  words: z.int().min(0),
})

const criterion = z.strictObject({
  name: z.string(),
  title: z.string(),
  asks: z.string(),
  low: z.int(),
  high: z.int(),
})

const schema = z.strictObject({
  format: z.literal('checkpoint-gate key'),
  version: z.literal(1),
  task: z.string(),
  compare: z.enum(['scores', 'pairs']),
  rubric: z.strictObject({ role: z.string(), criteria: z.array(criterion).min(1) }),
  secret: z.string().min(1),
  outputs: z.strictObject({ baseline: z.string(), candidate: z.string() }),
  population: z.int().min(1),
  samples: z.array(
    z.strictObject({ id: z.string(), question: z.string(), baseline: z.string(), candidate: z.string() }),
  ),
  raters: z.array(z.strictObject({ rater: z.string(), items: z.array(item) })).min(1),
  sheet: z.string(),
})

export function keyText(key: SheetKey): string {
  return `${JSON.stringify(key, null, 1)}\n`
}

/** @throws GateError where the file is missing or no key, or was changed since it was written */
export function readKey(path: string): { key: SheetKey; sha256: string } {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw gateError('key-missing', { path }, error)
    throw gateError('key-unreadable', { path, why: (error as Error).message }, error)
  }
  const refuse = (why: string, cause?: unknown) => gateError('key-unreadable', { path, why }, cause)
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    throw refuse('it is no JSON', error)
  }
  const { data: key, error } = schema.safeParse(value)
  if (error !== undefined) {
    const { path: place, message } = error.issues[0]!
    throw refuse(`${place.length === 0 ? 'it' : place.map(String).join('.')}: ${message}`, error)
  }
  if (sheetName(key) !== key.sheet) throw refuse('it was changed since it was written')
  return { key, sha256: createHash('sha256').update(bytes).digest('hex') }
}
