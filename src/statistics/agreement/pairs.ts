import { StatisticRows } from '../table.ts'
import { isRating, placed, type Rating } from './ratings.ts'

/**
 * Two raters' ratings of the same items. All that is asked of them depends on how many items have each pair of ratings, so a row of
 * `rows` is a one in the column of its pair, and any set of items is the sum of its rows; items that lack a rating have a row of zeros.
 */
export interface RatingPairs {
  /** The possible ratings, increasing. */
  scale: Float64Array
  /** For each column the first rater's rating, by its place on the scale; increasing. */
  first: Int32Array
  /** For each column the second rater's; increasing among those of one `first`. */
  second: Int32Array
  /** One row an item. */
  rows: StatisticRows
}

/** @param scale every possible rating; else those that occur where both raters gave one */
export function ratingPairs(
  first: readonly Rating[],
  second: readonly Rating[],
  scale?: readonly number[],
): RatingPairs {
  const both = first.map((rating, item) => isRating(rating) && isRating(second[item]))
  const onlyPairs = [first, second].map((row) => first.map((_, item) => (both[item] ? row[item]! : null)))
  const { scale: values, place } = placed(onlyPairs, scale)
  const keys = both.map((paired, item) => (paired ? place[2 * item]! * values.length + place[2 * item + 1]! : -1))
  const columns = Float64Array.from(new Set(keys.filter((key) => key >= 0))).sort()
  const columnOf = new Map(Array.from(columns, (key, column) => [key, column]))
  const rows = new StatisticRows(columns.length, first.length)
  const row = new Float64Array(columns.length)
  for (const key of keys) {
    const column = columnOf.get(key)
    if (column !== undefined) row[column] = 1
    rows.push(row)
    if (column !== undefined) row[column] = 0
  }
  return {
    scale: values,
    first: Int32Array.from(columns, (key) => Math.floor(key / values.length)),
    second: Int32Array.from(columns, (key) => key % values.length),
    rows,
  }
}

/** One item's rating by one rater, and those by several others; without the first, those of several among each other. */
export interface SharedItem {
  first: Rating
  others: readonly Rating[]
}

/**
 * Pairs as of two raters where an item has several: the first with each of the others, or, where no item has a first, each two of the others in
 * both orders. All pairs of an item together count as one, so that an item with many raters counts no more than others.
 * @param scale every possible rating
 */
export function sharedPairs(items: readonly SharedItem[], scale: readonly number[]): RatingPairs {
  const values = Float64Array.from(new Set(scale)).sort()
  const placeOf = new Map(Array.from(values, (value, at) => [value, at]))
  const keyed = items.map((item) => pairsOf(item).map(([a, b]) => placeOf.get(a)! * values.length + placeOf.get(b)!))
  const columns = Float64Array.from(new Set(keyed.flat())).sort()
  const columnOf = new Map(Array.from(columns, (key, column) => [key, column]))
  const rows = new StatisticRows(columns.length, items.length)
  for (const keys of keyed) {
    const row = new Float64Array(columns.length)
    for (const key of keys) row[columnOf.get(key)!]! += 1 / keys.length
    rows.push(row)
  }
  return {
    scale: values,
    first: Int32Array.from(columns, (key) => Math.floor(key / values.length)),
    second: Int32Array.from(columns, (key) => key % values.length),
    rows,
  }
}

function pairsOf({ first, others }: SharedItem): [number, number][] {
  const given = others.filter(isRating)
  if (isRating(first)) return given.map((other) => [first, other])
  return given.flatMap((a, i) => given.flatMap((b, j): [number, number][] => (i === j ? [] : [[a, b]])))
}

/** How many items each rater gave each rating of the scale. */
export function margins({ scale, first, second }: RatingPairs, counts: ArrayLike<number>) {
  const margin = { first: new Float64Array(scale.length), second: new Float64Array(scale.length), items: 0 }
  for (let cell = 0; cell < first.length; cell++) {
    margin.first[first[cell]!]! += counts[cell]!
    margin.second[second[cell]!]! += counts[cell]!
    margin.items += counts[cell]!
  }
  return margin
}

/**
 * How far the second rater lies above the first, in the scale's unit; NaN without items.
 * @param counts sums of `pairs.rows`
 */
export function meanDifference(pairs: RatingPairs, counts: ArrayLike<number> = pairs.rows.total): number {
  return meanOf(pairs, counts, (first, second) => second - first)
}

/** The share of items on which the ratings lie at most `distance` apart, in the scale's unit: 0 for exact agreement. NaN without items. */
export function shareWithin(
  pairs: RatingPairs,
  distance: number,
  counts: ArrayLike<number> = pairs.rows.total,
): number {
  return meanOf(pairs, counts, (first, second) => Number(Math.abs(second - first) <= distance))
}

function meanOf(pairs: RatingPairs, counts: ArrayLike<number>, of: (first: number, second: number) => number): number {
  const { scale, first, second } = pairs
  let [items, total] = [0, 0]
  for (let cell = 0; cell < first.length; cell++) {
    items += counts[cell]!
    total += counts[cell]! * of(scale[first[cell]!]!, scale[second[cell]!]!)
  }
  return total / items
}
