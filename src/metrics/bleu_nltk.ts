import type { AnswerEvidence } from '../evidence/evidence.ts'
import type { Sample } from '../samples/sample.ts'
import { family } from './family.ts'
import { fixed, type Metric } from './metric.ts'
import { countMatches } from './text/ngrams.ts'
import { closestLength } from './text/references.ts'
import { splitSpaces } from './text/space.ts'
import { WordCoder } from './text/words.ts'
import { withOptions } from './title.ts'
import { unmatchedRuns } from './unmatched-runs.ts'
import { emptyReferences, unsplitTexts } from './word-notes.ts'

const orders = 4
const smoothings = ['method0', 'method1', 'method2', 'method3', 'method4'] as const
type Smoothing = (typeof smoothings)[number]

/** The constants of nltk's SmoothingFunction(). */
const epsilon = 0.1
const k = 5
/** Python's sys.float_info.min, which nltk takes for a precision of zero. */
const smallest = 2 ** -1022

/**
 * Corpus BLEU from 0 to 1, equal to nltk 3.10.4's `corpus_bleu` on words split at white space.
 * Methods 5, 6 and 7 are left out: nltk takes a part of what they need (n-grams of order 5, lengths) from the last text of the corpus
 * alone, so that the value would change with the order of the samples. Sources: Papineni et al., "BLEU", ACL 2002; Chen and Cherry, WMT 2014.
 */
export const bleuNltk = family(
  'bleu_nltk',
  {
    smooth: {
      kind: 'choice',
      choices: smoothings,
      usual: 'method1',
      about:
        "nltk's smoothing for an n-gram order of which nothing matched; method0: none (methods 5 to 7 depend on which text comes last)",
    },
  },
  (name, { smooth }): Metric<'text'> => ({
    name,
    title: withOptions('BLEU (nltk)', name),
    tells: 'n-gram overlap with the references, as nltk counts it',
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: `nltk 3.10.4 corpus_bleu, SmoothingFunction().${smooth}, words split at white space`,
    of: 'text',
    pools: null,
    instead: 'BLEU counts words in a row, up to four: bleu:effective_order, bleu:order=2 and chrf see shorter matches.',
    scorer: fixed({ size: 2 * orders + 2, statistics, value: (sums) => score(sums, smooth) }),
    blind: emptyReferences('BLEU', 0),
    note: (seen) => unsplitTexts(seen) ?? unmatchedRuns(seen, longest, false),
  }),
)

const words = new WordCoder(orders - 1)
const matches = new Float64Array(orders)

/**
 * Matched n-grams of order 1 to 4, n-grams of the answer of order 1 to 4 (at least 1 each, as nltk counts), words of the answer, words of
 * the reference closest in length; all 0 where there is no reference, for which nltk raises an error.
 */
function statistics({ text }: AnswerEvidence, { references = [] }: Sample): number[] {
  const sums = new Array<number>(2 * orders + 2).fill(0)
  if (references.length === 0) return sums
  words.clear()
  words.read(text, splitSpaces)
  for (const reference of references) words.read(reference, splitSpaces)
  const { coded } = words
  const answer = coded.lengthOf(0)
  countMatches(coded, 1, references.length, orders, matches)
  for (let i = 0; i < orders; i += 1) {
    sums[i] = matches[i]!
    sums[orders + i] = Math.max(answer - i, 1)
  }
  sums[2 * orders] = answer
  sums[2 * orders + 1] = closestLength(coded, answer)
  return sums
}

const longest = { statistics, matched: orders - 1, found: 2 * orders - 1, words: orders }

function score(sums: ArrayLike<number>, smooth: Smoothing): number {
  if (!(sums[orders]! > 0)) return Number.NaN
  if (sums[0] === 0) return 0
  const answer = sums[2 * orders]!
  const reference = sums[2 * orders + 1]!
  let logs = 0
  let unmatched = 0
  for (let i = 0; i < orders; i += 1) {
    const matched = sums[i]!
    const total = sums[orders + i]!
    if (matched === 0) unmatched += 1
    const precision = smoothed(smooth, i, matched, total, unmatched, answer)
    // nltk leaves an order without any precision out, and divides by four all the same.
    if (precision > 0) logs += Math.log(precision) / orders
  }
  const brevity = answer > reference ? 1 : Math.exp(1 - reference / answer)
  return brevity * Math.exp(logs)
}

/** @param unmatched how many orders up to this one had no match */
function smoothed(
  smooth: Smoothing,
  i: number,
  matched: number,
  total: number,
  unmatched: number,
  answer: number,
): number {
  if (smooth === 'method2' && i > 0) return (matched + 1) / (total + 1)
  if (matched > 0) return matched / total
  switch (smooth) {
    case 'method0':
      return smallest
    case 'method1':
      return epsilon / total
    case 'method3':
      return 1 / (2 ** unmatched * total)
    case 'method4':
      return answer > 1 ? Math.log(answer) / (2 ** unmatched * k * total) : 0
    default:
      return 0
  }
}
