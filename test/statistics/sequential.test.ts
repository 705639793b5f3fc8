import { describe, expect, it } from 'vitest'
import { namedStream } from '../../src/statistics/random.ts'
import { Detector, threshold } from '../../src/statistics/sequential/detector.ts'
import { spreadOf } from '../../src/statistics/sequential/spread.ts'

/** Chances of 0 to n ones among n answers. */
function binomial(n: number, share: number): number[] {
  const chances = [(1 - share) ** n]
  for (let k = 1; k <= n; k++) chances.push(chances[k - 1]! * (((n - k + 1) / k) * (share / (1 - share))))
  return chances
}

/** The mean of e^evidence after every course of so many blocks, each as likely as it is. */
function meanAfter(blocks: number, n: number, share: number, limit: number, spread: number): number {
  const chances = binomial(n, share)
  const of = (past: number[]): number =>
    past.length === blocks
      ? Math.exp(evidenceOf(past, n, limit, spread))
      : chances.reduce((sum, chance, ones) => sum + chance * of([...past, ones]), 0)
  return of([])
}

function evidenceOf(ones: readonly number[], n: number, limit: number, spread = 1): number {
  const detector = new Detector(limit, spread)
  for (const [at, each] of ones.entries()) detector.fold({ n, ones: each }, at)
  return detector.evidence
}

describe('the detector of a share above a limit', () => {
  it.each([
    [0.02, 1],
    [0.012, 1],
    [0.02, 1.8],
    [0.001, 3],
  ])(
    'has a mean of at most the number of blocks at a true share of %d and a spread of %d, so that its threshold holds',
    (share, spread) => {
      for (const blocks of [1, 2, 3]) {
        const mean = meanAfter(blocks, 12, share, 0.02, spread)
        expect(mean).toBeLessThanOrEqual(blocks + 1e-9)
        // And no less than that where nothing is given away.
        if (share === 0.02 && spread === 1) expect(mean).toBeCloseTo(blocks, 9)
      }
    },
  )

  it('grows without bound where the share has risen, and tells since when', () => {
    const detector = new Detector(0.02, 1)
    for (let at = 0; at < 40; at++) detector.fold({ n: 50, ones: 1 }, at)
    expect(detector.evidence).toBeLessThan(Math.log(41))
    for (let at = 40; at < 70; at++) detector.fold({ n: 50, ones: 3 }, at)
    expect(detector.evidence).toBeGreaterThan(threshold({ error: 0.05 / 4, blocks: 33_600 }))
    expect(detector.since).toBe(40)
  })

  it('never leaves the range of numbers', () => {
    expect(evidenceOf([1e7, 1e7, 0, 1e7], 1e7, 0.001)).toBeGreaterThan(1e7)
    expect(Number.isFinite(evidenceOf([1e7, 0, 0, 0], 1e7, 0.4))).toBe(true)
    expect(evidenceOf([], 10, 0.1)).toBe(-Infinity)
  })

  it('takes hours without answers for what they are: time', () => {
    expect(
      Math.exp(
        evidenceOf(
          Array.from({ length: 500 }, () => 0),
          0,
          0.02,
        ),
      ),
    ).toBeCloseTo(500)
  })

  it('has a threshold for all the blocks that come', () => {
    expect(Math.exp(threshold({ error: 0.05 / 6, blocks: 33_600 }))).toBeCloseTo(4_032_000)
  })
})

describe('the spread of blocks', () => {
  const blocks = (copies: number, count = 168) => {
    const next = namedStream(7, 'spread')
    return Array.from({ length: count }, () => {
      let ones = 0
      for (let i = 0; i < 40; i++) if (next() / 2 ** 32 < 0.1) ones += copies
      return { n: 40 * copies, ones }
    })
  }

  it('is near 1 for independent answers, and as large as the copies of each where answers come several times', () => {
    expect(spreadOf(blocks(1))).toBeLessThan(1.25)
    // The upper limit of an estimate: not below what it is of, and not far above.
    expect(spreadOf(blocks(5))).toBeGreaterThan(4.5)
    expect(spreadOf(blocks(5))).toBeLessThan(7.5)
  })

  it('is 1 where nothing can be told', () => {
    for (const none of [
      [],
      [{ n: 9, ones: 4 }],
      [
        { n: 9, ones: 0 },
        { n: 9, ones: 0 },
      ],
      [{ n: 0, ones: 0 }],
    ])
      expect(spreadOf(none)).toBe(1)
  })
})
