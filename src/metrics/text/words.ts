import { CodedTexts } from './coded.ts'
import { grown } from './grown.ts'
import { Units } from './units.ts'

/** Takes a word: the places of a buffer where it starts and ends, end excluded. */
export interface WordTaker {
  add(start: number, end: number): void
}

/** Finds the words between two places of a buffer of UTF-16 units. */
export type Splitter = (units: Uint16Array, from: number, to: number, words: WordTaker) => void

/** Codes the words of texts that are compared with each other. Words are told apart by all of their letters: nothing is only hashed. */
export class WordCoder implements WordTaker {
  readonly coded: CodedTexts
  private readonly text = new Units()
  /** For each code where its word first stood, how long it is, and its hash. */
  private first = new Int32Array(512)
  private size = new Int32Array(512)
  private hashes = new Int32Array(512)
  /** A hash table of codes. A place is taken where it bears the number of the present sample, so that nothing has to be emptied. */
  private table = new Int32Array(1024)
  private taken = new Int32Array(1024)
  private round = 0

  /** @param gap the length of the longest n-gram, less one */
  constructor(gap: number) {
    this.coded = new CodedTexts(gap)
  }

  clear(): void {
    this.coded.clear()
    this.text.clear()
    this.round += 1
  }

  /** Adds a text. */
  read(text: string, split: Splitter): void {
    const from = this.text.read(text)
    this.coded.open(text.length)
    split(this.text.units, from, this.text.used, this)
    this.coded.close()
  }

  /** Takes the word between two places of the buffer. */
  add(start: number, end: number): void {
    const { units } = this.text
    let hash = 0x811c9dc5 | 0
    for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ units[i]!, 0x01000193)
    hash ^= hash >>> 15
    this.coded.push(this.codeOf(start, end - start, hash))
  }

  private codeOf(start: number, length: number, hash: number): number {
    const last = this.table.length - 1
    let place = hash & last
    while (this.taken[place] === this.round) {
      const code = this.table[place]!
      if (this.hashes[code] === hash && this.size[code] === length && this.same(this.first[code]!, start, length))
        return code
      place = (place + 1) & last
    }
    const code = this.coded.distinct + 1
    this.coded.distinct = code
    if (code >= this.first.length) this.growWords()
    this.first[code] = start
    this.size[code] = length
    this.hashes[code] = hash
    this.table[place] = code
    this.taken[place] = this.round
    if (2 * code > last) this.growTable()
    return code
  }

  private same(a: number, b: number, length: number): boolean {
    const { units } = this.text
    for (let i = 0; i < length; i += 1) if (units[a + i] !== units[b + i]) return false
    return true
  }

  private growWords(): void {
    this.first = grown(this.first, 0)
    this.size = grown(this.size, 0)
    this.hashes = grown(this.hashes, 0)
  }

  private growTable(): void {
    const length = 2 * this.table.length
    this.table = new Int32Array(length)
    this.taken = new Int32Array(length)
    this.round = 1
    for (let code = 1; code <= this.coded.distinct; code += 1) {
      let place = this.hashes[code]! & (length - 1)
      while (this.taken[place] === 1) place = (place + 1) & (length - 1)
      this.table[place] = code
      this.taken[place] = 1
    }
  }
}
