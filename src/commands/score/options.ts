import { readFile } from 'node:fs/promises'
import { catalogue } from '../../metrics/catalogue.ts'
import type { Metric } from '../../metrics/metric.ts'
import { gateError } from '../../shared/errors.ts'
import { nearest } from '../../shared/nearest.ts'
import { keyOf } from '../../suite/known.ts'
import { namedMetric } from '../metrics.ts'
import { type ScoreField, scoreFields } from './fields.ts'

/** The metrics of `rougeL,bleu:tokenize=zh` or `rougeL bleu`, each once. */
export function metricsCalled(written: string): Metric[] {
  const names = written.split(/[,\s]+/).filter((name) => name !== '')
  if (names.length === 0) throw gateError('metrics-none', {})
  const metrics = names.map(namedMetric)
  const twice = metrics.find(({ name }, i) => metrics.findIndex((other) => other.name === name) < i)
  if (twice !== undefined) throw gateError('metric-twice', { name: twice.name })
  const graded = metrics.find(({ of }) => keyOf[of] !== undefined)
  if (graded !== undefined) throw gateError('metric-graded', { name: graded.name, key: keyOf[graded.of]! })
  return metrics
}

/** The columns of `hypothesis=prediction,id=key`. */
export function fieldsNamed(written: string | undefined, option: string): Partial<Record<ScoreField, string>> {
  const fields: Partial<Record<ScoreField, string>> = {}
  for (const part of (written ?? '').split(',').filter((one) => one.trim() !== '')) {
    const [name = '', ...column] = part.split('=')
    const field = scoreFields.find((known) => known === name.trim())
    if (field === undefined || column.join('=') === '')
      throw gateError('score-option', {
        option,
        given: part,
        allowed: `FIELD=NAME, FIELD being one of ${scoreFields.join(', ')}`,
        near: field ?? nearest(name, scoreFields),
      })
    fields[field] = column.join('=')
  }
  return fields
}

/** A number in a range, as written on the command line. */
export function numberOption(
  option: string,
  given: string | undefined,
  { usual, min, max, whole }: { usual: number; min: number; max: number; whole: boolean },
): number {
  if (given === undefined) return usual
  const value = /^\d+(\.\d+)?%$/.test(given) && !whole ? Number(given.slice(0, -1)) / 100 : Number(given)
  if (given.trim() !== '' && value >= min && value <= max && (!whole || Number.isInteger(value))) return value
  const allowed = `${whole ? 'a whole number' : 'a number'} from ${min} to ${max}`
  throw gateError('score-option', { option, given, allowed, near: null })
}

/** The JSON schema of a file. */
export async function schemaIn(path: string): Promise<object | boolean> {
  const refuse = (why: string, cause?: unknown) => gateError('score-schema-broken', { path, why }, cause)
  let schema: unknown
  try {
    schema = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw refuse(missing ? 'it does not exist' : (error as Error).message, error)
  }
  const why = catalogue.schemaMistake(schema)
  if (why !== null) throw refuse(why)
  return schema as object | boolean
}
