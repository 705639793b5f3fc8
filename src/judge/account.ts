import type { Prices } from '../suite/graders.ts'
import type { Hold } from './ceiling.ts'
import type { Usage } from './judgement.ts'
import { costOf } from './prices.ts'
import type { Spent } from './reply.ts'

/** What the calls for one question have cost so far. */
export class Account {
  readonly usage: Usage = { input: 0, cachedInput: 0, output: 0, calls: 0 }
  readonly hold: Hold
  readonly #prices: Prices | null
  #cost = 0

  /** @param prices null: nobody knows */
  constructor(hold: Hold, prices: Prices | null) {
    this.hold = hold
    this.#prices = prices
  }

  /** US dollars; null: no prices are known. */
  get cost(): number | null {
    return this.#prices === null ? null : this.#cost
  }

  /**
   * A call was answered. What the server does not count is taken for the most that it can have been.
   * @returns what it cost
   */
  answered(spent: Spent | null, most: number, prices = this.#prices): number {
    this.usage.calls += 1
    if (spent === null) return this.#book(most)
    this.usage.input += spent.input
    this.usage.cachedInput += spent.cachedInput
    this.usage.output += spent.output
    return this.#book(prices === null ? 0 : costOf(spent, prices))
  }

  /** A call was perhaps answered, but not to us: it counts as the most that it can have cost. */
  lost(most: number): void {
    this.usage.calls += 1
    this.#book(most)
  }

  #book(cost: number): number {
    this.#cost += cost
    this.hold.book(cost)
    return cost
  }
}
