import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/evidence/evidence.ts'
import type { Metric } from '../../src/metrics/metric.ts'
import type { Sample } from '../../src/samples/sample.ts'

export interface Pair {
  sample: Sample
  evidence: Evidence
}

/**
 * What every metric promises, whatever it measures.
 * @param typical pairs with an ordinary value (nothing smoothed), at least two, not all alike
 * @param odd any pairs that can occur: empty texts, no references, nothing scored
 */
export function metricContract(metric: Metric, typical: readonly Pair[], odd: fc.Arbitrary<Pair>): void {
  const rowOf = ({ evidence, sample }: Pair) => Array.from(metric.statistics(evidence, sample))
  const sumOf = (rows: readonly number[][]) =>
    rows.reduce((sum, row) => sum.map((value, i) => value + row[i]!), new Array<number>(metric.size).fill(0))
  const corpusValue = (pairs: readonly Pair[]) => metric.value(sumOf(pairs.map(rowOf)))

  describe(`${metric.name} as every metric`, () => {
    it('has a name that can be written in a suite, a title, and says what it equals', () => {
      expect(metric.name).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/)
      expect(metric.title.trim()).not.toBe('')
      expect(metric.equals.trim()).not.toBe('')
      expect(metric.range[0]).toBeLessThan(metric.range[1])
    })

    it('gives a value inside its range for typical samples, the same every time', () => {
      const value = corpusValue(typical)
      expect(value).toBeGreaterThanOrEqual(metric.range[0])
      expect(value).toBeLessThanOrEqual(metric.range[1])
      expect(corpusValue(typical)).toBe(value)
    })

    it('is not defined where there are no samples', () => {
      expect(metric.value(new Float64Array(metric.size))).toBeNaN()
    })

    it('does not change evidence or sample', () => {
      for (const pair of typical) {
        const before = JSON.stringify(pair)
        rowOf(pair)
        expect(JSON.stringify(pair)).toBe(before)
      }
    })

    it('gives finite statistics of one length for anything that can occur, and a value in range or none', () => {
      fc.assert(
        fc.property(fc.array(odd, { minLength: 1, maxLength: 4 }), (pairs) => {
          for (const row of pairs.map(rowOf)) {
            expect(row).toHaveLength(metric.size)
            expect(row.every(Number.isFinite)).toBe(true)
          }
          const value = corpusValue(pairs)
          if (Number.isNaN(value)) return
          expect(value).toBeGreaterThanOrEqual(metric.range[0] - 1e-12)
          expect(value).toBeLessThanOrEqual(metric.range[1] + 1e-12)
        }),
      )
    })

    it('does not depend on the order of the samples, nor on whether each of them is there once or twice', () => {
      const value = corpusValue(typical)
      expect(corpusValue([...typical].reverse())).toBeCloseTo(value, 12)
      expect(corpusValue([...typical, ...typical])).toBeCloseTo(value, 12)
    })

    if (metric.pools === 'score') {
      it('pools: a mean of scores between 0 and 1', () => {
        fc.assert(
          fc.property(odd, (pair) => {
            const [score, count] = rowOf(pair) as [number, number]
            expect([0, 1]).toContain(count)
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(count)
          }),
        )
        const sums = sumOf(typical.map(rowOf))
        expect(metric.value(sums)).toBeCloseTo(sums[0]! / sums[1]!, 12)
      })
    }

    if (metric.pools === 'log-loss') {
      it('pools: a growing function of nats per unit', () => {
        fc.assert(
          fc.property(fc.double({ min: 0, max: 20, noNaN: true }), fc.integer({ min: 1, max: 1000 }), (mean, units) => {
            const of = (nats: number) => metric.value([nats * units, units])
            const one = metric.value([mean, 1])
            expect(Math.abs(of(mean) - one)).toBeLessThanOrEqual(1e-9 * one)
            expect(of(mean + 0.01)).toBeGreaterThan(of(mean))
          }),
        )
      })
    }

    if (metric.note) {
      it('has a note of one line, or none', () => {
        const note = metric.note?.(typical.map(({ sample, evidence }) => ({ sample, evidence: [evidence] }))) ?? null
        if (note !== null) expect(note).toMatch(/^[^\n]+\.$/)
      })
    }
  })
}
