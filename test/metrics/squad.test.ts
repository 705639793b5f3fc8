import { describe, expect, it } from 'vitest'
import { exactMatch } from '../../src/metrics/exact_match.ts'
import { makeMetric } from '../../src/metrics/family.ts'
import { type Metric, usualReading } from '../../src/metrics/metric.ts'
import { tokenF1 } from '../../src/metrics/token_f1.ts'
import { farthest, golden, hasGolden, reference, titleOf } from './golden.ts'
import { answerPair, corpusValue, type TextCase } from './pairs.ts'

const exact = makeMetric(exactMatch, 'exact_match') as Metric as Metric<'text'>
const f1 = makeMetric(tokenF1, 'token_f1') as Metric as Metric<'text'>

describe('exact match and token F1 equal the evaluation script of SQuAD 2.0 within 1e-12', () => {
  it('on answers with articles, signs, other scripts, several references and nothing at all', () => {
    const cases = reference('squad') as (TextCase & { exact: number; f1: number })[]
    const wrong = cases.filter((c) => corpusValue(exact, [c]) !== c.exact)
    expect(wrong).toEqual([])
    expect(farthest(cases.map((c) => corpusValue(f1, [c]) - c.f1))).toBeLessThan(1e-12)
  })

  it.skipIf(!hasGolden)(titleOf('on the golden cases'), () => {
    const distances = golden('squad').cases.flatMap(
      (c: { references: string[]; hypothesis: string; exact: number; f1: number }) => {
        const own = [{ references: c.references, answer: c.hypothesis }]
        return [corpusValue(exact, own) - c.exact, corpusValue(f1, own) - c.f1]
      },
    )
    expect(farthest(distances)).toBeLessThan(1e-12)
  })
})

describe('exact match and token F1', () => {
  it('do not count samples without references', () => {
    for (const metric of [exact, f1]) {
      expect(corpusValue(metric, [{ references: [], answer: '' }])).toBeNaN()
      expect(
        corpusValue(metric, [
          { references: [], answer: 'x' },
          { references: ['x'], answer: 'X.' },
        ]),
      ).toBe(1)
    }
  })

  it('take "no answer" for right where no reference has an answer', () => {
    for (const metric of [exact, f1]) {
      expect(corpusValue(metric, [{ references: ['', '...'], answer: ' the ' }])).toBe(1)
      expect(corpusValue(metric, [{ references: ['', 'cat'], answer: '' }])).toBe(0)
      expect(corpusValue(metric, [{ references: [''], answer: 'cat' }])).toBe(0)
    }
  })

  it('compare as little normalised as the option says', () => {
    const by = (normalize: string, answer: string, own: string) =>
      corpusValue(makeMetric(exactMatch, `exact_match:normalize=${normalize}`) as Metric as Metric<'text'>, [
        { references: ['other', own], answer },
      ])
    expect([by('squad', 'The Cat.', 'cat'), by('trim', 'The Cat.', 'cat'), by('none', 'cat', 'cat')]).toEqual([1, 0, 1])
    expect([by('trim', ' cat\n', 'cat'), by('none', ' cat\n', 'cat'), by('none', '', '')]).toEqual([1, 0, 1])
  })

  it('say where words cannot be told apart by spaces', () => {
    const noteOf = (...references: string[]) =>
      f1.note?.({
        pairs: references.map((text) => ({ ...answerPair('', [text]), evidence: [] })),
        reading: usualReading,
      })
    expect(noteOf('本合同自双方签字', 'the contract')).toMatch(/^Words are split at white space, and 1 of 2 references/)
    expect(noteOf('Договор вступает', 'the 契約 contract', '')).toBeNull()
  })
})
