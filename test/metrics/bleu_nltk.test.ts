import { describe, expect, it } from 'vitest'
import { bleuNltk } from '../../src/metrics/bleu_nltk.ts'
import { farthest, golden, hasGolden, reference, titleOf } from './golden.ts'
import { corpusValue, type TextCase } from './pairs.ts'

const bleuOf = (cases: TextCase[]) => corpusValue(bleuNltk, cases)

describe('BLEU equals nltk 3.10.4 corpus_bleu with method1 within 1e-12', () => {
  it('on corpora and single texts, with several references, empty answers and no match at all', () => {
    const corpora = reference('bleu') as { cases: TextCase[]; value: number }[]
    expect(farthest(corpora.map((c) => bleuOf(c.cases) - c.value))).toBeLessThan(1e-12)
  })

  it.skipIf(!hasGolden)(titleOf('on the golden corpora and sentences'), () => {
    const { corpora, sentences } = golden('bleu_nltk')
    const corpusDistances = corpora.map(
      (c: { pairs: { reference: string; hypothesis: string }[]; corpus: { method1: { value: number } } }) =>
        bleuOf(c.pairs.map((p) => ({ references: [p.reference], answer: p.hypothesis }))) - c.corpus.method1.value,
    )
    const sentenceDistances = sentences.map(
      (s: { references: string[]; hypothesis: string; value: { method1: { value: number } } }) =>
        bleuOf([{ references: s.references, answer: s.hypothesis }]) - s.value.method1.value,
    )
    expect(farthest(corpusDistances)).toBeLessThan(1e-12)
    expect(farthest(sentenceDistances)).toBeLessThan(1e-12)
  })
})
