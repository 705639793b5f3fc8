import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import type { FilePlace } from '../spool/line.ts'

/** A line and where it stands. */
export interface FileLine {
  /** null: it is longer than a line that is read. */
  text: string | null
  number: number
  offset: number
  /** Behind its line end. */
  end: number
}

const window = 1_024
const chunkSize = 262_144
/** Bytes of a line that is still read: what is longer has no line ends, or would fill the memory. */
export const longestLine = 32_000_000

const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** A file that is read line by line and may grow. It is told by what it holds, not by its name, so a file that was renamed goes on. */
export class TailedFile {
  readonly #file: number
  readonly inode: string
  #offset = 0
  #lines = 0
  #chunk: Buffer = Buffer.alloc(0)
  #used = 0
  /** Bytes of the present line that are read and kept no longer. */
  #passed = 0

  constructor(path: string) {
    this.#file = openSync(path, 'r')
    const { dev, ino } = fstatSync(this.#file)
    this.inode = `${dev}:${ino}`
  }

  /** Behind the last line that was read, and how many there were. */
  get offset(): number {
    return this.#offset
  }

  get lines(): number {
    return this.#lines
  }

  get size(): number {
    return fstatSync(this.#file).size
  }

  /** It was cut off and begun anew under the same name. */
  get isTruncated(): boolean {
    return this.size < this.#offset
  }

  /** Goes on from the place among these that is in this very file. Returns the lines that stand before. */
  goOn(places: Iterable<FilePlace>): number {
    for (const place of places) {
      if (place.offset <= this.#offset || place.offset > this.size) continue
      if (sha(this.#bytes(0, place.head)) !== place.headHash) continue
      if (sha(this.#bytes(Math.max(0, place.offset - window), place.offset)) !== place.tailHash) continue
      this.#offset = place.offset
      this.#lines = place.lines
    }
    return this.#lines
  }

  /** `offset`: behind a line; `lines`: that stand before. */
  placeAt(offset: number, lines: number): FilePlace {
    const head = Math.min(window, offset)
    return {
      offset,
      lines,
      head,
      headHash: sha(this.#bytes(0, head)),
      tailHash: sha(this.#bytes(Math.max(0, offset - window), offset)),
    }
  }

  /** The next whole line; null: there is none yet. `last`: the file will not grow, so its end ends a line too. */
  next(last: boolean): FileLine | null {
    for (;;) {
      const end = this.#chunk.indexOf(0x0a, this.#used)
      if (end >= 0) return this.#line(end, end + 1)
      if (this.#fill()) continue
      const rest = this.#chunk.length - this.#used + this.#passed
      return last && rest > 0 ? this.#line(this.#chunk.length, this.#chunk.length) : null
    }
  }

  #line(end: number, next: number): FileLine {
    const text = this.#passed > 0 ? null : this.#chunk.toString('utf8', this.#used, end)
    const offset = this.#offset
    this.#offset += next - this.#used + this.#passed
    this.#used = next
    this.#passed = 0
    this.#lines += 1
    return { text: text?.endsWith('\r') ? text.slice(0, -1) : text, number: this.#lines, offset, end: this.#offset }
  }

  #fill(): boolean {
    let rest = this.#chunk.subarray(this.#used)
    if (this.#passed + rest.length > longestLine) {
      this.#passed += rest.length
      rest = Buffer.alloc(0)
    }
    const more = Buffer.alloc(chunkSize)
    const size = readSync(this.#file, more, 0, chunkSize, this.#offset + this.#passed + rest.length)
    this.#chunk = Buffer.concat([rest, more.subarray(0, size)])
    this.#used = 0
    return size > 0
  }

  #bytes(from: number, to: number): Buffer {
    const bytes = Buffer.alloc(to - from)
    return bytes.subarray(0, readSync(this.#file, bytes, 0, to - from, from))
  }

  close(): void {
    closeSync(this.#file)
  }
}

/** Which file has a name now; null: none. */
export function inodeAt(path: string): string | null {
  try {
    const { dev, ino } = statSync(path)
    return `${dev}:${ino}`
  } catch {
    return null
  }
}
