import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/evidence/evidence.ts'
import { type Metric, type Reading, type Scorer, type Seen, usualReading } from '../../src/metrics/metric.ts'
import type { Sample } from '../../src/samples/sample.ts'

export interface Pair {
  sample: Sample
  evidence: Evidence
}

export interface Samples {
  /** Pairs with an ordinary value (nothing smoothed), at least two, not all alike. */
  typical: readonly Pair[]
  /** The same samples with the best evidence there can be. */
  perfect: readonly Pair[]
  /** Any pairs that can occur: empty texts, no references, nothing scored. */
  odd: fc.Arbitrary<Pair>
  reading?: Reading
}

/** Room for rounding: BLEU of equal texts is 100.00000000000004 in every implementation. */
const slack = 1e-9

/** What every metric promises, whatever it measures. */
export function metricContract(metric: Metric, { typical, perfect, odd, reading = usualReading }: Samples): void {
  const seenOf = (pairs: readonly Pair[]): Seen => ({
    pairs: pairs.map(({ sample, evidence }) => ({ sample, evidence: [evidence] })),
    reading,
  })
  const scorerOf = (pairs: readonly Pair[]): Scorer<Evidence> => metric.scorer(seenOf(pairs))
  const rowsOf = (scorer: Scorer<Evidence>, pairs: readonly Pair[]) =>
    pairs.map(({ evidence, sample }) => Array.from(scorer.statistics(evidence, sample)))
  const sumOf = (size: number, rows: readonly number[][]) =>
    rows.reduce((sum, row) => sum.map((value, i) => value + row[i]!), new Array<number>(size).fill(0))
  const valueBy = (scorer: Scorer<Evidence>, pairs: readonly Pair[]) =>
    scorer.value(sumOf(scorer.size, rowsOf(scorer, pairs)))
  const corpusValue = (pairs: readonly Pair[]) => valueBy(scorerOf(pairs), pairs)
  const [lowest, highest] = metric.range
  const within = (value: number) => value >= lowest - slack && value <= highest + slack

  describe(`${metric.name} as every metric`, () => {
    it('has a name that can be written in a suite, a title, says what it tells and what it equals', () => {
      expect(metric.name).toMatch(/^[A-Za-z][A-Za-z0-9_+]*(:[a-z_]+(=[A-Za-z0-9_.-]+)?)*$/)
      for (const text of [metric.title, metric.tells, metric.equals]) {
        expect(text.trim()).not.toBe('')
        expect(text).not.toContain('\n')
      }
      expect(lowest).toBeLessThan(highest)
      if (Number.isFinite(highest) && metric.unit === 'points') expect(highest).toBe(metric.scale)
    })

    it('gives a value inside its range for typical samples, the same every time', () => {
      const value = corpusValue(typical)
      expect(within(value), String(value)).toBe(true)
      expect(corpusValue(typical)).toBe(value)
    })

    it('is at its best for the best evidence, in the direction that it declares', () => {
      const [best, usual] = [corpusValue(perfect), corpusValue(typical)]
      expect(within(best), String(best)).toBe(true)
      if (metric.better === 'higher') expect(best).toBeGreaterThanOrEqual(usual)
      if (metric.better === 'lower') expect(best).toBeLessThanOrEqual(usual)
      if (metric.pools === 'log-loss' || metric.better === 'neither') return
      expect(best).not.toBe(usual)
    })

    it('is not defined where there are no samples', () => {
      const scorer = scorerOf(typical)
      expect(scorer.value(new Float64Array(scorer.size))).toBeNaN()
    })

    it('does not change evidence or sample', () => {
      const scorer = scorerOf(typical)
      for (const pair of typical) {
        const before = JSON.stringify(pair)
        rowsOf(scorer, [pair])
        expect(JSON.stringify(pair)).toBe(before)
      }
    })

    it('gives finite statistics of one length for anything that can occur, and a value in range or none', () => {
      fc.assert(
        fc.property(fc.array(odd, { minLength: 1, maxLength: 4 }), (pairs) => {
          const scorer = scorerOf(pairs)
          for (const row of rowsOf(scorer, pairs)) {
            expect(row).toHaveLength(scorer.size)
            expect(row.every(Number.isFinite)).toBe(true)
          }
          const value = valueBy(scorer, pairs)
          if (!Number.isNaN(value)) expect(within(value), String(value)).toBe(true)
        }),
      )
    })

    it('does not depend on the order of the samples, nor on whether each of them is there once or twice', () => {
      const value = corpusValue(typical)
      expect(corpusValue([...typical].reverse())).toBeCloseTo(value, 10)
      expect(corpusValue([...typical, ...typical])).toBeCloseTo(value, 10)
    })

    it('does not depend on what else the statistics were laid out for', () => {
      fc.assert(
        fc.property(
          fc.array(odd, { minLength: 1, maxLength: 4 }),
          fc.array(odd, { minLength: 1, maxLength: 4 }),
          (pairs, others) => {
            const [own, shared] = [corpusValue(pairs), valueBy(scorerOf([...others, ...pairs]), pairs)]
            if (Number.isNaN(own)) expect(shared).toBeNaN()
            else expect(shared).toBeCloseTo(own, 10)
          },
        ),
      )
    })

    if (metric.rightOrWrong) {
      it('is right or wrong in every single sample', () => {
        fc.assert(
          fc.property(odd, (pair) => {
            const value = corpusValue([pair])
            if (!Number.isNaN(value)) expect([0, 1]).toContain(value)
          }),
        )
      })
    }

    if (metric.pools === 'score') {
      it('pools: a mean of scores between 0 and 1', () => {
        fc.assert(
          fc.property(odd, (pair) => {
            const [score, count] = rowsOf(scorerOf([pair]), [pair])[0] as [number, number]
            expect([0, 1]).toContain(count)
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(count)
          }),
        )
        const scorer = scorerOf(typical)
        const sums = sumOf(scorer.size, rowsOf(scorer, typical))
        expect(scorer.value(sums)).toBeCloseTo(sums[0]! / sums[1]!, 12)
      })
    }

    if (metric.pools === 'log-loss') {
      it('pools: a growing function of nats per unit', () => {
        const scorer = scorerOf(typical)
        fc.assert(
          fc.property(fc.double({ min: 0, max: 20, noNaN: true }), fc.integer({ min: 1, max: 1000 }), (mean, units) => {
            const of = (nats: number) => scorer.value([nats * units, units])
            const one = scorer.value([mean, 1])
            expect(Math.abs(of(mean) - one)).toBeLessThanOrEqual(1e-9 * one)
            expect(of(mean + 0.01)).toBeGreaterThan(of(mean))
          }),
        )
      })
    }

    if (metric.note) {
      it('has a note of one line, or none', () => {
        const note = metric.note?.(seenOf(typical)) ?? null
        if (note !== null) expect(note).toMatch(/^[^\n]+$/)
      })
    }
  })
}
