import { grown } from '../grown.ts'
import { wordCount } from '../wordnet/synonyms.ts'
import { type Stemming, Vocabulary } from './vocabulary.ts'

/** How many words found a partner, and in how many unbroken runs of both texts. */
export interface Alignment {
  matches: number
  chunks: number
  /** Words of the answer and of the reference. */
  answer: number
  reference: number
}

/** The words of one text that have no partner yet: their places in the text and their numbers. */
class Rest {
  places = new Int32Array(64)
  numbers = new Int32Array(64)
  count = 0

  fill(words: Int32Array, start: number, end: number): void {
    const count = end - start
    this.places = roomy(this.places, count)
    this.numbers = roomy(this.numbers, count)
    this.count = count
    for (let i = 0; i < count; i += 1) {
      this.places[i] = i
      this.numbers[i] = words[start + i]!
    }
  }

  /** Drops the words whose place was set to -1. */
  compact(): void {
    let kept = 0
    for (let i = 0; i < this.count; i += 1) {
      if (this.places[i]! < 0) continue
      this.places[kept] = this.places[i]!
      this.numbers[kept] = this.numbers[i]!
      kept += 1
    }
    this.count = kept
  }

  renumber(number: (old: number) => number): void {
    for (let i = 0; i < this.count; i += 1) this.numbers[i] = number(this.numbers[i]!)
  }
}

function roomy<A extends Int32Array>(items: A, least: number): A {
  return items.length >= least ? items : grown(items, least)
}

/**
 * Pairs the words of two texts as nltk 3.10.4's `align_words`: equal words first, then words of equal stem, then synonyms of the stems.
 * Each round goes through the answer from its end and takes the last reference word that is free.
 */
export class Aligner {
  readonly #vocabulary: Vocabulary
  readonly #answer = new Rest()
  readonly #reference = new Rest()
  /** The words of all texts of a sample, the answer's first. */
  #words = new Int32Array(64)
  /** Of each answer word the place of its partner, or -1. */
  #partners = new Int32Array(64)
  /** Of each number the last free reference word that has it, as its place in the rest; -1: none. All -1 between rounds. */
  #last = new Int32Array(0)
  /** Of each word in the reference's rest the one before that has the same number. */
  #before = new Int32Array(64)

  constructor(stemming: Stemming) {
    this.#vocabulary = new Vocabulary(stemming)
  }

  /** Aligns an answer with each of its references, in order. */
  align(answer: string, references: readonly string[]): Alignment[] {
    this.#vocabulary.open()
    const words = this.#read(answer, 0)
    let start = words
    const ends = references.map((reference) => {
      start = this.#read(reference, start)
      return start
    })
    return ends.map((end, i) => this.#pair(words, ends[i - 1] ?? words, end))
  }

  #read(text: string, from: number): number {
    const lower = text.toLowerCase()
    this.#words = roomy(this.#words, from + (lower.length >>> 1) + 1)
    return this.#vocabulary.read(lower, this.#words, from)
  }

  /** The answer's words are the first ones; the reference's are those from a start up to an end. */
  #pair(answer: number, start: number, end: number): Alignment {
    this.#partners = roomy(this.#partners, answer).fill(-1, 0, answer)
    this.#before = roomy(this.#before, end - start)
    this.#answer.fill(this.#words, 0, answer)
    this.#reference.fill(this.#words, start, end)
    const vocabulary = this.#vocabulary
    this.#takeEqual()
    // Both rests are stemmed even where one is empty: a stemmer may remember the words it has seen.
    this.#answer.renumber((word) => vocabulary.stem(word))
    this.#reference.renumber((word) => vocabulary.stem(word))
    this.#takeEqual()
    this.#takeSynonyms()
    return { ...this.#count(answer), answer, reference: end - start }
  }

  #takeEqual(): void {
    const rest = this.#answer
    this.#open(this.#vocabulary.size)
    for (let i = rest.count - 1; i >= 0; i -= 1) {
      const found = this.#last[rest.numbers[i]!]!
      if (found >= 0) this.#take(i, found)
    }
    this.#close()
  }

  #takeSynonyms(): void {
    const rest = this.#answer
    if (rest.count === 0 || this.#reference.count === 0) return
    this.#reference.renumber((stem) => this.#vocabulary.name(stem))
    this.#open(wordCount())
    for (let i = rest.count - 1; i >= 0; i -= 1) {
      const synonyms = this.#vocabulary.synonyms(rest.numbers[i]!)
      let found = -1
      for (let k = 0; k < synonyms.length; k += 1) {
        const last = this.#last[synonyms[k]!]!
        if (last > found) found = last
      }
      if (found >= 0) this.#take(i, found)
    }
    this.#close()
  }

  /** Lists the reference's rest by number, of which -1 is none. */
  #open(numbers: number): void {
    if (this.#last.length < numbers) this.#last = new Int32Array(2 * numbers).fill(-1)
    const { numbers: own, count } = this.#reference
    for (let i = 0; i < count; i += 1) {
      const number = own[i]!
      if (number < 0) continue
      this.#before[i] = this.#last[number]!
      this.#last[number] = i
    }
  }

  #take(answer: number, reference: number): void {
    const { places, numbers } = this.#reference
    this.#partners[this.#answer.places[answer]!] = places[reference]!
    this.#last[numbers[reference]!] = this.#before[reference]!
    places[reference] = -1
    this.#answer.places[answer] = -1
  }

  #close(): void {
    const { numbers, count } = this.#reference
    for (let i = 0; i < count; i += 1) if (numbers[i]! >= 0) this.#last[numbers[i]!] = -1
    this.#reference.compact()
    this.#answer.compact()
  }

  #count(words: number): { matches: number; chunks: number } {
    let matches = 0
    let chunks = 0
    let expected = -1
    for (let i = 0; i < words; i += 1) {
      const partner = this.#partners[i]!
      if (partner < 0) {
        expected = -1
        continue
      }
      matches += 1
      if (partner !== expected) chunks += 1
      expected = partner + 1
    }
    return { matches, chunks }
  }
}
