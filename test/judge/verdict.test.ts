import { describe, expect, it } from 'vitest'
import { verdictSchema } from '../../src/judge/schema.ts'
import { outcomeOf } from '../../src/judge/verdict.ts'
import { usualRubric } from '../../src/suite/rubric-schema.ts'

const schema = verdictSchema(usualRubric, 'scores')
const grades = { factual_accuracy: 4, completeness: 3, structure: 5, style: 5, overall: 4 }
const verdict = JSON.stringify({ reasoning: 'One date is wrong.', ...grades })
const other = verdict.replace('"overall":4', '"overall":5')
const scored = { kind: 'scored', grades, reasoning: 'One date is wrong.' }

const inSchema = (value: unknown): unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...Object.keys(value), ...Object.values(value).flatMap((each) => inSchema(each))]

describe('the schema of a verdict', () => {
  it('has the reasoning first, whole numbers by enum, everything required and nothing else', () => {
    expect(schema).toEqual({
      type: 'object',
      properties: {
        reasoning: { type: 'string' },
        ...Object.fromEntries(Object.keys(grades).map((name) => [name, { type: 'integer', enum: [1, 2, 3, 4, 5] }])),
      },
      required: ['reasoning', ...Object.keys(grades)],
      additionalProperties: false,
    })
    expect(Object.keys(schema.properties)[0]).toBe('reasoning')
  })

  it.each(['scores', 'pairs'] as const)('uses no word that a strict server may refuse: %s', (compare) => {
    const words = new Set(inSchema(verdictSchema(usualRubric, compare)))
    for (const word of ['minimum', 'maximum', 'maxLength', 'pattern', 'default', '$ref', 'anyOf', 'format'])
      expect(words).not.toContain(word)
  })
})

describe('a reply is a verdict', () => {
  it.each([
    ['as it is', verdict],
    ['with spaces around', `\ufeff \n${JSON.stringify(JSON.parse(verdict), null, 2)}\n`],
    ['in one fence', `\`\`\`json\n${verdict}\n\`\`\``],
    ['in a fence without a language', `\`\`\`\n${verdict}\n\`\`\``],
    ['behind its thinking', `<think>\nA first draft: ${other}\n</think>\n\n${verdict}`],
    ['behind thinking whose beginning the template wrote', `Let me see. ${other}\n</think>\n${verdict}`],
    ['with numbers written as texts', verdict.replace(/:(\d)/g, ':"$1"')],
    ['with keys in another order', JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(verdict)).reverse()))],
    ['with a whole number as servers in Python write it', verdict.replace('"overall":4', '"overall":4.0')],
  ])('%s', (_, reply) => {
    expect(outcomeOf({ schema }, reply)).toEqual(scored)
  })

  it('that quotes anything in its reasoning', () => {
    for (const quoted of [verdict, other, '</think>', '```json\n{}\n```', '=1+1', '\u2028"\\', '__proto__']) {
      const reply = JSON.stringify({ reasoning: quoted, ...grades })
      expect(outcomeOf({ schema }, reply)).toEqual({ ...scored, reasoning: quoted })
    }
  })
})

describe('a reply is none, and nothing is read from it', () => {
  it.each([
    ['', 'empty'],
    ['    \n  ', 'empty'],
    [`The answer ends with ${verdict}`, 'begin'],
    [`${verdict}\nThat is all.`, 'follows'],
    [`${verdict}\n${other}`, 'more than one'],
    [`${verdict}${verdict}`, 'more than one'],
    [`[${verdict}]`, 'begin'],
    [`Here it is:\n\`\`\`json\n${verdict}\n\`\`\``, 'begin'],
    [`\`\`\`json\n${verdict}\n\`\`\`\n\`\`\`json\n${other}\n\`\`\``, 'follows'],
    [`<think>${verdict}`, 'does not end'],
    [`<think>a</think>${other}</think>${verdict}`, 'more than once'],
    [verdict.replace('"overall":4', '"overall":4,"overall":5'), 'twice'],
    [verdict.replace('"overall":4', '"overall":4,"overall":4'), 'twice'],
    [verdict.replace('"overall":4', '"overall":5,"\\u006fverall":1'), 'twice'],
    [verdict.replace('"overall":4', '"overall":9'), 'scale'],
    [verdict.replace('"overall":4', '"overall":0'), 'scale'],
    [verdict.replace('"overall":4', '"overall":4.5'), 'scale'],
    [verdict.replace('"overall":4', '"overall":"4/5"'), 'scale'],
    [verdict.replace('"overall":4', '"overall":""'), 'scale'],
    [verdict.replace('"overall":4', '"overall":null'), 'broken'],
    [verdict.replace('"overall":4', '"overall":true'), 'broken'],
    [verdict.replace('"overall":4', '"overall":[4]'), 'broken'],
    [verdict.replace(',"overall":4', ''), 'not there'],
    [verdict.replace('"reasoning":"One date is wrong.",', ''), 'not there'],
    [verdict.replace('"reasoning":"One date is wrong."', '"reasoning":5'), 'no text'],
    [verdict.replace('{', '{"__proto__":1,'), '__proto__'],
    [verdict.replace('{', '{"grade":"5",'), 'grade'],
    [verdict.slice(0, -1), 'does not end'],
    [verdict.slice(0, 20), 'broken'],
    [verdict.replaceAll('"', "'"), 'broken'],
    [`{"reasoning":${'['.repeat(5000)}`, 'broken'],
    ['<html><body>502 Bad Gateway</body></html>', 'begin'],
    ['Rating: 5', 'begin'],
    ['[[5]]', 'begin'],
  ])('%j', (reply, why) => {
    const outcome = outcomeOf({ schema }, reply)
    expect(outcome).toMatchObject({ kind: 'unscored', why: 'unparsable' })
    expect('said' in outcome && outcome.said).toContain(why)
  })

  it.each(["I'm sorry, but I can't help with that.", 'I cannot grade this.', 'Sorry.'])('a refusal: %s', (reply) => {
    expect(outcomeOf({ schema }, reply)).toEqual({ kind: 'unscored', why: 'refused', said: reply })
  })

  it('and keeps little of a long one', () => {
    const outcome = outcomeOf({ schema }, 'x'.repeat(100_000))
    expect('said' in outcome && outcome.said.length).toBeLessThan(400)
  })
})

describe('a comparison', () => {
  const pairs = verdictSchema(usualRubric, 'pairs')
  it.each([
    [1, 1],
    [0, 0.5],
    [2, 0],
  ])('that says %d is a preference of %d for the answer shown first', (said, preference) => {
    expect(outcomeOf({ schema: pairs }, JSON.stringify({ reasoning: 'r', preference: said }))).toEqual({
      kind: 'scored',
      grades: { preference },
      reasoning: 'r',
    })
  })

  it('says nothing else', () => {
    expect(outcomeOf({ schema: pairs }, '{"reasoning":"r","preference":3}').kind).toBe('unscored')
    expect(outcomeOf({ schema: pairs }, '{"reasoning":"r","preference":"first"}').kind).toBe('unscored')
  })
})
