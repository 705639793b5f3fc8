import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimate } from '../../src/statistics/estimate.ts'
import { replicate } from '../../src/statistics/replicates.ts'
import { contractedLevel, expandedLevel, jackknifeSpread, resamplesFor } from '../../src/statistics/spread.ts'
import { studentTail, studentUpper } from '../../src/statistics/student.ts'
import { difference, mean, replicatesOf, scoreTable } from './tables.ts'

const score = fc.double({ min: 0, max: 1, noNaN: true })
const binary = fc.constantFrom(0, 1)
const pairs = (min: number, max = 40) =>
  fc.oneof(
    fc.array(fc.tuple(score, score), { minLength: min, maxLength: max }),
    fc.array(fc.tuple(binary, binary), { minLength: min, maxLength: max }),
  )
const tableFrom = (rows: readonly (readonly [number, number])[], copies = 1) => {
  const all = Array.from({ length: copies }, () => rows).flat()
  return scoreTable(
    all.map(([b]) => b),
    all.map(([, c]) => c),
  )
}
const runs = { numRuns: 40 }

describe('the paired bootstrap', () => {
  it('leaves nothing to chance between identical sides', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 2, maxLength: 30 }), (scores) => {
        const table = scoreTable(scores, scores, { sameEvidence: true })
        const found = estimate(replicatesOf(table, 200), difference)
        expect([found.lower(0.001), found.upper(0.001)]).toEqual([0, 0])
        expect(found.pAbove(0, false)).toBe(1)
      }),
      runs,
    )
  })

  it('has a p-value of at most the level exactly when the bound at that level is beyond the limit', () => {
    const level = fc.double({ min: 0.003, max: 0.3, noNaN: true })
    const limit = fc.oneof(fc.constantFrom(0, 0.01, -0.05, 0.1), fc.double({ min: -0.6, max: 0.6, noNaN: true }))
    fc.assert(
      fc.property(pairs(2), level, limit, (rows, alpha, at) => {
        const resamples = resamplesFor(alpha, rows.length, 1, 500)
        const found = estimate(replicatesOf(tableFrom(rows), resamples), difference)
        const bound = found.lower(alpha)
        fc.pre(Math.abs(bound - at) > 1e-9)
        expect(found.pAbove(at, false) <= alpha).toBe(bound > at)
        expect(found.pAbove(at, true) <= alpha).toBe(bound >= at)
      }),
      { numRuns: 300 },
    )
  })

  it('mirrors when the sides are swapped', () => {
    fc.assert(
      fc.property(pairs(2), (rows) => {
        const there = estimate(replicatesOf(tableFrom(rows), rows.length < 10 ? 0 : 500), difference)
        const swapped = rows.map(([b, c]) => [c, b] as const)
        const back = estimate(replicatesOf(tableFrom(swapped), rows.length < 10 ? 0 : 500), difference)
        expect(back.value).toBeCloseTo(-there.value, 11)
        for (const level of [0.05, 0.2]) expect(back.lower(level)).toBeCloseTo(-there.upper(level), 9)
      }),
      runs,
    )
  })

  it('widens its bounds with the confidence, around the estimate', () => {
    fc.assert(
      fc.property(pairs(2), (rows) => {
        const found = estimate(replicatesOf(tableFrom(rows), rows.length < 10 ? 0 : 2000), difference)
        const ends = [
          found.lower(0.01),
          found.lower(0.05),
          found.lower(0.2),
          found.upper(0.2),
          found.upper(0.05),
          found.upper(0.01),
        ]
        expect([...ends].sort((a, b) => a - b)).toEqual(ends)
      }),
      runs,
    )
  })

  it('halves its standard error where every sample stands four times', () => {
    fc.assert(
      fc.property(pairs(10), (rows) => {
        const once = estimate(replicatesOf(tableFrom(rows), 1000), difference)
        const often = estimate(replicatesOf(tableFrom(rows, 4), 1000), difference)
        fc.pre(once.standardError > 0.001)
        expect(often.upper(0.05) - often.lower(0.05)).toBeLessThan(0.75 * (once.upper(0.05) - once.lower(0.05)))
        const n = rows.length
        expect(often.standardError / once.standardError).toBeCloseTo(Math.sqrt((n - 1) / (4 * n - 1)), 6)
      }),
      runs,
    )
  })

  it('keeps the size of every stratum', () => {
    const stratum = Array.from({ length: 30 }, (_, i) => (i % 3 === 0 ? 0 : 1))
    const table = scoreTable(stratum, stratum, { stratum })
    const { bootstrap } = replicatesOf(table, 300)
    expect(new Set(bootstrap.baseline)).toEqual(new Set([20 / 30]))
  })

  it('draws the samples of a group together', () => {
    const group = Array.from({ length: 40 }, (_, i) => Math.floor(i / 2))
    const alternating = group.map((_, i) => i % 2)
    const table = scoreTable(alternating, alternating, { group })
    expect(new Set(replicatesOf(table, 300).bootstrap.candidate)).toEqual(new Set([0.5]))
  })

  it("bounds what is no mean by the farther one of its percentiles and Student's t", () => {
    fc.assert(
      fc.property(pairs(12), (rows) => {
        const table = tableFrom(rows)
        const [percentile, farther, student] = [
          estimate(replicatesOf(table, 500), difference),
          estimate(replicatesOf(table, 500), { ...difference, percentiles: false }),
          estimate(replicatesOf(table, 0), difference),
        ]
        expect(farther.lower(0.05)).toBe(Math.min(percentile.lower(0.05), student.lower(0.05)))
        expect(farther.upper(0.05)).toBe(Math.max(percentile.upper(0.05), student.upper(0.05)))
        expect(farther.pAbove(0.1, false)).toBe(Math.max(percentile.pAbove(0.1, false), student.pAbove(0.1, false)))
      }),
      runs,
    )
  })

  it('shares the draws between the rows of a task', () => {
    const scores = Array.from({ length: 25 }, (_, i) => (i * 7) % 11)
    const table = scoreTable(
      scores,
      scores.map((x) => x + 1),
    )
    const [first, second] = replicate(
      [
        { table, value: mean },
        { table, value: (sums) => 2 * mean(sums) },
      ],
      { resamples: 100, seed: 3, stream: 'task' },
    )
    expect(Array.from(second!.bootstrap.baseline)).toEqual(Array.from(first!.bootstrap.baseline, (x) => 2 * x))
    expect(first).toEqual(replicate([{ table, value: mean }], { resamples: 100, seed: 3, stream: 'task' })[0])
  })
})

