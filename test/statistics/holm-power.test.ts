import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mulberry32 } from '../../bench/simulation.ts'
import { estimate } from '../../src/statistics/estimate.ts'
import { holmLevels } from '../../src/statistics/holm.ts'
import { samplesToSettle, visibleDistance } from '../../src/statistics/power.ts'
import { difference, replicatesOf, scoreTable } from './tables.ts'

const probability = fc.double({ min: 0, max: 1, noNaN: true })

describe("Holm's procedure", () => {
  it('holds a single hypothesis against the whole budget', () => {
    expect(holmLevels([0.04], 0.05)).toEqual([0.05])
    expect(holmLevels([], 0.05)).toEqual([])
  })

  it('rejects at least what Bonferroni rejects, and no hypothesis with a larger p-value before a smaller', () => {
    fc.assert(
      fc.property(fc.array(probability, { minLength: 1, maxLength: 20 }), probability, (p, budget) => {
        const levels = holmLevels(p, budget)
        const rejected = p.filter((x, i) => x <= levels[i]!)
        const kept = p.filter((x, i) => x > levels[i]!)
        expect(p.filter((x) => x <= budget / p.length).every((x) => rejected.includes(x))).toBe(true)
        expect(Math.max(...rejected, -1)).toBeLessThanOrEqual(Math.min(...kept, 2))
        expect(levels.every((level) => level >= budget / p.length && level <= budget)).toBe(true)
      }),
    )
  })
})

describe('power', () => {
  const n = 120
  const resamples = 600
  /** Share of 250 runs in which a true worsening of `loss`, in noise of standard deviation 0.1, is shown to be above zero. */
  function shareShown(loss: number, level: number): { share: number; standardError: number } {
    let shown = 0
    let standardError = 0
    for (let run = 0; run < 250; run++) {
      const next = mulberry32(run * 100 + 5)
      const noise = Array.from({ length: n }, () => {
        const [u, v] = [1 - next(), next()]
        return 0.1 * Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v)
      })
      const table = scoreTable(
        noise.map(() => 0),
        noise.map((x) => x + loss),
      )
      const found = estimate(replicatesOf(table, resamples, run), difference)
      if (found.pAbove(0, false) <= level) shown++
      standardError += found.standardError / 250
    }
    return { share: shown / 250, standardError }
  }

  it('a worsening of the smallest visible size is seen in 4 runs of 5, none in as many as the level says', () => {
    for (const level of [0.05, 0.02]) {
      const visible = visibleDistance(0.1 / Math.sqrt(n), n - 1, level)
      const { share, standardError } = shareShown(visible, level)
      expect(standardError).toBeCloseTo(0.1 / Math.sqrt(n), 3)
      // Twice the standard error of a share over 250 runs.
      expect(Math.abs(share - 0.8)).toBeLessThan(0.051)
      expect(shareShown(0, level).share).toBeLessThan(level + 0.028)
    }
  })

  it('so many more samples bring the bound to the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 5000 }), fc.double({ min: 1.01, max: 8, noNaN: true }), (size, reach) => {
        // The bound reaches farther than the limit, which is at a distance of 1.
        for (const rate of [0.5, 1] as const) {
          const more = samplesToSettle(size, reach, 1, rate)!
          expect(reach * (size / (size + more)) ** rate).toBeLessThanOrEqual(1 + 1e-9)
          expect(more === 1 || reach * (size / (size + more - 1)) ** rate > 1 - 1e-9).toBe(true)
        }
      }),
    )
  })

  it('tells no number where none would do', () => {
    expect(samplesToSettle(100, 1.6, 0)).toBeNull()
    expect(samplesToSettle(100, 1.6, 1e-6)).toBeNull()
    expect(samplesToSettle(100, Infinity, 1)).toBeNull()
    expect(samplesToSettle(100, Number.NaN, 1)).toBeNull()
  })
})
