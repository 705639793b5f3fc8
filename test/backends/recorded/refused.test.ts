import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Asked, read, refusal } from './folder.ts'

/** What is said of the second line, the first being right. */
async function line(second: string, asked: Asked = {}): Promise<string> {
  const first: Partial<Record<string, string>> = {
    scores: '{"id": "a", "score": 1}',
    generate: '{"id": "a", "hypothesis": ""}',
    classify: '{"id": "a", "predicted": "x"}',
    entities: '{"id": "a", "predicted": []}',
    perplexity: '{"id": "a", "nll": 1, "tokens": 1, "bytes": 3}',
    choose: '{"id": "a", "loglikelihoods": [-1, -2]}',
  }
  const said = await refusal({ 'task.jsonl': `${first[asked.kind ?? 'scores']}\n${second}\n` }, asked)
  return said.replace(/^2: 1 of 2 samples in task.jsonl cannot be read:\n {2}task.jsonl:2 {2}/, '')
}

describe('a line that is not exactly what belongs there is refused by file and line', () => {
  it.each([
    ['{"id": "b", "score": NaN}', 'is not valid JSON: NaN is no JSON number'],
    ['{"id": "b", "score": -Infinity}', 'is not valid JSON: -Infinity is no JSON number'],
    ['{"id": "b", "score": 1e999}', 'has Infinity in "score", where a finite number belongs'],
    ['{"id": "b", "score": null}', 'has nothing in "score"'],
    ['{"id": "b", "score": "1"}', 'has the text "1" in "score", where a number belongs'],
    ['{"id": "b", "score": [1]}', 'has a list in "score", where a number belongs'],
    ['{"id": "b"}', 'has no "score"'],
    ['{"id": "b", "score": 1.5}', 'has 1.5 in "score"; a score lies between 0 and 1'],
    ['{"id": "b", "score": -0.1}', 'has -0.1 in "score"; a score lies between 0 and 1'],
    ['{"score": 1}', 'has no "id"'],
    ['{"id": "", "score": 1}', 'has an empty text in "id", where an id belongs'],
    ['{"id": null, "score": 1}', 'has nothing in "id"'],
    ['{"id": 1.5, "score": 1}', 'has 1.5 in "id", where an id belongs'],
    ['{"id": "b", "sco', 'is not valid JSON: it breaks off'],
    ['["b", 1]', 'is a list, not a JSON object with named fields'],
  ])('%s', async (text, why) => {
    expect(await line(text)).toContain(why)
  })

  it.each([
    ['generate', '{"id": "b", "hypothesis": null}', 'has nothing in "hypothesis"'],
    ['generate', '{"id": "b", "hypothesis": 3}', 'has 3 in "hypothesis", where a text belongs'],
    ['classify', '{"id": "b", "predicted": ["x"]}', 'has a list in "predicted", where a class belongs'],
    ['entities', '{"id": "b", "predicted": "O"}', 'has the text "O" in "predicted", where a list belongs'],
    ['entities', '{"id": "b", "predicted": ["O", 1]}', 'has a text in "predicted[0]", where {type, text} belongs'],
    ['entities', '{"id": "b", "predicted": [{"text": "x"}]}', 'has no type in "predicted[0]"'],
    ['entities', '{"id": "b", "predicted": [{"type": "X"}]}', 'has neither a text nor start and end'],
    ['entities', '{"id": "b", "predicted": [{"type": "X", "start": 3, "end": 3}]}', 'which is no span'],
    ['entities', '{"id": "b", "predicted": [{"type": "X", "start": 3}]}', 'which is no span'],
    ['perplexity', '{"id": "b", "nll": -1, "tokens": 1, "bytes": 3}', 'has -1 in "nll"; a negative log-likelihood is'],
    ['perplexity', '{"id": "b", "nll": 1, "tokens": 0, "bytes": 3}', 'no token has no loss'],
    ['perplexity', '{"id": "b", "nll": 1, "tokens": 1.5, "bytes": 3}', 'has 1.5 in "tokens", where a whole number'],
    ['perplexity', '{"id": "b", "nll": 1, "tokens": -1, "bytes": 3}', 'has -1 in "tokens"'],
    ['choose', '{"id": "b", "loglikelihoods": [-1]}', 'has 1 in "loglikelihoods", where two or more belong'],
    [
      'choose',
      '{"id": "b", "loglikelihoods": [-1, 0.5]}',
      'has 0.5 in "loglikelihoods[1]"; no log-probability is above 0',
    ],
    ['choose', '{"id": "b", "loglikelihoods": [-1, "-2"]}', 'has the text "-2" in "loglikelihoods[1]"'],
  ] as const)('%s: %s', async (kind, text, why) => {
    expect(await line(text, { kind })).toContain(why)
  })

  it('in CSV too', async () => {
    const said = await refusal({ 'task.csv': 'id,score\na,1\nb,nan\n,1\n' })
    expect(said).toBe(`2: 2 of 3 samples in task.csv cannot be read:
  task.csv:3  has the text "nan" in "score", where a number belongs
  task.csv:4  has nothing in "id"`)
    const answer = await refusal({ 'task.csv': 'id,hypothesis\na,x\nb,\n' }, { kind: 'generate' })
    expect(answer).toContain('task.csv:3  has nothing in "hypothesis"; CSV cannot tell an empty text from none')
  })
})

