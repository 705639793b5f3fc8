import { margins, type RatingPairs } from './pairs.ts'

/**
 * Pearson's correlation of two raters' ratings. Equal to scipy 1.17.1, `pearsonr`.
 * @param counts sums of `pairs.rows`
 * @returns NaN where a rater used one rating only, or without items
 */
export function pearson(pairs: RatingPairs, counts: ArrayLike<number> = pairs.rows.total): number {
  const { first, second } = margins(pairs, counts)
  return correlation(pairs, counts, place(first, pairs.scale), place(second, pairs.scale))
}

/** Spearman's rank correlation, ties at their mean rank. Equal to scipy 1.17.1, `spearmanr`. NaN as for `pearson`. */
export function spearman(pairs: RatingPairs, counts: ArrayLike<number> = pairs.rows.total): number {
  const { first, second } = margins(pairs, counts)
  return correlation(pairs, counts, place(first, meanRanks(first)), place(second, meanRanks(second)))
}

/**
 * Kendall's tau-b ("The treatment of ties in ranking problems", 1945), by Knight's count of discordant pairs ("A computer method for
 * calculating Kendall's tau with ungrouped data", 1966) over a Fenwick tree: O(n log n). Equal to scipy 1.17.1, `kendalltau`. NaN as for
 * `pearson`.
 */
export function kendallTauB(pairs: RatingPairs, counts: ArrayLike<number> = pairs.rows.total): number {
  const { first, second, items } = margins(pairs, counts)
  const all = pairsAmong(items)
  const [tiedFirst, tiedSecond, tiedBoth] = [first, second, counts].map(tied) as [number, number, number]
  if (tiedFirst === all || tiedSecond === all) return Number.NaN
  const more = all - tiedFirst - tiedSecond + tiedBoth - 2 * discordant(pairs, counts)
  return within(more / Math.sqrt(all - tiedFirst) / Math.sqrt(all - tiedSecond))
}

/** The rank of each place of the scale among the ratings given, from 1; ratings that are equal share the mean of their ranks. */
export function meanRanks(margin: ArrayLike<number>): Float64Array {
  const ranks = new Float64Array(margin.length)
  for (let place = 0, below = 0; place < margin.length; place++) {
    ranks[place] = below + (margin[place]! + 1) / 2
    below += margin[place]!
  }
  return ranks
}

interface Placing {
  at: ArrayLike<number>
  mean: number
}

/** @returns null where at most one place is in use */
function place(margin: Float64Array, at: ArrayLike<number>): Placing | null {
  const used = margin.findIndex((count) => count !== 0)
  if (margin.findLastIndex((count) => count !== 0) === used) return null
  let [total, offset] = [0, 0]
  for (let i = used; i < margin.length; i++) {
    total += margin[i]!
    offset += margin[i]! * (at[i]! - at[used]!)
  }
  return { at, mean: at[used]! + offset / total }
}

function correlation(pairs: RatingPairs, counts: ArrayLike<number>, x: Placing | null, y: Placing | null): number {
  if (x === null || y === null) return Number.NaN
  let [xx, xy, yy] = [0, 0, 0]
  for (let cell = 0; cell < pairs.first.length; cell++) {
    const dx = x.at[pairs.first[cell]!]! - x.mean
    const dy = y.at[pairs.second[cell]!]! - y.mean
    const count = counts[cell]!
    xx += count * dx * dx
    xy += count * dx * dy
    yy += count * dy * dy
  }
  return within(xy / Math.sqrt(xx) / Math.sqrt(yy))
}

/** Rounding must not carry it over the edge. */
const within = (x: number) => Math.max(-1, Math.min(1, x))

const pairsAmong = (count: number) => (count * (count - 1)) / 2

function tied(counts: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < counts.length; i++) total += pairsAmong(counts[i]!)
  return total
}

/** Pairs of items of which the first rater puts one higher, the second rater the other. */
function discordant({ scale, first, second }: RatingPairs, counts: ArrayLike<number>): number {
  const tree = new Float64Array(scale.length + 1)
  let [seen, total] = [0, 0]
  for (let start = 0, end = 0; start < first.length; start = end) {
    while (end < first.length && first[end] === first[start]) {
      let upTo = 0
      for (let node = second[end]! + 1; node > 0; node -= node & -node) upTo += tree[node]!
      total += counts[end]! * (seen - upTo)
      end++
    }
    for (let cell = start; cell < end; cell++) {
      seen += counts[cell]!
      for (let node = second[cell]! + 1; node < tree.length; node += node & -node) tree[node]! += counts[cell]!
    }
  }
  return total
}
