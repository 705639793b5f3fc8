import { StatisticRows } from '../table.ts'
import { byChance, steps, type Weights } from './disagreement.ts'
import { placed, type Ratings, tallyOf } from './ratings.ts'

/**
 * Shares of the raters of each item that gave each rating, and how far two raters of an item drawn at random are apart. Columns: items
 * with two ratings or more; the mean disagreement of two raters of the item by `none`, `linear` and `quadratic`; items with a rating;
 * the share of each rating.
 */
export interface RatingShares {
  /** The possible ratings, increasing. */
  scale: Float64Array
  /** One row an item. */
  rows: StatisticRows
}

const apartAt: Record<Weights, number> = { none: 1, linear: 2, quadratic: 3 }
const rated = 4
const before = 5

/** @param scale every possible rating; else those that occur. AC1 and AC2 depend on how many are possible. */
export function ratingShares(ratings: Ratings, scale?: readonly number[]): RatingShares {
  const found = placed(ratings, scale)
  const row = new Float64Array(before + found.scale.length)
  const rows = new StatisticRows(row.length, found.items)
  for (let item = 0; item < found.items; item++) {
    row.fill(0)
    const tally = tallyOf(found, item)
    const raters = tally.reduce((total, { count }) => total + count, 0)
    for (const a of tally) {
      row[before + a.place] = a.count / raters
      if (raters < 2) continue
      for (const b of tally) {
        const share = (a.count * b.count) / (raters * (raters - 1))
        for (const weights of ['none', 'linear', 'quadratic'] as const) {
          row[apartAt[weights]]! += share * steps[weights](a.place, b.place)
        }
      }
    }
    row[0] = Number(raters > 1)
    row[rated] = Number(raters > 0)
    rows.push(row)
  }
  return { scale: found.scale, rows }
}

/**
 * Fleiss' kappa ("Measuring nominal scale agreement among many raters", 1971). Equal to statsmodels 0.15.0, `fleiss_kappa`, which wants
 * as many ratings of every item; with ratings missing, and with weights, as Gwet has it ("Handbook of Inter-Rater Reliability", 2014,
 * chapters 2 and 3; irrCAC 0.4.4, `fleiss`).
 * @param sums sums of `shares.rows`
 * @returns NaN without two ratings of one item, or where all ratings are the same
 */
export function fleissKappa(
  shares: RatingShares,
  weights: Weights,
  sums: ArrayLike<number> = shares.rows.total,
): number {
  const prevalence = prevalenceOf(shares, sums)
  const places = shares.scale.map((_, place) => place)
  const expected = byChance(prevalence, prevalence, places, weights)
  return sums[0]! > 0 && expected > 0 ? 1 - sums[apartAt[weights]]! / sums[0]! / expected : Number.NaN
}

/**
 * Gwet's AC1, with weights AC2 ("Computing inter-rater reliability and its variance in the presence of high agreement", 2008; "Handbook
 * of Inter-Rater Reliability", 2014, chapter 3). It stays high where nearly all items are of one class, and kappa does not. Equal to
 * irrCAC 0.4.4, `gwet`, on a scale of equal steps.
 * @param sums sums of `shares.rows`
 * @returns NaN without two ratings of one item, or on a scale of one rating
 */
export function gwetAc(shares: RatingShares, weights: Weights, sums: ArrayLike<number> = shares.rows.total): number {
  const { length } = shares.scale
  if (sums[0]! === 0 || length < 2) return Number.NaN
  const furthest = steps[weights](0, length - 1)
  const places = shares.scale.map((_, place) => place)
  const one = places.map(() => 1)
  const agreeing = length ** 2 - byChance(one, one, places, weights) / furthest
  const hard = prevalenceOf(shares, sums).reduce((total, share) => total + share * (1 - share), 0)
  const expected = (agreeing * hard) / (length * (length - 1))
  return 1 - sums[apartAt[weights]]! / sums[0]! / furthest / (1 - expected)
}

/** The mean share of each rating of the scale over the items that have a rating. */
export function prevalenceOf({ scale }: RatingShares, sums: ArrayLike<number>): Float64Array {
  const prevalence = new Float64Array(scale.length)
  for (let place = 0; place < scale.length; place++) prevalence[place] = sums[before + place]! / sums[rated]!
  return prevalence
}
