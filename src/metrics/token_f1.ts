import { single } from './family.ts'
import { fixed, type Metric, type Seen } from './metric.ts'
import { isWithoutSpaces } from './text/lost.ts'
import { readers } from './text/readers.ts'
import { bestF, wordsF } from './text/rouge-scores.ts'
import { emptyScore } from './text/squad.ts'

/**
 * Mean F1 of the words that answer and reference share. Of several references the best counts; a sample without references is not counted;
 * an answer of which nothing is left is right (1) where nothing is left of any reference, else 0.
 * Source: Rajpurkar et al., "Know What You Don't Know", ACL 2018, evaluate-v2.0.py.
 */
const tokenF1Metric: Metric<'text'> = {
  name: 'token_f1',
  title: 'Token F1',
  tells: 'words that answer and reference share, in any order',
  better: 'higher',
  unit: 'points',
  scale: 1,
  range: [0, 1],
  equals:
    'F1 of SQuAD 2.0 (lower case, no ASCII punctuation, no articles, words between white space), mean over the samples, best of several references',
  of: 'text',
  pools: 'score',
  scorer: fixed({
    size: 2,
    statistics({ text }, { references }) {
      if (references === undefined || references.length === 0) return [0, 0]
      const pair = readers.squad.read(text, references)
      return [pair.answer.length === 0 ? emptyScore(pair) : bestF(pair, wordsF), 1]
    },
    value: (sums) => sums[0]! / sums[1]!,
  }),
  note: unsplitTexts,
}

export const tokenF1 = single(tokenF1Metric)

function unsplitTexts({ pairs }: Seen<'text'>): string | null {
  let texts = 0
  let whole = 0
  for (const { sample } of pairs) {
    for (const text of sample.references ?? []) {
      texts += 1
      if (isWithoutSpaces(text)) whole += 1
    }
  }
  if (whole === 0) return null
  return (
    `Words are split at white space, and ${whole} of ${texts} references are in a script that has none between words: ` +
    'what stands between two spaces counts as one word there. rouge1_unicode counts their characters.'
  )
}
