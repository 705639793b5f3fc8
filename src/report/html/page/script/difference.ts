import { diffArrays } from 'diff'

/** A part of two texts: in both, only in the first, only in the second. */
export interface Part {
  text: string
  in: 'both' | 'first' | 'second'
}

/** More would keep the reader waiting. */
const mostCharacters = 30_000
const patience = 250

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Word by word, in whatever script. Where the texts have too little in common to be told apart in time, all between their equal ends differs. */
export function difference(first: string, second: string): Part[] {
  const start = commonStart(first, second)
  const end = commonEnd(first, second, Math.min(first.length, second.length) - start)
  const [left, right] = [first, second].map((text) => text.slice(start, text.length - end)) as [string, string]
  return [
    part('both', first.slice(0, start)),
    ...between(left, right),
    part('both', end === 0 ? '' : first.slice(-end)),
  ].filter(({ text }) => text !== '')
}

function between(left: string, right: string): Part[] {
  const words =
    left.length + right.length > mostCharacters
      ? undefined
      : diffArrays(wordsOf(left), wordsOf(right), { timeout: patience })
  if (words === undefined) return [part('first', left), part('second', right)]
  return words.map(({ value, added, removed }) => part(added ? 'second' : removed ? 'first' : 'both', value.join('')))
}

const part = (side: Part['in'], text: string): Part => ({ text, in: side })

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Up to the last white space, so that no word is torn. */
function commonStart(first: string, second: string): number {
  const most = Math.min(first.length, second.length)
  let length = 0
  while (length < most && first[length] === second[length]) length++
  if (length === first.length && length === second.length) return length
  while (length > 0 && !isSpace(first[length - 1]!)) length--
  return length
}

function commonEnd(first: string, second: string, most: number): number {
  let length = 0
  while (length < most && first[first.length - 1 - length] === second[second.length - 1 - length]) length++
  while (length > 0 && !isSpace(first[first.length - length]!)) length--
  return length
}

const isSpace = (character: string) => /\s/.test(character)
