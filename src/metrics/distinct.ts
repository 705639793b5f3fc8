import { type MetricFamily, single } from './family.ts'
import { fixed, type Seen } from './metric.ts'
import { oncePer } from './once.ts'
import { readers } from './text/readers.ts'
import { distinctNgrams } from './text/shared-words.ts'
import { wordCount, wordsAndSigns } from './text/split.ts'

const ngramNames = ['word', 'pair of words', 'run of three words'] as const

/**
 * Different n-grams of an answer over all of its n-grams, mean over the answers that have one. References play no part.
 * Source: Li et al., "A diversity-promoting objective function for neural conversation models", NAACL 2016, there over the whole corpus;
 * by answer it does not fall with the number of samples, and can be compared between suites.
 */
function distinct(n: 1 | 2 | 3): MetricFamily {
  return single({
    name: `distinct_${n}`,
    title: `Distinct-${n}`,
    tells: `how varied an answer is by itself: different ${['words', 'pairs of words', 'runs of three words'][n - 1]}`,
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals:
      `distinct ${n}-grams / ${n}-grams of each answer, mean over the answers that have one (Li et al. 2016 count over the corpus); ` +
      'words as in rouge1_unicode, each sign a word',
    of: 'text',
    pools: 'score',
    withoutReferences: true,
    scorer: fixed({
      size: 2,
      statistics({ text }) {
        const { answer } = readers.scriptAndSigns.read(text)
        const ngrams = answer.length - n + 1
        return ngrams > 0 ? [distinctNgrams(answer, n) / ngrams, 1] : [0, 0]
      },
      value: (sums) => sums[0]! / sums[1]!,
    }),
    note: (seen) => tooShort(seen, n),
  })
}

export const distinct1 = distinct(1)
export const distinct2 = distinct(2)
export const distinct3 = distinct(3)

function tooShort(seen: Seen<'text'>, n: 1 | 2 | 3): string | null {
  const lengths = answerLengths(seen)
  const short = lengths.filter((length) => length < n).length
  return short === 0 ? null : `${short} of ${lengths.length} answers have no ${ngramNames[n - 1]} and are not counted.`
}

const answerLengths = oncePer(({ pairs }: Seen<'text'>) =>
  pairs.flatMap(({ evidence }) => evidence.map(({ text }) => wordCount(text, wordsAndSigns))),
)
