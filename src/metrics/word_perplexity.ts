import { counted } from '../shared/numbers.ts'
import { listed, shown } from '../shared/shown.ts'
import { fixed, type Metric } from './metric.ts'
import { spaces } from './text/space.ts'

/**
 * exp of the negative log-likelihood per word of the text, so that it does not depend on how text is split into tokens. Words are what
 * `re.split(r'\s+', text)` of Python gives, the empty ones at the ends of a text included.
 */
export const wordPerplexity: Metric<'likelihood'> = {
  name: 'word_perplexity',
  title: 'Word perplexity',
  tells: 'how surprised the model is by the text, per word, whatever its tokens',
  better: 'lower',
  unit: 'ratio',
  scale: 1,
  range: [1, Number.POSITIVE_INFINITY],
  equals: 'lm-evaluation-harness 0.4.13 word_perplexity, where the first token is scored too (add_bos: true)',
  of: 'likelihood',
  pools: 'log-loss',
  scorer: fixed({
    size: 2,
    statistics: ({ nll, cut }, { text, references }) => {
      const scored = text ?? references?.[0]
      // Which words are left of a text that was cut after so many tokens, nobody has written down.
      return cut || scored === undefined ? [nll, Number.NaN] : [nll, countWords(scored)]
    },
    value: (sums) => (sums[1]! > 0 ? Math.exp(sums[0]! / sums[1]!) : Number.NaN),
  }),
  unfit: ({ pairs }) => {
    const unlike = pairs.filter(({ evidence }) => isOtherPart(evidence)).map(({ sample }) => shown(sample.id))
    return unlike.length === 0
      ? null
      : `The two sides scored different parts of ${counted(unlike.length, 'text')} (${listed(unlike, 5)}), which the number of words does not show: with add_bos: true both score all of it.`
  },
  note: ({ pairs }) =>
    pairs.some(({ evidence }) => evidence.some(({ cut }) => cut))
      ? 'texts were cut to their first tokens (max_tokens), of which the words are not known: take max_tokens out, or bits_per_byte'
      : null,
}

/** Whether the sides tell how many bytes they scored, and it is not the same: the one that scored less would seem less surprised. */
function isOtherPart([baseline, candidate]: readonly { bytes: number }[]): boolean {
  if (baseline === undefined || candidate === undefined) return false
  return Number.isFinite(baseline.bytes) && Number.isFinite(candidate.bytes) && baseline.bytes !== candidate.bytes
}

function countWords(text: string): number {
  let count = 1
  for (let i = 0, inside = false; i < text.length; i++) {
    const isSpace = spaces[text.charCodeAt(i)] === 1
    if (isSpace && !inside) count++
    inside = isSpace
  }
  return count
}
