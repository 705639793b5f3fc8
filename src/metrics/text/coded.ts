import { grown } from './grown.ts'

/**
 * Texts that are compared with each other, as numbers: what is the same (a word, a character) has the same code, from 1 on. The texts
 * stand one after another, each before and behind zeros, `gap` and at least one, so that an n-gram of up to gap + 1 codes never reaches
 * into the next one.
 * One object serves sample after sample: natural text comes in many short pieces, and making arrays for each would take longest.
 */
export class CodedTexts {
  readonly gap: number
  codes = new Int32Array(1024)
  /** Where the texts start and end in `codes`, end excluded. */
  starts: number[] = []
  ends: number[] = []
  distinct = 0
  private length = 1

  constructor(gap: number) {
    this.gap = Math.max(gap, 1)
  }

  clear(): void {
    this.starts.length = 0
    this.ends.length = 0
    this.distinct = 0
    this.length = 1
  }

  /** Opens a text that has at most so many codes. */
  open(most: number): void {
    const needed = this.length + most + this.gap
    if (needed > this.codes.length) this.codes = grown(this.codes, needed)
    this.starts.push(this.length)
  }

  push(code: number): void {
    this.codes[this.length] = code
    this.length += 1
  }

  close(): void {
    this.ends.push(this.length)
    this.codes.fill(0, this.length, this.length + this.gap)
    this.length += this.gap
  }

  /** The codes of one text, valid until the next change. */
  text(number: number): Int32Array {
    return this.codes.subarray(this.starts[number], this.ends[number])
  }

  lengthOf(text: number): number {
    return this.ends[text]! - this.starts[text]!
  }
}
