import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeMetric } from '../../src/metrics/family.ts'
import { meteorFamilies } from '../../src/metrics/meteor.ts'
import { type Metric, usualReading } from '../../src/metrics/metric.ts'
import { Aligner } from '../../src/metrics/text/meteor/alignment.ts'
import { porterStem } from '../../src/metrics/text/porter.ts'
import { snowballLanguages } from '../../src/metrics/text/snowball/languages.ts'
import { synonymsOf, wordAt } from '../../src/metrics/text/wordnet/synonyms.ts'
import { farthest, golden, hasGolden, reference, titleOf } from './golden.ts'
import { answerPair, corpusValue, type TextCase } from './pairs.ts'

interface Aligned extends TextCase {
  matches: number
  chunks: number
  value: number
  weighted: number
}
interface OfLanguage extends TextCase {
  code: string
  value: number
}

const named = (written: string) => {
  const family = meteorFamilies.find(({ name }) => name === written.split(':')[0])
  if (family === undefined) throw new Error(`no metric ${written}`)
  return makeMetric(family, written) as Metric as Metric<'text'>
}
const scoreOf = (written: string, answer: string, ...references: string[]) =>
  corpusValue(named(written), [{ answer, references }])
const weighted = 'meteor:alpha=0.85:beta=2:gamma=0.3'
const english = new Aligner({ stemmer: () => porterStem, remembers: false })

describe('METEOR equals nltk 3.10.4 within 1e-12', () => {
  const { cases, languages } = reference('meteor') as { cases: Aligned[]; languages: OfLanguage[] }

  it('on texts with synonyms, other forms, other scripts, odd spaces, several references, nothing, and 400 words', () => {
    expect(farthest(cases.map((c) => scoreOf('meteor', c.answer, ...c.references) - c.value))).toBeLessThan(1e-12)
    expect(farthest(cases.map((c) => scoreOf(weighted, c.answer, ...c.references) - c.weighted))).toBeLessThan(1e-12)
    expect(corpusValue(named('meteor'), cases)).toBeCloseTo(cases.reduce((sum, c) => sum + c.value, 0) / cases.length)
  })

  it('in the words that it matches and the pieces that they are in', () => {
    for (const { answer, references, matches, chunks } of cases) {
      expect(english.align(answer, references)[0], answer).toMatchObject({ matches, chunks })
    }
  })

  it('with the Snowball stemmer of each language', () => {
    expect(new Set(languages.map(({ code }) => code))).toEqual(new Set(Object.keys(snowballLanguages)))
    const distances = languages.map((c) => scoreOf(`meteor_${c.code}`, c.answer, ...c.references) - c.value)
    expect(farthest(distances)).toBeLessThan(1e-12)
  })

  it.skipIf(!hasGolden)(titleOf('on the golden texts'), () => {
    const { cases: own, russian, german } = golden('meteor')
    const distances = own.flatMap((c: Record<string, never>) => {
      const { references, hypothesis, value, first_reference } = c as unknown as {
        references: string[]
        hypothesis: string
        value: number
        first_reference: { matches: number; chunks: number }
      }
      expect(english.align(hypothesis, references)[0]).toMatchObject(first_reference)
      const other = c['alpha.85_beta2_gamma.3']
      return [
        scoreOf('meteor', hypothesis, ...references) - value,
        ...(other === undefined ? [] : [scoreOf(weighted, hypothesis, ...references) - other]),
      ]
    })
    for (const c of russian) {
      distances.push(scoreOf('meteor', c.hypothesis, c.reference) - c.nltk_default)
      distances.push(scoreOf('meteor_ru', c.hypothesis, c.reference) - c.snowball_russian)
    }
    for (const c of german) distances.push(scoreOf('meteor_de', c.hypothesis, c.reference) - c.snowball_german)
    expect(farthest(distances)).toBeLessThan(1e-12)
  })
})

describe('the Snowball stemmers equal those of nltk 3.10.4', () => {
  const stems = reference('snowball') as Record<string, Record<string, string>>
  it.each(Object.entries(snowballLanguages))('%s, on words with every suffix that nltk knows', (code, language) => {
    const own = Object.entries(stems[code]!).map(([word]) => [word, language.stemmer()(word)])
    expect(own.length).toBeGreaterThan(60)
    expect(Object.fromEntries(own)).toEqual(stems[code])
  })

  it.skipIf(!hasGolden)(titleOf('on the golden words'), () => {
    const { snowball } = golden('stemmers') as { snowball: Record<string, Record<string, string>> }
    for (const { name, stemmer } of Object.values(snowballLanguages)) {
      for (const [word, stem] of Object.entries(snowball[name.toLowerCase()] ?? {})) expect(stemmer()(word)).toBe(stem)
    }
  })

  it('take no time to speak of for a word of 300,000 letters', { timeout: 20_000 }, () => {
    const word = 'ue'.repeat(150_000)
    for (const { stemmer } of Object.values(snowballLanguages)) expect(stemmer()(word).length).toBeGreaterThan(0)
  })

  it('take characters beyond U+FFFF for one letter and give them back', () => {
    for (const { stemmer } of Object.values(snowballLanguages)) {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (word) => {
          const wide = (text: string) => text.match(/[\ud800-\udbff][\udc00-\udfff]/g) ?? []
          for (const character of wide(stemmer()(word))) expect(word).toContain(character)
        }),
        { numRuns: 30 },
      )
    }
    const kinds = Array.from({ length: 9000 }, (_, i) => String.fromCodePoint(0x20000 + i)).join('')
    expect(snowballLanguages.de!.stemmer()(kinds)).toBe(kinds)
  })
})

