import { diffArrays } from 'diff'

/** A part of two texts: in both, only in the first, only in the second. */
export interface Part {
  text: string
  in: 'both' | 'first' | 'second'
}

/** Longer texts would keep the reader waiting; their beginnings and ends are compared all the same. */
const mostWords = 6000
const patience = 250

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Word by word, in whatever script. Where the texts have too little in common to be told apart in time, all between their equal ends differs. */
export function difference(first: string, second: string): Part[] {
  const [one, other] = [wordsOf(first), wordsOf(second)]
  const start = commonStart(one, other)
  const end = Math.min(commonStart(one.toReversed(), other.toReversed()), one.length - start, other.length - start)
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  return [
    part('both', one.slice(0, start)),
    ...between(left, right),
    part('both', end === 0 ? [] : one.slice(-end)),
  ].filter(({ text }) => text !== '')
}

function between(left: string[], right: string[]): Part[] {
  const found =
    left.length > mostWords || right.length > mostWords ? undefined : diffArrays(left, right, { timeout: patience })
  if (found === undefined) return [part('first', left), part('second', right)]
  return found.map(({ value, added, removed }) => part(added ? 'second' : removed ? 'first' : 'both', value))
}

const part = (side: Part['in'], words: readonly string[]): Part => ({ text: words.join(''), in: side })

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one[length] === other[length]) length++
  return length
}
