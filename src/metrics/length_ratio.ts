import { single } from './family.ts'
import { fixed } from './metric.ts'
import type { NumberedPair } from './text/reader.ts'
import { readers } from './text/readers.ts'

/**
 * Words of all answers over words of all references; of several references the one that is closest in length counts, of two equally close
 * ones the shorter, as in BLEU. An empty answer has no words; a sample without references is not counted; where no reference has a word the
 * ratio is not defined. Statistics of a sample: words of the answer, words of the reference.
 */
export const lengthRatio = single({
  name: 'length_ratio',
  title: 'Length ratio',
  tells: 'how long answers are beside their references',
  better: 'neither',
  unit: 'ratio',
  scale: 1,
  range: [0, Number.POSITIVE_INFINITY],
  equals:
    'words of the answers / words of the references closest in length, over the corpus; words as in rouge1_unicode, so characters in scripts without spaces',
  of: 'text',
  pools: null,
  scorer: fixed({
    size: 2,
    statistics({ text }, { references }) {
      if (references === undefined || references.length === 0) return [0, 0]
      const pair = readers.script.read(text, references)
      return [pair.answer.length, closestLength(pair)]
    },
    value: (sums) => (sums[1]! > 0 ? sums[0]! / sums[1]! : Number.NaN),
  }),
})

function closestLength({ answer, references }: NumberedPair): number {
  let best = references[0]!.length
  for (const { length } of references) {
    const nearer = Math.abs(length - answer.length) - Math.abs(best - answer.length)
    if (nearer < 0 || (nearer === 0 && length < best)) best = length
  }
  return best
}