describe('synonyms', () => {
  const named = (word: string) => [...synonymsOf(word)].map(wordAt).sort()

  it('are those that nltk 3.10.4 reaches in WordNet 3.0, of words of the index, of irregular forms and of endings', () => {
    const own = reference('wordnet') as Record<string, string[]>
    for (const [word, synonyms] of Object.entries(own)) expect(named(word), word).toEqual(synonyms)
  })

  const script = new URL('../../scripts/wordnet.mjs', import.meta.url).href
  it.skipIf(!existsSync('/usr/share/wordnet/index.noun'))(
    'were packed from WordNet as it is in Debian (skipped where wordnet-base is not installed)',
    async () => {
      const { wordnetTables } = await import(script)
      const packed = await import('../../src/metrics/text/wordnet/packed.ts')
      const { brotliDecompressSync } = await import('node:zlib')
      const tables = wordnetTables('/usr/share/wordnet') as Record<string, Buffer>
      expect(Object.keys(tables).sort()).toEqual(Object.keys(packed).sort())
      for (const [name, table] of Object.entries(tables)) {
        const text = packed[name as keyof typeof packed]
        expect(brotliDecompressSync(Buffer.from(text, 'base64')).equals(table), name).toBe(true)
      }
    },
  )
})

describe('METEOR', () => {
  it('knows synonyms and other forms of English words, and other forms of Russian ones where it is told the language', () => {
    expect(scoreOf('meteor', 'the car', 'the auto')).toBeGreaterThan(scoreOf('meteor', 'the cat', 'the auto'))
    // nltk looks stems up in WordNet, and "automobil" is no name there.
    expect(scoreOf('meteor', 'the car', 'the automobile')).toBe(scoreOf('meteor', 'the cat', 'the automobile'))
    expect(scoreOf('meteor', 'dogs run', 'dog runs')).toBe(scoreOf('meteor', 'dog runs', 'dog runs'))
    expect(scoreOf('meteor_ru', 'собаки бегут', 'собака бегут')).toBeGreaterThan(
      scoreOf('meteor', 'собаки бегут', 'собака бегут'),
    )
  })

  it('is less than 1 even for equal texts: 1 - gamma / words ** beta', () => {
    expect(scoreOf('meteor', 'one two three four', 'one two three four')).toBeCloseTo(1 - 0.5 / 4 ** 3, 14)
    expect(scoreOf('meteor', 'one', 'one')).toBe(0.5)
  })

  it('is 0 for an empty answer or reference, and does not count a sample without references', () => {
    for (const empty of ['', ' \n']) {
      expect(scoreOf('meteor', empty, 'a word')).toBe(0)
      expect(scoreOf('meteor', 'a word', empty)).toBe(0)
      expect(scoreOf('meteor', empty, empty)).toBe(0)
    }
    const counted = { answer: 'a word', references: ['a word'] }
    expect(corpusValue(named('meteor'), [counted, { answer: 'x', references: [] }])).toBe(
      corpusValue(named('meteor'), [counted]),
    )
    expect(scoreOf('meteor', 'x')).toBeNaN()
  })

  it('gives an answer the same score whatever was scored before it, in Arabic too', () => {
    const { languages } = reference('meteor') as { languages: OfLanguage[] }
    for (const c of [...languages, ...languages].reverse()) {
      expect(scoreOf(`meteor_${c.code}`, c.answer, ...c.references)).toBeCloseTo(c.value, 12)
    }
  })

  it('keeps its words straight when there were more of them than it holds', () => {
    const many = Array.from({ length: 70_000 }, (_, i) => `word${i}s`).join(' ')
    expect(scoreOf('meteor', many, many)).toBeCloseTo(1, 12)
    expect(scoreOf('meteor', 'the car ran', 'the auto runs')).toBe(scoreOf('meteor', 'the car ran', 'the car ran'))
  })

  const seen = (...texts: string[]) => ({
    pairs: texts.map((text) => {
      const { sample, evidence } = answerPair(text, [text])
      return { sample, evidence: [evidence] }
    }),
    reading: usualReading,
  })

  it('says in how many texts it sees one word, and nothing of texts that have spaces', () => {
    const note = named('meteor').note!
    expect(note(seen('A dog sleeps.', 'Собака спит', '狗 在 睡觉', '개가 잔다', '', '42'))).toBeNull()
    expect(note(seen('A dog sleeps.', '狗在垫子上睡觉', 'สุนัขนอนหลับ'))).toMatch(/in 4 of 6 texts .*chrf/)
  })

  it('can tell nothing where every reference is empty', () => {
    const blind = (...references: string[][]) =>
      named('meteor').blind!(references.map((each) => answerPair('', each).sample))
    expect(blind([''], [' ', '\n'])).toMatch(/^Every reference is empty/)
    expect(blind([''], ['a'])).toBeNull()
    expect(blind([''], [])).toBeNull()
  })
})
