import { describe, expect, it } from 'vitest'
import { bleuNltk } from '../../src/metrics/bleu_nltk.ts'
import { MetricMistake, makeMetric } from '../../src/metrics/family.ts'
import type { Metric } from '../../src/metrics/metric.ts'
import { farthest, golden, hasGolden, reference, titleOf } from './golden.ts'
import { corpusValue, type TextCase } from './pairs.ts'

const bleuOf = (method: string, corpus: readonly TextCase[]) =>
  corpusValue(makeMetric(bleuNltk, `bleu_nltk:smooth=${method}`) as Metric<'text'>, corpus)

/** Distance as a part of the larger of the two. */
const apart = (value: number, expected: number) =>
  value === expected ? 0 : Math.abs(value - expected) / Math.max(Math.abs(value), Math.abs(expected))

describe('BLEU equals nltk 3.10.4 corpus_bleu within 1e-12 of its value', () => {
  const { methods, corpora } = reference('bleu_nltk') as {
    methods: string[]
    corpora: { corpus: TextCase[]; values: number[] }[]
  }
  it.each(methods)(
    'with %s: corpora and single texts, several references, empty answers, no match at all',
    (method) => {
      const at = methods.indexOf(method)
      expect(farthest(corpora.map((c) => apart(bleuOf(method, c.corpus), c.values[at]!)))).toBeLessThan(1e-12)
    },
  )

  it.skipIf(!hasGolden)(titleOf('on the golden corpora and sentences, with every method that is offered'), () => {
    const { corpora, sentences } = golden('bleu_nltk')
    const offered = (values: Record<string, { value: number }>) =>
      Object.entries(values).filter(([method]) => method === 'none' || methods.includes(method))
    const distances = [
      ...corpora.map((c: { pairs: { reference: string; hypothesis: string }[]; corpus: object }) => ({
        corpus: c.pairs.map((p) => ({ references: [p.reference], answer: p.hypothesis })),
        values: c.corpus,
      })),
      ...sentences.map((s: { references: string[]; hypothesis: string; value: object }) => ({
        corpus: [{ references: s.references, answer: s.hypothesis }],
        values: s.value,
      })),
    ].flatMap(({ corpus, values }) =>
      offered(values).map(([method, { value }]) =>
        apart(bleuOf(method === 'none' ? 'method0' : method, corpus), value),
      ),
    )
    expect(farthest(distances)).toBeLessThan(1e-12)
  })
})

describe('BLEU (nltk)', () => {
  it('has method1 where nothing is said, under its bare name', () => {
    expect(makeMetric(bleuNltk, 'bleu_nltk:smooth=method1').name).toBe('bleu_nltk')
    expect(makeMetric(bleuNltk, 'bleu_nltk:smooth=method3').name).toBe('bleu_nltk:smooth=method3')
  })

  it.each(['method5', 'method6', 'method7'])(
    'refuses %s, whose value would depend on the order of the samples',
    (method) => {
      expect(() => makeMetric(bleuNltk, `bleu_nltk:smooth=${method}`)).toThrow(MetricMistake)
    },
  )

  it('leaves samples without references out, where nltk raises an error', () => {
    const good = { references: ['a b c d e'], answer: 'a b c d f' }
    const without = { references: [], answer: 'a b c' }
    expect(bleuOf('method1', [good, without])).toBe(bleuOf('method1', [good]))
    expect(bleuOf('method1', [without])).toBeNaN()
  })
})
