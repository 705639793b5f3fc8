import { describe, expect, it } from 'vitest'
import type { Opened } from '../../src/backends/backend.ts'
import { unlikeConditions } from '../../src/commands/unlike.ts'
import type { EvaluatedTask } from '../../src/gate/evaluation.ts'
import { answerTask, decided, rowOf, textTask } from '../gate/build.ts'

const opened = (changes: Partial<Opened> = {}): Opened => ({
  fingerprint: 'f',
  backend: 'onnx',
  device: 'cpu',
  precision: 'fp32',
  tokenizer: 't',
  template: 'x',
  contextLength: 512,
  versions: {},
  notes: [],
  ...changes,
})
const texts = textTask('texts', 'general', { ratio: 0, n: 3 })
const line = { reference: 'a b', baseline: 'a b', candidate: 'a' }
const answers = answerTask('answers', 'general', ['rougeL'], [line, line])
const set = (task: EvaluatedTask, changes: object) => ({ ...task, task: { ...task.task, ...changes } }) as EvaluatedTask

describe('two sides that did not meet a task under the same conditions', () => {
  it('are told where only one has a chat template, unless the task says whether it is used', () => {
    const sides = [opened(), opened({ template: null })] as const
    expect(unlikeConditions(set(answers, { chat: null }), ...sides)).toMatch(/Only the baseline has a chat template/)
    expect(unlikeConditions(set(answers, { chat: null }), sides[1], sides[0])).toMatch(/Only the candidate has/)
    expect(unlikeConditions(set(answers, { chat: false }), ...sides)).toBeNull()
    expect(unlikeConditions(set(answers, { chat: null }), sides[0], sides[0])).toBeNull()
  })

  it('are told of answers that are scored, but not of choices, which are plain text unless the task says else', () => {
    const sides = [opened(), opened({ template: null })] as const
    expect(unlikeConditions(set(texts, { scored: 'answer' }), ...sides)).toMatch(
      /Only the baseline has a chat template/,
    )
    expect(unlikeConditions(set(texts, { scored: 'answer', chat: true }), ...sides)).toBeNull()
    expect(unlikeConditions(set(answers, { kind: 'choose' }), ...sides)).toBeNull()
    expect(unlikeConditions(set(answers, { kind: 'scores' }), ...sides)).toBeNull()
  })

  it('are told where the windows over long texts differ, and not where no text is that long or all are cut', () => {
    const [usual, short, long] = [opened(), opened({ contextLength: 40 }), opened({ contextLength: 2048 })]
    expect(unlikeConditions(texts, usual, short)).toMatch(/baseline reads 512 tokens at once, the candidate 40,/)
    expect(unlikeConditions(texts, usual, long)).toBeNull()
    expect(unlikeConditions(set(texts, { maxTokens: 30 }), usual, short)).toBeNull()
    const splitFiner = textTask('texts', 'general', { ratio: 0, n: 3, tokens: 30, candidateTokens: 50 })
    expect(unlikeConditions(splitFiner, usual, short)).toMatch(/window over long texts differs/)
  })

  it('are told where a server reads one token less of long texts than this program, unless the suite says how many', () => {
    const [here, served] = [opened({ contextLength: 50 }), opened({ contextLength: 50, backend: 'server' })]
    const long = textTask('texts', 'general', { ratio: 0, n: 3, tokens: 49 })
    expect(unlikeConditions(long, here, served)).toMatch(/reads 50 .* candidate 49, .* With window: 49 on the task/)
    expect(unlikeConditions(set(long, { window: 49 }), here, served)).toBeNull()
    expect(unlikeConditions(long, served, served)).toBeNull()
    expect(unlikeConditions(textTask('texts', 'general', { ratio: 0, n: 3, tokens: 48 }), here, served)).toBeNull()
  })

  it('are told where a question lost its beginning, and a side could read more of it', () => {
    const [here, served] = [opened(), opened({ backend: 'server' })]
    const choices = (cut: boolean) => {
      const evidence = new Map([
        ['0', { kind: 'choice', id: '0', logprobs: [-1, -2], tokens: [1, 1], ...(cut && { cut }) }],
      ])
      return { ...set(answers, { kind: 'choose' }), baseline: evidence, candidate: evidence } as EvaluatedTask
    }
    expect(unlikeConditions(choices(true), here, served)).toMatch(/reads 512 .* candidate 511, .* lost more of their/)
    expect(unlikeConditions(choices(true), here, here)).toBeNull()
    expect(unlikeConditions(choices(false), here, served)).toBeNull()
  })

  it('are told at the rows of the task', () => {
    const outcome = decided([{ ...texts, note: 'Unlike.' }], [])
    expect(rowOf(outcome, 'texts').note).toBe('Unlike.')
  })
})
