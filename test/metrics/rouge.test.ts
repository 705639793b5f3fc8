import { describe, expect, it } from 'vitest'
import { makeMetric } from '../../src/metrics/family.ts'
import { type Metric, usualReading } from '../../src/metrics/metric.ts'
import { rouge1, rouge2, rougeL, rougeLsum } from '../../src/metrics/rouge.ts'
import { rouge1Unicode, rouge2Unicode, rougeLsumUnicode, rougeLUnicode } from '../../src/metrics/rouge_unicode.ts'
import { farthest, golden, hasGolden, reference, titleOf } from './golden.ts'
import { answerPair, corpusValue, type TextCase } from './pairs.ts'

const families = [rouge1, rouge2, rougeL, rougeLsum]
const made = (list: typeof families, options: string) =>
  list.map((family) => makeMetric(family, family.name + options) as Metric as Metric<'text'>)
const stemmed = made(families, '')
const plain = made(families, ':stem=false')
const unicode = made([rouge1Unicode, rouge2Unicode, rougeLUnicode, rougeLsumUnicode], '')

const score = (metric: Metric<'text'>, ...corpus: TextCase[]) => corpusValue(metric, corpus)

describe('ROUGE-1, -2, -L and -Lsum equal rouge_score 0.1.2 within 1e-12', () => {
  const cases = reference('rouge') as (TextCase & { f: number[][] })[]

  it.each([
    ['stemmed', stemmed, 0],
    ['not stemmed', plain, 1],
    ['with words of any script in the place of its own', unicode, 2],
  ] as const)('%s', (_, metrics, column) => {
    const distances = cases.flatMap((c) => metrics.map((metric, i) => score(metric, c) - c.f[column]![i]!))
    expect(farthest(distances)).toBeLessThan(1e-12)
  })

  it.skipIf(!hasGolden)(titleOf('on the golden pairs and the golden sets of several references'), () => {
    const { pairs, multi } = golden('rouge')
    for (const [i, { name }] of families.entries()) {
      const distances = [...pairs, ...multi].flatMap((c) => {
        const own = { references: c.references ?? [c.reference], answer: c.hypothesis }
        const expected = c.plain === undefined ? [] : [score(plain[i]!, own) - c.plain[name][2]]
        return [...expected, score(stemmed[i]!, own) - c.stemmed[name][2]]
      })
      expect(farthest(distances), name).toBeLessThan(1e-12)
    }
  })
})

describe('ROUGE', () => {
  it('is 0 for an empty answer or reference, both empty included, and not defined without references', () => {
    for (const metric of [...stemmed, ...plain, ...unicode]) {
      for (const [answer, own] of [
        ['', 'a b'],
        ['a b', ''],
        ['', ''],
        ['?!', '?!'],
      ] as const) {
        expect(score(metric, { answer, references: [own] })).toBe(0)
      }
      expect(score(metric, { answer: 'a b', references: [] })).toBeNaN()
      expect(score(metric, { answer: 'a b', references: [] }, { answer: 'a b', references: ['a b'] })).toBe(1)
    }
  })

  it('is the same whether or not a pair was seen before, and in whatever order', () => {
    const cases = reference('rouge') as TextCase[]
    const alone = cases.map((c) => score(stemmed[3]!, c))
    expect(cases.map((c) => [score(stemmed[0]!, c), score(stemmed[3]!, c)][1])).toEqual(alone)
    expect([...cases].reverse().map((c) => score(stemmed[3]!, c))).toEqual([...alone].reverse())
  })

  it('stays right after more words than its table of words holds', () => {
    const [metric] = plain
    for (let i = 0; i < 30; i += 1) {
      const words = Array.from({ length: 9000 }, (_, k) => `w${i}x${k}`).join(' ')
      expect(score(metric!, { answer: words, references: [words, 'other'] })).toBe(1)
      expect(score(metric!, { answer: `w${i}x0 w0x0`, references: [`w${i}x0 w0x1`] })).toBe(0.5)
    }
  })

  it('takes two texts of 20,000 words in many lines and in one', () => {
    const word = (i: number) => `w${(i * 7919) % 997}`
    const text = (from: number, end: string) =>
      Array.from({ length: 20_000 }, (_, i) => word(i + from) + (i % 40 ? ' ' : end)).join('')
    for (const end of [' ', '\n']) {
      const value = score(stemmed[3]!, { answer: text(1, end), references: [text(0, '\n')] })
      expect(value).toBeGreaterThan(0.9)
      expect(value).toBeLessThanOrEqual(1)
    }
  })
})

