import { describe, expect, it } from 'vitest'
import { type Asked, evidenceOf, folderOf, read, refusal } from './folder.ts'

describe('one line a sample', () => {
  it('is an answer, under any of the usual names', async () => {
    for (const name of ['hypothesis', 'prediction', 'answer', 'response', 'output', 'completion'])
      expect(
        await evidenceOf(
          [
            { id: 'a', [name]: '' },
            { id: 'b', [name]: 'x\u0000' },
          ],
          { kind: 'generate' },
        ),
      ).toEqual([
        { kind: 'answer', id: 'a', text: '', finish: 'unknown' },
        { kind: 'answer', id: 'b', text: 'x\u0000', finish: 'unknown' },
      ])
  })

  it('is a class: numbers, true and false count as their text', async () => {
    const lines = [
      { id: 'a', predicted: 1 },
      { id: 'b', predicted: true },
    ]
    expect(await evidenceOf(lines, { kind: 'classify' })).toEqual([
      { kind: 'label', id: 'a', label: '1' },
      { kind: 'label', id: 'b', label: 'true' },
    ])
  })

  it('is an answer that holds a class, where it has no class of its own', async () => {
    const lines = [{ id: 'a', hypothesis: '{"category": "x"}' }]
    expect((await evidenceOf(lines, { kind: 'classify', ids: ['a'] }))[0]).toMatchObject({ kind: 'answer' })
  })

  it('is tags or entities, told by what the list holds', async () => {
    const lines = [
      { id: 'a', predicted: ['B-PER', 'O'] },
      {
        id: 'b',
        predicted: [
          { type: 'PER', start: 0, end: 3 },
          { type: 'LOC', text: 'Rome' },
        ],
      },
      { id: 'c', predicted: [] },
    ]
    expect(await evidenceOf(lines, { kind: 'entities', ids: ['a', 'b', 'c'] })).toEqual([
      { kind: 'tags', id: 'a', tags: ['B-PER', 'O'] },
      {
        kind: 'entities',
        id: 'b',
        entities: [
          { type: 'PER', start: 0, end: 3 },
          { type: 'LOC', text: 'Rome' },
        ],
      },
      { kind: 'entities', id: 'c', entities: [] },
    ])
  })

  it('is entities as pipelines write them', async () => {
    const found = { entity_group: 'PER', word: 'Ada', start: 0, end: 3, score: 0.9 }
    expect(await evidenceOf([{ id: 'a', predicted: [found] }], { kind: 'entities', ids: ['a'] })).toEqual([
      { kind: 'entities', id: 'a', entities: [{ type: 'PER', start: 0, end: 3, text: 'Ada' }] },
    ])
  })

  it('is a log-loss with its units, or the log-likelihood of each choice', async () => {
    const loss = [{ id: 'a', nll: 12.5, tokens: 4, bytes: 20 }]
    expect(await evidenceOf(loss, { kind: 'perplexity', ids: ['a'], units: { tokens: true, bytes: true } })).toEqual([
      { kind: 'likelihood', id: 'a', nll: 12.5, tokens: 4, bytes: 20, cut: false },
    ])
    const choices = [{ id: 'a', loglikelihoods: [-1.5, -2] }]
    expect((await evidenceOf(choices, { kind: 'choose', ids: ['a'] }))[0]).toMatchObject({ logprobs: [-1.5, -2] })
  })

  it('is a score: true is 1, and a file of ids and one number needs no name for the number', async () => {
    for (const line of [
      { id: 'a', score: 0.5 },
      { id: 'a', reward: 0.5 },
      { id: 'a', accuracy: 0.5 },
    ])
      expect(await evidenceOf([line], { ids: ['a'] })).toEqual([{ kind: 'score', id: 'a', score: 0.5 }])
    // A right answer is called so, too, and is the same on both sides.
    expect(await evidenceOf([{ id: 'a', score: 1, answer: 'gold' }], { ids: ['a'] })).toEqual([
      { kind: 'score', id: 'a', score: 1 },
    ])
    expect((await evidenceOf([{ id: 7, passed: true }], { ids: ['7'] }))[0]).toEqual({
      kind: 'score',
      id: '7',
      score: 1,
    })
  })

  it('may be of CSV, where a cell is a number or a JSON list', async () => {
    const scores = await read(folderOf({ 'task.csv': 'id,score\na,0.5\nb,1e-3\n' }))
    expect(scores.tasks.get('task')!.evidence).toMatchObject([{ score: 0.5 }, { score: 0.001 }])
    const tags = await read(folderOf({ 'task.csv': 'id,predicted\na,"[""O""]"\nb,[]\n' }), { kind: 'entities' })
    expect(tags.tasks.get('task')!.evidence).toMatchObject([{ tags: ['O'] }, { entities: [] }])
  })

  it('that a sample lacks is no error here: its row will be missing', async () => {
    expect(await evidenceOf([{ id: 'a', score: 1 }])).toHaveLength(1)
  })
})

