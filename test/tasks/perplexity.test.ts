import { describe, expect, it } from 'vitest'
import type { PerplexityTask } from '../../src/suite/task.ts'
import { inputOf } from '../../src/tasks/input.ts'
import { kindOf } from '../../src/tasks/registry.ts'
import { asked, asking, common, data, sampleOf } from './recorder.ts'

const texts: PerplexityTask = {
  ...common,
  ...asking,
  kind: 'perplexity',
  data: { ...data, shape: 'texts' },
  scored: 'text',
  delimiter: ' ',
  maxTokens: null,
  window: null,
  stride: null,
  addBos: false,
  divergence: false,
}
const answers: PerplexityTask = { ...texts, scored: 'answer', data: { ...data, shape: 'answers' } }
const pair = sampleOf({ prompt: 'Q', references: ['A', 'B'] })

describe('a task of texts', () => {
  it('has each scored as it is', async () => {
    const { requests, evidence } = await asked({ ...texts, maxTokens: 9, window: 6, stride: 3, addBos: true }, [
      sampleOf({ text: 'x' }),
    ])
    expect(requests).toEqual([{ id: '1', text: 'x', addBos: true, maxTokens: 9, window: 6, stride: 3 }])
    expect(evidence).toEqual([{ kind: 'likelihood', id: '1', nll: 0.75, tokens: 2, bytes: 4, cut: false }])
  })
})

describe('a task that compares distributions', () => {
  it('asks for the likeliest tokens too, and keeps them as evidence, to five decimals', async () => {
    const { requests, evidence } = await asked({ ...texts, divergence: true }, [sampleOf({ text: 'x' })])
    expect(requests).toEqual([{ id: '1', text: 'x', addBos: false, likeliest: { positions: 32, tokens: 64 } }])
    expect(evidence).toEqual([
      {
        kind: 'likelihood',
        id: '1',
        nll: 0.75,
        tokens: 2,
        bytes: 4,
        cut: false,
        likeliest: { at: [1], ids: [[6, 5]], logprobs: [[-0.25, -1.23457]] },
      },
    ])
  })
})

describe('a task of answers', () => {
  it('has the first reference scored behind the plain prompt and the delimiter', async () => {
    expect((await asked(answers, [pair])).requests).toEqual([{ id: '1', context: 'Q', text: ' A', addBos: false }])
    const told = { ...answers, prompt: '{prompt}:', system: 'S', delimiter: '\n' }
    expect((await asked(told, [pair])).requests).toMatchObject([{ context: 'S\n\nQ:', text: '\nA' }])
  })

  it('has it scored as the turn of the assistant where there is a chat template', async () => {
    expect((await asked(answers, [pair], 'T')).requests).toMatchObject([
      { context: { messages: [{ role: 'user', content: 'Q' }] }, text: 'A' },
    ])
  })

  it('refuses a conversation that no template renders', async () => {
    const talk = sampleOf({ messages: [{ role: 'user', content: 'Q' }], references: ['A'] })
    await expect(asked(answers, [talk])).rejects.toMatchObject({ code: 'messages-without-chat' })
  })
})

it('texts and answers are scored anew where that may change their likelihood, and only there', () => {
  const settings = (task: PerplexityTask, changed: Partial<PerplexityTask>) =>
    JSON.stringify(kindOf(task).settings({ ...task, ...changed }, 1, []))
  const windows = [{ maxTokens: 9 }, { window: 6 }, { stride: 3 }, { addBos: true }, { divergence: true }]
  const prompts = [{ prompt: '{prompt}' }, { system: 'S' }, { chat: true }, { delimiter: '' }]
  for (const changed of windows) expect(settings(texts, changed)).not.toBe(settings(texts, {}))
  for (const changed of prompts) expect(settings(texts, changed)).toBe(settings(texts, {}))
  for (const changed of [...windows, ...prompts]) expect(settings(answers, changed)).not.toBe(settings(answers, {}))
  expect(settings(answers, {})).not.toBe(settings(texts, {}))
})

describe('what a checkpoint gets to see of a sample', () => {
  const seen = (task: Parameters<typeof inputOf>[0], fields: Parameters<typeof sampleOf>[0]) =>
    JSON.stringify(inputOf(task, sampleOf(fields)))

  it('is its prompt, its choices, and the answer that is scored', () => {
    const choose = {
      ...common,
      ...asking,
      kind: 'choose',
      data: { ...data, shape: 'choices' },
      delimiter: ' ',
    } as const
    expect(seen(choose, { prompt: 'Q', choices: ['a', 'b'] })).not.toBe(
      seen(choose, { prompt: 'Q', choices: ['a', 'c'] }),
    )
    expect(seen(answers, { prompt: 'Q', references: ['a'] })).not.toBe(
      seen(answers, { prompt: 'Q', references: ['b'] }),
    )
    for (const field of ['text', 'prompt', 'group'] as const)
      expect(seen(texts, { [field]: 'a' })).not.toBe(seen(texts, { [field]: 'b' }))
  })

  it('is not what is right', () => {
    const sample = { prompt: 'Q', references: ['a', 'b'], label: 'x', tags: ['O'], answer: 0, entities: [] }
    const other = {
      prompt: 'Q',
      references: ['a', 'c'],
      label: 'y',
      tags: ['B-X'],
      answer: 1,
      entities: [{ type: 'X', text: 'x' }],
    }
    expect(seen(answers, other)).toBe(seen(answers, sample))
    expect(seen(texts, { ...other, references: ['z'] })).toBe(seen(texts, sample))
  })
})

it('scores are refused where they would have to be asked for', async () => {
  await expect(asked({ ...common, kind: 'scores', data: { ...data, shape: 'ids' } }, [pair])).rejects.toMatchObject({
    code: 'scores-not-recorded',
    exit: 2,
    message: 'Task talk compares numbers that were made elsewhere, and a checkpoint has none.',
  })
})
