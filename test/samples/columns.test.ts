import { describe, expect, it } from 'vitest'
import type { DataSource, SampleShape } from '../../src/suite/data.ts'
import { bare, errorOf, samplesOf } from './reading.ts'

const one = (object: object, shape: SampleShape, more: Partial<DataSource> = {}) =>
  samplesOf('jsonl', JSON.stringify(object), shape, more)

describe('fields are found under their usual names', () => {
  it.each<[object, object]>([
    [
      { _id: 'a', text: 'x' },
      { id: 'a', text: 'x' },
    ],
    [
      { index: 0, content: 'x' },
      { id: '0', text: 'x' },
    ],
    [
      { name: 'n', index: 3, Text: 'x' },
      { id: 'n', text: 'x' },
    ],
    [
      { text: 'x', content: 'y' },
      { id: '1', text: 'x' },
    ],
    [
      { text: 'x', group: null },
      { id: '1', text: 'x' },
    ],
  ])('%j', async (object, sample) => {
    expect(bare(await one(object, 'texts'))).toEqual([sample])
  })

  it.each<[object, object]>([
    [
      { question: 'q', answer: 'a' },
      { id: '1', prompt: 'q', references: ['a'] },
    ],
    [
      { instruction: 'q', output: 'a', group: 'g' },
      { id: '1', prompt: 'q', references: ['a'], group: 'g' },
    ],
    [
      { input: 'q', target: 'a' },
      { id: '1', prompt: 'q', references: ['a'] },
    ],
    [
      { prompt: 'q', input: 'other', completion: 'a' },
      { id: '1', prompt: 'q', references: ['a'] },
    ],
    [
      { Question: 'q', Answers: ['a', 'b'] },
      { id: '1', prompt: 'q', references: ['a', 'b'] },
    ],
    [
      { question: 'q', answer: 'not this', references: ['a'] },
      { id: '1', prompt: 'q', references: ['a'] },
    ],
  ])('%j', async (object, sample) => {
    expect(bare(await one(object, 'answers'))).toEqual([sample])
  })
})

describe('fields that the suite names', () => {
  it('win over the usual names', async () => {
    const object = { id: 'a', key: 'k', prompt: 'p', q: 'q', reference: 'r', gold: 'g', document: 7 }
    const fields = { id: 'key', prompt: 'q', reference: 'gold', group: 'document' }
    expect(bare(await one(object, 'answers', { fields }))).toEqual([
      { id: 'k', prompt: 'q', references: ['g'], group: '7' },
    ])
  })

  it('can number the lines although there is an id', async () => {
    expect(bare(await one({ id: 'a', text: 'x' }, 'texts', { fields: { id: '#' } }))).toEqual([{ id: '1', text: 'x' }])
  })

  it('can choose between a prompt and a conversation', async () => {
    const object = { prompt: 'p', messages: [{ role: 'user', content: 'm' }], reference: 'r' }
    expect(bare(await one(object, 'answers', { fields: { prompt: 'prompt' } }))).toMatchObject([{ prompt: 'p' }])
    const [sample] = await one(object, 'answers', { fields: { messages: 'messages' } })
    expect(sample).toMatchObject({ messages: object.messages })
    expect(sample).not.toHaveProperty('prompt')
  })

  it('that are not there are named with those that are', async () => {
    expect(await errorOf(one({ question: 'q', answer: 'a' }, 'answers', { fields: { prompt: 'questoin' } }))).toEqual({
      code: 'data-field-missing',
      text: 'FILE:1: no field "questoin", which the suite names for the prompt. The fields are "question" and "answer".',
      hint: 'Name the right one in the suite: data: {path: FILE, fields: {prompt: question}}.',
    })
  })
})

describe('what is not clear is refused', () => {
  it('a field that is missing under every usual name', async () => {
    expect(await errorOf(one({ question: 'q', answer: 'a' }, 'texts'))).toEqual({
      code: 'data-field-missing',
      text: 'FILE:1: no field for the text: none is called text or content. The fields are "question" and "answer".',
      hint: 'Name the right one in the suite: data: {path: FILE, fields: {text: NAME}}.',
    })
  })

  it('a prompt in two parts, of which one would be lost', async () => {
    expect(await errorOf(one({ instruction: 'i', input: 'j', output: 'o' }, 'answers'))).toEqual({
      code: 'data-field-ambiguous',
      text: 'FILE: more than one field could be the prompt: "instruction" and "input".',
      hint: 'Say in the suite which one it is: data: {path: FILE, fields: {prompt: instruction}}.',
    })
  })

  it('a prompt beside a conversation', async () => {
    const object = { prompt: 'p', messages: [{ role: 'user', content: 'm' }], reference: 'r' }
    expect((await errorOf(one(object, 'answers'))).code).toBe('data-prompt-ambiguous')
    await expect(one({ ...object, prompt: undefined, input: 'p', question: 'q' }, 'answers')).resolves.toHaveLength(1)
  })

  it('a field that only some lines have', async () => {
    const content = '{"text": "a"}\n{"text": "b", "id": "x"}'
    expect((await errorOf(samplesOf('jsonl', content, 'texts'))).text).toMatch(/FILE:1 {2}has no "id"/)
  })
})

describe('a prompt template', () => {
  it('has the columns that it names', async () => {
    const object = { instruction: 'i', input: 'j', output: 'o', n: 5, unused: 'u' }
    expect(bare(await one(object, 'answers', { template: '{instruction}: {input} ({n}, {id})' }))).toEqual([
      { id: '1', columns: { instruction: 'i', input: 'j', n: '5' }, references: ['o'] },
    ])
  })

  it('has the prompt under whatever name', async () => {
    expect(bare(await one({ question: 'q', answer: 'a' }, 'answers', { template: 'Q: {prompt}' }))).toEqual([
      { id: '1', prompt: 'q', references: ['a'] },
    ])
  })

  it('must not name what is not there', async () => {
    expect(await errorOf(one({ question: 'q', answer: 'a' }, 'answers', { template: '{qestion}' }))).toEqual({
      code: 'data-template-column',
      text: 'FILE:1: the task\'s prompt names {qestion}, but no field is called that. The fields are "question" and "answer".',
      hint: 'Write {question} in the template, if that is meant.',
    })
  })
})

it('refuses two samples with one id, and names both lines', async () => {
  const content = ['a', 'b', 'b', 1, '1', 'a'].map((id) => JSON.stringify({ id, text: 'x' })).join('\n')
  expect((await errorOf(samplesOf('jsonl', content, 'texts'))).text).toBe(
    'FILE:3: the id "b" was already given at FILE:2; 2 more ids come twice.',
  )
})

describe('what a sample is about', () => {
  it.each<[object, string[] | undefined]>([
    [{ question: 'q', answer: 'a', subject: 'law' }, ['law']],
    [{ question: 'q', answer: 'a', tags: ['law', 'tax', 'law'], subject: 'other' }, ['law', 'tax']],
    [{ question: 'q', answer: 'a', tags: '["law", "tax"]' }, ['law', 'tax']],
    [{ question: 'q', answer: 'a', topic: 7 }, ['7']],
    [{ question: 'q', answer: 'a', topics: null }, undefined],
  ])('%j', async (object, topics) => {
    expect((await one(object, 'answers'))[0]!.topics).toEqual(topics)
  })

  it('is never read from the tags of tokens', async () => {
    const [sample] = await one({ tokens: ['Ann', 'signs'], tags: ['B-PER', 'O'] }, 'entities')
    expect(sample!.topics).toBeUndefined()
  })
})
