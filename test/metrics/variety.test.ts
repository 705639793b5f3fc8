import { describe, expect, it } from 'vitest'
import type { AnswerEvidence } from '../../src/evidence/evidence.ts'
import { distinct1, distinct2, distinct3 } from '../../src/metrics/distinct.ts'
import { type MetricFamily, makeMetric } from '../../src/metrics/family.ts'
import { lengthRatio } from '../../src/metrics/length_ratio.ts'
import { looping } from '../../src/metrics/looping.ts'
import { type Metric, usualReading } from '../../src/metrics/metric.ts'
import { repetition } from '../../src/metrics/repetition.ts'
import { type Splitter, wordsAndSigns } from '../../src/metrics/text/split.ts'
import { farthest, reference } from './golden.ts'
import { answerPair, corpusValue, sumRows, type TextCase } from './pairs.ts'

const usual = (family: MetricFamily) => makeMetric(family, family.name) as Metric as Metric<'text'>
const of = (family: MetricFamily, ...answers: string[]) =>
  corpusValue(
    usual(family),
    answers.map((answer) => ({ answer, references: [] })),
  )

interface Counted extends TextCase {
  words: [number, number]
  tokens: string[] | null
  distinct: (number | null)[]
  repetition: number
}
const cases = reference('variety') as Counted[]

describe('length, variety and repetition equal plain counting', () => {
  it('of words and signs', () => {
    const wordsBy = (split: Splitter, text: string) => {
      const words: string[] = []
      split(text, { word: (own, start, end) => words.push(own.slice(start, end)), endLine: () => {} })
      return words
    }
    for (const { answer, tokens } of cases) if (tokens) expect(wordsBy(wordsAndSigns, answer)).toEqual(tokens)
  })

  it('of n-grams', () => {
    for (const [n, family] of [distinct1, distinct2, distinct3].entries()) {
      const own = cases.filter((c) => c.distinct[n] !== null)
      expect(farthest(own.map((c) => of(family, c.answer) - c.distinct[n]!))).toBeLessThan(1e-12)
      for (const c of cases.filter((c) => c.distinct[n] === null)) expect(of(family, c.answer)).toBeNaN()
    }
    expect(farthest(cases.map((c) => of(repetition, c.answer) - c.repetition))).toBeLessThan(1e-12)
  })

  it('of words of the answer and of the reference closest in length, over the corpus', () => {
    const scorer = usual(lengthRatio).scorer({ pairs: [], reading: usualReading })
    const pairs = cases.map(({ answer, references }) => answerPair(answer, [...references]))
    const rows = pairs.map(({ evidence, sample }) => [...Array.from(scorer.statistics(evidence, sample))])
    expect(rows).toEqual(cases.map((c) => c.words))
    const [own, expected] = sumRows(rows)
    expect(corpusValue(usual(lengthRatio), cases)).toBe(own! / expected!)
  })
})

describe('an answer', () => {
  it('that is empty has no length, is not counted for its variety, and repeats nothing', () => {
    expect(corpusValue(usual(lengthRatio), [{ answer: '', references: ['a b'] }])).toBe(0)
    expect(corpusValue(usual(lengthRatio), [{ answer: 'a', references: [''] }])).toBeNaN()
    expect(corpusValue(usual(lengthRatio), [{ answer: 'a', references: [] }])).toBeNaN()
    expect(of(distinct1, '', 'a a')).toBe(0.5)
    expect(of(repetition, '')).toBe(0)
    expect(of(looping, '')).toBe(0)
  })

  it('that is too short for an n-gram is left out with a note', () => {
    const noteOf = (...answers: string[]) =>
      usual(distinct2).note?.({
        pairs: answers.map((answer) => ({
          sample: answerPair('', []).sample,
          evidence: [answerPair(answer, []).evidence],
        })),
        reading: usualReading,
      })
    expect(noteOf('yes', 'no, it is not', '')).toBe('2 of 3 answers have no pair of words and are not counted.')
    expect(noteOf('it is')).toBeNull()
  })
})

describe('looping', () => {
  const loops = (text: string, finish: AnswerEvidence['finish'] = 'length') => {
    const scorer = usual(looping).scorer({ pairs: [], reading: usualReading })
    const { sample, evidence } = answerPair(text, [])
    return scorer.value(scorer.statistics({ ...evidence, text, finish }, sample))
  }
  const round = 'the tenant pays the rent '

  it('is an answer that the limit cut while it said one thing over and over, the last round cut or whole', () => {
    for (const text of [
      round.repeat(6),
      `It starts well. ${round.repeat(6)}the ten`,
      '!'.repeat(30),
      '付款'.repeat(12),
    ]) {
      expect(loops(text), text).toBe(1)
      expect(loops(text, 'unknown')).toBe(1)
    }
    expect(loops(`${Array.from({ length: 1000 }, (_, i) => `w${i}`).join(' ')} `.repeat(4))).toBe(1)
  })

  it('is no answer that ended by itself, went on with something else, or repeated little', () => {
    expect(loops(round.repeat(9), 'eos')).toBe(0)
    expect(loops(round.repeat(9), 'stop')).toBe(0)
    for (const text of [`${round.repeat(9)} and so on`, round.repeat(3), 'no no no no', 'ha! '.repeat(8), '']) {
      expect(loops(text), text).toBe(0)
    }
  })

  it('is told in a moment of 100,000 words that nearly repeat', () => {
    const nearly = `${'a '.repeat(30)}b `.repeat(1000)
    const started = performance.now()
    expect(loops(`${nearly}c ${'a '.repeat(20)}`)).toBe(0)
    expect(loops(nearly)).toBe(1)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
