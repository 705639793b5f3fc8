import { expect, it } from 'vitest'
import { answerTask, condition, decided, rowOf, ruleOf } from './build.ts'

it('a row carries what its metric has to say about the samples, and nothing where there is nothing to say', () => {
  const line = (text: string) => ({ reference: text, baseline: text, candidate: text })
  const lines = [line('In force.'), ...Array.from({ length: 11 }, () => line('Договор вступает в силу.'))]
  const outcome = decided([answerTask('ru', 'domain', ['rougeL', 'bleu_nltk'], lines)], [])
  expect(rowOf(outcome, 'ru', 'rougeL').note).toMatch(/^Both sides: .* 22 of 24 texts/)
  expect(rowOf(outcome, 'ru', 'bleu_nltk')).not.toHaveProperty('note')
})

it('a note tells of which side it speaks', () => {
  const lines = Array.from({ length: 12 }, (_, i) => ({
    reference: 'In force.',
    baseline: 'In force.',
    candidate: i < 4 ? 'Договор вступает в силу.' : 'In force.',
  }))
  const { note } = rowOf(decided([answerTask('x', 'domain', ['rougeL'], lines)], []), 'x', 'rougeL')
  expect(note).toMatch(/^Candidate: .* 4 of 24 texts/)
})

it('the signature of a figure is no note', () => {
  const [reference, candidate] = ['It is in force since May.', 'It was in force since May.']
  const lines = Array.from({ length: 12 }, () => ({ reference, baseline: reference, candidate }))
  const row = rowOf(decided([answerTask('x', 'domain', ['bleu', 'rougeL'], lines)], []), 'x', 'bleu')
  expect(row.signature).toBe('nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:2.6.0')
  expect(row).not.toHaveProperty('note')
  expect(rowOf(decided([answerTask('x', 'domain', ['rougeL'], lines)], []), 'x', 'rougeL')).not.toHaveProperty(
    'signature',
  )
})

it.each([['Договор вступает в силу.'], ['合同生效。'], ['???']])(
  'a metric that sees nothing in any reference measures nothing, and does not pass: %s',
  (reference) => {
    const lines = Array.from({ length: 12 }, () => ({ reference, baseline: reference, candidate: 'nonsense' }))
    const outcome = decided(
      [answerTask('x', 'domain', ['rougeL', 'bleu_nltk'], lines)],
      [ruleOf(condition('max_drop', '1 point'), { metric: 'rougeL' })],
    )
    expect(rowOf(outcome, 'x', 'rougeL')).toMatchObject({ decision: 'missing', change: null })
    expect(rowOf(outcome, 'x', 'rougeL').missing).toMatch(/sees nothing in any reference/)
    expect(rowOf(outcome, 'x', 'bleu_nltk').missing).toBeNull()
    expect(outcome.verdict).toMatchObject({ name: 'not-shown', exit: 3 })
  },
)
