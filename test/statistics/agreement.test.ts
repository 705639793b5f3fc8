import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { coincidences, krippendorffAlpha, type Level } from '../../src/statistics/agreement/alpha.ts'
import { kendallTauB, pearson, spearman } from '../../src/statistics/agreement/correlation.ts'
import type { Weights } from '../../src/statistics/agreement/disagreement.ts'
import { cohenKappa } from '../../src/statistics/agreement/kappa.ts'
import { meanDifference, ratingPairs, sharedPairs, shareWithin } from '../../src/statistics/agreement/pairs.ts'
import { predictionPoweredMean } from '../../src/statistics/agreement/prediction-powered.ts'
import type { Rating, Ratings } from '../../src/statistics/agreement/ratings.ts'
import { fleissKappa, gwetAc, ratingShares } from '../../src/statistics/agreement/shares.ts'

type Figures = Record<string, number | null>
interface Powered {
  mean: number
  [interval: `interval_${string}`]: [number, number]
}
interface Case {
  ratings: Rating[][]
  scale?: number[]
  alpha: Figures
  first_two?: { kappa?: Figures; within?: Figures } & Partial<
    Record<'pearson' | 'spearman' | 'kendall_tau_b' | 'mean_difference', number | null>
  >
  fleiss?: Figures
  ac?: Figures
  fleiss_kappa?: number
}
interface Reference {
  cases: Case[]
  ppi: (Record<'labelled' | 'judge_on_labelled' | 'judge_on_rest', number[]> & Record<string, Powered>)[]
}

// biome-ignore lint/suspicious/noExplicitAny: files that other programs wrote
const read = (url: URL): any => JSON.parse(readFileSync(url, 'utf8'))
const named = process.env.CHECKPOINT_GATE_GOLDEN
const folder = named ? pathToFileURL(`${named}/`) : new URL('../../../shared/golden/', import.meta.url)
const own = read(new URL('./agreement.json', import.meta.url))

/** The golden file writes what a package refuses as what it raises, kappa's weights as Python does, and means as arrays of one. */
function fromGolden(): Reference {
  const { ratings, ppi } = read(new URL('agreement.json', folder))
  const defined = (figures: Record<string, unknown>): Figures =>
    Object.fromEntries(
      Object.entries(figures).map(([name, found]) => [
        name === 'None' ? 'none' : name,
        typeof found === 'number' ? found : null,
      ]),
    )
  const powered = ({
    mean: [mean],
    interval: [[low], [high]],
  }: {
    mean: [number]
    interval: [[number], [number]]
  }) => ({
    mean,
    'interval_0.95': [low, high] as [number, number],
  })
  return {
    // biome-ignore lint/suspicious/noExplicitAny: see above
    cases: ratings.map((each: any) => ({
      ...each,
      alpha: defined(each.alpha),
      ...(each.first_two && { first_two: { ...each.first_two, kappa: defined(each.first_two.kappa) } }),
    })),
    // biome-ignore lint/suspicious/noExplicitAny: see above
    ppi: ppi.map((each: any) => {
      expect(each.alpha).toBe(0.05)
      return { ...each, lam1: powered(each.lam1), power_tuned: powered(each.power_tuned) }
    }),
  }
}

const sources: [string, boolean, () => Reference][] = [
  ['the reference file', true, () => ({ ...own, cases: [...own.cases, ...own.undefined, own.continuous] })],
  ['golden figures', existsSync(new URL('agreement.json', folder)), fromGolden],
]

function expectNear(actual: number, reference: number | null | undefined) {
  if (reference === null || reference === undefined) expect(actual).toBeNaN()
  else expect(Math.abs(actual - reference)).toBeLessThanOrEqual(1e-9 * Math.abs(reference) + 1e-12)
}

const weightings: Weights[] = ['none', 'linear', 'quadratic']
const pairsOf = ([first, second]: Ratings, scale?: readonly number[]) => ratingPairs(first!, second!, scale)