describe('files of other programs', () => {
  it('of this one: the evidence of a run folder', async () => {
    const own = [
      { identity: 'f00' },
      { kind: 'answer', id: 'a', text: 'yes', finish: 'eos', promptTokens: 3, newTokens: 1 },
      { kind: 'answer', id: 'b', text: 'no', finish: 'length', promptTokens: 3, newTokens: 1 },
    ]
    const { tasks } = await read(folderOf({ 'a%20task.jsonl': own }), { kind: 'generate', name: 'a task' })
    expect(tasks.get('a task')!.evidence).toMatchObject([{ text: 'yes' }, { text: 'no' }])
    const scores = [{ identity: 'f00' }, { kind: 'score', id: 'a', score: 0.25 }]
    expect(await evidenceOf(scores, { ids: ['a'] })).toMatchObject([{ score: 0.25 }])
  })

  it('NeMo Evaluator: TASK/results.jsonl, repetitions averaged', async () => {
    const line = (problem_idx: number, repeat: number, reward: number) => ({
      problem_idx,
      repeat,
      reward,
      prompt: 'p',
      model_response: 'r',
      scoring_details: { category: 'x' },
    })
    const files = { 'task/results.jsonl': [line(0, 0, 1), line(1, 0, 1), line(0, 1, 0), line(1, 1, 1)] }
    const { tasks, opened } = await read(folderOf(files), { ids: ['0', '1'] })
    expect(tasks.get('task')).toMatchObject({
      evidence: [
        { id: '0', score: 0.5, answer: '["r","r"]' },
        { id: '1', score: 1, answer: '["r","r"]' },
      ],
      repeats: 2,
    })
    expect(opened.notes).toContain('task: the score of a sample is the mean of its 2 repetitions')
  })

  const harness = (more: object) => ({
    doc_id: 0,
    doc: { id: 'c1' },
    target: '1',
    arguments: [],
    filter: 'none',
    ...more,
  })
  const file = (line: object) => folderOf({ 'samples_task_2026-11-24T10-00-00.123456.jsonl': [line] })

  it('lm-evaluation-harness: answers, choices, texts and metrics', async () => {
    const of = async (kind: 'generate' | 'choose' | 'perplexity' | 'scores', more: object, id = 'c1') =>
      (await read(file(harness(more)), { kind, ids: [id] })).tasks.get('task')!.evidence[0]
    expect(await of('generate', { resps: [['an answer']], filtered_resps: ['answer'] })).toMatchObject({
      text: 'answer',
    })
    const choices = {
      resps: [[['-9.25', 'False']], [['-8', 'True']]],
      filtered_resps: [
        ['-9.25', 'False'],
        ['-8', 'True'],
      ],
    }
    expect(await of('choose', choices)).toMatchObject({ id: 'c1', logprobs: [-9.25, -8] })
    expect(await of('choose', { resps: choices.resps, doc: {} }, '0')).toMatchObject({ id: '0', logprobs: [-9.25, -8] })
    expect(await of('perplexity', { resps: [['-123.5']], byte_perplexity: [-123.5, 80] })).toMatchObject({
      nll: 123.5,
      bytes: 80,
    })
    expect(await of('scores', { resps: [['x']], metrics: ['exact_match'], exact_match: [1] })).toMatchObject({
      score: 1,
    })
    expect(await of('scores', { resps: [['x']], acc: 0 })).toMatchObject({ score: 0 })
  })

  it('lm-evaluation-harness with two filters: nobody guesses which one counts', async () => {
    const lines = ['strict-match', 'flexible-extract'].map((filter) => ({ ...harness({ resps: [['x']] }), filter }))
    const files = { 'samples_task_2026-11-24T10-00-00.123456.jsonl': lines }
    expect(await refusal(files, { kind: 'generate', ids: ['c1'] })).toContain(
      'holds the answers of 2 filters of lm-evaluation-harness: "strict-match" and "flexible-extract".',
    )
  })

  it('lm-evaluation-harness with two metrics: nobody guesses which one counts', async () => {
    const line = harness({ resps: [['x']], metrics: ['acc', 'acc_norm'], acc: 0, acc_norm: 1 })
    expect(await refusal({ 'samples_task_2026-11-24T10-00-00.123456.jsonl': [line] }, { ids: ['c1'] })).toBe(
      '2: samples_task_2026-11-24T10-00-00.123456.jsonl: more than one field could be the score: "acc" and "acc_norm".',
    )
  })
})