describe('a file that cannot be taken for the task as a whole', () => {
  const one = [{ id: 'a', score: 1 }]
  it.each([
    ['an empty folder', {}, 'recorded:FOLDER: the folder FOLDER holds no file, so there is nothing to compare.'],
    [
      'no file for the task',
      { 'other.jsonl': one },
      'recorded:FOLDER has no file for the task task. It holds "other.jsonl".',
    ],
    [
      'two files',
      { 'task.jsonl': one, 'task.csv': 'id,score\na,1\n' },
      'more than one file for the task task: "task.csv" and "task.jsonl"',
    ],
    [
      'two files of which one has a name in capitals',
      { 'task.jsonl': one, 'task.CSV': 'id,score\na,1\n' },
      'more than one file for the task task: "task.CSV" and "task.jsonl"',
    ],
    [
      'two files of which one is packed',
      { 'task.jsonl': one, 'task.jsonl.gz': 'x' },
      'more than one file for the task task: "task.jsonl" and "task.jsonl.gz"',
    ],
    ['a packed file', { 'task.jsonl.gz': 'x' }, '"task.jsonl.gz" is packed (.gz), which is not read'],
    [
      'two files of a harness, whatever its clock wrote',
      { 'samples_task_2026-01-02T03-04-05.1.jsonl': one, 'samples_task_2026-01-02T03-04-05Z.jsonl': one },
      'more than one file for the task task',
    ],
    [
      'the folder above the right one',
      { 'model/task.jsonl': one },
      'recorded:FOLDER has no file for the task task. It holds only folders; did you mean recorded:model?',
    ],
    [
      'a run folder',
      {
        'run.json': '{}',
        'samples/task.jsonl': one,
        'evidence/baseline/task.jsonl': one,
        'evidence/candidate/task.jsonl': one,
      },
      'did you mean recorded:evidence/baseline or recorded:evidence/candidate?',
    ],
    ['an empty file', { 'task.jsonl': '\n' }, 'The data file task.jsonl holds no samples.'],
    ['no ids', { 'task.jsonl': [{ score: 1 }] }, 'task.jsonl: no field for the id. The fields are "score".'],
    ['no score', { 'task.jsonl': [{ id: 'a' }] }, 'task.jsonl: no field for the score. The fields are "id".'],
    [
      'an id twice',
      { 'task.jsonl': [...one, { id: 'b', score: 1 }, ...one] },
      'task.jsonl:3: the id "a" was already given at task.jsonl:1.',
    ],
    [
      'an id that the data lack',
      { 'task.jsonl': [...one, { id: 'z', score: 1 }] },
      'task.jsonl:2: 1 of 2 lines are of samples that the data of the task task do not hold: "z".',
    ],
    [
      'a repetition that some samples lack',
      {
        'task.jsonl': [
          { id: 'a', repeat: 0, score: 1 },
          { id: 'a', repeat: 1, score: 1 },
          { id: 'b', repeat: 0, score: 1 },
        ],
      },
      'the samples do not have the same repetitions: "a" has "0" and "1", "b" has "0".',
    ],
    [
      'a repetition twice',
      {
        'task.jsonl': [
          { id: 'a', repeat: 0, score: 1 },
          { id: 'a', repeat: 0, score: 0 },
        ],
      },
      'the id "a" with repeat "0" was already given',
    ],
    [
      'a repetition that is no score, though the mean would be one',
      {
        'task.jsonl': [
          { id: 'a', repeat: 0, score: 2 },
          { id: 'a', repeat: 1, score: 0 },
        ],
      },
      'task.jsonl:1  has 2 in "score"; a score lies between 0 and 1',
    ],
  ])('%s', async (_, files, why) => {
    const said = await refusal(files as never)
    expect(said.slice(0, 3)).toBe('2: ')
    expect(said).toContain(why)
  })

  it('another number of log-likelihoods than the sample has choices', async () => {
    const data = [{ id: 'a', prompt: 'q', choices: ['x', 'y', 'z'], answer: 0 }]
    const said = (line: object) => refusal({ 'task.jsonl': [{ id: 'a', ...line }] }, { kind: 'choose', data })
    expect(await said({ loglikelihoods: [-1, -2] })).toContain('has 2 log-likelihoods, but the sample has 3 choices')
    expect(await said({ loglikelihoods: [-1, -2, -3], tokens: [1, 1] })).toContain('has 2 numbers of tokens')
    expect(await said({ loglikelihoods: [-1, -2, -3] })).toBe('it was read')
  })

  it('repetitions of anything but scores', async () => {
    const lines = [0, 1].map((repeat) => ({ id: 'a', repeat, hypothesis: 'x' }))
    expect(await refusal({ 'task.jsonl': lines }, { kind: 'generate' })).toContain('only scores can be averaged')
  })

  it('an answer and a prediction beside each other: one of them may be the right answer', async () => {
    const lines = [{ id: 'a', answer: 'gold', prediction: 'x' }]
    expect(await refusal({ 'task.jsonl': lines }, { kind: 'generate' })).toContain(
      'more than one field could be the hypothesis: "prediction" and "answer"',
    )
  })

  it('a unit that a metric divides by and that nobody recorded', async () => {
    const files = { 'task.jsonl': [{ id: 'a', nll: 3, tokens: 2 }] }
    const said = await refusal(files, { kind: 'perplexity', units: { tokens: true, bytes: true } })
    expect(said).toContain('no field for the bytes, by which a metric of the task divides')
    expect(await refusal(files, { kind: 'perplexity', units: { tokens: true, bytes: false } })).toBe('it was read')
  })

  it('a folder that is not there, or that is a file', async () => {
    await expect(read('/nowhere')).rejects.toThrow('recorded:/nowhere names /nowhere, which does not exist.')
    await expect(read(join(process.cwd(), 'package.json'))).rejects.toThrow('which is no folder')
  })
})
