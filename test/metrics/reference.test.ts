import { describe, expect, it } from 'vitest'
import { rouge1, rouge2, rougeL } from '../../src/metrics/rouge.ts'
import { porterStem } from '../../src/metrics/text/porter.ts'
import { splitAlphanumeric, splitWhitespace } from '../../src/metrics/text/split.ts'
import { farthest, golden, hasGolden, reference as own, titleOf } from './golden.ts'
import { answerPair } from './pairs.ts'

interface Case {
  references: string[]
  answer: string
}

const fOf = (metric: typeof rouge1, { answer, references }: Case) => {
  const { evidence, sample } = answerPair(answer, references)
  return metric.value(metric.statistics(evidence, sample))
}
describe('ROUGE equals rouge_score 0.1.2 within 1e-12', () => {
  const metrics = [rouge1, rouge2, rougeL]
  it('on texts with repeats, other scripts, odd spaces, nothing, and 700 words', () => {
    const cases = own('rouge') as (Case & { f: number[] })[]
    expect(farthest(cases.flatMap((c) => metrics.map((metric, i) => fOf(metric, c) - c.f[i]!)))).toBeLessThan(1e-12)
  })

  it.skipIf(!hasGolden)(titleOf('on the golden pairs and the golden sets of several references'), () => {
    const { pairs, multi } = golden('rouge')
    for (const metric of metrics) {
      const distances = [...pairs, ...multi].map((c) => {
        const references = c.references ?? [c.reference]
        return fOf(metric, { references, answer: c.hypothesis }) - c.stemmed[metric.name][2]
      })
      expect(farthest(distances), metric.name).toBeLessThan(1e-12)
    }
  })
})

describe('the stemmer equals nltk 3.10.4 PorterStemmer', () => {
  it('on made-up words that reach every rule, and on words that are no English', () => {
    const wrong = (own('stems') as [string, string][]).filter(([word, stem]) => porterStem(word) !== stem)
    expect(wrong).toEqual([])
  })

  it.skipIf(!hasGolden)(titleOf('on the golden words'), () => {
    const words = golden('stemmers').porter as [string, string][]
    expect(words.filter(([word, stem]) => porterStem(word) !== stem)).toEqual([])
  })
})

describe('word splitters', () => {
  it("split as Python's str.split and as rouge_score's tokenizer do", () => {
    for (const { text, space, alphanumeric } of own('split')) {
      expect(splitWhitespace(text)).toEqual(space)
      expect(splitAlphanumeric(text)).toEqual(alphanumeric)
    }
  })
})