describe('what is read', () => {
  it('has the fingerprint of its files, and is said to be recorded', async () => {
    const lines = [{ id: 'a', score: 1 }]
    const one = await read(folderOf({ 'task.jsonl': lines }))
    const same = await read(folderOf({ 'task.jsonl': lines, 'other.jsonl': [] }))
    const other = await read(folderOf({ 'task.jsonl': [{ id: 'a', score: 0 }] }))
    expect(one.opened.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(same.opened.fingerprint).toBe(one.opened.fingerprint)
    expect(other.opened.fingerprint).not.toBe(one.opened.fingerprint)
    expect(one.opened).toMatchObject({ backend: 'recorded', tokenizer: '', template: null })
    expect(one.opened.notes[0]).toContain('this run did not ask the checkpoint itself')
  })

  it('leaves out what lies beyond the limit of the data, and says so; what the data do not hold at all is refused', async () => {
    const lines = (...ids: string[]) => ({ 'task.jsonl': ids.map((id) => ({ id, score: 1 })) })
    const asked = { data: [{ id: 'a' }, { id: 'b' }], limit: 1 }
    const { tasks, opened } = await read(folderOf(lines('a', 'b')), asked)
    expect(tasks.get('task')!.evidence).toHaveLength(1)
    expect(opened.notes).toContain("task: 1 line left out, beyond the limit of the task's data")
    expect(await refusal(lines('a', 'z'), asked)).toContain(
      'task.jsonl:2: 1 of 2 lines are of samples that the data of',
    )
  })

  it('of an earlier run keeps how an answer ended, what was cut and what was likely', async () => {
    const ended = [
      { identity: 'f' },
      { kind: 'answer', id: 'a', text: 'x', finish: 'length', promptTokens: 3, newTokens: 2 },
    ]
    const likely = { at: [0], ids: [[5, 6]], logprobs: [[-0.1, -3]] }
    const scored = [
      { identity: 'f' },
      { kind: 'likelihood', id: 'a', nll: 1, tokens: 2, bytes: 3, cut: true, likeliest: likely },
    ]
    const chosen = [{ identity: 'f' }, { kind: 'choice', id: 'a', logprobs: [-1, -2], tokens: [1, 1], cut: true }]
    for (const [kind, lines] of [
      ['generate', ended],
      ['perplexity', scored],
      ['choose', chosen],
    ] as const)
      expect(await evidenceOf(lines, { kind, ids: ['a'] })).toEqual([lines[1]])
    const odd = [{ identity: 'f' }, { ...ended[1], finish: 'stopped' }]
    expect(await refusal({ 'task.jsonl': odd }, { kind: 'generate' })).toContain(
      'has "stopped" in "finish", where one of eos',
    )
  })

  it('says where nobody knows by which settings an earlier run made it', async () => {
    const lines = [{ identity: 'f' }, { kind: 'score', id: 'a', score: 1 }]
    const notes = async (asked: Asked) => (await read(folderOf({ 'task.jsonl': lines }), asked)).opened.notes.join()
    expect(await notes({})).toContain('task: evidence of an earlier run; by which prompts and settings')
    expect(await notes({ isAskedAlike: true })).not.toContain('earlier run')
  })
})
