import type { Entry } from '../../monitor/inference.ts'
import type { RefusalTeller } from '../../monitor/judge/settings.ts'
import { measure } from '../../monitor/measure.ts'

export interface Figure {
  count: number
  mean: number
}

/** What would be recorded, measured and not kept. */
export class DryRun {
  readonly #teller: RefusalTeller | undefined
  /** Requests with a name count once, as they would. */
  readonly #names = new Set<string>()
  readonly #sums = new Map<string, { count: number; sum: number }>()

  /** `teller` of refusals: nobody is asked. */
  constructor(teller?: RefusalTeller) {
    this.#teller = teller
  }

  accept(entries: readonly Entry[]): void {
    for (const entry of entries) {
      if (entry.k !== 'request' || this.#isKnown(entry.id)) continue
      for (const [name, value] of Object.entries(measure(entry, this.#teller))) {
        if (name === 'session' || name === 'model' || (name === 'user_rating' && value === -1)) continue
        const { count, sum } = this.#sums.get(name) ?? { count: 0, sum: 0 }
        this.#sums.set(name, { count: count + 1, sum: sum + value })
      }
    }
  }

  #isKnown(name: string | null): boolean {
    if (name === null) return false
    const isKnown = this.#names.has(name)
    this.#names.add(name)
    return isKnown
  }

  get figures(): Record<string, Figure> {
    return Object.fromEntries([...this.#sums].map(([name, { count, sum }]) => [name, { count, mean: sum / count }]))
  }
}
