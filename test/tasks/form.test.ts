import { describe, expect, it } from 'vitest'
import type { Sample } from '../../src/samples/sample.ts'
import type { ClassifyTask, EntitiesTask, GenerateTask } from '../../src/suite/task.ts'
import { kindOf } from '../../src/tasks/registry.ts'
import { answering, asked, common, data, sampleOf } from './recorder.ts'

const constrained = { ...common, ...answering, constrained: true }
const schema = { type: 'array', items: { type: 'number' } }
const generate: GenerateTask = {
  ...constrained,
  kind: 'generate',
  data: { ...data, shape: 'answers' },
  schema,
  judge: null,
  people: null,
}
const classify: ClassifyTask = {
  ...constrained,
  kind: 'classify',
  data: { ...data, shape: 'labels' },
  field: 'intent',
}
const entities: EntitiesTask = {
  ...constrained,
  kind: 'entities',
  data: { ...data, shape: 'entities' },
  field: 'found',
}

const object = (key: string, value: object) => ({
  type: 'object',
  properties: { [key]: value },
  required: [key],
  additionalProperties: false,
})
const entity = (type: object) => ({
  type: 'object',
  properties: { text: { type: 'string' }, type },
  required: ['text', 'type'],
  additionalProperties: false,
})
const labels = ['b', 'a', 'b', 'c'].map((label, i) => sampleOf({ id: `${i}`, prompt: 'Hi', label }))

describe('the form that answers are held to', () => {
  it.each<[string, GenerateTask | ClassifyTask | EntitiesTask, Sample[], object]>([
    ['the schema of a task that generates', generate, [sampleOf({ prompt: 'Hi' })], schema],
    ['one of the classes of the data', classify, labels, object('intent', { type: 'string', enum: ['a', 'b', 'c'] })],
    [
      'any class where the data have none',
      classify,
      [sampleOf({ prompt: 'Hi' })],
      object('intent', { type: 'string' }),
    ],
    [
      'entities with the types of the data',
      entities,
      [
        sampleOf({
          prompt: 'Hi',
          entities: [
            { type: 'PER', text: 'Ada' },
            { type: 'LOC', text: 'Rome' },
          ],
        }),
      ],
      object('found', { type: 'array', items: entity({ type: 'string', enum: ['LOC', 'PER'] }) }),
    ],
    [
      'entities of any type where the data have none',
      entities,
      [sampleOf({ prompt: 'Hi', entities: [] })],
      object('found', { type: 'array', items: entity({ type: 'string' }) }),
    ],
    [
      'the tags of data that are tagged',
      entities,
      [sampleOf({ prompt: 'Hi', tags: ['O', 'B-PER', 'O'] })],
      object('found', { type: 'array', items: { type: 'string', enum: ['B-PER', 'O'] } }),
    ],
  ])('is %s', async (_, task, samples, form) => {
    const { requests } = await asked(task, samples)
    for (const request of requests) expect(request).toMatchObject({ json: form })
    const { requests: free } = await asked({ ...task, constrained: false }, samples)
    for (const request of free) expect(request).not.toHaveProperty('json')
  })

  it('is the same for every part of the data', async () => {
    const { requests } = await asked(classify, labels.slice(0, 1), null, 1, labels)
    expect(requests).toMatchObject([{ json: { properties: { intent: { enum: ['a', 'b', 'c'] } } } }])
  })

  it('is a matter of what evidence is of: another form, or none, is asked anew', () => {
    const settings = (task: ClassifyTask, samples = labels) => JSON.stringify(kindOf(task).settings(task, 1, samples))
    const held = settings(classify)
    expect(settings({ ...classify, constrained: false })).not.toBe(held)
    expect(settings({ ...classify, field: 'kind' })).not.toBe(held)
    expect(settings(classify, labels.slice(0, 2))).not.toBe(held)
    expect(settings(classify, labels.toReversed())).toBe(held)
    // Who is held to nothing need not know of it.
    expect(settings({ ...classify, constrained: false })).not.toContain('constrained')
  })
})
