import { describe, expect, it } from 'vitest'
import { namedStream, xoshiro128 } from '../../src/statistics/random.ts'

const take = (next: () => number, n: number) => Array.from({ length: n }, next)

describe('the generator', () => {
  it('is xoshiro128** to the bit', () => {
    // The published test vector for the state 1, 2, 3, 4.
    const reference = [
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]
    expect(take(xoshiro128(1, 2, 3, 4), 10)).toEqual(reference)
  })

  it('gives the same numbers for the same seed and name, others for others', () => {
    const first = take(namedStream(7, 'task a'), 50)
    expect(take(namedStream(7, 'task a'), 50)).toEqual(first)
    for (const other of [namedStream(8, 'task a'), namedStream(7, 'task b'), namedStream(7 + 2 ** 32, 'task a')]) {
      expect(take(other, 50).filter((x, i) => x === first[i])).toEqual([])
    }
  })

  it('is uniform over its range, and streams of near names are unrelated', () => {
    const n = 20_000
    const a = take(namedStream(1, 'task 1'), n).map((x) => x / 2 ** 32 - 0.5)
    const b = take(namedStream(1, 'task 2'), n).map((x) => x / 2 ** 32 - 0.5)
    const mean = (xs: number[]) => xs.reduce((sum, x) => sum + x, 0) / n
    const error = 1 / Math.sqrt(12 * n)
    expect(Math.abs(mean(a))).toBeLessThan(4 * error)
    expect(mean(a.map((x) => x * x)) * 12).toBeCloseTo(1, 1)
    expect(Math.abs(mean(a.map((x, i) => x * b[i]!)))).toBeLessThan(4 / 12 / Math.sqrt(n))
  })
})
