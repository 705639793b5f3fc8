import { Lexicon } from '../lexicon.ts'
import { spaces } from '../space.ts'
import { synonymsOf, wordNumber } from '../wordnet/synonyms.ts'

/** Makes stems of words in lower case. */
export interface Stemming {
  stemmer(): (word: string) => string
  /** Whether a stem depends on the words that the same stemmer has seen before. */
  remembers: boolean
}

const notYet = -2

/** Numbers for words and stems, so that each is stemmed and looked up in WordNet once. Numbers are good until the next `open`. */
export class Vocabulary {
  readonly #stemming: Stemming
  #stemmer: (word: string) => string
  readonly #words = new Lexicon()
  #texts: string[] = []
  #stemOf: number[] = []
  readonly #stemNumbers = new Map<string, number>()
  #stems: string[] = []
  #names: number[] = []
  #synonyms: (readonly number[] | null)[] = []

  constructor(stemming: Stemming) {
    this.#stemming = stemming
    this.#stemmer = stemming.stemmer()
  }

  /** Begins a sample, with a new stemmer where that matters. */
  open(): void {
    if (this.#stemming.remembers) this.#stemmer = this.#stemming.stemmer()
    if (!this.#words.crowded) return
    this.#words.clear()
    this.#stemNumbers.clear()
    this.#texts = []
    this.#stemOf = []
    this.#stems = []
    this.#names = []
    this.#synonyms = []
  }

  /** Numbers of words and of stems are below. */
  get size(): number {
    return Math.max(this.#texts.length, this.#stems.length)
  }

  /** Writes the numbers of a text's words, which white space separates, from a place on, and says where they end. */
  read(text: string, numbers: Int32Array, from: number): number {
    let count = from
    let start = 0
    for (let i = 0; i <= text.length; i += 1) {
      if (i < text.length && spaces[text.charCodeAt(i)] === 0) continue
      if (i > start) {
        numbers[count] = this.#word(text, start, i)
        count += 1
      }
      start = i + 1
    }
    return count
  }

  #word(text: string, start: number, end: number): number {
    const number = this.#words.number(text, start, end)
    if (number === this.#texts.length) {
      this.#texts.push(text.slice(start, end))
      this.#stemOf.push(notYet)
    }
    return number
  }

  /** The number of a word's stem. */
  stem(word: number): number {
    const known = this.#stemOf[word]!
    if (known !== notYet && !this.#stemming.remembers) return known
    const stem = this.#stemmer(this.#texts[word]!)
    let number = this.#stemNumbers.get(stem)
    if (number === undefined) {
      number = this.#stems.length
      this.#stemNumbers.set(stem, number)
      this.#stems.push(stem)
      this.#names.push(notYet)
      this.#synonyms.push(null)
    }
    this.#stemOf[word] = number
    return number
  }

  /** WordNet's number for a stem, or -1. */
  name(stem: number): number {
    if (this.#names[stem] === notYet) this.#names[stem] = wordNumber(this.#stems[stem]!)
    return this.#names[stem]!
  }

  /** WordNet's numbers for what means the same as a stem. */
  synonyms(stem: number): readonly number[] {
    this.#synonyms[stem] ??= synonymsOf(this.#stems[stem]!)
    return this.#synonyms[stem]
  }
}
