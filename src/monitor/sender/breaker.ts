/** Failures in a row after which only a cheap question is asked now and then. */
const most = 5

export interface Pace {
  /** Milliseconds of the first wait, the longest wait, and between two probes. */
  first: number
  longest: number
  probe: number
}

export const usualPace: Pace = { first: 500, longest: 30_000, probe: 60_000 }

/** How long to leave a server alone after failures: doubling with full jitter, then one probe a minute. */
export class Breaker {
  readonly #pace: Pace
  #failures = 0

  constructor(pace: Pace) {
    this.#pace = pace
  }

  get isOpen(): boolean {
    return this.#failures >= most
  }

  succeeded(): void {
    this.#failures = 0
  }

  /** Milliseconds to wait now. `asked`: seconds that the server asks for. */
  failed(asked = 0): number {
    this.#failures += 1
    if (this.isOpen) return this.#pace.probe * (0.9 + 0.2 * Math.random())
    const longest = Math.min(this.#pace.longest, this.#pace.first * 2 ** this.#failures)
    return Math.max(Math.min(asked, 60) * 1000, longest * (0.1 + 0.9 * Math.random()))
  }
}
