import { StatisticRows } from '../table.ts'
import { meanRanks } from './correlation.ts'
import { byChance } from './disagreement.ts'
import { placed, type Ratings, tallyOf } from './ratings.ts'

export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/**
 * Coincidences of ratings: a row is an item, with a column for each rating (how often it was given where somebody else gave one too) and
 * one for each two different ratings that meet on an item (how often they do, 1 / (raters of the item - 1) each). Sums of rows are the
 * coincidence matrix of any set of items.
 */
export interface Coincidences {
  /** The ratings that occur, increasing. */
  scale: Float64Array
  /** Column `scale.length + k` counts meetings of the ratings at the places `first[k]` and `second[k]`. */
  first: Int32Array
  second: Int32Array
  rows: StatisticRows
}

export function coincidences(ratings: Ratings): Coincidences {
  const found = placed(ratings)
  const { length } = found.scale
  const tallies = Array.from({ length: found.items }, (_, item) => tallyOf(found, item))
  const columnOf = new Map<number, number>()
  for (const tally of tallies) {
    eachTwo(tally, (a, b) => {
      const key = a.place * length + b.place
      if (!columnOf.has(key)) columnOf.set(key, length + columnOf.size)
    })
  }
  const row = new Float64Array(length + columnOf.size)
  const rows = new StatisticRows(row.length, found.items)
  for (const tally of tallies) {
    row.fill(0)
    const raters = tally.reduce((total, { count }) => total + count, 0)
    if (raters > 1) for (const { place, count } of tally) row[place] = count
    eachTwo(tally, (a, b) => {
      row[columnOf.get(a.place * length + b.place)!] = (a.count * b.count) / (raters - 1)
    })
    rows.push(row)
  }
  const keys = [...columnOf.keys()]
  return {
    scale: found.scale,
    first: Int32Array.from(keys, (key) => Math.floor(key / length)),
    second: Int32Array.from(keys, (key) => key % length),
    rows,
  }
}

function eachTwo<T>(list: readonly T[], visit: (a: T, b: T) => void): void {
  for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) visit(list[i]!, list[j]!)
}

/**
 * Krippendorff's alpha ("Computing Krippendorff's alpha-reliability", 2011): any number of raters, any ratings missing. Equal to
 * krippendorff 0.9.0, `alpha`. Time grows with the number of different ratings and of pairs of them that meet; with their square at the
 * level `ratio`.
 * @param sums sums of `coincidences.rows`
 * @returns 1 for perfect agreement, 0 for what chance brings; NaN (where the package raises) without two ratings of one item or where
 *   these are all the same rating
 */
export function krippendorffAlpha(
  coincidences: Coincidences,
  level: Level,
  sums: ArrayLike<number> = coincidences.rows.total,
): number {
  const { scale, first, second } = coincidences
  const given = new Float64Array(scale.length)
  let total = 0
  for (let place = 0; place < scale.length; place++) {
    given[place] = sums[place]!
    total += given[place]!
  }
  // The ordinal distance of two ratings is that of their mean ranks.
  const at = level === 'ordinal' ? meanRanks(given) : scale
  const apart = level === 'nominal' ? () => 1 : level === 'ratio' ? ratio : (a: number, b: number) => (a - b) ** 2
  let observed = 0
  for (let k = 0; k < first.length; k++) {
    observed += 2 * sums[scale.length + k]! * apart(at[first[k]!]!, at[second[k]!]!)
  }
  const chance = level === 'ratio' ? ratiosByChance(given, scale) : byChance(given, given, at, nearest[level])
  return chance > 0 ? 1 - (observed * (total - 1)) / chance : Number.NaN
}

const nearest = { nominal: 'none', ordinal: 'quadratic', interval: 'quadratic' } as const

const ratio = (a: number, b: number) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2)

function ratiosByChance(given: Float64Array, scale: Float64Array): number {
  let total = 0
  for (let a = 0; a < scale.length; a++) {
    if (given[a] === 0) continue
    for (let b = a + 1; b < scale.length; b++) total += 2 * given[a]! * given[b]! * ratio(scale[a]!, scale[b]!)
  }
  return total
}
