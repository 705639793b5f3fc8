import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bitsPerByte } from '../../src/metrics/bits_per_byte.ts'
import { perplexity } from '../../src/metrics/perplexity.ts'
import { likelihoodPair, sumRows } from './pairs.ts'

const golden = new URL('../../../shared/golden/likelihood.json', import.meta.url)
const corpusValue = (metric: typeof perplexity, pairs: ReturnType<typeof likelihoodPair>[]) =>
  metric.value(sumRows(pairs.map(({ evidence, sample }) => metric.statistics(evidence, sample))))

describe('perplexity and bits per byte', () => {
  it('have the values that follow from their definitions', () => {
    const pairs = [likelihoodPair(6 * Math.log(8), 6, 9), likelihoodPair(2 * Math.log(8), 2, 3)]
    expect(corpusValue(perplexity, pairs)).toBeCloseTo(8, 12)
    expect(corpusValue(bitsPerByte, pairs)).toBeCloseTo((8 * 3) / 12, 12)
  })

  it('weigh every token alike, not every text', () => {
    expect(corpusValue(perplexity, [likelihoodPair(0, 1, 1), likelihoodPair(3 * Math.LN2, 3, 3)])).toBeCloseTo(
      2 ** 0.75,
      12,
    )
  })

  it('are not defined where nothing was scored', () => {
    expect(corpusValue(perplexity, [likelihoodPair(0, 0, 0)])).toBeNaN()
    expect(corpusValue(bitsPerByte, [likelihoodPair(0, 0, 0)])).toBeNaN()
  })

  const title = existsSync(golden) ? '' : ' (skipped: ../shared/golden is not here)'
  it.skipIf(!existsSync(golden))(`equal the golden figures within 1e-12 relative${title}`, () => {
    for (const corpus of JSON.parse(readFileSync(golden, 'utf8')).texts) {
      const pairs = corpus.texts.map(({ text, logprobs }: { text: string; logprobs: number[] }) =>
        likelihoodPair(-logprobs.reduce((sum, p) => sum + p, 0), logprobs.length, Buffer.byteLength(text)),
      )
      expect(Math.abs(corpusValue(perplexity, pairs) / corpus.perplexity - 1)).toBeLessThan(1e-12)
      expect(Math.abs(corpusValue(bitsPerByte, pairs) / corpus.bits_per_byte - 1)).toBeLessThan(1e-12)
    }
  })
})
