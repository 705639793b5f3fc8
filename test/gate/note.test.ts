import { expect, it } from 'vitest'
import { answerTask, decided, rowOf } from './build.ts'

it('a row carries what its metric has to say about the samples, and nothing where there is nothing to say', () => {
  const line = (text: string) => ({ reference: text, baseline: text, candidate: text })
  const lines = Array.from({ length: 12 }, () => line('Договор вступает в силу.'))
  const outcome = decided([answerTask('ru', 'domain', ['rougeL', 'bleu_nltk'], lines)], [])
  expect(rowOf(outcome, 'ru', 'rougeL').note).toMatch(/sees nothing in 36 of 36 texts/)
  expect(rowOf(outcome, 'ru', 'bleu_nltk')).not.toHaveProperty('note')
})
