import { expect, it } from 'vitest'
import { didYouMean, nearest } from '../../src/shared/nearest.ts'

const known = ['rougeL', 'rouge1', 'bleu_nltk', 'perplexity', 'max_new_tokens']

it.each([
  ['rougel', 'rougeL'],
  ['rouge-l', 'rougeL'],
  ['ROUGE_1', 'rouge1'],
  ['perplexty', 'perplexity'],
  ['bleu', 'bleu_nltk'],
  ['maxNewTokens', 'max_new_tokens'],
  ['accuracy', null],
  ['', null],
  ['x', null],
])('%j stands for %j', (word, meant) => {
  expect(nearest(word, known)).toBe(meant)
})

it('asks only where there is something near', () => {
  expect(didYouMean('rougel', known)).toBe('; did you mean "rougeL"?')
  expect(didYouMean(5, known)).toBe('')
})