describe('small samples', () => {
  it("take Student's t below ten groups, as scipy's paired t interval has it", () => {
    // scipy 1.17.1: ttest_rel(candidate, baseline).confidence_interval(0.9) and the one-sided p-value.
    const table = scoreTable([0.5, 0.25, 0.75, 0.5, 0.1], [0.6, 0.5, 0.75, 0.9, 0.3])
    expect(resamplesFor(0.05, 5, 1, 2000)).toBe(0)
    const found = estimate(replicatesOf(table, 0), difference)
    expect(found.lower(0.05)).toBeCloseTo(0.045411116216675096, 9)
    expect(found.upper(0.05)).toBeCloseTo(0.33458888378332485, 9)
    expect(found.pAbove(0, false)).toBeCloseTo(0.02437104632698362, 9)
  })

  it('give no interval from one group, or where a stratum has only one', () => {
    for (const layout of [{ group: [0, 0, 0] }, { group: [0, 1, 2], stratum: [0, 0, 1] }]) {
      const found = estimate(replicatesOf(scoreTable([0, 1, 1], [1, 1, 1], layout), 0), difference)
      expect([found.lower(0.05), found.upper(0.05)]).toEqual([-Infinity, Infinity])
      expect(found.pAbove(-1, false)).toBe(1)
    }
  })

  it('are not certain because all say the same', () => {
    // n flips in one direction: by the sign test p = 2^-n.
    for (const n of [2, 5, 12]) {
      const found = estimate(replicatesOf(scoreTable(new Array(n).fill(0), new Array(n).fill(1)), 500), difference)
      expect(found.pAbove(0, false)).toBeCloseTo(2 ** -n, 12)
      expect(found.lower(0.05) > 0).toBe(n >= 5)
    }
    // n right of n: the exact one-sided bound of Clopper and Pearson is 0.05^(1/n).
    const own = {
      ...difference,
      of: (_: number, candidate: number) => candidate,
      compares: false,
      range: [0, 1],
    } as const
    const right = new Array(20).fill(1)
    const found = estimate(replicatesOf(scoreTable(right, right), 500), own)
    expect(found.lower(0.05)).toBeCloseTo(0.05 ** (1 / 20), 12)
    expect(found.upper(0.05)).toBe(1)
  })

  it("expand the percentile level as Hesterberg's formula says, and back", () => {
    for (const n of [10, 15, 40, 200]) {
      const stratum = new Int32Array(n)
      const values = Float64Array.from({ length: n }, (_, i) => Math.sin(i))
      const spread = jackknifeSpread(values, stratum, Int32Array.of(n))!
      expect(spread.degrees).toBeCloseTo(n - 1, 9)
      expect(spread.widening).toBeCloseTo(Math.sqrt(n / (n - 1)), 12)
      for (const level of [0.05, 0.01, 0.0021]) {
        expect(contractedLevel(expandedLevel(level, spread), spread)).toBeCloseTo(level, 9)
        expect(resamplesFor(level, n, 1, 1000) * expandedLevel(level, spread)).toBeGreaterThanOrEqual(
          resamplesFor(level, n, 1, 1000) === 0 ? 0 : 10,
        )
      }
    }
    expect(studentTail(studentUpper(0.01, 7), 7)).toBeCloseTo(0.01, 12)
  })
})
