import { describe, expect, it } from 'vitest'
import type { DataSource } from '../../src/suite/data.ts'
import { decode, suiteWith } from '../suite/known.ts'
import { bare, errorOf, read, samplesOf } from './reading.ts'

const one = async (object: object, more: Partial<DataSource> = {}) =>
  bare(await samplesOf('jsonl', JSON.stringify(object), 'choices', more))[0]
const why = async (object: object, more: Partial<DataSource> = {}) =>
  (await errorOf(samplesOf('jsonl', JSON.stringify(object), 'choices', more))).text.split('FILE:1').at(-1)!.trim()

describe('a question with choices is read in the shapes that benchmarks have', () => {
  const four = ['w', 'x', 'y', 'z']

  it.each<[string, object, object]>([
    [
      'MMLU',
      { question: 'q', subject: 's', choices: four, answer: 2 },
      { id: '1', prompt: 'q', choices: four, answer: 2, topics: ['s'] },
    ],
    [
      'ARC',
      { id: 'Mercury_1', question: 'q', choices: { text: four, label: ['A', 'B', 'C', 'D'] }, answerKey: 'D' },
      { id: 'Mercury_1', prompt: 'q', choices: four, answer: 3 },
    ],
    [
      'ARC with numbers as labels',
      { question: 'q', choices: { text: four, label: ['1', '2', '3', '4'] }, answerKey: '1' },
      { id: '1', prompt: 'q', choices: four, answer: 0 },
    ],
    [
      'HellaSwag',
      { ind: 3, ctx: 'A man sits. He', ctx_a: 'A man sits.', ctx_b: 'he', endings: four, label: '3' },
      { id: '1', prompt: 'A man sits. He', choices: four, answer: 3 },
    ],
    [
      'HellaSwag without the joined text',
      { ctx_a: 'A man sits.', ctx_b: 'he', endings: four, label: '3' },
      { id: '1', prompt: 'A man sits. he', choices: four, answer: 3 },
    ],
    [
      'CommonsenseQA',
      { question: 'q', choices: { label: ['A', 'B'], text: ['x', 'y'] }, answerKey: 'B' },
      { id: '1', prompt: 'q', choices: ['x', 'y'], answer: 1 },
    ],
    [
      'lm-evaluation-harness',
      { query: 'q', choices: ['x', 'y'], gold: 1 },
      { id: '1', prompt: 'q', choices: ['x', 'y'], answer: 1 },
    ],
    [
      'a list of {text, label}',
      {
        question: 'q',
        choices: [
          { text: 'x', label: 'A' },
          { text: 'y', label: 'B' },
        ],
        answer: 'B',
      },
      { id: '1', prompt: 'q', choices: ['x', 'y'], answer: 1 },
    ],
    [
      'a mapping of letters',
      { question: 'q', options: { A: 'x', B: 'y' }, answer: 'A' },
      { id: '1', prompt: 'q', choices: ['x', 'y'], answer: 0 },
    ],
    [
      'an answer by its letter',
      { prompt: 'q', choices: four, answer: 'C' },
      { id: '1', prompt: 'q', choices: four, answer: 2 },
    ],
    [
      'an answer by its letter in brackets',
      { prompt: 'q', choices: four, answer: '(b)' },
      { id: '1', prompt: 'q', choices: four, answer: 1 },
    ],
    [
      'an answer by its text',
      { prompt: 'q', choices: ['yes', 'no'], answer: 'no', group: 'g' },
      { id: '1', prompt: 'q', choices: ['yes', 'no'], answer: 1, group: 'g' },
    ],
    [
      'numbers as choices',
      { prompt: 'q', choices: [10, 11], answer: '11' },
      { id: '1', prompt: 'q', choices: ['10', '11'], answer: 1 },
    ],
    [
      'an index beside choices that are numbers',
      { prompt: 'q', choices: ['3', '2', '1', '0'], answer: 1 },
      { id: '1', prompt: 'q', choices: ['3', '2', '1', '0'], answer: 1 },
    ],
    [
      'a conversation',
      { messages: [{ role: 'user', content: 'q' }], choices: ['x', 'y'], answer: 0 },
      { id: '1', messages: [{ role: 'user', content: 'q' }], choices: ['x', 'y'], answer: 0 },
    ],
  ])('%s', async (_, object, sample) => {
    expect(await one(object)).toEqual(sample)
  })

  it('columns that hold one choice each', async () => {
    const object = { goal: 'q', sol1: 'x', sol2: 'y', label: 1 }
    expect(await one(object, { choiceColumns: ['sol1', 'sol2'] })).toEqual({
      id: '1',
      prompt: 'q',
      choices: ['x', 'y'],
      answer: 1,
    })
  })

  it('the columns A, B and so on, of which the last may be empty', async () => {
    const csv = 'Question,A,B,C,Answer\n"2 x 3?",5,6,7,B\nReally?,yes,no,,A\n'
    expect(bare(await samplesOf('csv', csv, 'choices'))).toEqual([
      { id: '2', prompt: '2 x 3?', choices: ['5', '6', '7'], answer: 1 },
      { id: '3', prompt: 'Really?', choices: ['yes', 'no'], answer: 0 },
    ])
  })

  it('JSON lists in CSV', async () => {
    const csv =
      'question,choices,answer\nq,"[""x"", ""y""]",1\nr,"{""text"": [""x"", ""y""], ""label"": [""A"", ""B""]}",A\n'
    expect(bare(await samplesOf('csv', csv, 'choices')).map(({ choices, answer }) => [choices, answer])).toEqual([
      [['x', 'y'], 1],
      [['x', 'y'], 0],
    ])
  })

  it('Parquet', async () => {
    const file = (name: string) => new URL(`data/${name}.parquet`, import.meta.url).pathname
    expect(bare((await read(file('mmlu'), 'choices')).samples)).toEqual([
      { id: '1', prompt: '2 x 3?', choices: ['5', '6', '7', '8'], answer: 1 },
      { id: '2', prompt: '2 x 4?', choices: ['5', '6', '7', '8'], answer: 3 },
    ])
    expect(bare((await read(file('arc'), 'choices')).samples)).toEqual([
      { id: 'a', prompt: '2 x 3?', choices: ['5', '6'], answer: 1 },
      { id: 'b', prompt: '2 x 4?', choices: ['7', '8', '9'], answer: 1 },
    ])
  })
})

