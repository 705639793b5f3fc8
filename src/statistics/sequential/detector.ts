/** Answers of one block of time, such as an hour: how many, and how many of them are what the detector looks for. */
export interface Block {
  n: number
  ones: number
}

/** By how much the odds are thought to have risen: small and large rises are looked for at once. */
const rises = [1.4, 2, 2.8, 4.5] as const

/**
 * The Shiryaev-Roberts e-detector for a share above a limit (Shin, Ramdas and Rinaldo, "E-detectors: a nonparametric framework for
 * sequential change detection", 2024): with every block R becomes (R + 1) L, with L the likelihood ratio of the block. For independent
 * answers and any true share of at most `limit`, the mean of the sums minus the number of blocks is a supermartingale. So it reaches T / a
 * within T blocks with a chance of at most a, however often one looks.
 */
export class Detector {
  readonly #ofOne: readonly number[]
  readonly #ofZero: readonly number[]
  /** Logarithms of the sums, one for each rise. */
  readonly #sums: number[]
  /** Of each rise what speaks for it since it began to, and the block it began at. */
  readonly #runs: { gain: number; from: number | null }[]

  /**
   * @param limit the largest share that is no drift; above 0 and below 1
   * @param spread how many times more the blocks vary than independent answers would, at least 1: the likelihoods are tempered by it
   */
  constructor(limit: number, spread: number) {
    const shares = rises.map((rise) => risenShare(limit, rise))
    this.#ofOne = shares.map((share) => Math.log(share / limit) / spread)
    this.#ofZero = shares.map((share) => Math.log((1 - share) / (1 - limit)) / spread)
    this.#sums = rises.map(() => -Infinity)
    this.#runs = rises.map(() => ({ gain: 0, from: null }))
  }

  /** @param at the number of the block */
  fold({ n, ones }: Block, at: number): void {
    for (let i = 0; i < rises.length; i++) {
      const gain = ones * this.#ofOne[i]! + (n - ones) * this.#ofZero[i]!
      this.#sums[i] = logPlusOne(this.#sums[i]!) + gain
      const run = this.#runs[i]!
      run.from ??= at
      run.gain += gain
      if (run.gain <= 0) this.#runs[i] = { gain: 0, from: null }
    }
  }

  /** The logarithm of the mean of the sums: what is compared with a threshold. */
  get evidence(): number {
    const most = Math.max(...this.#sums)
    if (most === -Infinity) return -Infinity
    return most + Math.log(this.#sums.reduce((sum, each) => sum + Math.exp(each - most), 0) / this.#sums.length)
  }

  /** The block from which on the likeliest rise is seen (Page's estimate of the change, 1954); null: there is none. */
  get since(): number | null {
    return this.#runs.reduce((best, run) => (run.gain > best.gain ? run : best)).from
  }
}

/**
 * The logarithm of the threshold that keeps the chance of any false alarm at `error`.
 * @param blocks how many blocks may pass, all looked at
 */
export function threshold({ error, blocks }: { error: number; blocks: number }): number {
  return Math.log(blocks / error)
}

function risenShare(limit: number, rise: number): number {
  const odds = (limit / (1 - limit)) * rise
  return odds / (1 + odds)
}

/** ln(e^x + 1), without overflow. */
function logPlusOne(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x))
}
