import type { CachePort } from '../graph/signature.ts'
import type { CacheNumbers, FeedMaker, Feeds } from './feeds.ts'

/** Keys and values of the rows that are being answered, between two steps. */
export interface Cache {
  /** Tokens of each row that are in it. */
  readonly lengths: number[]
  /** Names of the outputs that `admit` and `absorb` take, one a port. */
  readonly outputs: string[]
  /** For the next step, the new token included: [rows, columns]. */
  mask(): Int32Array
  feeds(maker: FeedMaker): Feeds
  /** What the step gave back: every row has one token more. */
  absorb(outputs: CacheNumbers[]): void
  /** New rows behind the others, out of a first reading of `width` positions, padded on the right. `rows`: which of it, with their lengths. */
  admit(outputs: CacheNumbers[], width: number, rows: { row: number; length: number }[]): void
  /** Only these rows stay, in this order. */
  keep(rows: number[]): void
}

/** Columns are added by so many at a time; moving everything for every token would cost more than looking at a few masked ones. */
const growth = 32

const numbers = (port: CachePort, length: number): CacheNumbers =>
  port.type === 'float16' ? new Uint16Array(length) : new Float32Array(length)

/**
 * For graphs that give the new positions alone: each row keeps its keys and values at the front of a block of its own, which is fed as it
 * lies, with the rest masked. A step copies one position, not the cache, and rows of any length come and go.
 */
export class SlotCache implements Cache {
  lengths: number[] = []
  readonly outputs: string[]
  readonly #ports: CachePort[]
  #blocks: CacheNumbers[] = []
  #columns = 0
  /** Rows that the blocks have room for. */
  #room = 0

  constructor(ports: CachePort[]) {
    this.#ports = ports
    this.outputs = ports.map((port) => port.fresh ?? port.present)
  }

  mask(): Int32Array {
    const width = this.#columns + 1
    const mask = new Int32Array(this.lengths.length * width)
    for (const [r, length] of this.lengths.entries()) {
      mask.fill(1, r * width, r * width + length)
      mask[(r + 1) * width - 1] = 1
    }
    return mask
  }

  feeds(maker: FeedMaker): Feeds {
    const rows = this.lengths.length
    const feeds: Feeds = {}
    for (const [p, port] of this.#ports.entries()) {
      const used = this.#blocks[p]!.subarray(0, rows * port.heads * this.#columns * port.size)
      Object.assign(feeds, maker.cache(port, used, rows, this.#columns))
    }
    return feeds
  }

  absorb(outputs: CacheNumbers[]): void {
    this.#reserve(this.lengths.length, Math.max(...this.lengths) + 1)
    for (const [p, { heads, size }] of this.#ports.entries()) {
      const block = this.#blocks[p]!
      const fresh = outputs[p]!
      for (const [r, length] of this.lengths.entries()) {
        for (let h = 0; h < heads; h++) {
          const from = (r * heads + h) * size
          const to = ((r * heads + h) * this.#columns + length) * size
          for (let i = 0; i < size; i++) block[to + i] = fresh[from + i]!
        }
      }
    }
    this.lengths = this.lengths.map((length) => length + 1)
  }

  admit(outputs: CacheNumbers[], width: number, rows: { row: number; length: number }[]): void {
    const first = this.lengths.length
    this.#reserve(first + rows.length, Math.max(0, ...this.lengths, ...rows.map(({ length }) => length)))
    for (const [p, { heads, size }] of this.#ports.entries()) {
      for (const [i, { row, length }] of rows.entries()) {
        for (let h = 0; h < heads; h++) {
          const from = (row * heads + h) * width * size
          const to = ((first + i) * heads + h) * this.#columns * size
          this.#blocks[p]!.set(outputs[p]!.subarray(from, from + length * size), to)
        }
      }
    }
    this.lengths = [...this.lengths, ...rows.map(({ length }) => length)]
  }

  keep(rows: number[]): void {
    for (const [p, { heads, size }] of this.#ports.entries()) {
      const span = heads * this.#columns * size
      for (const [to, from] of rows.entries()) {
        if (to !== from) this.#blocks[p]!.copyWithin(to * span, from * span, (from + 1) * span)
      }
    }
    this.lengths = rows.map((row) => this.lengths[row] ?? 0)
    const longest = Math.max(0, ...this.lengths)
    if (this.#columns > longest + 2 * growth) this.#resize(this.#room, roundUp(longest + 1))
  }

  #reserve(rows: number, columns: number): void {
    if (rows <= this.#room && columns <= this.#columns) return
    this.#resize(Math.max(rows, this.#room), Math.max(roundUp(columns), this.#columns))
  }

  #resize(room: number, columns: number): void {
    this.#blocks = this.#ports.map((port, p) => {
      const { heads, size } = port
      const block = numbers(port, room * heads * columns * size)
      const old = this.#blocks[p]
      if (!old) return block
      for (const [r, length] of this.lengths.entries()) {
        for (let h = 0; h < heads; h++) {
          const from = (r * heads + h) * this.#columns * size
          block.set(old.subarray(from, from + length * size), (r * heads + h) * columns * size)
        }
      }
      return block
    })
    this.#room = room
    this.#columns = columns
  }
}

const roundUp = (columns: number): number => Math.ceil(columns / growth) * growth

/**
 * For graphs that give past and new positions together: what comes out goes in again. `first`: the graph puts a row's new position behind
 * its own valid ones; else it comes last of all, and the columns between are masked.
 */
export class WholeCache implements Cache {
  lengths: number[] = []
  readonly outputs: string[]
  readonly #ports: CachePort[]
  readonly #first: boolean
  #blocks: CacheNumbers[] = []
  #columns = 0
  /** Of each row, the columns that hold a token. */
  #valid: Uint8Array[] = []

