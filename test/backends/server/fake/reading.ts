import { setTimeout as pause } from 'node:timers/promises'
import type { Faults } from './faults.ts'
import { randomOf } from './random.ts'
import type { Guess, Rows } from './rows.ts'
import type { Served } from './served.ts'

/** One token of a text, its value and the likeliest in its place. */
export interface Place {
  id: number
  logprob: number | null
  top: Guess[] | null
}

export interface Wanted {
  likeliest: number
  /** Of the request: only a fault lets it change a prompt's values. */
  temperature: number
}

interface Before {
  model: string
  ids: readonly number[]
  places: Place[]
}

/** Tokens that a prefix cache keeps together. */
const block = 16

/** Prompt log-probabilities, with the faults that concern them. It remembers what was asked, as a server with a cache does. */
export class Reader {
  readonly #before: Before[] = []
  readonly #underWay = new Set<readonly number[]>()
  readonly #random = randomOf(1)

  /** Places of all tokens; fewer or more only by a fault. */
  async read(served: Served, ids: readonly number[], wanted: Wanted, faults: Faults): Promise<Place[]> {
    const own = await this.#unmixed(served, ids, wanted, faults)
    const places = this.#remembering(served, ids, own, faults)
    if (faults.chunkLost !== undefined && ids.length > faults.chunkLost) places.at(-1)!.logprob = null
    return faults.short ? places.slice(0, -1) : places
  }

  async #unmixed(served: Served, ids: readonly number[], wanted: Wanted, faults: Faults): Promise<Place[]> {
    const own = await spoiled(served, ids, wanted, faults, this.#random)
    if (!faults.mixedUp) return own
    this.#underWay.add(ids)
    await pause(5)
    const other = [...this.#underWay].find((each) => each.join() !== ids.join())
    this.#underWay.delete(ids)
    if (!other) return own
    const foreign = await spoiled(served, other, wanted, faults, this.#random)
    return own.map((place, i) => ({ ...place, logprob: foreign[i]?.logprob ?? place.logprob }))
  }

  #remembering(served: Served, ids: readonly number[], own: Place[], faults: Faults): Place[] {
    if (faults.cachedPrefix === undefined && !faults.orderDependent) return own
    const places = own.map((place) => ({ ...place }))
    const same = this.#before.filter((each) => each.model === served.name)
    const last = same.at(-1)
    this.#before.push({ model: served.name, ids, places: own })
    const shared = Math.max(0, ...same.map((each) => alike(each.ids, ids)))
    const cached = Math.floor(Math.min(shared, ids.length - 1) / block) * block
    if (faults.cachedPrefix === 'short') return places.slice(cached)
    if (faults.cachedPrefix === 'nulls') {
      for (const place of places.slice(0, cached)) Object.assign(place, { logprob: null, top: null })
    }
    if (faults.orderDependent && shared === ids.length && last && last.ids.join() !== ids.join()) {
      const third = Math.floor(ids.length / 3)
      for (let i = third; i < 2 * third; i++) places[i]!.logprob = last.places.at(third - i - 1)?.logprob ?? -1
    }
    return places
  }
}

function alike(a: readonly number[], b: readonly number[]): number {
  const at = b.findIndex((id, i) => a[i] !== id)
  return at < 0 ? b.length : at
}

/** What stands at each place, by the faults that need no memory. */
async function spoiled(
  served: Served,
  ids: readonly number[],
  wanted: Wanted,
  faults: Faults,
  random: () => number,
): Promise<Place[]> {
  const before = faults.shortWrong !== undefined && ids.length <= faults.shortWrong ? filler : []
  const { rows } = await served.model.read([...before, ...ids])
  const value = valuesOf(rows, wanted, faults)
  const row = (i: number): number => {
    if (faults.broadcast) return rows.count - 1
    return before.length + (faults.rowShift ? i : i - 1)
  }
  const places = ids.map((id, i): Place => {
    if (i === 0) return { id, logprob: null, top: null }
    const top = rows.top(row(i), wanted.likeliest).map((each) => ({ id: each, logprob: value(row(i), each) }))
    return { id, logprob: value(row(i), id), top }
  })
  if (faults.indexShift) shift(places, faults.indexShift === 'back', rows)
  const middle = places[Math.ceil(places.length / 2)]
  if (faults.nan && middle) middle.logprob = Number.NaN
  if (faults.nullInMiddle && middle) Object.assign(middle, { logprob: null, top: null })
  for (const place of places.slice(1)) {
    if (faults.noise && place.logprob !== null) place.logprob -= random() * faults.noise
    const stub = faults.zeros ? 0 : faults.floor ? -9999 : null
    if (stub !== null) Object.assign(place, { logprob: stub, top: [{ id: place.id, logprob: stub }] })
  }
  return places
}

/** A few tokens that do not belong to the text. */
const filler = [40, 41, 42, 43]

function valuesOf(rows: Rows, { temperature }: Wanted, faults: Faults): (row: number, id: number) => number {
  if (faults.logits) return (row, id) => rows.logit(row, id)
  const after = faults.postTemperature && temperature > 0 ? temperature : 1
  return (row, id) => rows.logprob(row, id, after)
}

/** Names of tokens stay, values move. */
function shift(places: Place[], back: boolean, rows: Rows): void {
  const values = places.map(({ logprob, top }) => ({ logprob, top }))
  const next = rows.top(rows.count - 1, 1)[0]!
  const after = { logprob: rows.logprob(rows.count - 1, next), top: values.at(-1)!.top }
  for (let i = 1; i < places.length; i++) {
    Object.assign(places[i]!, back ? values[Math.max(1, i - 1)]! : (values[i + 1] ?? after))
  }
}
