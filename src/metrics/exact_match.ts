import { family } from './family.ts'
import { fixed, type Metric } from './metric.ts'
import type { Numbers } from './text/reader.ts'
import { readers } from './text/readers.ts'
import { emptyScore } from './text/squad.ts'

type Normalize = 'squad' | 'trim' | 'none'

const equals: Record<Normalize, string> = {
  squad:
    'exact match of SQuAD 2.0 (lower case, no ASCII punctuation, no articles, white space folded), best of several references',
  trim: 'share of answers that are one of the references, white space at both ends aside',
  none: 'share of answers that are one of the references, character by character (exact_match of evaluate 0.4)',
}

/**
 * Share of answers that are one of the references. A sample without references is not counted. By SQuAD's rules an answer of which nothing
 * is left ("no answer") is right only where nothing is left of any reference. Source: Rajpurkar et al., "Know What You Don't Know", ACL 2018, evaluate-v2.0.py.
 */
export const exactMatch = family(
  'exact_match',
  {
    normalize: {
      kind: 'choice',
      choices: ['squad', 'trim', 'none'],
      usual: 'squad',
      about:
        'what is left out of account: squad: case, punctuation, articles; trim: white space at both ends; none: nothing',
    },
  },
  (name, { normalize }): Metric<'text'> => ({
    name,
    title: normalize === 'squad' ? 'Exact match' : `Exact match (${normalize === 'trim' ? 'trimmed' : 'as it stands'})`,
    tells: 'share of answers that are exactly a reference',
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: equals[normalize],
    of: 'text',
    pools: 'score',
    rightOrWrong: true,
    instead: 'token_f1 and rougeL see answers that are right in part.',
    scorer: fixed({
      size: 2,
      statistics({ text }, { references }) {
        if (references === undefined || references.length === 0) return [0, 0]
        return [isOneOf(text, references, normalize) ? 1 : 0, 1]
      },
      value: (sums) => sums[0]! / sums[1]!,
    }),
  }),
)

function isOneOf(text: string, references: readonly string[], normalize: Normalize): boolean {
  if (normalize === 'none') return references.includes(text)
  if (normalize === 'trim') {
    const own = text.trim()
    return references.some((reference) => reference.trim() === own)
  }
  const pair = readers.squad.read(text, references)
  if (pair.answer.length === 0) return emptyScore(pair) === 1
  return pair.references.some((reference) => areEqual(pair.answer, reference))
}

function areEqual(a: Numbers, b: Numbers): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i += 1) if (a.items[i] !== b.items[i]) return false
  return true
}
