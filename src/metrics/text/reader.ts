import { grown } from './grown.ts'
import { Lexicon } from './lexicon.ts'
import type { Splitter, WordSink } from './split.ts'

/** Numbers of words or n-grams, in order: the first `length` of `items`. */
export interface Numbers {
  items: Int32Array
  length: number
}

/** A text as numbers, one a word. */
export interface NumberedText extends Numbers {
  /** For each line but the last: the number of words up to its end. */
  lineEnds: number[]
}

/** Texts that can be compared: the same number stands for the same word in all of them. Good until the next pair is read. */
export interface NumberedPair {
  answer: NumberedText
  references: readonly NumberedText[]
  /** All numbers are below. */
  distinct: number
}

/** Writes one text; its buffer is used again for the next. */
class TextWriter implements WordSink, NumberedText {
  items = new Int32Array(128)
  length = 0
  lineEnds: number[] = []
  readonly #lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  write(text: string, split: Splitter): void {
    this.length = 0
    if (this.lineEnds.length > 0) this.lineEnds = []
    split(text, this)
  }

  word(text: string, start: number, end: number): void {
    if (this.length === this.items.length) this.items = grown(this.items, this.length + 1)
    this.items[this.length] = this.#lexicon.number(text, start, end)
    this.length += 1
  }

  endLine(): void {
    this.lineEnds.push(this.length)
  }
}

const none: readonly string[] = []

/**
 * Reads answers and their references with one word splitter. The last pair is kept, as metrics of a family look at one pair one after the
 * other; and its references longer, as both sides have the same.
 */
export class PairReader {
  readonly #split: Splitter
  readonly #lexicon: Lexicon
  readonly #answer: TextWriter
  readonly #references: TextWriter[] = []
  #answerText: string | null = null
  #referenceTexts: readonly string[] = none
  #pair: NumberedPair

  constructor(split: Splitter, stem: ((word: string) => string) | null = null) {
    this.#split = split
    this.#lexicon = new Lexicon(stem)
    this.#answer = new TextWriter(this.#lexicon)
    this.#pair = { answer: this.#answer, references: [], distinct: 0 }
  }

  read(answer: string, references: readonly string[] = none): NumberedPair {
    const known = same(references, this.#referenceTexts)
    if (known && answer === this.#answerText) return this.#pair
    const crowded = this.#lexicon.crowded
    if (crowded) this.#lexicon.clear()
    if (!known || crowded) this.#readReferences(references)
    this.#answer.write(answer, this.#split)
    this.#answerText = answer
    this.#pair.distinct = this.#lexicon.distinct
    return this.#pair
  }

  #readReferences(references: readonly string[]): void {
    for (let i = 0; i < references.length; i += 1) {
      if (i === this.#references.length) this.#references.push(new TextWriter(this.#lexicon))
      this.#references[i]!.write(references[i]!, this.#split)
    }
    this.#pair.references = this.#references.slice(0, references.length)
    this.#referenceTexts = references
  }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((text, i) => text === b[i]))
}
