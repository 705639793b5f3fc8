import { describe, expect, it } from 'vitest'
import { type Asked, folderOf, read, refusal } from './folder.ts'

/** Data whose lines carry no ids: the samples are known as "1", "2" and "3". */
const questions = ['one plus one', 'two plus two', 'three plus three']
const data = questions.map((question, i) => ({ question, gold: 2 * i + 2 }))
const bare: Asked = { kind: 'generate', data, idColumn: null }

const name = 'samples_task_2026-11-24T10-00-00.123456.jsonl'
/** What lm-evaluation-harness writes of a row: its place, counted from 0. */
const harness = (place: number, doc: object | undefined = data[place]) => ({
  ...{ doc_id: place, doc, target: 't', arguments: {}, filter: 'none' },
  ...{ resps: [[`answer ${place}`]], filtered_resps: [`answer ${place}`] },
})

async function answers(files: Record<string, readonly object[]>, asked: Asked): Promise<Record<string, unknown>> {
  const { tasks } = await read(folderOf(files), asked)
  return Object.fromEntries(tasks.get('task')!.evidence.map((one) => [one.id, 'text' in one && one.text]))
}

describe('a line of lm-evaluation-harness is of the sample whose row it carries', () => {
  const first = { 1: 'answer 0', 2: 'answer 1', 3: 'answer 2' }

  it('never of the one whose line has its number', async () => {
    expect(await answers({ [name]: [0, 1, 2].map((i) => harness(i)) }, bare)).toEqual(first)
    const { 3: _, ...two } = first
    expect(await answers({ [name]: [0, 1, 2].map((i) => harness(i)) }, { ...bare, limit: 2 })).toEqual(two)
  })

  it('also where the data are in another order, or have ids that the harness did not see', async () => {
    const turned = [...data].reverse()
    const lines = { [name]: [0, 1, 2].map((i) => harness(i)) }
    expect(await answers(lines, { ...bare, data: turned })).toEqual({ 1: 'answer 2', 2: 'answer 1', 3: 'answer 0' })
    const numbered = data.map((row, i) => ({ id: i + 1, ...row }))
    expect(await answers(lines, { ...bare, data: numbered, idColumn: 'id', limit: 2 })).toEqual({
      1: 'answer 0',
      2: 'answer 1',
    })
  })

  it('also where both were given an id, which then tells alone', async () => {
    const keyed = data.map((row, i) => ({ key: `k${i}`, ...row }))
    const lines = { [name]: keyed.map(({ key }, i) => harness(i, { key, other: true })) }
    expect(await answers(lines, { ...bare, data: keyed, idColumn: 'key' })).toEqual({
      k0: 'answer 0',
      k1: 'answer 1',
      k2: 'answer 2',
    })
  })

  it('or of the one whose id is its place, where the data say so', async () => {
    const lines = { [name]: [0, 1, 2].map((i) => harness(i, {})) }
    for (const idColumn of ['id', 'doc_id']) {
      const placed = data.map((row, i) => ({ [idColumn]: i, ...row }))
      expect(await answers(lines, { ...bare, data: placed, idColumn })).toMatchObject({ 0: 'answer 0', 2: 'answer 2' })
    }
  })

  it('and of none where its row is not in the data', async () => {
    const lines = { [name]: [harness(0), harness(1, { question: 'six plus six', gold: 12 })] }
    for (const limit of [null, 1])
      expect(await refusal(lines, { ...bare, limit })).toBe(
        `2: ${name}:2: 1 of 2 lines ("1") have in "gold" and "question" what no sample of data.jsonl has (task task).`,
      )
  })

  it('rows that are there twice are told by their places', async () => {
    const doubled = [data[0]!, data[1]!, data[1]!, data[2]!]
    const lines = { [name]: doubled.map((row, i) => harness(i, row)) }
    expect(await answers(lines, { ...bare, data: doubled })).toEqual({
      1: 'answer 0',
      2: 'answer 1',
      3: 'answer 2',
      4: 'answer 3',
    })
  })
})

describe('where nothing proves which sample a line is of, it is refused with the way out', () => {
  const places = 'Its "doc_id" counts from 0 in what was read then'
  it.each<[string, Record<string, readonly object[]>, Asked, string]>([
    [
      'a harness without rows',
      { [name]: [harness(0, {})] },
      bare,
      `${places}, and data.jsonl has no ids. The lines and the data have no other field in common.`,
    ],
    ['rows of other fields', { [name]: [harness(0, { text: 'x' })] }, bare, places],
    [
      'a harness without rows, and data with ids that count otherwise',
      { [name]: [harness(0, {}), harness(1, {})] },
      { ...bare, idColumn: 'n', data: data.map((row, i) => ({ n: i + 1, ...row })) },
      `${places}, and the ids of data.jsonl are those in "n".`,
    ],
    [
      'a class alone, which many samples have',
      { [name]: [0, 1, 2, 3].map((i) => harness(i, { label: 'ab'[i % 2] })) },
      { ...bare, data: [0, 1, 2, 3].map((i) => ({ label: 'ab'[i % 2] })) },
      'What else they have in common, "label", does not tell the samples apart.',
    ],
    [
      'results of NeMo Evaluator',
      { 'task/results.jsonl': [{ problem_idx: 0, repeat: 0, reward: 1 }] },
      { ...bare, kind: 'scores' },
      'Its "problem_idx" counts from 0',
    ],
    [
      'plain lines',
      { 'task.jsonl': [{ id: 1, hypothesis: 'x' }] },
      bare,
      'the "id" of the recorded lines may count otherwise',
    ],
  ])('%s', async (_, files, asked, why) => {
    const said = await refusal(files, asked)
    expect(said).toContain('nothing proves which sample of data.jsonl a line is of.')
    expect(said).toContain(why)
  })

  it('but plain lines that repeat what was asked are told by it, and a suite may say that ids are line numbers', async () => {
    const lines = { 'task.jsonl': questions.map((question, i) => ({ id: i, question, hypothesis: `answer ${i}` })) }
    expect(await answers(lines, bare)).toEqual({ 1: 'answer 0', 2: 'answer 1', 3: 'answer 2' })
    const numbered = { 'task.jsonl': [1, 2, 3].map((id) => ({ id, hypothesis: `answer ${id}` })) }
    expect(await answers(numbered, { ...bare, idColumn: '#' })).toEqual({ 1: 'answer 1', 2: 'answer 2', 3: 'answer 3' })
  })

  it("and this program's own evidence, where its run asked these very samples", async () => {
    const lines = { 'task.jsonl': [{ identity: 'f' }, { kind: 'answer', id: '1', text: 'x', finish: 'eos' }] }
    expect(await refusal(lines, bare)).toContain('nothing proves')
    expect(await answers(lines, { ...bare, isAskedAlike: true })).toEqual({ 1: 'x' })
  })
})
