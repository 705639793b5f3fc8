import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coincidences, krippendorffAlpha, type Level } from '../../src/statistics/agreement/alpha.ts'
import { kendallTauB, pearson, spearman } from '../../src/statistics/agreement/correlation.ts'
import type { Weights } from '../../src/statistics/agreement/disagreement.ts'
import { cohenKappa } from '../../src/statistics/agreement/kappa.ts'
import { meanDifference, type RatingPairs, ratingPairs, shareWithin } from '../../src/statistics/agreement/pairs.ts'
import type { Rating, Ratings } from '../../src/statistics/agreement/ratings.ts'
import type { Agreement } from '../../src/statistics/agreement/resampled.ts'
import { fleissKappa, gwetAc, ratingShares } from '../../src/statistics/agreement/shares.ts'

function expectNear(actual: number, reference: number) {
  if (Number.isNaN(reference)) expect(actual).toBeNaN()
  else expect(Math.abs(actual - reference)).toBeLessThanOrEqual(1e-9 * Math.abs(reference) + 1e-12)
}

const levels: Level[] = ['nominal', 'ordinal', 'interval', 'ratio']
const weightings: Weights[] = ['none', 'linear', 'quadratic']
const pairsOf = ([first, second]: Ratings, scale?: readonly number[]) => ratingPairs(first!, second!, scale)

const scale = [1, 2, 3, 4, 5]
const rating = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...scale) },
  { weight: 1, arbitrary: fc.constant(null) },
)
const ratingsOf = (raters: number) =>
  fc
    .integer({ min: 1, max: 25 })
    .chain((items) =>
      fc.array(fc.array(rating, { minLength: items, maxLength: items }), { minLength: raters, maxLength: raters }),
    )
const anyRatings = fc.integer({ min: 2, max: 5 }).chain(ratingsOf)

/** Every statistic that many raters have, or two. */
const ofMany: Record<string, (ratings: Ratings) => Agreement> = {}
for (const level of levels) {
  ofMany[`alpha ${level}`] = (ratings) => {
    const table = coincidences(ratings)
    return { rows: table.rows, value: (sums) => krippendorffAlpha(table, level, sums) }
  }
}
for (const weights of weightings) {
  for (const [name, of] of Object.entries({ fleiss: fleissKappa, gwet: gwetAc })) {
    ofMany[`${name} ${weights}`] = (ratings) => {
      const shares = ratingShares(ratings, scale)
      return { rows: shares.rows, value: (sums) => of(shares, weights, sums) }
    }
  }
}
const onPairs: Record<string, (pairs: RatingPairs, sums: ArrayLike<number>) => number> = {
  pearson,
  spearman,
  kendallTauB,
  exact: (pairs, sums) => shareWithin(pairs, 0, sums),
  'kappa none': (pairs, sums) => cohenKappa(pairs, 'none', sums),
  'kappa linear': (pairs, sums) => cohenKappa(pairs, 'linear', sums),
  'kappa quadratic': (pairs, sums) => cohenKappa(pairs, 'quadratic', sums),
}
const ofTwo: typeof ofMany = {}
for (const [name, of] of Object.entries(onPairs)) {
  ofTwo[name] = (ratings) => {
    const pairs = pairsOf(ratings, scale)
    return { rows: pairs.rows, value: (sums) => of(pairs, sums) }
  }
}
const ofAll = ({ rows, value }: Agreement) => value(rows.total)
const shuffle = <T>(list: readonly T[], order: readonly number[]) =>
  list
    .map((x, i) => [order[i % order.length]!, i, x] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([, , x]) => x)
const orders = fc.array(fc.nat(99), { minLength: 25, maxLength: 25 })

describe.each([...Object.entries(ofMany), ...Object.entries(ofTwo)])('%s', (name, statistic) => {
  const ratingsFor = name in ofTwo ? ratingsOf(2) : anyRatings
  const of = (ratings: Ratings) => ofAll(statistic(ratings))

  it('does not depend on the order of raters or of items', () => {
    fc.assert(
      fc.property(ratingsFor, orders, orders, (ratings, raters, items) => {
        const moved = shuffle(ratings, raters).map((row) => shuffle(row, items))
        expectNear(of(moved), of(ratings))
      }),
    )
  })

  it('is one where raters agree and use two ratings or more, and never above', () => {
    fc.assert(
      fc.property(ratingsFor, (ratings) => {
        expect(of(ratings) > 1 + 1e-12).toBe(false)
        const agreed = ratings.map((row) => row.map((x, item) => (x === null ? null : (ratings[0]![item] ?? 1))))
        const met = agreed[0]!.flatMap((_, item) => {
          const given = agreed.map((row) => row[item]!).filter((x) => x !== null)
          return given.length > 1 ? given : []
        })
        if (new Set(met).size > 1) expectNear(of(agreed), 1)
      }),
    )
  })

  it('is the same for items that are weighted as for items that are repeated, left out or unrated', () => {
    fc.assert(
      fc.property(ratingsFor, fc.array(fc.nat(3), { minLength: 25, maxLength: 25 }), (ratings, weights) => {
        const { rows, value } = statistic(ratings)
        const sums = new Float64Array(rows.size)
        rows.weigh(
          Int32Array.from({ length: rows.length }, (_, item) => weights[item]!),
          sums,
        )
        const repeated = ratings.map((row) => [...row.flatMap((x, item) => new Array(weights[item]!).fill(x)), null])
        expectNear(value(sums), of(repeated))
      }),
    )
  })
})

