import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bleuNltk } from '../../src/metrics/bleu_nltk.ts'
import { rouge1, rouge2, rougeL } from '../../src/metrics/rouge.ts'
import { porterStem } from '../../src/metrics/text/porter.ts'
import { splitAlphanumeric, splitWhitespace } from '../../src/metrics/text/split.ts'
import { answerPair, sumRows } from './pairs.ts'

interface Case {
  references: string[]
  answer: string
}

const read = (url: URL) => JSON.parse(readFileSync(url, 'utf8'))
const own = (name: string) => read(new URL(`./reference/${name}.json`, import.meta.url))
const shared = new URL('../../../shared/golden/', import.meta.url)
const golden = (name: string) => read(new URL(`${name}.json`, shared))
const hasGolden = existsSync(shared)
const titleOf = (what: string) => `${what}${hasGolden ? '' : ' (skipped: ../shared/golden is not here)'}`

const fOf = (metric: typeof rouge1, { answer, references }: Case) => {
  const { evidence, sample } = answerPair(answer, references)
  return metric.value(metric.statistics(evidence, sample))
}
const bleuOf = (cases: Case[]) =>
  bleuNltk.value(
    sumRows(
      cases.map(({ answer, references }) => {
        const { evidence, sample } = answerPair(answer, references)
        return bleuNltk.statistics(evidence, sample)
      }),
    ),
  )

/** The largest distance from the reference, over all cases. */
const farthest = (distances: number[]) => {
  expect(distances.length).toBeGreaterThan(0)
  return Math.max(...distances.map((d) => (Number.isNaN(d) ? Number.POSITIVE_INFINITY : Math.abs(d))))
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

describe('BLEU equals nltk 3.10.4 corpus_bleu with method1 within 1e-12', () => {
  it('on corpora and single texts, with several references, empty answers and no match at all', () => {
    const corpora = own('bleu') as { cases: Case[]; value: number }[]
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
