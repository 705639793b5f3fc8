import type { Side } from '../../evidence/evidence.ts'
import type { Comparing } from '../../suite/graders.ts'
import type { Rated } from '../rating.ts'
import type { Chance } from './chance.ts'

/** What a rater is shown at one place of a sheet. */
export interface Shown {
  sample: string
  rated: Rated
  again: 0 | 1
}

/** A drawn sample. `same`: the two sides gave the very same answer. */
export interface Candidate {
  id: string
  same: boolean
}

/** With the side that comes first, to the left or earlier; null: both answers are the same. */
export interface Placed {
  id: string
  first: Side | null
}

/** Between the two answers to one sample lie about half as many items. */
const block = 12

/**
 * The side that comes first of each sample: of every two neighbours one has the baseline first, the other the candidate, so that each
 * side is first equally often, to within one, in whatever the list is sorted by.
 * @param turned the other way round throughout: what one rater sees first another sees second
 */
export function placed(samples: readonly Candidate[], turned: boolean, chance: Chance): Placed[] {
  let next: Side | null = null
  return samples.map(({ id, same }) => {
    if (same) return { id, first: null }
    const first: Side = next ?? sideOf((chance.below(2) === 0) !== turned)
    next = next === null ? otherSide(first) : null
    return { id, first }
  })
}

const sideOf = (isBaseline: boolean): Side => (isBaseline ? 'baseline' : 'candidate')
const otherSide = (side: Side): Side => sideOf(side === 'candidate')

/**
 * The items of one rater in the order of showing. Single answers come in blocks: within one the two answers to a sample are far apart,
 * and whoever stops after any block has rated both sides of the same samples. A pair of equal answers is not asked about.
 * @param repeats share of the items that is shown a second time, far from the first and with the sides swapped
 */
export function inOrder(
  samples: readonly Placed[],
  { compare, repeats }: { compare: Comparing; repeats: number },
  chance: Chance,
): Shown[] {
  const mixed = chance.shuffled(samples)
  const items = compare === 'pairs' ? pairs(mixed) : singles(mixed, chance)
  return withRepeats(items, repeats, chance)
}

function pairs(samples: readonly Placed[]): Shown[] {
  return samples.flatMap(({ id, first }) =>
    first === null ? [] : [{ sample: id, rated: { form: 'pair' as const, first }, again: 0 as const }],
  )
}

function singles(samples: readonly Placed[], chance: Chance): Shown[] {
  const blocks = Math.max(1, Math.round(samples.length / block))
  return Array.from({ length: blocks }, (_, b) => {
    const own = samples.slice(
      Math.floor((b * samples.length) / blocks),
      Math.floor(((b + 1) * samples.length) / blocks),
    )
    const differing = own.flatMap(({ id, first }) => (first === null ? [] : [{ id, first }]))
    const half = Math.ceil(differing.length / 2)
    const [early, late] = [differing.slice(0, half), differing.slice(half)]
    const items = [
      ...differing.map(({ id, first }) => single(id, first)),
      ...[early, late].flatMap((some) => chance.shuffled(some).map(({ id, first }) => single(id, otherSide(first)))),
    ]
    const same = own.filter(({ first }) => first === null)
    // The first of them in the middle, where a single sample that differs needs something between.
    for (const [i, { id }] of same.entries())
      items.splice(i === 0 ? items.length >> 1 : chance.below(items.length + 1), 0, single(id, 'both'))
    return items
  }).flat()
}

const single = (id: string, side: Side | 'both'): Shown => ({ sample: id, rated: { form: 'score', side }, again: 0 })

/** Of the first third of the items some come again in the last third, beside no other item of their sample. */
function withRepeats(items: readonly Shown[], share: number, chance: Chance): Shown[] {
  const out = [...items]
  if (share === 0 || items.length < 9) return out
  const third = Math.floor(items.length / 3)
  const count = Math.min(third, Math.max(1, Math.round(share * items.length)))
  for (const item of chance.shuffled(items.slice(0, third)).slice(0, count)) {
    const places = Array.from({ length: out.length + 1 - 2 * third }, (_, i) => 2 * third + i)
    const free = places.filter((at) => out[at - 1]?.sample !== item.sample && out[at]?.sample !== item.sample)
    if (free.length > 0) out.splice(free[chance.below(free.length)]!, 0, again(item))
  }
  return out
}

function again({ sample, rated }: Shown): Shown {
  const swapped: Rated = rated.form === 'pair' ? { form: 'pair', first: otherSide(rated.first) } : rated
  return { sample, rated: swapped, again: 1 }
}
