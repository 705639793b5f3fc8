import { describe, expect, it } from 'vitest'
import type { ChooseTask } from '../../src/suite/task.ts'
import { kindOf } from '../../src/tasks/registry.ts'
import { asked, asking, common, data, sampleOf } from './recorder.ts'

const choose: ChooseTask = {
  ...common,
  ...asking,
  kind: 'choose',
  data: { ...data, shape: 'choices' },
  delimiter: ' ',
}
const question = sampleOf({ prompt: 'Q', choices: ['yes', 'no'], answer: 1 })

describe('a task of choices', () => {
  it('has each choice scored behind the plain prompt and the delimiter, also where there is a chat template', async () => {
    const expected = [{ id: '1', context: 'Q', choices: [' yes', ' no'] }]
    expect((await asked(choose, [question])).requests).toEqual(expected)
    expect((await asked(choose, [question], 'T')).requests).toEqual(expected)
    const told = { ...choose, prompt: '{prompt}:', system: 'S', delimiter: '' }
    expect((await asked(told, [question])).requests).toEqual([{ id: '1', context: 'S\n\nQ:', choices: ['yes', 'no'] }])
  })

  it('has them scored as the beginning of the turn of the assistant where it says so', async () => {
    expect((await asked({ ...choose, chat: true, system: 'S' }, [question], 'T')).requests).toEqual([
      {
        id: '1',
        context: {
          messages: [
            { role: 'system', content: 'S' },
            { role: 'user', content: 'Q' },
          ],
        },
        choices: ['yes', 'no'],
      },
    ])
    await expect(asked({ ...choose, chat: true }, [question])).rejects.toMatchObject({ code: 'chat-without-template' })
  })

  it('has the log-likelihood and the number of tokens of each choice as evidence, and what was left out', async () => {
    expect((await asked(choose, [question])).evidence).toEqual([
      { kind: 'choice', id: '1', logprobs: [-0.5, -1.5], tokens: [2, 2] },
    ])
    expect((await asked(choose, [{ ...question, choices: ['a', 'b', 'c'] }])).evidence).toMatchObject([{ cut: true }])
  })

  it('refuses a conversation where it was not told to use a template, and says so', async () => {
    const talk = sampleOf({ messages: [{ role: 'user', content: 'Q' }], choices: ['yes', 'no'] })
    await expect(asked(choose, [talk], 'T')).rejects.toThrow(
      'd.jsonl:7: the sample of task talk is a conversation, but a task of this kind takes plain texts where it does not say "chat: true".',
    )
  })

  it('asks anew where that may change the likelihoods, and only there', () => {
    const settings = (changed: Partial<ChooseTask>) =>
      JSON.stringify(kindOf(choose).settings({ ...choose, ...changed }, 1, []))
    for (const changed of [{ prompt: '{prompt}!' }, { system: 'S' }, { chat: true }, { delimiter: '' }])
      expect(settings(changed), JSON.stringify(changed)).not.toBe(settings({}))
    for (const same of [{ metrics: ['n'] }, { name: 'other' }]) expect(settings(same)).toBe(settings({}))
  })
})
