import { createHash, createHmac } from 'node:crypto'
import { xoshiro128 } from '../../statistics/random.ts'

/** Numbers drawn for one purpose from a secret: whoever does not know it cannot draw them again. */
export class Chance {
  readonly #next: () => number

  constructor(secret: string, purpose: string) {
    const bytes = createHmac('sha256', secret).update(`chance/${purpose}`).digest()
    const [a, b, c, d] = [0, 4, 8, 12].map((at) => bytes.readInt32LE(at))
    this.#next = xoshiro128(a!, b!, c!, d! | 1)
  }

  /** Between 0 and 1, 1 excluded. */
  share(): number {
    return this.#next() / 2 ** 32
  }

  /** A whole number below `count`. */
  below(count: number): number {
    return Math.floor(this.share() * count)
  }

  shuffled<T>(list: readonly T[]): T[] {
    const out = [...list]
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      ;[out[i], out[j]] = [out[j]!, out[i]!]
    }
    return out
  }
}

/** No vowels and no digits: no spreadsheet takes it for a date, a number, a formula or TRUE. */
const letters = 'bcdfghjkmnpqrtvw'

/** A name of 10 letters that tells nothing of what it names. */
export function opaque(secret: string, what: string): string {
  const bytes = createHmac('sha256', secret).update(`name/${what}`).digest()
  return Array.from(bytes.subarray(0, 10), (byte) => letters[byte & 15]).join('')
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
