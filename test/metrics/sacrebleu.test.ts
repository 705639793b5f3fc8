import { describe, expect, it } from 'vitest'
import { bleu } from '../../src/metrics/bleu.ts'
import { chrf, chrfPlusPlus, splitPunctuation } from '../../src/metrics/chrf.ts'
import { type MetricFamily, makeMetric } from '../../src/metrics/family.ts'
import { type Metric, usualReading } from '../../src/metrics/metric.ts'
import { ter } from '../../src/metrics/ter.ts'
import { tokenizers } from '../../src/metrics/text/sacrebleu.ts'
import { splitSpaces } from '../../src/metrics/text/space.ts'
import { tercom } from '../../src/metrics/text/tercom.ts'
import type { Splitter } from '../../src/metrics/text/words.ts'
import { farthest, golden, hasGolden, reference, titleOf } from './golden.ts'
import { answerPair, corpusValue, type TextCase } from './pairs.ts'

const families: readonly MetricFamily[] = [bleu, chrf, chrfPlusPlus, ter]
const metricOf = (name: string) => makeMetric(families.find((family) => family.name === name.split(':')[0])!, name)
const scoreOf = (name: string, corpus: readonly TextCase[]) => corpusValue(metricOf(name) as Metric<'text'>, corpus)

/** Distance as a part of the value, of values near zero as it is. */
const apart = (value: number, expected: number) => Math.abs(value - expected) / Math.max(1, Math.abs(expected))

const seenOf = (corpus: readonly TextCase[]) => ({
  pairs: corpus.map(({ answer, references }) => {
    const { sample, evidence } = answerPair(answer, [...references])
    return { sample, evidence: [evidence] }
  }),
  reading: usualReading,
})
const noteOf = (name: string, corpus: readonly TextCase[]) => metricOf(name).note?.(seenOf(corpus)) ?? null

const {
  metrics,
  cases,
  shifted,
  ter: variants,
  tricky,
  corpora,
  tokens,
} = reference('sacrebleu') as {
  metrics: string[]
  cases: [string[], string, ...number[]][]
  shifted: [string[], string, number][]
  ter: string[]
  tricky: [string[], string, ...number[]][]
  corpora: { of: number[]; values: Record<string, [number, string]> }[]
  tokens: Record<string, string>[]
}
const caseOf = ([references, answer]: [string[], string, ...unknown[]]): TextCase => ({ references, answer })

describe('BLEU, chrF, chrF++ and TER equal sacreBLEU 2.6.0 within 1e-12', () => {
  it.each(Object.keys(corpora[0]!.values))('%s on corpora, with the signature that it prints', (name) => {
    for (const { of, values } of corpora) {
      const corpus = of.map((i) => caseOf(cases[i]!))
      const [value, signature] = values[name]!
      expect(apart(scoreOf(name, corpus), value)).toBeLessThan(1e-12)
      expect(metricOf(name).signature?.(seenOf(corpus))).toBe(signature)
    }
  })

  it.each(metrics)('%s on single texts: other scripts, several references, nothing at all', (name) => {
    const at = metrics.indexOf(name)
    const distances = cases.map((c) => apart(scoreOf(name, [caseOf(c)]), c[at + 2] as number))
    expect(farthest(distances)).toBeLessThan(1e-12)
  })

  it('TER finds the same shifts in texts of the same words in other orders', () => {
    expect(farthest(shifted.map((c) => apart(scoreOf('ter', [caseOf(c)]), c[2])))).toBeLessThan(1e-12)
  })

  it.each(variants)(
    '%s on texts that its rules change again when they are applied twice, as they are to references',
    (name) => {
      const at = variants.indexOf(name)
      const distances = tricky.map((c) => apart(scoreOf(name, [caseOf(c)]), c[at + 2] as number))
      expect(farthest(distances)).toBeLessThan(1e-12)
    },
  )

  it.skipIf(!hasGolden)(titleOf('on the golden corpora'), () => {
    const distances = golden('sacrebleu').corpora.flatMap((row: GoldenCorpus) => {
      const corpus = row.references.map((references, i) => ({ references, answer: row.hypotheses[i]! }))
      return Object.entries(goldenNames).flatMap(([kind, names]) =>
        Object.entries(names).flatMap(([theirs, ours]) => {
          const expected = row[kind as 'bleu'][theirs]
          if (expected === undefined) return []
          expect(metricOf(ours).signature?.(seenOf(corpus))).toBe(expected.signature)
          return [apart(scoreOf(ours, corpus), expected.score)]
        }),
      )
    })
    expect(farthest(distances)).toBeLessThan(1e-12)
  })

  it.skipIf(!hasGolden)(titleOf('on the golden sentences'), () => {
    const distances = golden('sacrebleu').sentences.flatMap((row: GoldenSentence) =>
      (['bleu', 'chrf', 'ter'] as const).flatMap((kind) =>
        Object.entries(row[kind]).map(([theirs, expected]) => {
          const ours = goldenNames[kind]![theirs]! + (kind === 'bleu' ? ':effective_order' : '')
          return apart(scoreOf(ours, [{ references: [row.reference], answer: row.hypothesis }]), expected)
        }),
      ),
    )
    expect(farthest(distances)).toBeLessThan(1e-12)
  })
})

