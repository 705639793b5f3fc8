import { createHash } from 'node:crypto'
import { ratingProblem } from '../../shared/messages/people.ts'
import type { Asked } from '../asked.ts'
import { csvRows, garbledMark } from './csv.ts'
import { decoded } from './decode.ts'
import { type FilledFile, Unreadable } from './filled.ts'
import { labelStudioRows } from './label-studio.ts'
import { pageRows } from './page.ts'
import { isObject } from './values.ts'

/**
 * Reads a filled sheet, whichever of the three forms it has.
 * @throws Unreadable
 */
export function filledFile(path: string, bytes: Uint8Array, asked: readonly Asked[]): FilledFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { text, encoding } = decoded(bytes)
  const isJson = /^\s*[[{]/.test(text)
  const plain = { path, sha256, sheet: null, remarks: [] }
  if (!isJson) {
    const remark = garbledMark.test(text)
      ? ratingProblem.garbled
      : encoding === 'windows-1252'
        ? ratingProblem.lossy
        : null
    const rows = csvRows(text, asked)
    // Letters are lost, so answers cannot be compared; the seals still can.
    if (remark !== null) for (const row of rows) row.texts = null
    return { ...plain, form: 'csv', rows, remarks: remark === null ? [] : [remark] }
  }
  const value = parsed(text)
  if (Array.isArray(value)) return { ...plain, form: 'label-studio', ...labelStudioRows(value, asked) }
  if (isObject(value) && value.format === 'checkpoint-gate ratings')
    return { ...plain, form: 'page', ...pageRows(value, asked) }
  throw new Unreadable('it is JSON, but neither what the rating page saves nor an export of Label Studio')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Unreadable(`it is no whole JSON: ${(error as Error).message}`)
  }
}
