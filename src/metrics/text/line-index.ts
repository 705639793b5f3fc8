import type { Numbers } from './reader.ts'

/** The lines of a text by their words, so that texts of many lines are not compared line by line with all others. */
export class LineIndex {
  readonly #lines: readonly Numbers[]
  /** For each word the lines that have it. */
  readonly #having = new Map<number, number[]>()
  /** For each line the number of the last search that gave it. */
  readonly #given: Int32Array
  #search = 0

  constructor(lines: readonly Numbers[]) {
    this.#lines = lines
    this.#given = new Int32Array(lines.length)
    for (let number = 0; number < lines.length; number += 1) {
      const { items, length } = lines[number]!
      for (let i = 0; i < length; i += 1) {
        const having = this.#having.get(items[i]!)
        if (having === undefined) this.#having.set(items[i]!, [number])
        else if (having.at(-1) !== number) having.push(number)
      }
    }
  }

  /** One after another the lines that have a word of `line` which is not marked yet, each once; `marks` may change meanwhile. */
  *linesThatMayMark(line: Numbers, marks: Uint8Array): Generator<Numbers> {
    this.#search += 1
    for (let i = 0; i < line.length; i += 1) {
      for (const number of this.#having.get(line.items[i]!) ?? []) {
        if (marks[i] === 1) break
        if (this.#given[number] === this.#search) continue
        this.#given[number] = this.#search
        yield this.#lines[number]!
      }
    }
  }
}
