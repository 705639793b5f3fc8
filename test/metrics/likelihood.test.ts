import { describe, expect, it } from 'vitest'
import type { LikelihoodEvidence } from '../../src/evidence/evidence.ts'
import { bitsPerByte } from '../../src/metrics/bits_per_byte.ts'
import { bytePerplexity } from '../../src/metrics/byte_perplexity.ts'
import { type Metric, usualReading } from '../../src/metrics/metric.ts'
import { perplexity } from '../../src/metrics/perplexity.ts'
import { wordPerplexity } from '../../src/metrics/word_perplexity.ts'
import type { Sample } from '../../src/samples/sample.ts'
import { farthest, golden, hasGolden, reference, titleOf } from './golden.ts'
import { likelihoodPair, sumRows } from './pairs.ts'

interface Pair {
  sample: Sample
  evidence: LikelihoodEvidence
}

const seenOf = (pairs: readonly Pair[]) => ({
  pairs: pairs.map(({ sample, evidence }) => ({ sample, evidence: [evidence] })),
  reading: usualReading,
})

function corpusValue(metric: Metric<'likelihood'>, pairs: readonly Pair[]): number {
  const scorer = metric.scorer(seenOf(pairs))
  return scorer.value(sumRows(pairs.map(({ evidence, sample }) => scorer.statistics(evidence, sample))))
}

function textPair(text: string, nll: number, tokens = 1): Pair {
  const { sample, evidence } = likelihoodPair(nll, tokens, Buffer.byteLength(text))
  return { sample: { ...sample, text }, evidence }
}

describe('perplexity and its kin', () => {
  it('have the values that follow from their definitions', () => {
    const pairs = [likelihoodPair(6 * Math.log(8), 6, 9), likelihoodPair(2 * Math.log(8), 2, 3)]
    expect(corpusValue(perplexity, pairs)).toBeCloseTo(8, 12)
    expect(corpusValue(bitsPerByte, pairs)).toBeCloseTo((8 * 3) / 12, 12)
    expect(corpusValue(bytePerplexity, pairs)).toBeCloseTo(2 ** 2, 12)
  })

  it('weigh every token alike, not every text', () => {
    expect(corpusValue(perplexity, [likelihoodPair(0, 1, 1), likelihoodPair(3 * Math.LN2, 3, 3)])).toBeCloseTo(
      2 ** 0.75,
      12,
    )
  })

  it('are not defined where nothing was scored', () => {
    for (const metric of [perplexity, bitsPerByte, bytePerplexity])
      expect(corpusValue(metric, [likelihoodPair(0, 0, 0)])).toBeNaN()
  })

  it('by words, cannot be compared where one side scored less of a text', () => {
    const { sample, evidence } = textPair('four words are here', 4)
    const seen = (bytes: number) => ({
      pairs: [{ sample, evidence: [evidence, { ...evidence, bytes }] }],
      reading: usualReading,
    })
    expect(wordPerplexity.unfit?.(seen(15))).toContain('The two sides scored different parts of 1 text')
    for (const bytes of [evidence.bytes, Number.NaN]) expect(wordPerplexity.unfit?.(seen(bytes))).toBe(null)
  })

  it('count words of the answer where an answer was scored, and none of a text that was cut, and say so', () => {
    const { text: _, ...sample } = textPair('', 0).sample
    const evidence = textPair('', 4 * Math.log(3)).evidence
    const answer = { sample: { ...sample, prompt: 'a b c', references: ['four words are here', 'x'] }, evidence }
    expect(corpusValue(wordPerplexity, [answer])).toBeCloseTo(3, 12)
    expect(wordPerplexity.note?.(seenOf([answer]))).toBe(null)
    const cut = textPair('four words are here', 1)
    cut.evidence.cut = true
    expect(corpusValue(wordPerplexity, [cut])).toBeNaN()
    expect(wordPerplexity.note?.(seenOf([cut]))).toContain('max_tokens')
  })

  it('equal lm-evaluation-harness 0.4.13 within 1e-12, on odd spaces, scripts, nothing and long texts', () => {
    const { corpora } = reference('likelihood')
    const metrics = [wordPerplexity, bytePerplexity, bitsPerByte]
    const distances = corpora.flatMap((corpus: Record<string, number> & { texts: { text: string; nll: number }[] }) => {
      const pairs = corpus.texts.map(({ text, nll }) => textPair(text, nll))
      return metrics.map((metric) => corpusValue(metric, pairs) / corpus[metric.name]! - 1)
    })
    expect(farthest(distances)).toBeLessThan(1e-12)
  })

  it.skipIf(!hasGolden)(titleOf('equal the golden figures within 1e-12 relative'), () => {
    const metrics = [perplexity, bitsPerByte, bytePerplexity, wordPerplexity]
    const distances = golden('likelihood').texts.flatMap(
      (corpus: Record<string, number> & { texts: { text: string; logprobs: number[] }[] }) => {
        const pairs = corpus.texts.map(({ text, logprobs }) =>
          textPair(text, -logprobs.reduce((sum, p) => sum + p, 0), logprobs.length),
        )
        return metrics.map((metric) => corpusValue(metric, pairs) / corpus[metric.name]! - 1)
      },
    )
    expect(farthest(distances)).toBeLessThan(1e-12)
  })
})
