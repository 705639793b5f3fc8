import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode, suiteWith } from './known.ts'

const full = `
name: legal
baseline: models/baseline
candidate: {path: hf:acme/legal-1b@v2, file: onnx/model_q4.onnx, device: cpu, threads: 2, batch_tokens: 4096}
device: cuda
threads: 4
seed: 7
resamples: 5000
error_budget: 1%
inconclusive: warn
forgetting: {ratio: {mild: 1%}, points: {mild: 0.7, severe: 12.5 points}}
tasks:
  glosses: {kind: perplexity, role: general, data: data/g.txt, metrics: [perplexity], max_tokens: 300, window: 256, stride: 128, add_bos: true}
  clauses:
    kind: generate
    role: domain
    data: {path: data/c.jsonl, format: csv, fields: {prompt: question, reference: answer}, limit: 50}
    metrics: [rougeL]
    prompt: "Complete: {prompt} in {language}"
    system: Be brief.
    chat: true
    max_new_tokens: 48
    temperature: 0.5
    top_p: 0.9
    top_k: 40
    stop: ["\\n\\n"]
rules:
  - {role: general, metric: perplexity, max_rise: 2%, level: warn, decide: point}
  - {task: clauses, metric: rougeL, max_drop: 1.5 points, min: 0.2}
  - {task: clauses, metric: rougeL, must_improve: true}
  - {must_improve: 0.3%}
`

describe('a suite that says everything', () => {
  const suite = decode(full)

  it('is decoded with paths made absolute', () => {
    expect(suite).toMatchObject({
      name: 'legal',
      file: 'legal/checkpoint-gate.yml',
      folder: resolve('legal'),
      seed: 7,
      resamples: 5000,
      errorBudget: 0.01,
      inconclusive: 'warn',
      forgetting: {
        ratio: { mild: 0.01, moderate: 0.1, severe: 0.25 },
        points: { mild: 0.007, moderate: 0.03, severe: 0.125 },
      },
    })
    expect(suite.tasks).toEqual([
      {
        kind: 'perplexity',
        name: 'glosses',
        role: 'general',
        data: {
          shape: 'texts',
          path: resolve('legal/data/g.txt'),
          written: 'data/g.txt',
          format: 'text',
          fields: {},
          limit: null,
          place: { line: 13, column: 52 },
        },
        metrics: ['perplexity'],
        scored: 'text',
        prompt: null,
        system: null,
        chat: null,
        delimiter: ' ',
        maxTokens: 300,
        window: 256,
        stride: 128,
        addBos: true,
        divergence: false,
        place: { line: 13, column: 3 },
      },
      {
        kind: 'generate',
        name: 'clauses',
        role: 'domain',
        data: {
          shape: 'answers',
          path: resolve('legal/data/c.jsonl'),
          written: 'data/c.jsonl',
          format: 'csv',
          fields: { prompt: 'question', reference: 'answer' },
          limit: 50,
          template: 'Complete: {prompt} in {language}',
          place: { line: 17, column: 11 },
        },
        metrics: ['rougeL'],
        prompt: 'Complete: {prompt} in {language}',
        system: 'Be brief.',
        chat: true,
        maxNewTokens: 48,
        temperature: 0.5,
        topP: 0.9,
        topK: 40,
        stop: ['\n\n'],
        constrained: false,
        schema: null,
        judge: null,
        people: null,
        place: { line: 14, column: 3 },
      },
    ])
  })

  it('gives each side its own settings before the common ones', () => {
    expect(suite.baseline).toEqual({
      path: 'models/baseline',
      file: null,
      device: 'cuda',
      threads: 4,
      batchTokens: null,
      server: null,
      tokenizer: null,
      prepare: null,
      place: { line: 3, column: 11 },
    })
    expect(suite.candidate).toMatchObject({
      path: 'hf:acme/legal-1b@v2',
      file: 'onnx/model_q4.onnx',
      device: 'cpu',
      threads: 2,
      batchTokens: 4096,
    })
  })

  it('makes one rule of every condition, at the place of the condition', () => {
    expect(suite.rules.map(({ condition, place }) => [condition.kind, condition.limit, place?.line])).toEqual([
      ['max_rise', { amount: 0.02, unit: 'percent', written: '2%' }, 28],
      ['min', { amount: 0.2, unit: 'own', written: '0.2' }, 29],
      ['max_drop', { amount: 0.015, unit: 'points', written: '1.5 points' }, 29],
      ['must_improve', { amount: 0, unit: 'own', written: 'true' }, 30],
      ['must_improve', { amount: 0.003, unit: 'percent', written: '0.3%' }, 31],
    ])
    expect(suite.rules[0]).toMatchObject({ task: null, role: 'general', level: 'warn', decide: 'point' })
    expect(suite.rules[1]).toMatchObject({
      task: 'clauses',
      metric: 'rougeL',
      role: null,
      level: 'block',
      decide: 'bound',
    })
  })
})

