import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Broken, type RawRecord } from '../../samples/raw.ts'
import { type Raw, readRaw } from '../../samples/raw-file.ts'
import { isMapping } from '../../samples/values.ts'
import { gateError } from '../../shared/errors.ts'
import { promptfooResults } from './promptfoo.ts'

/** Any file of recorded evidence; the fields of lines that are not to be kept may be left out. `written` is the path for messages. */
export async function readRecordedFile(path: string, written: string, keep = true): Promise<Raw> {
  if (/\.json$/i.test(path)) return readJson(path, written)
  return readRaw({ path, written, format: null, limit: null }, () => keep)
}

/** A file that is one JSON text: a list of records, or what promptfoo writes. The "line" of a record is its place, from 1. */
async function readJson(path: string, written: string): Promise<Raw> {
  const bytes = await readFile(path)
  const refuse = (why: string, cause?: unknown) => gateError('recorded-json', { path: written, why }, cause)
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw refuse((error as Error).message, error)
  }
  const list = Array.isArray(value) ? value : promptfooResults(value)
  if (list === null) throw refuse('it is neither a list of records nor the output of promptfoo')
  if (list.length === 0) throw gateError('data-empty', { path: written })
  const broken = new Broken()
  const records: RawRecord[] = []
  for (const [i, one] of list.entries()) {
    if (isMapping(one)) records.push({ line: i + 1, values: Object.assign(Object.create(null), one) })
    else broken.add(i + 1, 'is not a JSON object with named fields')
  }
  const columns = [...new Set(records.flatMap(({ values }) => Object.keys(values)))]
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { format: 'jsonl', records, columns, total: list.length, sha256, broken }
}
