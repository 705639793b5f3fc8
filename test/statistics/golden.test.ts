import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { estimate } from '../../src/statistics/estimate.ts'
import { holmLevels } from '../../src/statistics/holm.ts'
import { normalUpper } from '../../src/statistics/normal.ts'
import { visibleDistance } from '../../src/statistics/power.ts'
import { contractedLevel } from '../../src/statistics/spread.ts'
import { difference, replicatesOf, scoreTable } from './tables.ts'

interface Golden {
  cases: {
    baseline: number[]
    candidate: number[]
    mean_difference: number
    sd_of_differences: number
    bootstrap_95?: { percentile: [number, number] }
    paired_t_p?: number
  }[]
  adjusted: { p: number[]; holm: number[] }[]
  power: { effect_over_sd: number; alpha: number; power: number; n_normal_two_sided: number }[]
}

const file = '../shared/golden/paired.json'
const golden: Golden = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { cases: [], adjusted: [], power: [] }

describe.skipIf(!existsSync(file))('scipy and statsmodels (skipped where ../shared/golden is absent)', () => {
  it('agree on the difference, its standard error and the percentile interval', { timeout: 30_000 }, () => {
    for (const each of golden.cases) {
      const n = each.baseline.length
      const found = estimate(replicatesOf(scoreTable(each.baseline, each.candidate), 20_000), difference)
      expect(found.value).toBeCloseTo(each.mean_difference, 10)
      expect(found.standardError).toBeCloseTo(each.sd_of_differences / Math.sqrt(n), 9)
      if (each.bootstrap_95 === undefined) continue
      // The plain percentile interval: what the expansion for small samples starts from.
      const plain = contractedLevel(0.025, { degrees: n - 1, widening: Math.sqrt(n / (n - 1)) })
      const step = each.baseline.every(Number.isInteger) ? 1 / n : 0
      const tolerance = 0.08 * found.standardError + step
      expect(Math.abs(found.lower(plain) - each.bootstrap_95.percentile[0])).toBeLessThan(tolerance)
      expect(Math.abs(found.upper(plain) - each.bootstrap_95.percentile[1])).toBeLessThan(tolerance)
    }
  })

  it("agree with the p-value as far as a bootstrap's and a t test's agree", () => {
    for (const { baseline, candidate, paired_t_p, mean_difference } of golden.cases) {
      if (paired_t_p === undefined || paired_t_p < 0.001) continue
      const p = estimate(replicatesOf(scoreTable(baseline, candidate), 10_000), difference).pAbove(0, false)
      const oneSided = mean_difference > 0 ? paired_t_p / 2 : 1 - paired_t_p / 2
      expect(Math.abs(p - oneSided)).toBeLessThan(0.02)
    }
  })

  it("agree on what Holm's procedure rejects at any budget", () => {
    for (const { p, holm } of golden.adjusted) {
      for (const budget of [0.001, 0.01, 0.025, 0.05, 0.1, 0.3, 0.5]) {
        const levels = holmLevels(p, budget)
        expect(p.map((x, i) => x <= levels[i]!)).toEqual(holm.map((adjusted) => adjusted <= budget))
      }
    }
  })

  it('agree on the power of n samples', () => {
    for (const { effect_over_sd, alpha, power, n_normal_two_sided } of golden.power) {
      if (power !== 0.8) continue
      const visible = visibleDistance(1 / Math.sqrt(n_normal_two_sided), Infinity, alpha / 2)
      expect(visible).toBeCloseTo(effect_over_sd, 4)
      expect(visible * Math.sqrt(n_normal_two_sided)).toBeCloseTo(normalUpper(alpha / 2) + normalUpper(0.2), 12)
    }
  })
})
