import type { AnswerEvidence } from '../evidence/evidence.ts'
import type { Metric } from './metric.ts'
import { clippedMatches, codeWords, longerNgrams } from './text/ngrams.ts'
import { splitWhitespace } from './text/split.ts'

const orders = 4
/** nltk's epsilon of method1, added to an order of n-grams of which nothing matched in the whole corpus. */
const epsilon = 0.1

/**
 * Corpus BLEU, equal to nltk 3.10.4 `corpus_bleu(..., smoothing_function=SmoothingFunction().method1)` on words split at white space.
 * Statistics of a sample: matched n-grams of order 1 to 4, n-grams of order 1 to 4 (at least 1 each, as nltk counts), words of the
 * answer, words of the reference closest in length. Source: Papineni et al., "BLEU", ACL 2002; Chen and Cherry, WMT 2014.
 */
export const bleuNltk: Metric<AnswerEvidence> = {
  name: 'bleu_nltk',
  title: 'BLEU (nltk)',
  better: 'higher',
  unit: 'points',
  range: [0, 1],
  equals: 'nltk 3.10.4 corpus_bleu, SmoothingFunction().method1, words split at white space',
  of: 'answer',
  size: 2 * orders + 2,
  pools: null,

  statistics(evidence, sample) {
    const sums = new Array<number>(2 * orders + 2).fill(0)
    const references = sample.references ?? []
    if (references.length === 0) return sums
    const words = codeWords([evidence.text, ...references].map(splitWhitespace))
    let ngrams = words
    for (let order = 0; order < orders; order += 1) {
      const [answer, ...expected] = ngrams.texts as [Int32Array, ...Int32Array[]]
      sums[order] = clippedMatches(answer, expected, ngrams.distinct)
      sums[orders + order] = Math.max(answer.length, 1)
      ngrams = longerNgrams(ngrams, words)
    }
    const [answer, ...expected] = words.texts.map((text) => text.length) as [number, ...number[]]
    sums[2 * orders] = answer
    sums[2 * orders + 1] = closest(expected, answer)
    return sums
  },

  value(sums) {
    if (sums[orders] === 0) return Number.NaN
    if (sums[0] === 0) return 0
    let logs = 0
    for (let order = 0; order < orders; order += 1) logs += Math.log((sums[order] || epsilon) / sums[orders + order]!)
    const answer = sums[2 * orders]!
    const reference = sums[2 * orders + 1]!
    const brevity = answer > reference ? 1 : Math.exp(1 - reference / answer)
    return brevity * Math.exp(logs / orders)
  },
}

/** The length closest to the answer's; of two, the shorter. */
function closest(lengths: readonly number[], answer: number): number {
  return lengths.reduce((best, length) => {
    const nearer = Math.abs(length - answer) - Math.abs(best - answer)
    return nearer < 0 || (nearer === 0 && length < best) ? length : best
  })
}
