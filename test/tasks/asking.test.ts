import { expect, it } from 'vitest'
import type { Backend } from '../../src/backends/backend.ts'
import type { GenerateTask } from '../../src/suite/suite.ts'
import { answered } from '../../src/tasks/answers.ts'

const place = { line: 1, column: 1 }
const data = {
  shape: 'answers',
  path: '/d.jsonl',
  written: 'd.jsonl',
  format: null,
  fields: {},
  limit: null,
  place,
} as const
const task: GenerateTask = {
  kind: 'generate',
  name: 'talk',
  role: null,
  data,
  metrics: ['rougeL'],
  place,
  prompt: null,
  system: null,
  chat: null,
  maxNewTokens: 8,
  temperature: 0,
  topP: 1,
  topK: 0,
  stop: [],
  schema: null,
}
const sample = { id: '1', messages: [{ role: 'user', content: 'Hi' }], source: { file: 'd.jsonl', line: 7 } }

/** What asking a checkpoint with that template, or without one, ends in. */
async function refusal(chat: boolean | null, template: string | null): Promise<string> {
  const backend = { opened: { template } } as Backend
  try {
    for await (const _ of answered<GenerateTask>().evaluate(
      { ...task, chat },
      1,
      [sample],
      backend,
      new AbortController().signal,
    ));
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('was not refused')
}

it('a conversation without a template is refused with the sample and the reason that holds', async () => {
  expect(await refusal(null, null)).toBe(
    'd.jsonl:7: the sample of task talk is a conversation, but there is no chat template to render it.',
  )
  expect(await refusal(false, 'abc')).toBe(
    'd.jsonl:7: the sample of task talk is a conversation, but the task says "chat: false".',
  )
  expect(await refusal(true, null)).toBe('Task talk says "chat: true", but the checkpoint has no chat template.')
})