describe('a suite that says only what it must', () => {
  const least = `baseline: b\ncandidate: c\ntasks:\n  a: {kind: generate, data: a.csv}\n  p: {kind: perplexity, data: {path: p.bin, format: jsonl}}\n`

  it('has every default filled in', () => {
    expect(decode(least)).toMatchObject({
      name: 'legal',
      seed: 1,
      resamples: 2000,
      errorBudget: 0.05,
      inconclusive: 'info',
      forgetting: {
        ratio: { mild: 0.02, moderate: 0.1, severe: 0.25 },
        points: { mild: 0.01, moderate: 0.03, severe: 0.1 },
      },
      baseline: { path: 'b', file: null, device: 'auto', threads: null, batchTokens: null, server: null },
      tasks: [
        {
          metrics: ['rougeL', 'bleu_nltk'],
          role: null,
          prompt: null,
          system: null,
          chat: null,
          maxNewTokens: 256,
          temperature: 0,
          topP: 1,
          topK: 0,
          stop: [],
        },
        {
          metrics: ['perplexity', 'bits_per_byte'],
          role: null,
          maxTokens: null,
          window: null,
          stride: null,
          addBos: false,
          divergence: false,
        },
      ],
    })
  })

  it('has a usual rule where the general rows only describe: no suite decides nothing', () => {
    const tasks =
      'g: {kind: generate, role: general, data: d.csv, metrics: [length_ratio]}\nd: {kind: generate, role: domain, data: d.csv, metrics: [rougeL]}'
    expect(decode(suiteWith({ tasks })).rules).toMatchObject([
      { metric: 'rougeL', role: null, condition: { kind: 'max_drop' }, level: 'block' },
    ])
  })

  it('lets no row be worse by more than the mild severity where there is no general task', () => {
    expect(
      decode(least).rules.map(({ metric, role, condition }) => [metric, role, condition.kind, condition.limit]),
    ).toEqual([
      ['rougeL', null, 'max_drop', { amount: 0.01, unit: 'points', written: '1 point' }],
      ['bleu_nltk', null, 'max_drop', { amount: 0.01, unit: 'points', written: '1 point' }],
      ['perplexity', null, 'max_rise', { amount: 0.02, unit: 'percent', written: '2%' }],
      ['bits_per_byte', null, 'max_rise', { amount: 0.02, unit: 'percent', written: '2%' }],
    ])
  })

  it('guards only the general rows where there are some, by the severity of the suite', () => {
    const rules = decode(
      suiteWith({
        top: 'forgetting: {ratio: {mild: 0.7%}}',
        tasks:
          'a: {kind: generate, role: domain, data: a.csv}\ng: {kind: perplexity, role: general, metrics: [perplexity], data: g.txt}',
      }),
    ).rules
    expect(rules).toEqual([
      {
        task: null,
        metric: 'perplexity',
        role: 'general',
        condition: { kind: 'max_rise', limit: { amount: 0.007, unit: 'percent', written: '0.7%' } },
        level: 'block',
        decide: 'bound',
        place: null,
      },
    ])
  })
})

describe('the name of a suite that gives none', () => {
  it.each([
    ['models/legal/checkpoint-gate.yml', 'legal'],
    ['models/legal/nightly.yaml', 'legal-nightly'],
    ['models/--> @all/checkpoint-gate.yml', 'all'],
    ['/checkpoint-gate.yml', 'suite'],
  ])('%s is called %s', (file, name) => {
    expect(decode(suiteWith(), file).name).toBe(name)
  })
})

it('follows anchors and merge keys', () => {
  const suite = decode(
    suiteWith({
      tasks: 'a: &a {kind: perplexity, role: general, data: a.txt, max_tokens: 9}\nb: {<<: *a, data: b.txt}',
    }),
  )
  expect(suite.tasks.map(({ name, role, data, ...rest }) => [name, role, data.written, rest])).toMatchObject([
    ['a', 'general', 'a.txt', { maxTokens: 9 }],
    ['b', 'general', 'b.txt', { maxTokens: 9 }],
  ])
})

