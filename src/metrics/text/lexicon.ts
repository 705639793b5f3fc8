import { grown } from './grown.ts'

const crowd = 1 << 16

/**
 * Numbers for words, 0 and up. The same word (or, with a stemmer, the same stem) has the same number until `clear`. Words are looked up by
 * their UTF-16 units, so that one that was seen before costs no string, and is stemmed once.
 */
export class Lexicon {
  readonly #stem: ((word: string) => string) | null
  readonly #stems = new Map<string, number>()
  /** The units of all words, one after the other. */
  #units = new Uint16Array(1 << 15)
  /** Open addressing, at most half full: 1 + the index of a word, or 0. */
  #slots = new Int32Array(1 << 13)
  #words = 0
  /** Of each word: where it starts (and the next one: where it ends), its hash, its number. */
  #starts = new Int32Array((1 << 12) + 1)
  #hashes = new Int32Array(1 << 12)
  #numbers = new Int32Array(1 << 12)

  constructor(stem: ((word: string) => string) | null = null) {
    this.#stem = stem
  }

  /** Whether it has grown so large that it should be cleared as soon as no text is being compared. */
  get crowded(): boolean {
    return this.#words > crowd || this.#starts[this.#words]! > 16 * crowd
  }

  /** All numbers given so far are below. */
  get distinct(): number {
    return this.#stem === null ? this.#words : this.#stems.size
  }

  clear(): void {
    this.#stems.clear()
    this.#slots.fill(0)
    this.#words = 0
  }

  /** The number of the word between two places of a text. */
  number(text: string, start: number, end: number): number {
    let hash = end - start
    for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995)
    hash ^= hash >>> 15
    const slots = this.#slots
    let slot = hash & (slots.length - 1)
    for (let word = slots[slot]! - 1; word >= 0; word = slots[slot]! - 1) {
      if (this.#hashes[word] === hash && this.#is(word, text, start, end)) return this.#numbers[word]!
      slot = (slot + 1) & (slots.length - 1)
    }
    slots[slot] = this.#words + 1
    return this.#keep(text, start, end, hash)
  }

  #is(word: number, text: string, start: number, end: number): boolean {
    const units = this.#units
    const from = this.#starts[word]!
    if (this.#starts[word + 1]! - from !== end - start) return false
    for (let i = start; i < end; i += 1) if (units[from + i - start] !== text.charCodeAt(i)) return false
    return true
  }

  #keep(text: string, start: number, end: number, hash: number): number {
    const word = this.#words
    const from = this.#starts[word]!
    if (from + end - start > this.#units.length) this.#units = grown(this.#units, from + end - start)
    for (let i = start; i < end; i += 1) this.#units[from + i - start] = text.charCodeAt(i)
    const number = this.#stem === null ? word : this.#numberOfStem(this.#stem(text.slice(start, end)))
    this.#hashes[word] = hash
    this.#numbers[word] = number
    this.#starts[word + 1] = from + end - start
    this.#words += 1
    if (this.#words === this.#hashes.length) this.#grow()
    return number
  }

  #numberOfStem(stem: string): number {
    const known = this.#stems.get(stem)
    if (known !== undefined) return known
    this.#stems.set(stem, this.#stems.size)
    return this.#stems.size - 1
  }

  #grow(): void {
    const room = 2 * this.#words
    this.#starts = grown(this.#starts, room + 1)
    this.#hashes = grown(this.#hashes, room)
    this.#numbers = grown(this.#numbers, room)
    this.#slots = new Int32Array(2 * room)
    for (let word = 0; word < this.#words; word += 1) {
      let slot = this.#hashes[word]! & (2 * room - 1)
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (2 * room - 1)
      this.#slots[slot] = word + 1
    }
  }
}