describe('ROUGE-Lsum of many lines', () => {
  const line = (i: number, words: number) => Array.from({ length: words }, (_, k) => `w${(i * 31 + k * k * 7) % 211}`)
  const text = (lines: number, words: number, from = 0) =>
    Array.from({ length: lines }, (_, i) => line(from + i * (i % 3), words).join(' ')).join('\n')

  it('is what comparing every line with every other gives', () => {
    for (const [lines, words] of [
      [40, 9],
      [120, 4],
      [30, 1],
    ] as const) {
      const [answer, own] = [text(lines, words, 5), text(lines, words)]
      const [hits, total] = [unionHits(own, answer), lines * words]
      expect(score(plain[3]!, { answer, references: [own] })).toBeCloseTo(hits / total, 12)
    }
  })

  it('takes time by the words, not by lines times lines: 20,000 lines', () => {
    const started = performance.now()
    expect(score(plain[3]!, { answer: text(20_000, 1, 5), references: [text(20_000, 1)] })).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  /** As the paper and rouge_score have it, with the textbook's table. */
  function unionHits(reference: string, answer: string): number {
    const left = new Map<string, number>()
    for (const word of answer.split(/\s/)) left.set(word, (left.get(word) ?? 0) + 1)
    let hits = 0
    for (const own of reference.split('\n').map((each) => each.split(' '))) {
      const union = new Set(answer.split('\n').flatMap((other) => inLcs(own, other.split(' '))))
      for (const i of [...union].sort((a, b) => a - b)) {
        const times = left.get(own[i]!) ?? 0
        if (times > 0) hits += 1
        left.set(own[i]!, times - 1)
      }
    }
    return hits
  }

  function inLcs(a: string[], b: string[]): number[] {
    const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
    for (const [i, x] of a.entries())
      for (const [j, y] of b.entries())
        table[i + 1]![j + 1] = x === y ? table[i]![j]! + 1 : Math.max(table[i]![j + 1]!, table[i + 1]![j]!)
    const found: number[] = []
    for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
      if (a[i - 1] === b[j - 1]) {
        found.push(i - 1)
        i -= 1
        j -= 1
      } else if (table[i]![j - 1]! > table[i - 1]![j]!) j -= 1
      else i -= 1
    }
    return found
  }
})

describe('what ROUGE says of texts in letters outside a-z', () => {
  const noteOf = (metric: Metric<'text'>, ...pairs: ReturnType<typeof answerPair>[]) =>
    metric.note?.({
      pairs: pairs.map(({ sample, evidence }) => ({ sample, evidence: [evidence] })),
      reading: usualReading,
    }) ?? null
  const russian = answerPair('Договор 12', ['Договор вступает в силу'])

  it('counts the texts of which its word splitter drops most letters, and names the metric that sees them', () => {
    const note = noteOf(stemmed[2]!, russian, answerPair('a contract', ['the contract']))
    expect(note).toMatch(/drops most letters of 2 of 4 texts/)
    expect(note).toContain('rougeL_unicode')
    expect(noteOf(plain[3]!, russian)).toContain('rougeLsum_unicode')
  })

  it('is silent about English, empty texts, single accents and punctuation', () => {
    expect(noteOf(stemmed[0]!, answerPair('', ['...']), answerPair('Die Straße 7, naïve', ['\u212a 1']))).toBeNull()
  })

  it('cannot tell anything where no reference has a word it sees', () => {
    const blind = stemmed[0]!.blind!
    expect(blind([russian.sample])).toContain('rouge1_unicode')
    expect(blind([russian.sample, answerPair('', ['a']).sample])).toBeNull()
    expect(blind([answerPair('', []).sample])).toBeNull()
  })

  it('has nothing to say for the variant for any script, which scores them', () => {
    expect(unicode[0]!.note).toBeUndefined()
    expect(score(unicode[0]!, { answer: 'Договор вступает', references: ['договор вступает в силу'] })).toBeCloseTo(
      2 / 3,
      12,
    )
    expect(score(unicode[0]!, { answer: '付款三日', references: ['三日付款'] })).toBe(1)
  })
})
