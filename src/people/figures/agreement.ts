import { coincidences, krippendorffAlpha } from '../../statistics/agreement/alpha.ts'
import { cohenKappa } from '../../statistics/agreement/kappa.ts'
import { ratingPairs, shareWithin } from '../../statistics/agreement/pairs.ts'
import { isRating } from '../../statistics/agreement/ratings.ts'
import { type Agreement, agreementEstimate, resampledAgreement } from '../../statistics/agreement/resampled.ts'
import { gwetAc, ratingShares } from '../../statistics/agreement/shares.ts'
import type { Asked } from '../asked.ts'
import type { Rating } from '../rating.ts'
import { matrixOf, type RatingMatrix } from './matrix.ts'

/** A figure with its interval. */
export interface Figure {
  value: number
  interval: [low: number, high: number]
}

/** How far the people agree on one question. null: not defined, as where nobody rated an item twice or all ratings are the same. */
export interface QuestionAgreement {
  question: string
  title: string
  /** Items that two people or more have rated. */
  items: number
  /** Krippendorff's alpha, ordinal. */
  alpha: Figure | null
  /** Gwet's AC1: high where nearly all ratings are the same, and alpha and kappa are not. */
  ac1: Figure | null
  /** The share of items on which two of its raters, drawn at random, say exactly the same. */
  exact: number | null
  pairs: PairAgreement[]
}

/** Two people on the items that both have rated. */
export interface PairAgreement {
  raters: [string, string]
  items: number
  /** Cohen's kappa, quadratic weights, on the whole scale of the question. */
  kappa: number | null
  exact: number | null
  /** At most one step apart. */
  withinOne: number | null
}

export interface AgreementSettings {
  seed: number
  resamples: number
  /** Of both ends of an interval together. */
  confidence: number
}

/** @param groupOf samples of one group are drawn together */
export function agreementOf(
  ratings: readonly Rating[],
  asked: Asked,
  settings: AgreementSettings,
  groupOf: (sample: string) => string,
): QuestionAgreement {
  const matrix = matrixOf(ratings, asked.name)
  const scale = asked.options.map(({ value }) => value)
  const several = matrix.items.filter((_, item) => ratersOf(matrix, item) > 1).length
  const shares = ratingShares(matrix.values, scale)
  const coincide = coincidences(matrix.values)
  const [alpha, ac1] = figures(
    [
      { rows: coincide.rows, value: (sums) => krippendorffAlpha(coincide, 'ordinal', sums) },
      { rows: shares.rows, value: (sums) => gwetAc(shares, 'none', sums) },
    ],
    groupsOf(matrix, groupOf),
    settings,
    asked.name,
  )
  const { total } = shares.rows
  return {
    question: asked.name,
    title: asked.title,
    items: several,
    alpha: alpha!,
    ac1: ac1!,
    exact: defined(1 - total[1]! / total[0]!),
    pairs: matrix.raters.flatMap((first, a) =>
      matrix.raters.slice(a + 1).flatMap((second, b) => {
        const [one, other] = [matrix.values[a]!, matrix.values[a + 1 + b]!]
        const items = one.filter((value, i) => isRating(value) && isRating(other[i])).length
        if (items === 0) return []
        const pairs = ratingPairs(one, other, scale)
        return [
          {
            raters: [first, second] as [string, string],
            items,
            kappa: defined(cohenKappa(pairs, 'quadratic')),
            exact: defined(shareWithin(pairs, 0)),
            withinOne: defined(shareWithin(pairs, 1)),
          },
        ]
      }),
    ),
  }
}

const ratersOf = ({ values }: RatingMatrix, item: number) => values.filter((row) => isRating(row[item])).length

function groupsOf({ items }: RatingMatrix, groupOf: (sample: string) => string): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(items, ({ sample }) => {
    const group = groupOf(sample)
    if (!numbers.has(group)) numbers.set(group, numbers.size)
    return numbers.get(group)!
  })
}

function figures(
  statistics: readonly Agreement[],
  group: Int32Array,
  { seed, resamples, confidence }: AgreementSettings,
  question: string,
): (Figure | null)[] {
  if (group.length === 0) return statistics.map(() => null)
  const level = (1 - confidence) / 2
  return resampledAgreement(statistics, { seed, resamples, stream: `agreement of people/${question}`, group }).map(
    (replicates) => {
      const { value, lower, upper } = agreementEstimate(replicates)
      if (Number.isNaN(value)) return null
      // Beyond these no agreement lies, where nothing else bounds it.
      return { value, interval: [Math.max(-1, lower(level)), Math.min(1, upper(level))] }
    },
  )
}

const defined = (value: number) => (Number.isNaN(value) ? null : value)
