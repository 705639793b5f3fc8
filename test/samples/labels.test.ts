import { describe, expect, it } from 'vitest'
import type { DataSource } from '../../src/suite/data.ts'
import { bare, errorOf, samplesOf } from './reading.ts'

const one = async (object: object, more: Partial<DataSource> = {}) =>
  bare(await samplesOf('jsonl', JSON.stringify(object), 'labels', more))[0]
const why = async (object: object, more: Partial<DataSource> = {}) =>
  (await errorOf(samplesOf('jsonl', JSON.stringify(object), 'labels', more))).text.split('FILE:1').at(-1)!.trim()

describe('a right class is found under its usual names, beside what is asked', () => {
  it.each<[object, object]>([
    [
      { text: 'Late.', label: 'delivery' },
      { id: '1', prompt: 'Late.', label: 'delivery' },
    ],
    [
      { sentence: 'Late.', label: 1, label_text: 'delivery' },
      { id: '1', prompt: 'Late.', label: '1' },
    ],
    [
      { question: 'q', category: 'a', group: 'g' },
      { id: '1', prompt: 'q', label: 'a', group: 'g' },
    ],
    [
      { prompt: 'q', text: 'other', class: 'a' },
      { id: '1', prompt: 'q', label: 'a' },
    ],
    [
      { id: 7, input: 'q', expected: true },
      { id: '7', prompt: 'q', label: 'true' },
    ],
    [
      { messages: [{ role: 'user', content: 'q' }], label: 'a' },
      { id: '1', messages: [{ role: 'user', content: 'q' }], label: 'a' },
    ],
  ])('%j', async (object, sample) => {
    expect(await one(object)).toEqual(sample)
  })

  it('in CSV as well', async () => {
    const samples = await samplesOf('csv', 'text,label\n"Late, again",delivery\nBroken,3\n', 'labels')
    expect(samples.map(({ prompt, label }) => [prompt, label])).toEqual([
      ['Late, again', 'delivery'],
      ['Broken', '3'],
    ])
  })

  it('with columns that the template names in place of a prompt', async () => {
    const object = { premise: 'p', hypothesis: 'h', label: 'neutral' }
    expect(await one(object, { template: '{premise} / {hypothesis}' })).toEqual({
      id: '1',
      columns: { premise: 'p', hypothesis: 'h' },
      label: 'neutral',
    })
  })
})

describe('what is no sample of a class is refused with its line', () => {
  it.each<[object, string]>([
    [{ text: 't', label: '' }, 'has an empty "label"'],
    [{ text: 't', label: null }, 'has nothing in "label"'],
    [{ text: 't', label: ['a', 'b'] }, 'has a list in "label", where a text belongs'],
    [{ text: '', label: 'a' }, 'has an empty "text"'],
    [
      {
        messages: [
          { role: 'user', content: 'q' },
          { role: 'assistant', content: 'a' },
        ],
        label: 'a',
      },
      'has a conversation that ends with an answer of the assistant, where the model is to answer',
    ],
    [
      { text: 't', kind: 'a' },
      ': no field for the label: none is called label, category, class, expected, answer, target, intent, reference, label_text or output. The fields are "text" and "kind".',
    ],
  ])('%j', async (object, text) => {
    expect(await why(object)).toBe(text)
  })

  it('a prompt in two parts, of which one would be lost', async () => {
    expect((await errorOf(samplesOf('jsonl', '{"question": "q", "text": "t", "label": "a"}', 'labels'))).code).toBe(
      'data-field-ambiguous',
    )
  })
})

describe('samples that need no right answer', () => {
  it('have a prompt and, only where the suite says so, references', async () => {
    const line = '{"prompt": "q", "answer": "a", "output": "b"}'
    expect(bare(await samplesOf('jsonl', line, 'prompts'))).toEqual([{ id: '1', prompt: 'q' }])
    expect(bare(await samplesOf('jsonl', line, 'prompts', { fields: { reference: 'answer' } }))).toEqual([
      { id: '1', prompt: 'q', references: ['a'] },
    ])
    const talk = '{"messages": [{"role": "user", "content": "q"}]}'
    expect(bare(await samplesOf('jsonl', talk, 'prompts'))[0]).not.toHaveProperty('references')
  })
})

describe('samples that only name what was scored elsewhere', () => {
  it('have an id and a group', async () => {
    const line = '{"id": "a", "group": "g", "prompt": "q", "score": 0.5}'
    expect(bare(await samplesOf('jsonl', line, 'ids'))).toEqual([{ id: 'a', group: 'g' }])
  })
})