describe('agreement', () => {
  const relabelled = (ratings: Ratings, to: (x: number) => number): Rating[][] =>
    ratings.map((row) => row.map((x) => (x === null ? null : to(x))))

  it('of names does not depend on the names, that of ranks on order alone, that of intervals on unit and origin', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const alpha = (found: Ratings, level: Level) => krippendorffAlpha(coincidences(found), level)
        const renamed = relabelled(ratings, (x) => [3, 5, 1, 2, 4][x - 1]!)
        const stretched = relabelled(ratings, (x) => x ** 3)
        const fahrenheit = relabelled(ratings, (x) => 1.8 * x + 32)
        expectNear(alpha(renamed, 'nominal'), alpha(ratings, 'nominal'))
        expectNear(alpha(stretched, 'ordinal'), alpha(ratings, 'ordinal'))
        expectNear(alpha(fahrenheit, 'interval'), alpha(ratings, 'interval'))
        expectNear(
          alpha(
            relabelled(ratings, (x) => 7 * x),
            'ratio',
          ),
          alpha(ratings, 'ratio'),
        )
        expectNear(fleissKappa(ratingShares(renamed, scale), 'none'), fleissKappa(ratingShares(ratings, scale), 'none'))
        expectNear(gwetAc(ratingShares(renamed, scale), 'none'), gwetAc(ratingShares(ratings, scale), 'none'))
        expectNear(cohenKappa(pairsOf(renamed), 'none'), cohenKappa(pairsOf(ratings), 'none'))
        for (const rank of [spearman, kendallTauB]) expectNear(rank(pairsOf(stretched)), rank(pairsOf(ratings)))
        expectNear(pearson(pairsOf(fahrenheit)), pearson(pairsOf(ratings)))
        const turned = [ratings[0]!, relabelled([ratings[1]!], (x) => -x)[0]!]
        for (const of of [pearson, spearman, kendallTauB]) expectNear(of(pairsOf(turned)), -of(pairsOf(ratings)))
        expectNear(meanDifference(pairsOf([ratings[1]!, ratings[0]!])), -meanDifference(pairsOf(ratings)))
      }),
    )
  })

  it('of ranks by Kendall counts pairs of items as its definition does', () => {
    fc.assert(
      fc.property(ratingsOf(2), ([first, second]) => {
        const both = first!.flatMap((x, i) => (x !== null && second![i] !== null ? [[x, second![i]!] as const] : []))
        let [more, untiedFirst, untiedSecond] = [0, 0, 0]
        for (const [a, b] of both) {
          for (const [c, d] of both) {
            more += Math.sign(a - c) * Math.sign(b - d)
            untiedFirst += Number(a !== c)
            untiedSecond += Number(b !== d)
          }
        }
        expectNear(kendallTauB(ratingPairs(first!, second!)), more / Math.sqrt(untiedFirst * untiedSecond))
      }),
    )
  })

  it('of many items is the same by alpha, which corrects for few, as by Fleiss, who does not', () => {
    const ratings = [
      [1, 2, 2, 3, 5, 4, 4],
      [1, 2, 3, 3, 5, 5, 4],
    ]
    const many = ratings.map((row) => new Array<number[]>(500).fill(row).flat())
    const alpha = krippendorffAlpha(coincidences(many), 'nominal')
    expect(alpha).toBeCloseTo(fleissKappa(ratingShares(many), 'none'), 3)
  })

  it('is undefined without items, without pairs and with one rating, and refuses a rating that is not on the scale', () => {
    for (const ratings of [
      [[], []],
      [
        [null, 2],
        [1, null],
      ],
      [
        [3, 3],
        [3, 3],
      ],
    ] as Ratings[]) {
      for (const [name, statistic] of Object.entries({ ...ofMany, ...ofTwo })) {
        const value = ofAll(statistic(ratings))
        const agreesAnyway = ratings[0]![1] === 3 && (name.startsWith('gwet') || name === 'exact')
        if (agreesAnyway) expect(value).toBe(1)
        else expect(value).toBeNaN()
      }
    }
    expect(
      gwetAc(
        ratingShares([
          [3, 3],
          [3, 3],
        ]),
        'none',
      ),
    ).toBeNaN()
    expect(() => ratingPairs([1, 6], [1, 2], scale)).toThrow(RangeError)
  })
})
