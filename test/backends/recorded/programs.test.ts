import { describe, expect, it } from 'vitest'
import { type Asked, folderOf, read, refusal } from './folder.ts'

const data = [
  { question: 'What is 1 + 1?', gold: '2' },
  { question: 'What is 2 + 2?', gold: '4' },
]
const bare: Asked = { data, idColumn: null }

async function evidence(files: Record<string, string | readonly unknown[]>, asked: Asked) {
  return (await read(folderOf(files), asked)).tasks.get('task')!.evidence
}

describe('promptfoo eval --output task.json', () => {
  /** As version 3 of its files has it. */
  const result = (testIdx: number, more: object = {}) => ({
    ...{ id: `r${testIdx}`, promptIdx: 0, testIdx, promptId: 'p0', latencyMs: 12, cost: 0, failureReason: 0 },
    testCase: {
      vars: data[testIdx],
      assert: [{ type: 'equals', value: data[testIdx]?.gold }],
      options: {},
      metadata: {},
    },
    vars: data[testIdx],
    prompt: { raw: data[testIdx]?.question, label: '{{question}}' },
    provider: { id: 'file://model.py', label: '' },
    response: { output: `answer ${testIdx}`, tokenUsage: { total: 5 }, cached: false },
    ...{
      success: testIdx === 0,
      score: testIdx === 0 ? 1 : 0.25,
      namedScores: {},
      gradingResult: { pass: true, score: 1 },
    },
    ...more,
  })
  const file = (results: readonly object[]) => ({
    'task.json': JSON.stringify({
      evalId: 'eval-abc',
      results: { version: 3, timestamp: '2026-11-24T10:00:00.000Z', prompts: [], results, stats: {} },
      config: {},
      shareableUrl: null,
    }),
  })
  const both = file([result(0), result(1)])

  it('gives scores and answers, of the test that has the variables of the sample', async () => {
    expect(await evidence(both, bare)).toEqual([
      { kind: 'score', id: '1', score: 1, answer: 'answer 0' },
      { kind: 'score', id: '2', score: 0.25, answer: 'answer 1' },
    ])
    expect(await evidence(both, { ...bare, kind: 'generate', data: [...data].reverse() })).toMatchObject([
      { id: '2', text: 'answer 0' },
      { id: '1', text: 'answer 1' },
    ])
  })

  it('is known by the id that its tests carry', async () => {
    const keyed = data.map((row, i) => ({ key: `k${i}`, ...row }))
    const results = [0, 1].map((i) => result(i, { testCase: { vars: {}, metadata: { key: `k${i}` } }, vars: {} }))
    expect(await evidence(file(results), { data: keyed, idColumn: 'key' })).toMatchObject([{ id: 'k0' }, { id: 'k1' }])
  })

  it('keeps an answer that is an object as its JSON', async () => {
    const results = [result(0, { response: { output: { label: 'x' } } })]
    expect(await evidence(file(results), { ...bare, kind: 'classify' })).toMatchObject([{ text: '{"label":"x"}' }])
  })

  it.each([
    [
      'several providers',
      [result(0), result(0, { promptIdx: 1, provider: { id: 'other' } })],
      'the results of 2 providers or prompts',
    ],
    [
      'an error in place of an answer',
      [result(0), result(1, { failureReason: 2, error: 'timeout', response: undefined, score: 0 })],
      'task.json:2  is an error and no answer: "timeout"',
    ],
    ['repetitions, which its files do not number', [result(0), result(0)], 'the id "1" was already given'],
    [
      'a test of other variables',
      [result(0), result(1, { vars: { question: 'x', gold: 'y' } })],
      'what no sample of data.jsonl has',
    ],
  ])('with %s is refused', async (_, results, why) => {
    expect(await refusal(file(results), bare)).toContain(why)
  })
})

describe('a JSON list', () => {
  it('is read like lines', async () => {
    expect(await evidence({ 'task.json': JSON.stringify([{ id: 'a', score: 1 }]) }, {})).toMatchObject([{ id: 'a' }])
  })

  it('of lm-evaluation-harness, as its older versions wrote it, too', async () => {
    const line = {
      doc_id: 0,
      doc: data[0],
      target: '2',
      arguments: [['q', {}]],
      resps: [['2']],
      filtered_resps: ['2'],
      exact_match: 1,
    }
    const files = { 'samples_task_2024-05-01T10-00-00.json': JSON.stringify([line]) }
    expect(await evidence(files, bare)).toEqual([{ kind: 'score', id: '1', score: 1, answer: '[["2"]]' }])
  })

  it.each([
    ['{"id": "a", "score": 1}', 'it is neither a list of records nor the output of promptfoo'],
    ['[{"id": "a", "score": NaN}]', 'cannot be read as recorded evidence'],
    ['[{"id": "a", "score": 1}, 3]', 'task.json:2  is not a JSON object'],
    ['[]', 'holds no samples'],
  ])('%s is refused', async (text, why) => {
    expect(await refusal({ 'task.json': text })).toContain(why)
  })
})

describe('a folder of NeMo Evaluator', () => {
  const results = [0, 1].flatMap((problem_idx) =>
    [0, 1].map((repeat) => ({
      ...{ problem_idx, repeat, reward: repeat, prompt: data[problem_idx]!.question, model_response: 'r' },
      ...{ extracted_answer: '2', expected_answer: '2', scoring_details: {}, metadata: {}, tokens: 3, latency_ms: 1 },
    })),
  )
  const summary = (n_results: number, name = 'task') =>
    JSON.stringify({
      run_id: 'r',
      config_hash: 'c',
      benchmark: { name, samples: 2, repeats: 2, scores: {} },
      n_results,
    })
  const ids = ['0', '1']

  it('is found by the benchmark that its summary names, also where it is the folder itself', async () => {
    const files = {
      'run1/results.jsonl': results,
      'run1/eval-x.json': summary(4),
      'run2/results.jsonl': results,
      'run2/eval-x.json': summary(4, 'other'),
    }
    expect(await evidence(files, { ids })).toMatchObject([{ score: 0.5 }, { score: 0.5 }])
    expect(await evidence({ 'results.jsonl': results, 'eval-x.json': summary(4) }, { ids })).toHaveLength(2)
  })

  it('with fewer results than its summary tells of is refused', async () => {
    const files = { 'task/results.jsonl': results.slice(2), 'task/eval-x.json': summary(4) }
    expect(await refusal(files, { ids })).toBe(
      '2: task/results.jsonl holds 2 results, but eval-x.json beside it tells of 4.',
    )
  })
})
