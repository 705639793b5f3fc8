import { single } from './family.ts'
import { fixed } from './metric.ts'
import { readers } from './text/readers.ts'
import { distinctNgrams } from './text/shared-words.ts'

const n = 4

/**
 * How much an answer repeats itself: the share of its 4-grams that stood in the same answer before, mean over the answers. An answer of
 * fewer than four words repeats nothing and counts as 0, as does an empty one. References play no part. Signs are words, so that an answer
 * that is stuck in exclamation marks is seen. Source: "seq-rep-4" of Welleck et al., "Neural text generation with unlikelihood training",
 * ICLR 2020.
 */
export const repetition = single({
  name: 'repetition',
  title: 'Repetition',
  tells: 'how much an answer repeats itself, as a model that loops does',
  better: 'lower',
  unit: 'points',
  scale: 1,
  range: [0, 1],
  equals:
    '1 - distinct 4-grams / 4-grams of each answer (seq-rep-4 of Welleck et al. 2020), 0 below four words, mean over the answers; ' +
    'words as in rouge1_unicode, each sign a word',
  of: 'text',
  pools: 'score',
  withoutReferences: true,
  scorer: fixed({
    size: 2,
    statistics({ text }) {
      const { answer } = readers.scriptAndSigns.read(text)
      const ngrams = answer.length - n + 1
      return [ngrams > 0 ? 1 - distinctNgrams(answer, n) / ngrams : 0, 1]
    },
    value: (sums) => sums[0]! / sums[1]!,
  }),
})
