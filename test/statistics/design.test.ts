import { describe, expect, it } from 'vitest'
import { designEffect, independentSamples } from '../../src/statistics/design.ts'
import { pShareAbove, shareLower, shareUpper } from '../../src/statistics/exact-share.ts'
import { rowsOf, scoreTable } from './tables.ts'

/** Of `groups` groups of `size`, the values of the first ones; the rest are 0. */
function grouped(groups: number, size: number, first: readonly number[]) {
  const n = groups * size
  const values = Float64Array.from({ length: n }, (_, i) => first[i] ?? 0)
  return designEffect(
    values,
    Int32Array.from({ length: n }, (_, i) => Math.floor(i / size)),
    groups,
  )
}

describe('samples that belong together', () => {
  it('are as many as their groups where all are of one size, and fewer where one outweighs the others', () => {
    const count = (group: number[]) => independentSamples(scoreTable(group, group, { group }))
    expect(count([0, 1, 2, 3, 4])).toBe(5)
    expect(count([0, 0, 0, 1, 1, 1])).toBe(2)
    expect(count([0, 0, 0])).toBe(1)
    // 200 of 300 in one group: no more than two would tell as much.
    expect(count(Array.from({ length: 300 }, (_, i) => Math.max(0, i - 199)))).toBeCloseTo(300 ** 2 / (200 ** 2 + 100))
  })

  it('are counted only where they add to a sum', () => {
    const table = scoreTable([1, 0, 1, 1], [1, 0, 1, 1])
    const counting = rowsOf([
      [1, 1],
      [0, 1],
      [0, 0],
      [0, 0],
    ])
    expect(independentSamples({ ...table, baseline: counting, candidate: counting })).toBe(2)
  })

  it('have no design effect where none do', () => {
    expect(grouped(300, 1, [1, -1, 1])).toBe(1)
  })

  it('count as one group where nothing is known, and as what they show where much is', () => {
    expect(grouped(100, 5, [])).toBe(5)
    // Whole groups that turned, and flips that have nothing to do with each other.
    expect(grouped(1000, 5, new Array(500).fill(1))).toBeCloseTo(5, 1)
    const spread = Array.from({ length: 2500 }, (_, i) => Number(i % 5 === 0))
    expect(grouped(1000, 5, spread)).toBeLessThan(1.05)
  })
})

describe('the exact bound of a share', () => {
  /** P(X >= ones) of n draws with a chance of `share`. */
  function tail(ones: number, n: number, share: number): number {
    let sum = 0
    let ways = 1
    for (let k = 0; k <= n; k++) {
      if (k > 0) ways *= (n - k + 1) / k
      if (k >= ones) sum += ways * share ** k * (1 - share) ** (n - k)
    }
    return sum
  }

  it('is the binomial test', () => {
    for (const [ones, n] of [
      [1, 1],
      [3, 10],
      [99, 100],
      [117, 200],
    ] as const) {
      for (const share of [0.02, 0.3, 0.58, 0.97]) {
        expect(pShareAbove({ ones, n }, share)).toBeCloseTo(tail(ones, n, share), 11)
      }
      for (const level of [0.05, 0.001]) expect(tail(ones, n, shareLower({ ones, n }, level))).toBeCloseTo(level, 9)
    }
  })

  it('of none and of all is that of Clopper and Pearson', () => {
    for (const n of [1, 20, 5000]) {
      expect(shareUpper({ ones: 0, n }, 0.05)).toBeCloseTo(1 - 0.05 ** (1 / n), 12)
      expect(shareLower({ ones: n, n }, 0.05)).toBeCloseTo(0.05 ** (1 / n), 12)
      expect([shareLower({ ones: 0, n }, 0.05), shareUpper({ ones: n, n }, 0.05)]).toEqual([
        expect.closeTo(0, 15),
        expect.closeTo(1, 15),
      ])
    }
  })
})
