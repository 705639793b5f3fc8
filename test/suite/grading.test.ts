import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/metrics/catalogue.ts'
import type { GateError } from '../../src/shared/errors.ts'
import { decodeSuite } from '../../src/suite/decode.ts'
import { gradedMetricsOf } from '../../src/suite/grading.ts'
import { usualRubric } from '../../src/suite/rubric-schema.ts'
import type { GenerateTask } from '../../src/suite/task.ts'

const files: Record<string, unknown> = {
  '/suites/strict.yml': {
    criteria: { tone: 'Is it polite?', facts: { asks: 'Is it true?', scale: [0, 10] } },
    overall: false,
  },
  '/suites/empty.yml': { criteria: {} },
  '/suites/list.yml': ['tone'],
}

function decode(keys: string): GenerateTask {
  const text = `baseline: a\ncandidate: b\ntasks:\n  answers:\n    kind: generate\n    data: d.jsonl\n${keys.replace(/^/gm, '    ')}`
  const read = (path: string) => (path in files ? { value: files[path] } : { why: 'that file does not exist' })
  return decodeSuite(text, '/suites/checkpoint-gate.yml', catalogue, read).tasks[0] as GenerateTask
}

function mistakesOf(keys: string): string[] {
  try {
    decode(keys)
    return []
  } catch (error) {
    return (error as GateError).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim())
  }
}

describe('a judge', () => {
  it('is a strict expert on four criteria and overall, from 1 to 5, at temperature 0.1, where nothing else is said', () => {
    const { judge } = decode('judge: {}')
    expect(judge).toMatchObject({
      models: [
        {
          model: 'gpt-4o',
          address: 'https://api.openai.com/v1',
          keyVariable: 'OPENAI_API_KEY',
          temperature: 0.1,
          maxTokens: null,
          prices: null,
        },
      ],
      compare: 'scores',
      samples: null,
      repeats: 0.05,
      maxCost: 10,
      maxUnscored: 0.02,
      minAgreement: 0.6,
      batch: false,
    })
    expect(judge!.rubric).toBe(usualRubric)
    expect(usualRubric.criteria.map(({ name, low, high }) => `${name} ${low}-${high}`)).toEqual([
      'factual_accuracy 1-5',
      'completeness 1-5',
      'structure 1-5',
      'style 1-5',
      'overall 1-5',
    ])
  })

  it('behind a server of one’s own needs no key and has no ceiling that nobody wrote', () => {
    const { judge } = decode('judge: {server: localhost:8000, model: m, prices: {input: 1, output: 2}}')
    expect(judge).toMatchObject({ maxCost: null, models: [{ address: 'http://localhost:8000/v1', keyVariable: null }] })
    expect(judge!.models[0]!.prices).toEqual({ input: 1, cachedInput: 1, output: 2 })
  })

  it('can be a panel', () => {
    const { judge } = decode('judge: {model: one, panel: [{model: two, temperature: 0}]}')
    expect(judge!.models.map(({ model, temperature }) => [model, temperature])).toEqual([
      ['one', 0.1],
      ['two', 0],
    ])
  })

  it('takes a rubric from a file or as written, each criterion on its own scale, overall last', () => {
    expect(decode('judge: {rubric: strict.yml}').judge!.rubric.criteria).toEqual([
      { name: 'tone', title: 'Tone', asks: 'Is it polite?', low: 1, high: 5 },
      { name: 'facts', title: 'Facts', asks: 'Is it true?', low: 0, high: 10 },
    ])
    const written = decode('judge: {rubric: {role: You are kind., criteria: {overall: Good?, tone: Polite?}}}')
    expect(written.judge!.rubric).toMatchObject({
      role: 'You are kind.',
      criteria: [{ name: 'tone' }, { name: 'overall', asks: 'Good?' }],
    })
  })

  it.each([
    ['judge: {rubric: none.yml}', 'given "none.yml"; that file does not exist'],
    ['judge: {rubric: empty.yml}', 'criteria: has no criterion'],
    ['judge: {rubric: list.yml}', 'it is no mapping with the key criteria'],
    ['judge: {rubric: {criteria: {preference: x}}}', 'cannot name a criterion'],
    ['judge: {modell: gpt-4o}', 'unknown key'],
    ['judge: {server: "hf:a/b"}', 'names a checkpoint'],
    ['judge: {max_unscored: 2}', 'write 2%'],
    ['judge: {panel: []}', 'at least one'],
    ['people: {key: k.json}', 'ratings'],
  ])('%s is refused with what is wrong', (keys, expected) => {
    expect(mistakesOf(keys).join('\n')).toContain(expected)
  })

  it('never repeats a key that was written in place of its variable', () => {
    const found = mistakesOf('judge: {api_key_env: sk-secret-123}').join('\n')
    expect(found).toContain('is not the name of an environment variable')
    expect(found).not.toContain('sk-secret')
  })
})