  constructor(ports: CachePort[], first: boolean) {
    this.#ports = ports
    this.#first = first
    this.outputs = ports.map((port) => port.present)
  }

  mask(): Int32Array {
    const width = this.#columns + 1
    const mask = new Int32Array(this.lengths.length * width)
    for (const [r, valid] of this.#valid.entries()) {
      mask.set(valid, r * width)
      mask[r * width + (this.#first ? (this.lengths[r] ?? 0) : this.#columns)] = 1
    }
    return mask
  }

  feeds(maker: FeedMaker): Feeds {
    const feeds: Feeds = {}
    for (const [p, port] of this.#ports.entries()) {
      Object.assign(feeds, maker.cache(port, this.#blocks[p]!, this.lengths.length, this.#columns))
    }
    return feeds
  }

  absorb(outputs: CacheNumbers[]): void {
    this.#blocks = outputs
    this.#valid = this.#valid.map((valid, r) => {
      const next = new Uint8Array(this.#columns + 1)
      next.set(valid)
      next[this.#first ? (this.lengths[r] ?? 0) : this.#columns] = 1
      return next
    })
    this.#columns += 1
    this.lengths = this.lengths.map((length) => length + 1)
  }

  admit(outputs: CacheNumbers[], width: number, rows: { row: number; length: number }[]): void {
    const old = this.lengths.map((_, row) => ({
      row,
      blocks: this.#blocks,
      columns: this.#columns,
      valid: this.#valid[row]!,
    }))
    const fresh = rows.map(({ row, length }) => ({
      row,
      blocks: outputs,
      columns: width,
      valid: new Uint8Array(width).fill(1, 0, length),
    }))
    this.#arrange([...old, ...fresh])
  }

  keep(rows: number[]): void {
    this.#arrange(rows.map((row) => ({ row, blocks: this.#blocks, columns: this.#columns, valid: this.#valid[row]! })))
  }

  /** Lays the rows' valid columns at the front of new blocks. */
  #arrange(rows: { row: number; blocks: CacheNumbers[]; columns: number; valid: Uint8Array }[]): void {
    const lengths = rows.map(({ valid }) => valid.reduce((sum, is) => sum + is, 0))
    const columns = Math.max(0, ...lengths)
    this.#blocks = this.#ports.map((port, p) => {
      const { heads, size } = port
      const block = numbers(port, rows.length * heads * columns * size)
      for (const [r, source] of rows.entries()) {
        const runs = runsOf(source.valid)
        for (let h = 0; h < heads; h++) {
          let to = (r * heads + h) * columns * size
          const base = (source.row * heads + h) * source.columns
          for (const [from, end] of runs) {
            block.set(source.blocks[p]!.subarray((base + from) * size, (base + end) * size), to)
            to += (end - from) * size
          }
        }
      }
      return block
    })
    this.#columns = columns
    this.lengths = lengths
    this.#valid = lengths.map((length) => new Uint8Array(columns).fill(1, 0, length))
  }
}

function runsOf(valid: Uint8Array): [from: number, end: number][] {
  const runs: [number, number][] = []
  for (let i = 0; i < valid.length; i++) {
    if (!valid[i]) continue
    const last = runs.at(-1)
    if (last && last[1] === i) last[1] = i + 1
    else runs.push([i, i + 1])
  }
  return runs
}
