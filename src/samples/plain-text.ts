import { createHash } from 'node:crypto'
import { NOT_UTF8 } from './jsonl.ts'
import { lineBlocks } from './lines.ts'
import type { RawFile, RawRecord, ReadOptions } from './raw.ts'

/** One text a line, as Hugging Face datasets reads plain text by default; blank lines hold nothing. */
export async function readPlainText({ path, limit, broken }: ReadOptions): Promise<RawFile> {
  const hash = createHash('sha256')
  const records: RawRecord[] = []
  let total = 0
  const done = () => limit !== null && total >= limit
  for await (const { first, lines } of lineBlocks(path, (chunk) => hash.update(chunk), done)) {
    for (const [i, line] of lines.entries()) {
      if (done()) break
      if (line !== null && line.trim() === '') continue
      total++
      if (line === null) broken.add(first + i, NOT_UTF8)
      else records.push({ line: first + i, values: { text: line } })
    }
  }
  return { records, columns: ['text'], total, sha256: hash.digest('hex') }
}
