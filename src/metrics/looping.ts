import { single } from './family.ts'
import { fixed } from './metric.ts'
import { readers } from './text/readers.ts'

const leastRounds = 4
const leastWords = 24

/**
 * Share of answers that end in a loop: the last words are one and the same run of words at least four times over, at least 24 words in all,
 * and the model did not end the answer by itself. Where the limit of tokens cut the last round, the loop may end anywhere in it. An empty
 * answer does not loop. References play no part.
 */
export const looping = single({
  name: 'looping',
  title: 'Looping',
  tells: 'share of answers that end in an endless loop',
  better: 'lower',
  unit: 'points',
  scale: 1,
  range: [0, 1],
  equals:
    `share of answers without an end of their own whose last ${leastWords} words or more (a cut last word aside) are one run of words ${leastRounds} times over; ` +
    'words as in rouge1_unicode, each sign a word',
  of: 'text',
  pools: 'score',
  withoutReferences: true,
  scorer: fixed({
    size: 2,
    statistics({ text, finish }) {
      const ended = finish === 'eos' || finish === 'stop'
      if (ended) return [0, 1]
      const { items, length } = readers.scriptAndSigns.read(text).answer
      // The limit of tokens may have cut the last word.
      return [endsInLoop(items, length) || endsInLoop(items, length - 1) ? 1 : 0, 1]
    },
    value: (sums) => sums[0]! / sums[1]!,
  }),
})

/** Linear: the text is read from its end, and the Z-function says for every shift how far the text agrees with itself. */
function endsInLoop(items: Int32Array, length: number): boolean {
  if (length < leastWords) return false
  const agrees = new Int32Array(length)
  let from = 0
  let to = 0
  for (let shift = 1; shift < length; shift += 1) {
    let same = shift < to ? Math.min(to - shift, agrees[shift - from]!) : 0
    while (shift + same < length && items[length - 1 - same] === items[length - 1 - shift - same]) same += 1
    agrees[shift] = same
    if (shift + same > to) {
      from = shift
      to = shift + same
    }
    if (same >= (leastRounds - 1) * shift && shift + same >= leastWords) return true
  }
  return false
}
