import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CharacterCoder } from '../../src/metrics/text/code-points.ts'
import { countMatches } from '../../src/metrics/text/ngrams.ts'
import { splitSpaces } from '../../src/metrics/text/space.ts'
import { WordCoder } from '../../src/metrics/text/words.ts'

const counted = (words: readonly string[], n: number) => {
  const counts = new Map<string, number>()
  for (let i = 0; i + n <= words.length; i += 1) {
    const gram = words.slice(i, i + n).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

/** Papineni's definition, word for word. */
function slowMatches(answer: readonly string[], references: readonly (readonly string[])[], n: number): number {
  const others = references.map((reference) => counted(reference, n))
  let sum = 0
  for (const [gram, count] of counted(answer, n)) {
    sum += Math.min(count, Math.max(...others.map((other) => other.get(gram) ?? 0)))
  }
  return sum
}

const coder = new WordCoder(5)
function read(texts: readonly (readonly string[])[]): WordCoder {
  coder.clear()
  for (const text of texts) coder.read(text.join(' '), splitSpaces)
  return coder
}

describe('n-grams', () => {
  const word = fc.constantFrom('a', 'b', 'ab', 'ба', '😀')
  const text = fc.array(word, { maxLength: 25 })

  it('are matched at most as often as the reference that has them most often', () => {
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 4 }), (answer, references) => {
        const matches = new Float64Array(6)
        countMatches(read([answer, ...references]).coded, 1, references.length, 6, matches)
        expect([...matches]).toEqual([1, 2, 3, 4, 5, 6].map((n) => slowMatches(answer, references, n)))
      }),
    )
  })

  it('are matched with one of several texts too', () => {
    fc.assert(
      fc.property(text, text, text, (answer, one, other) => {
        const matches = new Float64Array(3)
        const { coded } = read([answer, one, other])
        countMatches(coded, 2, 2, 3, matches)
        expect([...matches]).toEqual([1, 2, 3].map((n) => slowMatches(answer, [other], n)))
        countMatches(coded, 1, 1, 3, matches)
        expect([...matches]).toEqual([1, 2, 3].map((n) => slowMatches(answer, [one], n)))
      }),
    )
  })

  it('of long texts and of many different words are counted as well', () => {
    const words = Array.from({ length: 40_000 }, (_, i) => `w${(i * i) % 30_011}`)
    const other = words.map((w, i) => (i % 3 === 0 ? `${w}x` : w))
    const matches = new Float64Array(4)
    countMatches(read([words, other]).coded, 1, 1, 4, matches)
    expect([...matches]).toEqual([1, 2, 3, 4].map((n) => slowMatches(words, [other], n)))
  })
})

describe('codes', () => {
  it('of words are the same where, and only where, the words are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.stringMatching(/^[^\s\x85]{1,3}$/u), { maxLength: 9 }), { maxLength: 4 }),
        (texts) => {
          const { coded } = read(texts)
          const codes = texts.flatMap((_, i) => [...coded.text(i)])
          const pairs = new Set(texts.flat().map((w, i) => `${codes[i]}=${w}`))
          expect(codes).toHaveLength(texts.flat().length)
          expect(pairs.size).toBe(new Set(texts.flat()).size)
          expect(pairs.size).toBe(new Set(codes).size)
          expect(coded.distinct).toBe(pairs.size)
        },
      ),
    )
  })

  it('of characters are one a code point', () => {
    const characters = new CharacterCoder(1)
    characters.clear()
    characters.read('a 😀b\n', false)
    characters.read('😀 a', true)
    expect([[...characters.coded.text(0)], [...characters.coded.text(1)]]).toEqual([
      [1, 2, 3],
      [2, 4, 1],
    ])
  })
})