describe('each kind of task', () => {
  const task = (text: string) => decode(suiteWith({ tasks: `a: {${text}}` })).tasks[0]

  it('classify reads a field of the answer, with the usual metrics', () => {
    expect(task('kind: classify, data: a.csv')).toMatchObject({
      kind: 'classify',
      field: 'category',
      metrics: ['accuracy', 'f1_macro'],
      data: { shape: 'labels' },
      maxNewTokens: 256,
    })
    expect(
      task('kind: classify, data: {path: a.csv, fields: {label: c}}, field: intent, max_new_tokens: 9'),
    ).toMatchObject({ field: 'intent', data: { fields: { label: 'c' } }, maxNewTokens: 9 })
  })

  it('entities reads a list out of the answer', () => {
    expect(task('kind: entities, data: {path: a.csv, fields: {tokens: words, tags: t}}')).toMatchObject({
      field: 'entities',
      metrics: ['entity_f1'],
      data: { shape: 'entities', fields: { tokens: 'words', tags: 't' } },
    })
  })

  it('choose scores choices behind plain text', () => {
    expect(task('kind: choose, data: {path: a.csv, fields: {choices: [A, B], prompt: q}}')).toMatchObject({
      kind: 'choose',
      metrics: ['acc', 'acc_norm'],
      data: { shape: 'choices', fields: { prompt: 'q' }, choiceColumns: ['A', 'B'] },
      chat: null,
      delimiter: ' ',
    })
    expect(
      task('kind: choose, data: {path: a.csv, fields: {choices: c}}, delimiter: "", prompt: "{prompt}:"'),
    ).toMatchObject({ data: { fields: { choices: 'c' }, template: '{prompt}:' }, delimiter: '', prompt: '{prompt}:' })
  })

  it('perplexity scores answers where it is told to', () => {
    expect(
      task('kind: perplexity, scored: answer, data: {path: a.csv, fields: {reference: r}}, delimiter: "\\n"'),
    ).toMatchObject({
      scored: 'answer',
      data: { shape: 'answers', fields: { reference: 'r' } },
      delimiter: '\n',
      chat: null,
    })
  })

  it('scores has nothing but samples and metrics', () => {
    expect(task('kind: scores, data: a.csv')).toEqual({
      kind: 'scores',
      name: 'a',
      role: null,
      data: {
        shape: 'ids',
        path: resolve('legal/a.csv'),
        written: 'a.csv',
        format: 'csv',
        fields: {},
        limit: null,
        place: { line: 5, column: 27 },
      },
      metrics: ['score'],
      place: { line: 5, column: 3 },
    })
  })

  it('generate needs no references where no metric looks at one', () => {
    expect(task('kind: generate, data: a.csv, metrics: [json_valid]')).toMatchObject({ data: { shape: 'prompts' } })
    expect(task('kind: generate, data: a.csv, metrics: [json_valid, rougeL]')).toMatchObject({
      data: { shape: 'answers' },
    })
  })

  it('generate takes a JSON schema of a file or in place', () => {
    const schemaOf = (written: string) =>
      task(`kind: generate, data: a.csv, metrics: [json_schema], schema: ${written}`) as { schema?: unknown }
    expect(schemaOf('answer.json').schema).toEqual({ type: 'object' })
    expect(schemaOf('{type: string, maxLength: 3}').schema).toEqual({ type: 'string', maxLength: 3 })
    expect(schemaOf('true').schema).toBe(true)
  })
})

describe('metrics with options', () => {
  it('have one spelling, in tasks and in rules', () => {
    const suite = decode(
      suiteWith({
        tasks: 'a: {kind: generate, data: a.csv, metrics: [bleu:tokenize=13a, bleu:tokenize=zh]}',
        rules: '- {metric: bleu:tokenize=13a, max_drop: 1 point}\n- {metric: bleu:tokenize=zh, max_drop: 1 point}',
      }),
    )
    expect(suite.tasks[0]?.metrics).toEqual(['bleu', 'bleu:tokenize=zh'])
    expect(suite.rules.map((rule) => rule.metric)).toEqual(['bleu', 'bleu:tokenize=zh'])
  })

  it('are guarded by a rule each where the suite has none, but not where neither direction is better', () => {
    const tasks = ['a', 'b'].map(
      (name) => `${name}: {kind: generate, data: a.csv, metrics: [bleu:tokenize=zh, length_ratio]}`,
    )
    expect(decode(suiteWith({ tasks: tasks.join('\n') })).rules.map(({ metric }) => metric)).toEqual([
      'bleu:tokenize=zh',
    ])
  })
})
