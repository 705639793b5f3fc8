import type { AnswerEvidence } from '../evidence/evidence.ts'
import type { Sample } from '../samples/sample.ts'
import { family } from './family.ts'
import { fixed, type Metric, type Scorer } from './metric.ts'
import { signature } from './signature.ts'
import { editsWithShifts } from './text/shifts.ts'
import { splitSpaces } from './text/space.ts'
import { type TercomOptions, tercom, tercomReference } from './text/tercom.ts'
import { WordCoder } from './text/words.ts'
import { withOptions } from './title.ts'
import { unsplitTexts } from './word-notes.ts'

/**
 * Translation edit rate in per cent, equal to sacreBLEU 2.6.0's: edits over words of the reference; above 100 where an answer is much
 * longer than it should be. Source: Snover et al., "A study of translation edit rate with targeted human annotation", AMTA 2006.
 */
export const ter = family(
  'ter',
  {
    normalized: { kind: 'flag', usual: false, about: 'separate punctuation from words' },
    no_punct: { kind: 'flag', usual: false, about: 'leave punctuation out' },
    asian: { kind: 'flag', usual: false, about: 'with normalized or no_punct: do so in Chinese and Japanese text too' },
    case: { kind: 'flag', usual: false, about: 'tell upper from lower case' },
  },
  terMetric,
)

function terMetric(name: string, options: TercomOptions): Metric<'text'> {
  const { normalized, no_punct, asian, case: cased } = options
  const given = [
    normalized && 'normalized=True',
    no_punct && 'no_punct=True',
    asian && 'asian_support=True',
    cased && 'case_sensitive=True',
  ].filter((argument) => argument !== false)
  return {
    name,
    title: withOptions('TER', name),
    tells: 'edits needed to turn an answer into the reference, per word',
    better: 'lower',
    unit: 'points',
    scale: 100,
    range: [0, Number.POSITIVE_INFINITY],
    equals: `sacrebleu 2.6.0 TER(${given.join(', ')}).corpus_score`,
    of: 'text',
    pools: null,
    scorer: fixed(scorerOf(options)),
    note: (seen) => (normalized && asian ? null : unsplitTexts(seen)),
    signature: (seen) =>
      signature(seen, [
        ['case', cased ? 'mixed' : 'lc'],
        ['tok', 'tercom'],
        ['norm', normalized ? 'yes' : 'no'],
        ['punct', no_punct ? 'no' : 'yes'],
        ['asian', asian ? 'yes' : 'no'],
      ]),
  }
}

const words = new WordCoder(0)

/** Statistics: edits to the nearest reference, mean number of words of the references, samples; all 0 where there is no reference. */
function scorerOf(options: TercomOptions): Scorer<AnswerEvidence> {
  const read = (line: string) => words.read(line, splitSpaces)
  return {
    size: 3,
    statistics({ text }, { references = [] }: Sample) {
      if (references.length === 0) return [0, 0, 0]
      words.clear()
      read(tercom(text, options))
      for (const reference of references) read(tercomReference(reference, options))
      const answer = words.coded.text(0)
      let edits = Number.POSITIVE_INFINITY
      let length = 0
      for (let i = 1; i <= references.length; i += 1) {
        const reference = words.coded.text(i)
        edits = Math.min(edits, editsWithShifts(answer, reference))
        length += reference.length
      }
      return [edits, length / references.length, 1]
    },
    value(sums) {
      const [edits, length, samples] = [sums[0]!, sums[1]!, sums[2]!]
      if (!(samples > 0)) return Number.NaN
      if (length > 0) return 100 * (edits / length)
      return edits > 0 ? 100 : 0
    },
  }
}
