import { allBits, countsOf, type Outcome, outcomeBits } from './outcome.ts'
import type { Samples } from './samples.ts'
import type { Search } from './search.ts'

export const sorts = ['worst', 'best', 'data', 'id'] as const
export type Sort = (typeof sorts)[number]

export interface Filter {
  text: string
  /** Place of the task; null: all. */
  task: number | null
  outcome: Outcome
  /** A topic or group, or a part of its name. */
  group: string
  /** Changes by the task's chosen metric: from `low` to below `high`. */
  changes: { low: number; high: number; label: string } | null
  sort: Sort
}

export const everything: Filter = { text: '', task: null, outcome: 'all', group: '', changes: null, sort: 'worst' }

export interface Found {
  /** Places of samples, in the order of showing. */
  samples: Int32Array
  /** How many there would be with each outcome. */
  counts: Record<Outcome, number>
}

/** Keeps the samples in the order of every sort until the chosen metrics change. */
export class Filters {
  readonly #samples: Samples
  readonly #search: Search
  readonly #orders = new Map<string, Int32Array>()

  constructor(samples: Samples, search: Search) {
    this.#samples = samples
    this.#search = search
  }

  find(filter: Filter): Found {
    const { taskOf, outcome } = this.#samples
    const byText = this.#search.find(filter.text)
    const byGroup = this.#inGroup(filter.group)
    const wanted = outcomeBits[filter.outcome]
    const found = new Int32Array(this.#samples.count)
    const tally = new Uint32Array(allBits)
    let length = 0
    for (const sample of this.#order(filter.sort)) {
      if (byText !== null && byText[sample] === 0) continue
      if (filter.task !== null && taskOf[sample] !== filter.task) continue
      if (byGroup !== null && byGroup[sample] === 0) continue
      if (filter.changes !== null && !this.#isBetween(sample, filter.changes)) continue
      const bits = outcome[sample]!
      tally[bits]!++
      if ((bits & wanted) === wanted) found[length++] = sample
    }
    return { samples: found.subarray(0, length), counts: countsOf(tally) }
  }

  #isBetween(sample: number, { low, high }: NonNullable<Filter['changes']>): boolean {
    const { change } = this.#samples.change(sample)
    return change >= low && change < high
  }

  #inGroup(wanted: string): Uint8Array | null {
    if (wanted.trim() === '') return null
    const { names, groups } = this.#samples.index
    const exact = names.indexOf(wanted)
    const part = wanted.trim().toLowerCase()
    const fits = names.map((name, place) => (exact >= 0 ? place === exact : name.toLowerCase().includes(part)))
    return Uint8Array.from(groups, (own) => Number(own.some((place) => fits[place])))
  }

  #order(sort: Sort): Int32Array {
    const key = `${sort} ${sort === 'worst' || sort === 'best' ? this.#samples.chosen : ''}`
    const known = this.#orders.get(key)
    if (known !== undefined) return known
    const order = Int32Array.from({ length: this.#samples.count }, (_, i) => i)
    const { loss, index } = this.#samples
    // Samples without a number come last either way.
    const rank = (i: number, sign: number) => (Number.isNaN(loss[i]) ? Number.NEGATIVE_INFINITY : sign * loss[i]!)
    const bySize = (sign: number) => (a: number, b: number) => {
      const [one, other] = [rank(a, sign), rank(b, sign)]
      return one === other ? a - b : other - one
    }
    if (sort === 'worst') order.sort(bySize(1))
    if (sort === 'best') order.sort(bySize(-1))
    if (sort === 'id') {
      const places = [...order].sort(byName((i) => index.ids[i]!))
      order.set(places)
    }
    this.#orders.set(key, order)
    return order
  }
}

/** `q-2` before `q-10`. */
function byName(of: (place: number) => string): (a: number, b: number) => number {
  const { compare } = new Intl.Collator('en', { numeric: true })
  return (a, b) => compare(of(a), of(b)) || a - b
}