describe('what is no question with choices is refused with its line', () => {
  const ask = (choices: unknown, answer: unknown) => ({ question: 'q', choices, answer })

  it.each<[object, string]>([
    [ask(['x'], 0), 'has one choice, where there must be two at least'],
    [ask([], 0), 'has no choices, where there must be two at least'],
    [ask(['x', 'y', 'x'], 1), 'has the choice "x" twice'],
    [ask(['x', ''], 0), 'has an empty "choices[1]"'],
    [ask(['x', null], 0), 'has nothing in "choices[1]"'],
    [ask(['x', ['y']], 0), 'has a list in "choices[1]", where a text belongs'],
    [ask(5, 0), 'has a number in "choices", where a list belongs, such as ["yes", "no"]'],
    [ask("['x', 'y']", 0), 'has "[\'x\', \'y\']" in "choices", where a JSON list belongs, such as ["yes", "no"]'],
    [ask(null, 0), 'has nothing in "choices"'],
    [ask({ text: ['x', 'y'], label: ['A'] }, 'A'), 'has 2 texts in "choices" and not as many labels'],
    [ask(['x', 'y'], 2), 'has 2 in "answer", but there are 2 choices, counted from 0'],
    [ask(['x', 'y'], '2'), 'has 2 in "answer", but there are 2 choices, counted from 0'],
    [ask(['x', 'y'], -1), 'has -1 in "answer", but there are 2 choices, counted from 0'],
    [ask(['x', 'y'], 0.5), 'has 0.5 in "answer", but there are 2 choices, counted from 0'],
    [ask(['x', 'y'], 'z'), 'has "z" in "answer", which is none of the choices: "x" and "y"'],
    [ask(['x', 'y'], 'C'), 'has "C" in "answer", which is none of the choices: "x" and "y"'],
    [ask(['x', 'y'], ''), 'has "" in "answer", which is none of the choices: "x" and "y"'],
    [ask(['x', 'y'], null), 'has nothing in "answer"'],
    [ask(['x', 'y'], [0, 1]), 'has a list in "answer", where a text belongs'],
    [ask(['x', 'y'], true), 'has true (not in quotes) in "answer", where a text belongs'],
    [
      ask(['1', '0'], '1'),
      'has "1" in "answer", which could be the choice "1" or "0": write a number, or {text, label} as choices',
    ],
    [
      ask(['b', 'a'], 'a'),
      'has "a" in "answer", which could be the choice "a" or "b": write a number, or {text, label} as choices',
    ],
  ])('%j', async (object, text) => {
    expect(await why(object)).toBe(text)
  })

  it('columns that are not there', async () => {
    expect(await errorOf(one({ goal: 'q', sol1: 'x', label: 1 }, { choiceColumns: ['sol1', 'sol2'] }))).toEqual({
      code: 'data-field-missing',
      text: 'FILE:1: no field "sol2", which the suite names for the choices. The fields are "goal", "sol1" and "label".',
      hint: 'Name the right one in the suite: data: {path: FILE, fields: {choices: sol1}}.',
    })
  })

  it('an empty choice between others', async () => {
    expect((await errorOf(samplesOf('csv', 'question,A,B,C,answer\nq,x,,z,A\n', 'choices'))).text).toContain(
      'FILE:2  has nothing in "B"',
    )
  })
})

