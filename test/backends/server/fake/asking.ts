import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../onnx/open.ts'
import type { Fake } from './fake.ts'

export const example = (name: 'baseline' | 'careful' | 'careless'): string => join(root, 'examples/legal', name)

/** Texts of the example, of unlike length. */
export const passages = readFileSync(join(root, 'examples/legal/data/passages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .slice(0, 8)
  .map((line, i) => (JSON.parse(line) as { text: string }).text.slice(0, 150 + 90 * i))

export interface Asked {
  status: number
  headers: Headers
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: what tests look at field by field
  body: any
}

/** Sends a body, or asks without one; an answer that is no JSON has only a text. */
export async function ask({ root }: Pick<Fake, 'root'>, path: string, body?: object, headers = {}): Promise<Asked> {
  const init = body ? { method: 'POST', body: JSON.stringify(body), headers } : { headers }
  const response = await fetch(root + path, init)
  const text = await response.text()
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    read = undefined
  }
  return { status: response.status, headers: response.headers, text, body: read }
}
