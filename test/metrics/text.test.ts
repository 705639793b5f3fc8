import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rouge1 } from '../../src/metrics/rouge.ts'
import { lcsLength } from '../../src/metrics/text/lcs.ts'
import { clippedMatches, codeWords, longerNgrams } from '../../src/metrics/text/ngrams.ts'
import { answerPair } from './pairs.ts'

const letters = (max: number, distinct: number) => fc.array(fc.nat(distinct - 1), { maxLength: max })

/** The textbook table. */
function slowLcs(a: number[], b: number[]): number {
  let above = new Array<number>(b.length + 1).fill(0)
  for (const x of a) {
    const row = [0]
    b.forEach((y, j) => {
      row.push(x === y ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!))
    })
    above = row
  }
  return above[b.length]!
}

describe('longest common subsequence', () => {
  it.each([2, 5, 40])('is what the textbook table says, of texts over %i words', (distinct) => {
    fc.assert(
      fc.property(letters(150, distinct), letters(150, distinct), (a, b) => {
        expect(lcsLength(Int32Array.from(a), Int32Array.from(b), distinct)).toBe(slowLcs(a, b))
      }),
    )
  })

  it('of a text with itself is its length, also at the edges of 32 and 64 words', () => {
    for (const n of [0, 1, 31, 32, 33, 63, 64, 65, 1000]) {
      const text = Int32Array.from({ length: n }, (_, i) => i % 7)
      expect(lcsLength(text, text, 7)).toBe(n)
    }
  })
})

describe('n-grams', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 20 })

  it('have one code where, and only where, the words are the same', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 4 }), (texts, n) => {
        const words = codeWords(texts)
        let coded = words
        for (let i = 1; i < n; i += 1) coded = longerNgrams(coded, words)
        const spelled = texts.map((t) =>
          t.slice(0, Math.max(t.length - n + 1, 0)).map((_, i) => t.slice(i, i + n).join(' ')),
        )
        expect(coded.texts.map((t) => t.length)).toEqual(spelled.map((t) => t.length))
        const codes = coded.texts.flatMap((t) => [...t])
        const pairs = new Set(spelled.flat().map((gram, i) => `${gram}=${codes[i]}`))
        expect(pairs.size).toBe(new Set(spelled.flat()).size)
        expect(pairs.size).toBe(new Set(codes).size)
      }),
    )
  })

  it('are matched at most as often as the reference that has them most often', () => {
    const { texts, distinct } = codeWords([
      'the the the the'.split(' '),
      'the cat'.split(' '),
      'the the mat'.split(' '),
    ])
    expect(clippedMatches(texts[0]!, texts.slice(1), distinct)).toBe(2)
    expect(clippedMatches(texts[0]!, [], distinct)).toBe(0)
  })
})

describe("ROUGE's note", () => {
  const noteOf = (...pairs: ReturnType<typeof answerPair>[]) =>
    rouge1.note?.(pairs.map(({ sample, evidence }) => ({ sample, evidence: [evidence] })))

  it('says how many texts its word splitter cannot see', () => {
    expect(noteOf(answerPair('Договор', ['Договор вступает']), answerPair('a contract', ['the contract']))).toMatch(
      /sees nothing in 2 of 4 texts/,
    )
  })

  it('is silent about plain and empty texts and about punctuation', () => {
    expect(noteOf(answerPair('', ['...']), answerPair('Straße 7', ['K']))).toBeNull()
  })
})
