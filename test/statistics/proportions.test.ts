import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mulberry32 } from '../../bench/simulation.ts'
import { normalTail } from '../../src/statistics/normal.ts'
import { lossLower, lossUpper, pLossAbove } from '../../src/statistics/proportions.ts'

const flipped = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.nat(30), fc.nat(30))
  .map(([more, lost, gained]) => ({ lost, gained, n: more + lost + gained }))

/** The score test with its restricted estimate found by trying shares of gains. */
function byHand({ lost, gained, n }: { lost: number; gained: number; n: number }, loss: number): number {
  const likelihood = (share: number) => {
    const [p, q] = [share + loss, share]
    const rest = n - lost - gained
    const term = (count: number, probability: number) => (count === 0 ? 0 : count * Math.log(probability))
    return term(lost, p) + term(gained, q) + term(rest, 1 - p - q)
  }
  let [low, high] = [Math.max(0, -loss), (1 - loss) / 2]
  for (let step = 0; step < 200; step++) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3]
    if (likelihood(a) < likelihood(b)) low = a
    else high = b
  }
  const variance = n * (2 * low + loss - loss ** 2)
  return normalTail((lost - gained - n * loss) / Math.sqrt(variance))
}

describe('the score test of a paired loss', () => {
  it('has the variance of the likeliest shares under the hypothesis', () => {
    fc.assert(
      fc.property(flipped, fc.double({ min: -0.3, max: 0.5, noNaN: true }), (each, loss) => {
        fc.pre(Math.abs(loss) > 1e-3)
        expect(pLossAbove(each, loss)).toBeCloseTo(byHand(each, loss), 5)
      }),
      { numRuns: 200 },
    )
  })

  it("is McNemar's at a loss of zero", () => {
    expect(pLossAbove({ lost: 27, gained: 14, n: 400 }, 0)).toBeCloseTo(normalTail(13 / Math.sqrt(41)), 14)
  })

  it('has a p-value of at most the level exactly when the bound is beyond the limit', () => {
    fc.assert(
      fc.property(
        flipped,
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        fc.double({ min: 0.001, max: 0.4, noNaN: true }),
        (each, limit, level) => {
          // Nobody allows a loss that is not 0 and that no number of samples could show.
          fc.pre(limit === 0 || Math.abs(limit) > 1e-12)
          const bound = lossLower(each, level)
          fc.pre(Math.abs(bound - limit) > 1e-9)
          expect(pLossAbove(each, limit) <= level).toBe(bound > limit)
        },
      ),
    )
  })

  it('mirrors, and widens with the confidence', () => {
    fc.assert(
      fc.property(flipped, (each) => {
        const { lost, gained, n } = each
        expect(lossUpper(each, 0.05)).toBeCloseTo(-lossLower({ lost: gained, gained: lost, n }, 0.05), 12)
        const ends = [lossLower(each, 0.01), lossLower(each, 0.05), lossUpper(each, 0.05), lossUpper(each, 0.01)]
        expect([...ends].sort((a, b) => a - b)).toEqual(ends)
      }),
    )
  })

  it('excludes a true loss with its error, however few pairs flip', () => {
    for (const [n, loss, other] of [
      [400, 0.01, 0],
      [400, 0.01, 0.01],
      [300, 0.02, 0.005],
      [1000, 0.01, 0.1],
    ] as const) {
      const next = mulberry32(n)
      let excluded = 0
      for (let run = 0; run < 2000; run++) {
        let [lost, gained] = [0, 0]
        for (let i = 0; i < n; i++) {
          const u = next()
          if (u < loss + other) lost++
          else if (u < loss + 2 * other) gained++
        }
        if (lossUpper({ lost, gained, n }, 0.05) < loss) excluded++
      }
      // Twice the standard error of a share of 5 % over 2,000 runs, and what a score test may miss by.
      expect(excluded / 2000).toBeLessThan(0.05 + 0.01 + 0.01)
    }
  })
})
