import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../src/monitor/refusal/answer.ts'
import { mayFit, Needed, stemsOf } from '../../../src/monitor/refusal/needs.ts'
import { rulesFor } from '../../../src/monitor/refusal/tables/index.ts'
import { labelled } from './labelled.ts'

describe('a rule that a sentence’s words rule out is not tried', () => {
  it.each([
    'en',
    'zh',
    'hi',
    'es',
    'fr',
    'ar',
    'bn',
    'pt',
    'ru',
    'ur',
    'de',
    'ja',
    'ko',
    'it',
    'tr',
    'id',
    'vi',
    'nl',
    'pl',
    'uk',
    'he',
  ])('%s: and every rule that fits is, and in prose few are', (language) => {
    const answers = Object.values(labelled(language)).flat()
    let [tried, all] = [0, 0]
    for (const { response, refused } of answers)
      for (const sentence of sentencesOf(response))
        for (const { refuses, idioms, inability, needs } of rulesFor(response).tried) {
          const may = mayFit(stemsOf(sentence), needs)
          const plain = idioms === null ? sentence : sentence.replace(idioms, ' ')
          const fits = [...refuses.map(({ pattern }) => pattern.test(plain)), inability?.test(sentence) ?? false]
          const missed = fits.flatMap((does, i) => (does && (may & (1 << i)) === 0 ? [i] : []))
          expect([sentence, missed]).toEqual([sentence, []])
          if (refused) continue
          all += fits.length
          tried += fits.filter((_, i) => (may & (1 << i)) !== 0).length
        }
    // Of a script without blanks there are no words to tell by.
    expect(tried / all).toBeLessThan(['zh', 'ja'].includes(language) ? 0.9 : 0.35)
  })

  it.each([
    ['i ~ (refuse|decline) to', ['refus', 'decli']],
    ['i (really |just )?(cannot|will not)( ever)? say', ['canno', 'not']],
    ['(guideline|polic(y|ies))s? of', ['guide', 'polic']],
    ['forbid* (it)?', ['forbi']],
    ['the (of )?', ['the']],
    // Whatever may be missing, or may go on as something else, is needed by nothing.
    ['(perhaps )?(maybe)?', null],
    ['no* ~', null],
    ['word ?other', null],
    ['word ?other again', ['again']],
    ['[^ ]+ ~ [^ ]+', null],
  ])('%s needs %j', (pattern, stems) => {
    const common = (word: string) => (['i', 'to', 'the', 'of', 'say', 'will'].includes(word) ? 100 : 1)
    const found = new Needed(common).by(pattern)
    expect(found === null ? null : [...found]).toEqual(stems)
  })
})
