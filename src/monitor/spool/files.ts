import {
  closeSync,
  existsSync,
  fdatasync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { decodeLine, type SpoolLine } from './line.ts'

/** A place between two lines of a spool: the first line's number of a segment, and bytes into it. */
export interface Position {
  segment: number
  offset: number
}

export interface Segment {
  first: number
  size: number
}

export const segmentFile = (folder: string, first: number): string =>
  join(folder, `segment-${String(first).padStart(15, '0')}.jsonl`)

/** The segments of a spool, oldest first. */
export function segmentsIn(folder: string): Segment[] {
  return readdirSync(folder)
    .flatMap((each) => /^segment-(\d+)\.jsonl$/.exec(each)?.[1] ?? [])
    .map((digits) => ({ first: Number(digits), size: statSync(segmentFile(folder, Number(digits))).size }))
    .sort((a, b) => a.first - b.first)
}

export const isBefore = (a: Position, b: Position): boolean =>
  a.segment < b.segment || (a.segment === b.segment && a.offset < b.offset)

/**
 * The newest segment, which grows. What a crash left torn at its end is cut off; a line that was whole stays, and whether it had been told
 * to anyone does not matter.
 */
export class Tail {
  readonly #segment: Segment
  readonly #file: number
  #syncing: Promise<void> | null = null
  /** Up to here nothing is lost whatever happens to the machine. */
  durable: Position

  private constructor(segment: Segment, file: number) {
    this.#segment = segment
    this.#file = file
    this.durable = this.end
  }

  /** Begins a segment. The file is there, with its first line, after a crash too, or not at all. */
  static begin(folder: string, first: number, head: string): Tail {
    const path = segmentFile(folder, first)
    const draft = `${path}.draft`
    writeDurably(draft, head)
    renameSync(draft, path)
    syncFolder(folder)
    return new Tail({ first, size: Buffer.byteLength(head) }, openSync(path, 'a'))
  }

  /** Goes on with a segment that was mended. */
  static goOn(folder: string, segment: Segment): Tail {
    const tail = new Tail(segment, openSync(segmentFile(folder, segment.first), 'a'))
    tail.syncNow()
    return tail
  }

  get end(): Position {
    return { segment: this.#segment.first, offset: this.#segment.size }
  }

  /** Appends whole lines, or throws and leaves the file as it was. */
  append(text: string): void {
    const bytes = Buffer.from(text)
    try {
      let done = 0
      while (done < bytes.length) done += writeSync(this.#file, bytes, done)
    } catch (error) {
      ftruncateSync(this.#file, this.#segment.size)
      throw error
    }
    this.#segment.size += bytes.length
  }

  /** Resolves when all that was appended before the call is on the disk. Calls during a sync share the next one. */
  async sync(): Promise<void> {
    while (this.#syncing !== null) await this.#syncing
    const { end } = this
    if (!isBefore(this.durable, end)) return
    this.#syncing = new Promise<void>((resolve, reject) =>
      fdatasync(this.#file, (error) => (error ? reject(error) : resolve())),
    ).finally(() => {
      this.#syncing = null
    })
    await this.#syncing
    // A sync that blocked may have come further meanwhile.
    if (isBefore(this.durable, end)) this.durable = end
  }

  syncNow(): void {
    fdatasyncSync(this.#file)
    this.durable = this.end
  }

  async close(): Promise<void> {
    await this.sync().catch(() => {})
    closeSync(this.#file)
  }
}

/** Cuts off what a crash left torn at a segment's end. Returns the bytes that went. */
export function mend(folder: string, { first, size }: Segment): number {
  const bytes = readFileSync(segmentFile(folder, first))
  let end = bytes.length
  while (end > 0) {
    const start = bytes.lastIndexOf(0x0a, end - 2) + 1
    if (bytes[end - 1] === 0x0a && decodeLine(bytes.toString('utf8', start, end - 1)) !== null) break
    end = start
  }
  if (end < size) truncateSync(segmentFile(folder, first), end)
  return size - end
}

/** All sound lines of a segment, and how many are not. */
export function linesOfSegment(
  folder: string,
  first: number,
): { lines: (SpoolLine & { n: number })[]; broken: number } {
  let broken = 0
  const lines: (SpoolLine & { n: number })[] = []
  for (const text of readFileSync(segmentFile(folder, first), 'utf8').split('\n')) {
    if (text === '') continue
    const line = decodeLine(text)
    if (line === null) broken += 1
    else lines.push(line)
  }
  return { lines, broken }
}

/** Writes a small file so that after a crash either the old or the new one is there. */
export function replaceFile(path: string, text: string): void {
  const draft = `${path}.draft`
  writeDurably(draft, text)
  renameSync(draft, path)
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'w')
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes names in a folder durable, where the system can. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

export function removeSegment(folder: string, first: number): void {
  const path = segmentFile(folder, first)
  if (existsSync(path)) rmSync(path)
}
