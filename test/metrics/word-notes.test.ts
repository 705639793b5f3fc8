import { describe, expect, it } from 'vitest'
import { usualReading } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import { answerPair } from './pairs.ts'

/** What a metric says of answers, each beside its reference; several answers are those of several sides. */
function noteOf(name: string, ...pairs: [reference: string, ...answers: string[]][]): string {
  const seen = {
    pairs: pairs.map(([reference, ...answers]) => ({
      sample: answerPair('', [reference]).sample,
      evidence: answers.map((answer) => answerPair(answer, []).evidence),
    })),
    reading: usualReading,
  }
  return findMetric(name)!.note!(seen) ?? ''
}

describe('a BLEU that is 0, or smoothing alone, is told to be so', () => {
  const short = ['Paris is big', 'Paris is big'] as [string, string]
  const long = ['the cat sat on the mat', 'a cat and the mat it sat on'] as [string, string]
  const right = ['the cat sat on the mat', 'the cat sat on a mat'] as [string, string]

  it.each([
    ['bleu', [short], 'No answer has 4 words in a row, so BLEU is 0 whatever they say: take bleu:effective_order'],
    ['bleu:order=9', [long], 'No answer has 9 words in a row'],
    ['bleu', [short, long], 'No 4 words in a row of any answer are in its reference'],
    ['bleu:order=1', [['a', 'b']], 'No word of any answer is in its reference'],
    ['bleu_nltk', [short], 'No 4 words in a row of any answer are in its reference'],
    ['bleu', [[...right, long[1]]], 'No 4 words in a row'],
  ] as [string, [string, ...string[]][], string][])('%s %j', (name, pairs, said) => {
    expect(noteOf(name, ...pairs)).toContain(said)
  })

  it('and nothing is said where words in a row match, or are not asked for', () => {
    for (const name of ['bleu', 'bleu_nltk']) expect(noteOf(name, long, right)).not.toContain('in a row')
    expect(noteOf('bleu', [...right, right[0]])).not.toContain('in a row')
    expect(noteOf('bleu:effective_order', short)).not.toContain('in a row')
  })
})

describe('metrics that are blind to the same texts', () => {
  const saidBy = (names: string[], pair: [string, string]) =>
    new Set(names.map((name) => noteOf(name, pair).replace(/^Signature .*? \(sacreBLEU\)\. /, '')))

  it('say so in the same words, with the options that see Chinese and Japanese', () => {
    const said = saidBy(
      ['bleu', 'ter', 'meteor', 'bleu_nltk'],
      ['本合同自双方签字之日起生效。', '借主は物件を返還しなければならない。'],
    )
    expect(said.size).toBe(1)
    for (const name of ['ter:normalized:asian', 'bleu:tokenize=zh', 'chrf']) {
      expect([...said][0]).toContain(name)
      expect(findMetric(name)?.name).toBe(name)
    }
  })

  it('and so do those of ROUGE', () => {
    expect(saidBy(['rouge1', 'rouge2', 'rougeL', 'rougeLsum'], ['Договор 12', 'Договор вступает']).size).toBe(1)
  })
})