describe('the rows of a graded task', () => {
  it.each([
    [
      'judge: {}',
      [
        'judge',
        'judge:criterion=factual_accuracy',
        'judge:criterion=completeness',
        'judge:criterion=structure',
        'judge:criterion=style',
      ],
    ],
    ['judge: {compare: pairs}', ['judge_preference']],
    ['people: {ratings: r/*.csv, key: k.json}', ['people_preference']],
    [
      'judge: {rubric: strict.yml}\npeople: {ratings: r.csv, key: k.json, compare: scores}',
      ['judge:criterion=tone', 'judge:criterion=facts', 'people:criterion=tone', 'people:criterion=facts'],
    ],
    ['metrics: [rougeL]', []],
  ])('%s', (keys, expected) => {
    expect(gradedMetricsOf(decode(keys)).map(({ name }) => name)).toEqual(expected)
  })
})

describe('rules on grades', () => {
  const graded = 'metrics: [rougeL]\njudge: {rubric: strict.yml}\npeople: {ratings: r.csv, key: k.json}'
  const decodeWith = (rules: string) => {
    const task = `  answers:\n    kind: generate\n    role: general\n    data: d.jsonl\n${graded.replace(/^/gm, '    ')}`
    const text = `baseline: a\ncandidate: b\ntasks:\n${task}\n${rules}`
    return decodeSuite(text, '/suites/checkpoint-gate.yml', catalogue, (path) => ({ value: files[path] }))
  }
  const found = (rule: string) => {
    try {
      decodeWith(`rules:\n  - {${rule}}`)
      return []
    } catch (error) {
      return (error as GateError).message.split('\n').slice(1)
    }
  }

  it.each([
    'metric: "judge:criterion=tone", max_drop: 0.2',
    'metric: "judge:criterion=facts", max_drop: 5%',
    'metric: "judge:criterion=facts", min: 6.5',
    'metric: people_preference, min: 0.45',
    'metric: people_preference, max_drop: 5 points',
    'metric: "judge:criterion=tone", must_improve: true',
    'max_drop: 2%',
  ])('%s is a rule', (rule) => expect(found(rule)).toEqual([]))

  it.each([
    [
      'metric: "judge:criterion=tone", max_drop: 2 points',
      'judge:criterion=tone is a mean of grades from 1 to 5 and has no points: write a difference of grades such as 0.2, or a percentage such as 2%',
    ],
    [
      'metric: "judge:criterion=facts", max_drop: 2 points',
      'from 0 to 10 and has no points: write a difference of grades such as 0.5',
    ],
    ['metric: "judge:criterion=facts", min: 60 points', 'from 0 to 10 and has no points: write a grade such as 5'],
    ['metric: "judge:criterion=tone", max_drop: 4', 'lies between 1 and 5 and cannot change by that much'],
    ['metric: "judge:criterion=tone", min: 1', 'so the rule could never fail'],
    ['metric: "judge:criterion=tone", min: 7', 'so the rule could never pass'],
    ['metric: "judge:criterion=tone", max_rise: 0.2', 'is better when higher: write max_drop'],
    ['metric: "judge:criterion=style", max_drop: 0.2', 'selects no row; there is answers rougeL'],
    // Of a score it would be 20 points.
    ['max_drop: 0.2', 'means one thing for judge:criterion=tone and another for rougeL: write a rule for each metric'],
    ['max_drop: 1 point', 'has no points: write a difference of grades'],
  ])('%s is refused with what to write', (rule, expected) => expect(found(rule).join('\n')).toContain(expected))

  it('are the usual ones where the suite has none: a hundredth of the scale, as of any other row', () => {
    const rules = decodeWith('').rules.map(
      ({ metric, condition: { kind, limit } }) => `${metric} ${kind} ${limit.written}`,
    )
    expect(rules).toEqual([
      'rougeL max_drop 1 point',
      'judge:criterion=tone max_drop 0.04',
      'judge:criterion=facts max_drop 0.1',
      'people_preference max_drop 1 point',
    ])
  })

  it.each([
    ['judge', 'which comes with the key judge of a generate task: leave it out here, and write judge: beside metrics'],
    ['people_preference', 'which comes with the key people of a generate task'],
  ])('%s is no metric that a task lists', (name, expected) => {
    expect(mistakesOf(`metrics: [${name}]`).join('\n')).toContain(expected)
  })
})
