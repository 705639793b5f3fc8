import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lcsLength, markLcs } from '../../src/metrics/text/lcs.ts'
import { porterStem } from '../../src/metrics/text/porter.ts'
import { distinctNgrams, sharedPairs, sharedWords } from '../../src/metrics/text/shared-words.ts'
import { alphanumericWords, type Splitter, scriptWords, splitWhitespace } from '../../src/metrics/text/split.ts'
import { golden, hasGolden, reference, titleOf } from './golden.ts'

const numbers = (items: number[]) => ({ items: Int32Array.from(items), length: items.length })
const letters = (max: number, distinct: number) => fc.array(fc.nat(distinct - 1), { maxLength: max })

/** The textbook table: for every i and j the length of the longest common subsequence of the first i and j words. */
function table(a: number[], b: number[]): number[][] {
  const rows = [new Array<number>(b.length + 1).fill(0)]
  for (const [i, x] of a.entries()) {
    const row = [0]
    b.forEach((y, j) => {
      row.push(x === y ? rows[i]![j]! + 1 : Math.max(rows[i]![j + 1]!, row[j]!))
    })
    rows.push(row)
  }
  return rows
}

/** rouge_score 0.1.2, `_backtrack_norec`. */
function backtracked(a: number[], b: number[]): number[] {
  const rows = table(a, b)
  const found: number[] = []
  let i = a.length
  let j = b.length
  while (i > 0 && j > 0) {
    if (a[i - 1] === b[j - 1]) {
      found.unshift(i - 1)
      i -= 1
      j -= 1
    } else if (rows[i]![j - 1]! > rows[i - 1]![j]!) j -= 1
    else i -= 1
  }
  return found
}

describe('longest common subsequence', () => {
  it.each([2, 5, 40])(
    'is what the textbook table says, and the one that rouge_score takes, over %i words',
    (distinct) => {
      fc.assert(
        fc.property(letters(150, distinct), letters(150, distinct), (a, b) => {
          expect(lcsLength(numbers(a), numbers(b), distinct)).toBe(table(a, b)[a.length]![b.length])
          const marks = new Uint8Array(a.length)
          markLcs(numbers(a), [numbers(b)], distinct, marks)
          expect([...marks.keys()].filter((i) => marks[i] === 1)).toEqual(backtracked(a, b))
        }),
      )
    },
  )

  it('of a text with itself is its length, also at the edges of 32 and 64 words', () => {
    for (const n of [0, 1, 31, 32, 33, 63, 64, 65, 1000]) {
      const text = numbers(Array.from({ length: n }, (_, i) => i % 7))
      expect(lcsLength(text, text, 7)).toBe(n)
    }
  })

  it('is the same where the table is too large to be kept whole', () => {
    const a = Array.from({ length: 2000 }, (_, i) => (i * i) % 89)
    const b = Array.from({ length: 70_000 }, (_, i) => (i * i * 3) % 97)
    const whole = new Uint8Array(a.length)
    markLcs(numbers(a), [numbers(b)], 97, whole)
    expect(whole.reduce((sum, mark) => sum + mark, 0)).toBe(lcsLength(numbers(a), numbers(b), 97))
  })
})

describe('shared words and n-grams', () => {
  const count = (items: string[]) =>
    items.reduce((seen, item) => seen.set(item, (seen.get(item) ?? 0) + 1), new Map<string, number>())
  const shared = (a: string[], b: string[]) => {
    const own = count(a)
    return [...count(b)].reduce((sum, [item, times]) => sum + Math.min(times, own.get(item) ?? 0), 0)
  }
  const grams = (words: number[], n: number) =>
    words.slice(0, Math.max(words.length - n + 1, 0)).map((_, i) => words.slice(i, i + n).join(' '))

  it.each([3, 1000])('are counted as often as both texts have them, over %i words', (distinct) => {
    fc.assert(
      fc.property(letters(300, distinct), letters(300, distinct), fc.integer({ min: 1, max: 7 }), (a, b, n) => {
        expect(sharedWords(numbers(a), numbers(b), distinct)).toBe(shared(grams(a, 1), grams(b, 1)))
        expect(sharedPairs(numbers(a), numbers(b))).toBe(shared(grams(a, 2), grams(b, 2)))
        expect(distinctNgrams(numbers(a), n)).toBe(new Set(grams(a, n)).size)
      }),
    )
  })
})

describe('the stemmer equals nltk 3.10.4 PorterStemmer', () => {
  it('on made-up words that reach every rule, and on words that are no English', () => {
    const wrong = (reference('porter') as [string, string][]).filter(([word, stem]) => porterStem(word) !== stem)
    expect(wrong).toEqual([])
  })

  it.skipIf(!hasGolden)(titleOf('on the golden words'), () => {
    const words = golden('stemmers').porter as [string, string][]
    expect(words.filter(([word, stem]) => porterStem(word) !== stem)).toEqual([])
  })
})

function wordsBy(split: Splitter, text: string): string[] {
  const words: string[] = []
  split(text, { word: (own, start, end) => words.push(own.slice(start, end)), endLine: () => {} })
  return words
}

describe('word splitters', () => {
  it("split as Python's str.split, as rouge_score's tokenizer, and by the rule for any script", () => {
    for (const { text, space, alphanumeric, script } of reference('words')) {
      expect(splitWhitespace(text)).toEqual(space)
      expect(wordsBy(alphanumericWords, text)).toEqual(alphanumeric)
      expect(wordsBy(scriptWords, text)).toEqual(script)
    }
  })

  it('agree on plain English', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(wordsBy(scriptWords, text)).toEqual(wordsBy(alphanumericWords, text))
      }),
    )
  })
})