interface GoldenCorpus extends Record<'bleu' | 'chrf' | 'ter', Record<string, { score: number; signature: string }>> {
  references: string[][]
  hypotheses: string[]
}
interface GoldenSentence extends Record<'bleu' | 'chrf' | 'ter', Record<string, number>> {
  reference: string
  hypothesis: string
}
const goldenNames: Record<string, Record<string, string>> = {
  bleu: {
    default: 'bleu',
    intl: 'bleu:tokenize=intl',
    char: 'bleu:tokenize=char',
    zh: 'bleu:tokenize=zh',
    none: 'bleu:tokenize=none',
    lowercase: 'bleu:lowercase',
    floor: 'bleu:smooth=floor',
    'add-k': 'bleu:smooth=add-k',
    'no-smoothing': 'bleu:smooth=none',
    order2: 'bleu:order=2',
  },
  chrf: {
    chrF2: 'chrf',
    'chrF++': 'chrf++',
    chrF1: 'chrf:beta=1',
    lowercase: 'chrf:lowercase',
    whitespace: 'chrf:whitespace',
    eps: 'chrf:eps',
  },
  ter: {
    default: 'ter',
    normalized: 'ter:normalized',
    no_punct: 'ter:no_punct',
    asian: 'ter:normalized:asian',
    case: 'ter:case',
  },
}

const split = (text: string, splitter: Splitter) => {
  const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  const found: string[] = []
  splitter(units, 0, units.length, { add: (start, end) => found.push(text.slice(start, end)) })
  return found.join('|')
}

describe('words are found as sacreBLEU 2.6.0 finds them', () => {
  const tercomOf = (name: string) => {
    const has = (option: string) => name.includes(option)
    return (text: string) =>
      split(
        tercom(text, { normalized: has('normalized'), no_punct: has('no_punct'), asian: has('asian'), case: false }),
        splitSpaces,
      )
  }
  const splitters: Record<string, (text: string) => string> = {
    '13a': (text) => split(tokenizers['13a'].prepare(text), tokenizers['13a'].split),
    intl: (text) => split(tokenizers.intl.prepare(text), tokenizers.intl.split),
    zh: (text) => split(tokenizers.zh.prepare(text), tokenizers.zh.split),
    chrf: (text) => split(text, splitPunctuation),
    'ter:normalized': tercomOf('ter:normalized'),
    'ter:normalized:asian': tercomOf('ter:normalized:asian'),
    'ter:no_punct:asian': tercomOf('ter:no_punct:asian'),
  }
  it.each(Object.keys(splitters))('by %s', (name) => {
    for (const found of tokens) expect(splitters[name]!(found.text!)).toBe(found[name] ?? found['13a'])
  })
})

describe('a metric of sacreBLEU', () => {
  const one = { references: ['the cat sat on the mat'], answer: 'the cat sat on a mat' }

  it.each(['bleu', 'chrf', 'chrf++', 'ter'])('%s leaves samples without references out', (name) => {
    const without = { references: [], answer: 'a b c' }
    expect(scoreOf(name, [one, without])).toBe(scoreOf(name, [one]))
    expect(scoreOf(name, [without])).toBeNaN()
  })

  it('says where words are not found, unless characters are counted', () => {
    const chinese = [{ references: ['本合同自双方签字之日起生效。'], answer: '合同自签字之日起生效。' }]
    for (const name of ['bleu', 'ter', 'ter:asian']) expect(noteOf(name, chinese)).toMatch(/few, in 2 of 2 texts/)
    for (const name of ['bleu:tokenize=zh', 'bleu:tokenize=char', 'ter:normalized:asian', 'chrf', 'chrf++']) {
      expect(noteOf(name, chinese)).toBeNull()
    }
  })

  it('says, as sacreBLEU does, that a hundred answers look split into words', () => {
    const corpus = (n: number) => Array.from({ length: n }, () => ({ references: ['A b c .'], answer: 'A b c .' }))
    expect(noteOf('bleu', corpus(100))).toMatch(/100 answers end with a full stop/)
    expect(noteOf('bleu', corpus(99))).toBeNull()
    expect(noteOf('bleu:tokenize=none', corpus(100))).toBeNull()
  })

  it('can tell nothing where every reference is empty', () => {
    const blindOf = (...references: string[]) =>
      ['bleu', 'chrf', 'chrf++'].map((name) => metricOf(name).blind?.([answerPair('a', references).sample]) ?? null)
    for (const reason of blindOf(' \n', '')) expect(reason).toMatch(/Every reference is empty/)
    expect([...blindOf(''), ...blindOf('', 'x'), ...blindOf()].slice(3)).toEqual(new Array(6).fill(null))
  })

  it('bleu counts once for variants that count alike', () => {
    const statisticsOf = (name: string) => metricOf(name).scorer(seenOf([one])).statistics
    expect(statisticsOf('bleu:smooth=floor')).toBe(statisticsOf('bleu'))
    expect(statisticsOf('bleu:lowercase')).not.toBe(statisticsOf('bleu'))
  })

  it('is titled as sacreBLEU prints it', () => {
    const titles = ['bleu', 'bleu:tokenize=zh:lowercase', 'chrf', 'chrf++', 'chrf:beta=1:eps', 'ter:case']
    expect(titles.map((name) => metricOf(name).title)).toEqual([
      'BLEU',
      'BLEU (tokenize=zh, lowercase)',
      'chrF2',
      'chrF2++',
      'chrF1 (eps)',
      'TER (case)',
    ])
  })
})

describe('TER of long texts', () => {
  it('is found without a table of all words by all words: 50,000 words, some of which stand elsewhere', () => {
    const words = Array.from({ length: 50_000 }, (_, i) => `w${i}`)
    const moved = words.slice()
    moved.splice(30_012, 0, ...moved.splice(30_000, 5))
    moved.splice(40, 0, ...moved.splice(10, 9))
    expect(scoreOf('ter', [{ references: [words.join(' ')], answer: moved.join(' ') }])).toBeCloseTo(200 / 50_000, 12)
  })
})
