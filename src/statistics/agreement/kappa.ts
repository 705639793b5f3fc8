import { byChance, steps, type Weights } from './disagreement.ts'
import { margins, type RatingPairs } from './pairs.ts'

/**
 * Cohen's kappa of two raters (Cohen, "A coefficient of agreement for nominal scales", 1960; weighted: "Weighted kappa", 1968). Equal to
 * scikit-learn 1.9.1, `cohen_kappa_score`, with its `labels` the scale of the pairs. Distances are steps on that scale, so give the whole
 * scale to `ratingPairs` where a rating may be in nobody's use.
 * @param counts sums of `pairs.rows`
 * @returns 1 for perfect agreement, 0 for what chance brings; NaN where both raters used one and the same rating only, or without items
 */
export function cohenKappa(pairs: RatingPairs, weights: Weights, counts: ArrayLike<number> = pairs.rows.total): number {
  const { first, second, items } = margins(pairs, counts)
  const apart = steps[weights]
  let observed = 0
  for (let cell = 0; cell < pairs.first.length; cell++) {
    observed += counts[cell]! * apart(pairs.first[cell]!, pairs.second[cell]!)
  }
  const places = pairs.scale.map((_, place) => place)
  const expected = byChance(first, second, places, weights) / items
  return expected > 0 ? 1 - observed / expected : Number.NaN
}
