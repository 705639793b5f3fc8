import type { Signature } from '../graph/signature.ts'
import { type Cache, SlotCache, WholeCache } from './cache.ts'
import { cacheNumbers } from './feeds.ts'
import type { Drawing, Prompt, TokensMessage } from './protocol.ts'
import { draw } from './sampler.ts'
import type { Next, Sessions } from './sessions.ts'

interface Row {
  key: number
  /** Prompt and answer so far. */
  ids: number[]
  left: number
  ends: ReadonlySet<number>
  drawing: Drawing | null
}

/** Most prompt tokens, paddings included, that are read at once; fewer, where each of them makes logits. */
const readingTokens = { split: 2048, whole: 512 }

/** Answers prompts in a batch that rows leave when they end, while waiting prompts take their places. */
export class Generator {
  readonly #sessions: Sessions
  readonly #signature: Signature
  #waiting: Row[] = []
  #active: Row[] = []
  #cache: Cache | null
  #rows = 16
  #tokens = 8192

  constructor(sessions: Sessions) {
    this.#sessions = sessions
    this.#signature = sessions.graph.signature
    this.#cache = this.#newCache()
  }

  #newCache(): Cache | null {
    const { cache, rows } = this.#signature
    if (cache.length === 0) return null
    return this.#sessions.parts.fresh ? new SlotCache(cache) : new WholeCache(cache, rows === 'first')
  }

  limit(rows: number, tokens: number): void {
    this.#rows = this.#signature.alone ? 1 : rows
    this.#tokens = tokens
  }

  get busy(): boolean {
    return this.#waiting.length + this.#active.length > 0
  }

  add(prompts: Prompt[]): void {
    for (const { key, ids, most, ends, drawing } of prompts) {
      this.#waiting.push({ key, ids: Array.from(ids), left: most, ends: new Set(ends), drawing })
    }
  }

  drop(keys: number[]): void {
    const stays = (row: Row) => !keys.includes(row.key)
    this.#waiting = this.#waiting.filter(stays)
    this.#retain(this.#active.map(stays))
  }

  /** Reads waiting prompts where there is room for them, else takes every row one token further. */
  async step(): Promise<TokensMessage> {
    const admitted = this.#admit()
    if (admitted.length > 0) return this.#read(admitted)
    return this.#advance()
  }

  #admit(): Row[] {
    const free = this.#rows - this.#active.length
    const [next] = this.#waiting
    if (!next || free <= 0) return []
    const equal = this.#signature.rows === 'equal' && this.#cache !== null
    // Where joining means laying out the whole cache anew, several join at once.
    const several = this.#sessions.parts.fresh ? 1 : Math.ceil(this.#rows / 4)
    if (this.#active.length > 0 && (equal || Math.min(free, this.#waiting.length) < several)) return []
    const longest = Math.max(next.ids.length, ...this.#active.map(({ ids }) => ids.length))
    const chosen: Row[] = []
    for (const row of this.#waiting) {
      const width = Math.max(longest, row.ids.length)
      const fits = (this.#active.length + chosen.length + 1) * (width + 1) <= this.#tokens
      const readable = (chosen.length + 1) * width <= readingTokens[this.#sessions.parts.split ? 'split' : 'whole']
      const isFirst = chosen.length === 0 && this.#active.length === 0
      if (!isFirst && (chosen.length >= free || !fits || !(readable || chosen.length === 0))) break
      if (equal && row.ids.length !== next.ids.length) continue
      chosen.push(row)
    }
    const taken = new Set(chosen)
    this.#waiting = this.#waiting.filter((row) => !taken.has(row))
    return chosen
  }

  /** The first reading of prompts, padded on the right. */
  async #read(rows: Row[]): Promise<TokensMessage> {
    const { next, width } = await this.#run(rows, null)
    const message = this.#choose(rows, next)
    const survivors = rows.flatMap((row, i) => (message.finished[i] === null ? [{ row, i }] : []))
    if (survivors.length > 0) {
      const lengths = survivors.map(({ row, i }) => ({ row: i, length: row.ids.length - 1 }))
      this.#cache?.admit(next.cache.map(cacheNumbers), width, lengths)
      this.#active.push(...survivors.map(({ row }) => row))
    }
    return message
  }

  async #advance(): Promise<TokensMessage> {
    const { next } = await this.#run(this.#active, this.#cache)
    const message = this.#choose(this.#active, next)
    this.#cache?.absorb(next.cache.map(cacheNumbers))
    this.#retain(message.finished.map((reason) => reason === null))
    return message
  }

  /** One run of the model: over all tokens of the rows, or over the last of each where the cache holds the others. */
  async #run(rows: Row[], cache: Cache | null): Promise<{ next: Next; width: number }> {
    const width = cache ? 1 : Math.max(...rows.map(({ ids }) => ids.length))
    const size = rows.length * width
    const [ids, positions] = [new Int32Array(size), new Int32Array(size)]
    const mask = cache ? cache.mask() : new Int32Array(size)
    const asked = rows.map((row, r) => {
      const first = cache ? row.ids.length - 1 : 0
      const length = row.ids.length - first
      for (let i = 0; i < width; i++) {
        ids[r * width + i] = i < length ? (row.ids[first + i] ?? 0) : 0
        positions[r * width + i] = first + Math.min(i, length - 1)
      }
      if (!cache) mask.fill(1, r * width, r * width + length)
      return r * width + length - 1
    })
    const maker = this.#sessions.feeds('next')
    const past = cache ? cache.feeds(maker) : maker.emptyCache(rows.length)
    const inputs = { ...maker.inputs(rows.length, ids, mask, positions, cache !== null), ...past }
    const wantsLogits = rows.some(({ drawing }) => drawing !== null)
    return { next: await this.#sessions.next(inputs, asked, this.#cache?.outputs ?? [], wantsLogits), width }
  }

  #choose(rows: Row[], next: Next): TokensMessage {
    const message: TokensMessage = { type: 'tokens', keys: [], tokens: [], finished: [] }
    for (const [r, row] of rows.entries()) {
      const check = next.check[r] ?? Number.NaN
      message.keys.push(row.key)
      if (Number.isNaN(check) || check === Number.POSITIVE_INFINITY) {
        message.tokens.push(-1)
        message.finished.push('values')
        continue
      }
      const token =
        row.drawing && next.logits ? draw(rowOf(next.logits, r, rows.length), row.drawing) : (next.tokens[r] ?? 0)
      const ended = row.ends.has(token)
      row.left -= 1
      if (!ended) row.ids.push(token)
      message.tokens.push(ended ? -1 : token)
      message.finished.push(ended ? 'eos' : row.left <= 0 ? 'length' : null)
    }
    return message
  }

  #retain(stays: boolean[]): void {
    if (stays.every(Boolean)) return
    const rows = stays.flatMap((is, i) => (is ? [i] : []))
    this.#active = rows.map((row) => this.#active[row]!)
    if (rows.length > 0) this.#cache?.keep(rows)
    else this.#cache = this.#newCache()
  }
}

function rowOf(logits: Float32Array, row: number, rows: number): Float32Array {
  const width = logits.length / rows
  return logits.subarray(row * width, (row + 1) * width)
}
