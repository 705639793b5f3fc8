import { closeSync, openSync, readSync } from 'node:fs'
import { isBefore, type Position, segmentFile, segmentsIn } from './files.ts'
import { decodeLine, type SpoolLine } from './line.ts'

export interface ReadLine {
  line: SpoolLine
  /** Behind the line. */
  end: Position
}

const chunkSize = 262_144

/** Reads the lines of a spool one after the other, segment after segment, never beyond `durable`. */
export class SpoolReader {
  readonly #folder: string
  #position: Position
  #chunk: Buffer = Buffer.alloc(0)
  /** Of the chunk, bytes already read. */
  #used = 0
  /** Lines that did not match their checksum: passed by. */
  broken = 0

  constructor(folder: string, position: Position) {
    this.#folder = folder
    this.#position = position
  }

  /** null: that was all, for now. */
  next(durable: Position): ReadLine | null {
    for (;;) {
      if (!isBefore(this.#position, durable)) return null
      const text = this.#line(durable)
      if (text === null) {
        if (!this.#nextSegment(durable)) return null
        continue
      }
      const line = decodeLine(text)
      if (line !== null) return { line, end: { ...this.#position } }
      this.broken += 1
    }
  }

  #line(durable: Position): string | null {
    for (;;) {
      const end = this.#chunk.indexOf(0x0a, this.#used)
      if (end >= 0) {
        const text = this.#chunk.toString('utf8', this.#used, end)
        this.#position = { ...this.#position, offset: this.#position.offset + end + 1 - this.#used }
        this.#used = end + 1
        return text
      }
      if (!this.#fill(durable)) return null
    }
  }

  #fill(durable: Position): boolean {
    const { segment, offset } = this.#position
    const rest = this.#chunk.subarray(this.#used)
    const from = offset + rest.length
    const limit = segment === durable.segment ? durable.offset - from : Number.POSITIVE_INFINITY
    const wanted = Math.min(chunkSize, limit)
    if (wanted <= 0) return false
    let file: number
    try {
      file = openSync(segmentFile(this.#folder, segment), 'r')
    } catch {
      // The first segment of all is named by no position; one that somebody removed is over.
      return false
    }
    try {
      const more = Buffer.alloc(wanted)
      const size = readSync(file, more, 0, wanted, from)
      this.#chunk = Buffer.concat([rest, more.subarray(0, size)])
      this.#used = 0
      return size > 0
    } finally {
      closeSync(file)
    }
  }

  #nextSegment(durable: Position): boolean {
    const next = segmentsIn(this.#folder).find(({ first }) => first > this.#position.segment)
    if (next === undefined || next.first > durable.segment) return false
    this.#position = { segment: next.first, offset: 0 }
    this.#chunk = Buffer.alloc(0)
    this.#used = 0
    return true
  }
}
