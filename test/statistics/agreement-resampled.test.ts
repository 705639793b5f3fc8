import { describe, expect, it } from 'vitest'
import { cohenKappa } from '../../src/statistics/agreement/kappa.ts'
import { ratingPairs } from '../../src/statistics/agreement/pairs.ts'
import {
  type Agreement,
  agreementDifference,
  agreementEstimate,
  resampledAgreement,
} from '../../src/statistics/agreement/resampled.ts'
import { percentileInterval } from '../../src/statistics/intervals.ts'
import { normalUpper } from '../../src/statistics/normal.ts'
import { namedStream } from '../../src/statistics/random.ts'

/** A seeded normal variate. */
function normals(name: string): () => number {
  const next = namedStream(4, name)
  return () => normalUpper((next() + 0.5) / 2 ** 32)
}

const scale = [1, 2, 3, 4, 5]

describe('resampled agreement', () => {
  const next = normals('ratings')
  const rate = (x: number) => Math.max(1, Math.min(5, Math.round(3 + x)))
  const items = Array.from({ length: 150 }, () => next())
  const [ann, bob, judge, deaf] = [0.5, 0.5, 0.6, 2].map((noise) => items.map((x) => rate(x + noise * next())))
  const quadratic = (a: number[], b: number[]): Agreement => {
    const pairs = ratingPairs(a, b, scale)
    return { rows: pairs.rows, value: (sums) => cohenKappa(pairs, 'quadratic', sums) }
  }
  const asked = { resamples: 2000, seed: 1, stream: 'agreement' }
  const statistics = [quadratic(ann!, bob!), quadratic(ann!, judge!), quadratic(ann!, deaf!)]
  const [people, withJudge, withDeaf] = resampledAgreement(statistics, asked)

  it('has bounds around the value, as far apart as its standard error tells', () => {
    const found = agreementEstimate(people!)
    expect(found.value).toBeCloseTo(statistics[0]!.value(statistics[0]!.rows.total), 11)
    const width = (found.upper(0.025) - found.lower(0.025)) / (2 * 1.96 * found.standardError)
    expect(Math.abs(width - 1)).toBeLessThan(0.1)
    expect(found.lower(0.025)).toBeLessThan(found.value)
    expect(found.upper(0.025)).toBeGreaterThan(found.value)
    const direct = { value: people!.candidate, resampled: people!.bootstrap.candidate }
    expect(percentileInterval(direct, 0.95)[0]).toBeCloseTo(found.lower(0.025), 2)
  })

  it('compares two statistics over the same draws', () => {
    const change = agreementDifference(people!, withDeaf!)
    expect(change.value).toBeCloseTo(withDeaf!.candidate - people!.candidate, 11)
    expect(change.upper(0.025)).toBeLessThan(0)
    expect(agreementDifference(people!, withJudge!).standardError).toBeLessThan(
      Math.hypot(agreementEstimate(people!).standardError, agreementEstimate(withJudge!).standardError),
    )
    const itself = agreementDifference(people!, people!)
    expect([itself.value, itself.standardError]).toEqual([0, 0])
  })

  it('draws items of a group together', () => {
    const twice = [...ann!, ...ann!]
    const doubled = quadratic(twice, [...bob!, ...bob!])
    const group = Int32Array.from(twice, (_, i) => i % 150)
    const [grouped] = resampledAgreement([doubled], { ...asked, group })
    expect(agreementEstimate(grouped!).standardError).toBeCloseTo(agreementEstimate(people!).standardError, 9)
  })

  it('knows no bounds where a single item decides whether there is a value', () => {
    const once = quadratic([1, ...new Array(19).fill(5)], [2, ...new Array(19).fill(5)])
    const [found] = resampledAgreement([once], asked)
    expect(agreementEstimate(found!).value).not.toBeNaN()
    expect(agreementEstimate(found!).lower(0.025)).toBe(-Infinity)
  })

  it('refuses statistics of different items', () => {
    expect(() => resampledAgreement([statistics[0]!, quadratic([1, 2], [1, 2])], asked)).toThrow(RangeError)
  })
})
