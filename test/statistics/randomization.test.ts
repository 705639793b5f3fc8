import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approximateRandomization } from '../../src/statistics/randomization.ts'
import { mean, rowsOf, scoreTable } from './tables.ts'

const score = fc.integer({ min: 0, max: 8 }).map((x) => x / 8)
const pairs = (min: number, max: number) => fc.array(fc.tuple(score, score), { minLength: min, maxLength: max })
const tableFrom = (rows: readonly (readonly [number, number])[], layout = {}) =>
  scoreTable(
    rows.map(([b]) => b),
    rows.map(([, c]) => c),
    layout,
  )
const options = { trials: 4000, seed: 1, stream: 'test' }

/** p-values over all 2^n swaps. */
function exact(differences: readonly number[]) {
  const all = Array.from({ length: 2 ** differences.length }, (_, swaps) =>
    differences.reduce((sum, x, i) => sum + ((swaps >> i) & 1 ? -x : x), 0),
  )
  const observed = all[0]!
  const share = (reaches: (x: number) => boolean) => all.filter(reaches).length / all.length
  return {
    twoSided: share((x) => Math.abs(x) >= Math.abs(observed)),
    higher: share((x) => x >= observed),
    lower: share((x) => x <= observed),
  }
}

describe('approximate randomization', () => {
  it('draws from the distribution over all swaps', () => {
    fc.assert(
      fc.property(pairs(1, 9), (rows) => {
        const found = approximateRandomization(tableFrom(rows), mean, options)
        const reference = exact(rows.map(([b, c]) => c - b))
        for (const side of ['twoSided', 'higher', 'lower'] as const) {
          const p = reference[side]
          expect(Math.abs(found[side] - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / options.trials) + 2e-3)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('swaps the samples of a group together', () => {
    // Four groups of ten equal losses: 2 of 16 swaps are as far out.
    const group = Array.from({ length: 40 }, (_, i) => i % 4)
    const rows = group.map(() => [1, 0] as const)
    expect(approximateRandomization(tableFrom(rows, { group }), mean, options).twoSided).toBeCloseTo(2 / 16, 1)
    expect(approximateRandomization(tableFrom(rows), mean, options).twoSided).toBe(1 / 4001)
  })

  it('swaps the statistics of corpus metrics, not their values', () => {
    // The value is a ratio of sums that no mean of samples gives.
    const rows = [...'abcdefgh'].map((_, i) => [i, 8 - (i % 3)])
    const turned = rows.map(([a, b]) => [a!, b! + 1])
    const table = { ...tableFrom(rows.map(() => [0, 0])), baseline: rowsOf(rows), candidate: rowsOf(turned) }
    const value = (sums: ArrayLike<number>) => sums[0]! / sums[1]!
    // Every denominator of the candidate is larger by one, so no swap lowers its value further.
    const found = approximateRandomization(table, value, options)
    expect(found.lower).toBeLessThan(0.05)
    expect(found.higher).toBe(1)
  })

  it('takes equal sides for equal; as sacreBLEU counts, for as unlike as can be', () => {
    const same = tableFrom(new Array(20).fill([0.5, 0.5]))
    expect(approximateRandomization(same, mean, options).twoSided).toBe(1)
    expect(approximateRandomization(same, mean, { ...options, beyond: true }).twoSided).toBe(1 / 4001)
  })
})
