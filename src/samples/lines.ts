import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'

/** A run of whole lines; null stands for a line that is not valid UTF-8. */
export interface LineBlock {
  /** Number of its first line, from 1. */
  first: number
  lines: (string | null)[]
}

const NEWLINE = 0x0a

/**
 * The lines of a text file, a block at a time, so that never more than a block is held twice. A byte-order mark, `\n` and `\r\n` are no
 * part of a line. `from` is a path or the bytes themselves. `onBytes` sees every byte of the file, also after a consumer has stopped taking lines with `done`.
 */
export async function* lineBlocks(
  from: string | AsyncIterable<Buffer>,
  onBytes: (chunk: Buffer) => void,
  done: () => boolean,
): AsyncGenerator<LineBlock> {
  let first = 1
  let carried: Buffer[] = []
  const bytes = typeof from === 'string' ? createReadStream(from, { highWaterMark: 1 << 20 }) : from
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    onBytes(chunk)
    if (done()) continue
    const end = chunk.lastIndexOf(NEWLINE)
    if (end < 0) {
      carried.push(chunk)
      continue
    }
    const lines = split(Buffer.concat([...carried, chunk.subarray(0, end)]), first === 1)
    carried = [chunk.subarray(end + 1)]
    yield { first, lines }
    first += lines.length
  }
  const rest = Buffer.concat(carried)
  if (rest.length > 0 && !done()) yield { first, lines: split(rest, first === 1) }
}

function split(bytes: Buffer, isStart: boolean): (string | null)[] {
  const lines = isUtf8(bytes) ? bytes.toString('utf8').split('\n') : splitEach(bytes)
  for (const [i, line] of lines.entries()) if (line?.endsWith('\r')) lines[i] = line.slice(0, -1)
  if (isStart && lines[0]?.startsWith('\ufeff')) lines[0] = lines[0].slice(1)
  return lines
}

function splitEach(bytes: Buffer): (string | null)[] {
  const lines: (string | null)[] = []
  for (let start = 0; start <= bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start)
    const end = newline < 0 ? bytes.length : newline
    const line = bytes.subarray(start, end)
    lines.push(isUtf8(line) ? line.toString('utf8') : null)
    start = end + 1
  }
  return lines
}
