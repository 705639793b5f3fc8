import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { varint, WireError, wire } from './wire.ts'

interface FileField {
  number: number
  type: number
  /** Offsets in the file: of the tag, of the content, of what follows. */
  tag: number
  start: number
  end: number
}

/** Reads small pieces of a large file through one block in memory. */
export class FileWindow {
  readonly size: number
  readonly #descriptor: number
  #block = Buffer.alloc(0)
  #blockStart = 0

  constructor(file: string) {
    this.#descriptor = openSync(file, 'r')
    this.size = fstatSync(this.#descriptor).size
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  /** A copy of the bytes, so that nothing keeps the block alive. */
  read(from: number, to: number): Uint8Array {
    return Uint8Array.prototype.slice.call(this.#view(from, to))
  }

  *fields(from: number, to: number): Generator<FileField> {
    for (let at = from; at < to; ) {
      // A tag and a length take at most 20 bytes.
      const head = this.#view(at, Math.min(at + 20, to))
      const [key, afterKey] = varint(head, 0)
      const number = Math.floor(key / 8)
      const type = key % 8
      let start = at + afterKey
      let end = start
      if (type === wire.bytes) {
        const [length, afterLength] = varint(head, afterKey)
        start = at + afterLength
        end = start + length
      } else if (type === wire.varint) end = at + varint(head, afterKey)[1]
      else if (type === wire.fixed64) end = start + 8
      else if (type === wire.fixed32) end = start + 4
      else throw new WireError(`it is not a protobuf message (wire type ${type} at byte ${at})`)
      if (number === 0 || end > to)
        throw new WireError(`it ends at byte ${this.size}, in the middle of a part that goes to byte ${end}`)
      yield { number, type, tag: at, start, end }
      at = end
    }
  }

  #view(from: number, to: number): Buffer {
    const { length } = this.#block
    if (from < this.#blockStart || to > this.#blockStart + length) {
      const size = Math.min(Math.max(to - from, 8192), this.size - from)
      if (this.#block.buffer.byteLength < size || length !== size) this.#block = Buffer.allocUnsafeSlow(size)
      for (let done = 0; done < size; ) {
        const count = readSync(this.#descriptor, this.#block, done, size - done, from + done)
        if (count === 0) throw new WireError(`it ends at byte ${from + done}`)
        done += count
      }
      this.#blockStart = from
    }
    return this.#block.subarray(from - this.#blockStart, to - this.#blockStart)
  }
}