describe.each(sources)('%s', (title, there, load) => {
  const here = describe.skipIf(!there)
  const { cases, ppi } = there ? load() : { cases: [], ppi: [] }
  const two = cases.flatMap(({ ratings, scale, first_two }) =>
    first_two === undefined ? [] : [{ pairs: pairsOf(ratings, scale), first_two }],
  )

  here(`of the packages${there ? '' : ` (skipped: no ${title})`}`, () => {
    it("agree on Krippendorff's alpha at every level, and that it is undefined where krippendorff raises", () => {
      expect(cases.length).toBeGreaterThan(0)
      for (const { ratings, alpha } of cases) {
        const table = coincidences(ratings)
        for (const [level, value] of Object.entries(alpha)) expectNear(krippendorffAlpha(table, level as Level), value)
      }
    })

    it("agree on scikit-learn's kappa of two raters", () => {
      for (const { pairs, first_two } of two) {
        for (const [weights, kappa] of Object.entries(first_two.kappa ?? {})) {
          expectNear(cohenKappa(pairs, weights as Weights), kappa)
        }
      }
    })

    it("agree on scipy's correlations of two raters", () => {
      for (const { pairs, first_two } of two) {
        expectNear(pearson(pairs), first_two.pearson)
        expectNear(spearman(pairs), first_two.spearman)
        expectNear(kendallTauB(pairs), first_two.kendall_tau_b)
      }
    })

    it("agree on statsmodels' kappa of Fleiss", () => {
      const complete = cases.filter(({ fleiss_kappa }) => fleiss_kappa !== undefined)
      expect(complete.length).toBeGreaterThan(0)
      for (const { ratings, fleiss_kappa } of complete) {
        expectNear(fleissKappa(ratingShares(ratings), 'none'), fleiss_kappa)
      }
    })

    it('agree on the prediction-powered mean and its interval in ppi_py', () => {
      for (const each of ppi) {
        const judged = {
          labelled: each.labelled,
          judgeOnLabelled: each.judge_on_labelled,
          judgeOnRest: each.judge_on_rest,
        }
        const trusts = { lam0: 0, 'lam0.5': 0.5, lam1: 1, power_tuned: 'tuned' } as const
        for (const [name, lambda] of Object.entries(trusts)) {
          const reference = each[name]
          if (reference === undefined) continue
          for (const confidence of [0.9, 0.95]) {
            const found = predictionPoweredMean(judged, lambda, confidence)
            expectNear(found.mean, reference.mean)
            reference[`interval_${confidence}`]?.forEach((end, i) => {
              expectNear(found.interval[i]!, end)
            })
          }
        }
      }
    })
  })
})

describe('the reference file', () => {
  const cases: Case[] = own.cases

  it("agrees on Gwet's AC1 and AC2 and on Fleiss' kappa with weights and with ratings missing, as irrCAC has them", () => {
    const even = cases.filter(({ ac }) => ac !== undefined)
    expect(even.length).toBeGreaterThan(5)
    for (const { ratings, scale, ac, fleiss } of even) {
      const shares = ratingShares(ratings, scale)
      for (const weights of weightings) {
        expectNear(gwetAc(shares, weights), ac![weights])
        expectNear(fleissKappa(shares, weights), fleiss![weights])
      }
    }
  })

  it('agrees on the mean difference and on the share of close ratings', () => {
    for (const { ratings, scale, first_two } of cases) {
      expectNear(meanDifference(pairsOf(ratings, scale)), first_two!.mean_difference)
      for (const [distance, share] of Object.entries(first_two!.within!)) {
        expectNear(shareWithin(pairsOf(ratings, scale), Number(distance)), share)
      }
    }
  })

  it('shows agreement where a class is rare in AC1, not in kappa', () => {
    const { ratings, scale } = cases.find(({ ac }) => ac !== undefined && ac.none! > 0.9)!
    const shares = ratingShares(ratings, scale)
    expect(gwetAc(shares, 'none') - fleissKappa(shares, 'none')).toBeGreaterThan(0.3)
  })
})

describe('pairs of items with several raters', () => {
  const scale = [1, 2, 3, 4, 5]
  const [first, second] = [
    [1, 2, 2, 4, 5, 3],
    [1, 3, 2, 5, 4, null],
  ]

  it('are those of two raters where each item has one other', () => {
    const items = first!.map((rating, i) => ({ first: rating, others: [second![i] ?? null] }))
    const shared = sharedPairs(items, scale)
    for (const weights of weightings)
      expect(cohenKappa(shared, weights)).toBeCloseTo(cohenKappa(ratingPairs(first!, second!, scale), weights), 12)
  })

  it('weigh an item once, however many rated it', () => {
    const many = sharedPairs(
      [
        { first: 1, others: [1, 2, 2, 2] },
        { first: 3, others: [3] },
      ],
      scale,
    )
    expect(shareWithin(many, 0)).toBeCloseTo((0.25 + 1) / 2, 12)
    const among = sharedPairs(
      [
        { first: null, others: [1, 2, 2] },
        { first: null, others: [4] },
      ],
      scale,
    )
    expect(shareWithin(among, 0)).toBeCloseTo(1 / 3, 12)
    expect(among.rows.isEmpty(1)).toBe(true)
  })
})