describe('an answer to be scored that points at a choice stands for its text', () => {
  const four = ['w', 'x', 'y', 'z']
  const scored = async (record: object, more: Partial<DataSource> = { answersByChoice: true }) =>
    (await samplesOf('jsonl', JSON.stringify(record), 'answers', more))[0]!.references

  it.each<[string, object, string]>([
    ['an index, as in MMLU', { question: 'q', choices: four, answer: 2 }, 'y'],
    ['an index as text', { question: 'q', choices: four, answer: '2' }, 'y'],
    ['a letter', { question: 'q', options: four, answer: 'B' }, 'x'],
    ['a label', { question: 'q', choices: { text: four, label: ['1', '2', '3', '4'] }, answer: '1' }, 'w'],
    ['columns with one choice each', { question: 'q', A: 'w', B: 'x', answer: 'B' }, 'x'],
    ['its text already', { question: 'q', choices: four, answer: 'z' }, 'z'],
    ['a text of its own', { question: 'q', choices: four, answer: 'none of these' }, 'none of these'],
    ['a number without choices', { question: 'q', answer: 2 }, '2'],
    ['a number where this record has no choices', { question: 'q', choices: null, answer: 2 }, '2'],
  ])('%s', async (_, record, text) => expect(await scored(record)).toEqual([text]))

  it('and is refused where it points nowhere', async () => {
    expect((await errorOf(scored({ question: 'q', choices: four, answer: 4 }))).text).toMatch(
      /there are 4 choices, counted from 0/,
    )
  })

  it('only where answers are scored', async () => {
    expect(await scored({ question: 'q', choices: four, answer: 2 }, {})).toEqual(['2'])
  })

  it('as a suite says with scored: answer', () => {
    const tasks =
      'a: {kind: perplexity, scored: answer, data: d.csv}\nb: {kind: perplexity, data: d.csv}\nc: {kind: generate, data: d.csv}'
    expect(decode(suiteWith({ tasks })).tasks.map(({ data }) => data.answersByChoice)).toEqual([
      true,
      undefined,
      undefined,
    ])
  })
})
