import { describe, expect, it } from 'vitest'
import type { ClassifyTask, EntitiesTask, GenerateTask, Task } from '../../src/suite/task.ts'
import { kindOf } from '../../src/tasks/registry.ts'
import { answering, asked, common, data, sampleOf } from './recorder.ts'

const generate: GenerateTask = {
  ...common,
  ...answering,
  kind: 'generate',
  data: { ...data, shape: 'answers' },
  schema: null,
  judge: null,
  people: null,
}
const classify: ClassifyTask = {
  ...common,
  ...answering,
  kind: 'classify',
  data: { ...data, shape: 'labels' },
  field: 'category',
}
const entities: EntitiesTask = {
  ...common,
  ...answering,
  kind: 'entities',
  data: { ...data, shape: 'entities' },
  field: 'entities',
}

const talk = sampleOf({ messages: [{ role: 'user', content: 'Hi' }] })
const question = sampleOf({ prompt: 'Hi', columns: { tone: 'kind' }, group: 'g' })

const promptOf = async (task: Task, sample = question, template: string | null = null) =>
  ((await asked(task, [sample], template)).requests[0] as { prompt: unknown }).prompt

describe.each([generate, classify, entities])('a task of kind $kind', (task) => {
  it('asks in plain text where there is no chat template, through it where there is one', async () => {
    expect(await promptOf(task)).toEqual({ text: 'Hi' })
    expect(await promptOf(task, question, 'T')).toEqual({ messages: [{ role: 'user', content: 'Hi' }] })
    expect(await promptOf({ ...task, chat: false }, question, 'T')).toEqual({ text: 'Hi' })
  })

  it("fills its template with the sample's fields, and puts its system message in front", async () => {
    const told = { ...task, prompt: 'Be {tone}: {prompt} ({id}, {group}, {else})', system: 'S' }
    expect(await promptOf(told)).toEqual({ text: 'S\n\nBe kind: Hi (1, g, {else})' })
    expect(await promptOf(told, question, 'T')).toEqual({
      messages: [
        { role: 'system', content: 'S' },
        { role: 'user', content: 'Be kind: Hi (1, g, {else})' },
      ],
    })
  })

  it('has answers as evidence', async () => {
    expect((await asked(task, [question])).evidence).toEqual([
      { kind: 'answer', id: '1', text: 'Yes.', finish: 'eos', promptTokens: 3, newTokens: 2 },
    ])
  })

  it('asks anew where that may change the answers, and only there', () => {
    const settings = (changed: object, seed = 1) =>
      JSON.stringify(kindOf(task).settings({ ...task, ...changed } as Task, seed, [question]))
    const usual = settings({})
    for (const changed of [
      { prompt: '{prompt}!' },
      { system: 'S' },
      { chat: false },
      { maxNewTokens: 9 },
      { temperature: 1 },
      { topP: 0.5 },
      { topK: 3 },
      { stop: ['.'] },
    ])
      expect(settings(changed), JSON.stringify(changed)).not.toBe(usual)
    for (const same of [{ field: 'intent' }, { schema: true }, { metrics: ['n'] }, { name: 'other' }])
      expect(settings(same), JSON.stringify(same)).toBe(usual)
    expect(settings({}, 2)).toBe(usual)
    expect(settings({ temperature: 1 }, 2)).not.toBe(settings({ temperature: 1 }, 1))
  })
})

it('a conversation without a template is refused with the sample and the reason that holds', async () => {
  await expect(asked(generate, [talk])).rejects.toThrow(
    'd.jsonl:7: the sample of task talk is a conversation, but there is no chat template to render it.',
  )
  await expect(asked({ ...generate, chat: false }, [talk], 'T')).rejects.toThrow(
    'd.jsonl:7: the sample of task talk is a conversation, but the task says "chat: false".',
  )
  await expect(asked({ ...generate, chat: true }, [talk])).rejects.toThrow(
    'Task talk says "chat: true", but the checkpoint has no chat template.',
  )
})
