/** Some token and a number of it: a natural log-probability, unless a fault makes it something else. */
export interface Guess {
  id: number
  logprob: number
}

/** What a model says after each of some positions: one row of logits a position. */
export class Rows {
  readonly count: number
  readonly #logits: Float32Array
  readonly #width: number
  readonly #sums = new Map<number, Float64Array>()

  constructor(logits: Float32Array, width: number) {
    this.#logits = logits
    this.#width = width
    this.count = logits.length / width
  }

  logit(row: number, id: number): number {
    return this.#logits[row * this.#width + id] ?? Number.NaN
  }

  /** Log-softmax in float64 of the logits over the temperature. */
  logprob(row: number, id: number, temperature = 1): number {
    return this.logit(row, id) / temperature - this.#sum(row, temperature)
  }

  /** The likeliest ids, from the likeliest down; of equal ones the lower id first. */
  top(row: number, count: number): number[] {
    const [from, found] = [row * this.#width, [] as number[]]
    if (count > 64) {
      const logits = this.all(row)
      return Array.from(logits.keys())
        .sort((a, b) => logits[b]! - logits[a]! || a - b)
        .slice(0, count)
    }
    for (let id = 0; id < this.#width; id++) {
      const logit = this.#logits[from + id]!
      if (found.length === count && logit <= this.#logits[from + found.at(-1)!]!) continue
      let place = found.length
      while (place > 0 && logit > this.#logits[from + found[place - 1]!]!) place--
      found.splice(place, 0, id)
      found.length = Math.min(found.length, count)
    }
    return found
  }

  all(row: number): Float32Array {
    return this.#logits.subarray(row * this.#width, (row + 1) * this.#width)
  }

  #sum(row: number, temperature: number): number {
    const sums = this.#sums.get(temperature) ?? new Float64Array(this.count).fill(Number.NaN)
    this.#sums.set(temperature, sums)
    if (Number.isNaN(sums[row])) {
      const logits = this.all(row)
      let highest = Number.NEGATIVE_INFINITY
      for (const logit of logits) if (logit > highest) highest = logit
      let sum = 0
      for (const logit of logits) sum += Math.exp((logit - highest) / temperature)
      sums[row] = highest / temperature + Math.log(sum)
    }
    return sums[row]!
  }
}
