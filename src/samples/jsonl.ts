import { createHash } from 'node:crypto'
import { shown } from '../shared/shown.ts'
import { lineBlocks } from './lines.ts'
import type { RawFile, RawRecord, ReadOptions } from './raw.ts'

export const NOT_UTF8 = 'is not valid UTF-8'

/** One JSON object a line; blank lines hold nothing. */
export async function readJsonl({ path, stream, keep, limit, broken }: ReadOptions): Promise<RawFile> {
  const hash = createHash('sha256')
  const records: RawRecord[] = []
  const columns = new Set<string>()
  const kept = new Map<string, boolean>()
  let total = 0
  const done = () => limit !== null && total >= limit
  for await (const { first, lines } of lineBlocks(stream ?? path, (chunk) => hash.update(chunk), done)) {
    for (const [i, line] of lines.entries()) {
      if (done()) break
      if (line !== null && line.trim() === '') continue
      total++
      const value = line === null ? NOT_UTF8 : parseObject(line)
      if (typeof value === 'string') {
        broken.add(first + i, value)
        continue
      }
      const values: Record<string, unknown> = Object.create(null)
      for (const key of Object.keys(value)) {
        let isKept = kept.get(key)
        if (isKept === undefined) {
          columns.add(key)
          isKept = keep(key)
          kept.set(key, isKept)
        }
        if (isKept) values[key] = value[key]
      }
      records.push({ line: first + i, values })
    }
  }
  return { records, columns: [...columns], total, sha256: hash.digest('hex') }
}

/** The object, or what is wrong with the line. */
function parseObject(line: string): Record<string, unknown> | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return syntaxText(line, error instanceof Error ? error.message : '')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `is ${Array.isArray(value) ? 'a list' : value === null ? 'null' : shown(value)}, not a JSON object with named fields`
  return value as Record<string, unknown>
}

function syntaxText(line: string, message: string): string {
  const named = /[:[,]\s*(-?(?:NaN|Infinity))\b/.exec(line.replace(/"(?:[^"\\]|\\.)*"/g, '""'))
  if (named) return `is not valid JSON: ${named[1]} is no JSON number`
  const position = /at position (\d+)/.exec(message)?.[1]
  const end = /end of JSON|Unterminated/.test(message)
  const where = position === undefined ? '' : `, column ${Number(position) + 1}`
  return `is not valid JSON${end ? ': it breaks off' : `${where}: ${shown(around(line, Number(position ?? 0)))}`}`
}

function around(line: string, position: number): string {
  return line.slice(Math.max(0, position - 20), position + 20)
}
