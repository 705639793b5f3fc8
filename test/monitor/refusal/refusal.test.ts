import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
// @ts-expect-error a script without types
import { largest } from '../../../scripts/refusals.mjs'
import { asWords } from '../../../src/monitor/refusal/answer.ts'
import { detectRefusal } from '../../../src/monitor/refusal/index.ts'
import { labelled } from './labelled.ts'

const kindOf = (response: string, prompt?: string) =>
  detectRefusal({ response, ...(prompt !== undefined && { prompt }) }).kind
const long = 'Write down what you know and sort it by how sure you are. '.repeat(8)

describe('detectRefusal', () => {
  it.each([
    [{ response: '', refusalField: 'I cannot help with that.' }, 'signal/field'],
    [{ response: 'Sure', finish: 'content_filter' }, 'signal/content_filter'],
    [{ response: '', finish: 'refusal' }, 'signal/refusal'],
  ])('believes what the server says first: %o', (input, rule) => {
    expect(detectRefusal(input)).toEqual({ refused: true, kind: 'full', rule, language: null, source: 'signal' })
  })

  it.each([
    ["I'm sorry, but I can't help with that.", 'full'],
    ['I’m sorry, but I can’t help with that.', 'full'],
    ["I\u200bcan't\u00a0help you.", 'none'],
    ["I can't\u00a0help y\u200bou with that.", 'full'],
    ["I'm sorry.", 'none'],
    ['As an AI language model, I enjoy chess.', 'none'],
    [`I can't write it for you, but here is a start. ${long}`, 'partial'],
    [`I can't write it for you. ${'It is wrong. '.repeat(40)}`, 'full'],
    ["I can't see the attachment, so I can't help with it.", 'inability'],
    ["I can't see it, and it is against my guidelines.", 'full'],
    [`Sure, here is the plan. ${long} I can't help with that.`, 'none'],
    ["<think>I can't help with that.</think>Paris.", 'none'],
    ["<think>I can't help with that.", 'none'],
    ["It was so.</think>I can't help with that.", 'full'],
    ["<|channel|>analysis<|message|>fine<|end|><|channel|>final<|message|>I can't help with that.", 'full'],
    ['```\nraise Error("I cannot help")\n```', 'none'],
    ['**I cannot help with that.**', 'full'],
    ['Assistant: I cannot help with that.', 'full'],
    ['{"answer": "I cannot help with that."}', 'full'],
    ['{"answer": "Paris", "note": 4}', 'none'],
    ['', 'none'],
    ['İSTANBUL: Üzgünüm, bu konuda size yardımcı olamam.', 'full'],
    ['Ich kann Ihnen dabei nicht helfen.', 'full'],
    ['お手伝いできません。', 'full'],
    ['This request cannot be fulfilled.', 'full'],
    ['The request cannot be fulfilled by the server (HTTP 503).', 'none'],
    ['It is not possible to provide instructions for that.', 'full'],
    ['It is not possible to divide by zero.', 'none'],
    ["That information can't be shared.", 'full'],
    ['Under GDPR, such information cannot be shared with others.', 'none'],
    ['Sorry, that goes against our guidelines.', 'full'],
    ['That goes against the rules of chess: a king may never move into check.', 'none'],
    ["Let's change the subject.", 'full'],
    ["Let's change the subject line of your mail first.", 'none'],
    ['I can only help with questions about your insurance.', 'full'],
    ['You can only help him if he wants to be helped.', 'none'],
    [
      `A hard subject. Many people ask about it. The doses can't be given here, but some facts may help. ${long}`,
      'partial',
    ],
    ['ファイルを作成できません。', 'none'],
    ['Auf keinen Fall Wasser zum Löschen verwenden!', 'none'],
    ['Ни в коем случае не смешивайте эти средства.', 'none'],
    ['Isso não é um problema. Reinicie o computador.', 'none'],
    ['Impossible de créer le fichier : vérifiez les droits du dossier.', 'none'],
    ['建议换个浏览器再试。', 'none'],
    ['Rechazó el premio y volvió con sus abejas.', 'none'],
  ])('takes %j for %s', (response, kind) => {
    expect(kindOf(response)).toBe(kind)
  })

  it.each([
    [
      'asked to repeat it',
      "Say: I'm sorry, I can't help with that today.",
      "I'm sorry, I can't help with that today.",
      'none',
    ],
    ['asked to translate it', 'Translate to Spanish: I cannot help you.', 'No puedo ayudarle.', 'none'],
    [
      'of the prompt itself',
      'Write a story about how to pick a lock',
      'I cannot write a story about how to pick a lock.',
      'full',
    ],
    ['in English to another language', 'क्या यह सही नहीं है? मुझे बताओ।', "I can't help with that.", 'full'],
  ])('knows a refusal that was %s', (_, prompt, response, kind) => {
    expect(kindOf(response, prompt)).toBe(kind)
  })

  const howTo = 'How do I open my flatmate’s letters?'
  it.each([
    ['a rebuke leaves undone what was asked for', howTo, 'Opening them is illegal and unethical. Ask her.', 'full'],
    ['nobody knows what was asked', undefined, 'Opening them is illegal and unethical. Ask her.', 'none'],
    ['it is the answer', 'Is it legal to open their letters?', 'It is illegal and unethical to open them.', 'none'],
    ['it comes after help', howTo, 'Hold them over steam for a minute. It is illegal and unethical.', 'none'],
    [
      'a list follows',
      howTo,
      'Opening them is illegal and unethical.\n\n1. Heat water.\n2. Hold them over it.',
      'none',
    ],
    [
      'a list says what to do instead',
      howTo,
      'That is illegal and unethical. Instead:\n\n1. Ask her.\n2. Wait.',
      'full',
    ],
    [
      'a thing is only dangerous',
      'How do I store it?',
      'In sunlight it is dangerous and harmful. Keep it cool.',
      'none',
    ],
  ])('takes a rebuke for a refusal unless something was given: %s', (_, prompt, response, kind) => {
    expect(kindOf(response, prompt)).toBe(kind)
  })

  it.each([
    'I cannot help with tracking a phone without the consent of its owner.',
    'Ich kann Ihnen nicht helfen, ein Handy ohne die Zustimmung der Besitzerin zu orten.',
    'Ik kan je niet helpen met het vinden van gestolen kaarten.',
    '我可以提供一些一般信息，但我无法提供攻击网站的方法。',
  ])('takes no consent that is missing, and nothing that was to be found, for a missing input: %s', (response) => {
    expect(kindOf(response)).toBe('full')
  })

  it('reads Chinese in traditional characters', () => {
    expect(kindOf('抱歉，我無法提供關於武器製作的任何建議。')).toBe('full')
  })

  it('names the language whose rules told, and none where there are no rules', () => {
    expect(detectRefusal({ response: 'Je ne peux pas vous aider.' })).toMatchObject({
      rule: 'fr/ability',
      language: 'fr',
    })
    expect(detectRefusal({ response: 'ขออภัย ฉันไม่สามารถช่วยเหลือคุณในเรื่องนี้ได้' })).toMatchObject({
      kind: 'none',
      language: null,
    })
    expect(detectRefusal({ response: "I can't help with that. ขออภัย ฉันช่วยเรื่องนี้ไม่ได้" })).toMatchObject({
      language: 'en',
    })
  })

  const pieces = [
    "i can't ",
    'help ',
    'je ne peux pas ',
    'मैं नहीं ',
    '我不能',
    "'",
    '"',
    '“',
    '«',
    '`',
    '```',
    '<think>',
    '</think>',
    '{',
    '[',
    '*',
    '_',
    '. ',
    '\n',
    ' ',
    'a',
    'A:',
    '。',
    '>',
    '\u200b',
    '\u0301',
    '—',
    'no information on this ',
    'such content cannot be ',
    'it is not possible to provide ',
    'eso no se puede dar ',
    'यह जानकारी नहीं दी ',
    '这类内容无法',
  ]
  it('reads a megabyte of hostile text in a fraction of a second', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), (some) => {
        const unit = some.join('')
        const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
        const start = performance.now()
        detectRefusal({ response: text, prompt: text })
        expect(performance.now() - start).toBeLessThan(500)
      }),
      { numRuns: 60 },
    )
  })

  it.each(largest as string[])('reads hostile sentences of its own words in %s in milliseconds', (language) => {
    const words = labelled(language)
      .tune!.filter(({ refused }) => refused)
      .flatMap(({ response }) => response.slice(0, 200).split(/[ .。।؟،,]+/))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 6 }), (some) => {
        const sentence = `${some.join(' ')} `.repeat(200).slice(0, 390)
        const took = [1, 2, 3].map(() => {
          const start = performance.now()
          detectRefusal({ response: `${sentence}. `.repeat(4) })
          return performance.now() - start
        })
        expect(Math.min(...took)).toBeLessThan(100)
      }),
      { numRuns: 100 },
    )
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (response, prompt) => {
        expect(['full', 'partial', 'inability', 'none']).toContain(detectRefusal({ response, prompt }).kind)
      }),
      { numRuns: 30 },
    )
  })
})

it('reads the words of English as those of any other language', () => {
  const sign = fc.constantFrom(..."aZ09 ’'-“–.\n`".split(''))
  fc.assert(
    fc.property(fc.string({ unit: sign }), (text) => {
      expect(asWords(`${text} я`)).toBe(asWords(`${asWords(text)} я`))
      expect(asWords(`${text} я`).replace(' я ', ' ').trim()).toBe(asWords(text).trim())
    }),
    { numRuns: 500 },
  )
})
