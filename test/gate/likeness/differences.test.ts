import { describe, expect, it } from 'vitest'
import type { Opened } from '../../../src/backends/backend.ts'
import type { MadeEarlier } from '../../../src/evidence/provenance.ts'
import type { EvaluatedTask } from '../../../src/gate/evaluation.ts'
import { type DifferenceKind, differenceKinds, type Meaning } from '../../../src/gate/likeness/difference.ts'
import { type Compared, differencesOf, haveSameTokens, withoutUnlike } from '../../../src/gate/likeness/differences.ts'
import type { CheckpointSource, ServerSource } from '../../../src/suite/source.ts'
import { answerTask, condition, decided, evaluationOf, rowOf, textTask } from '../build.ts'

const opened = (changes: Partial<Opened> = {}): Opened => ({
  fingerprint: 'f',
  backend: 'onnx',
  device: 'cpu',
  precision: 'fp32',
  tokenizer: 't',
  template: 'x',
  contextLength: 512,
  versions: { runtime: '1', tokenizer: '1' },
  notes: [],
  ...changes,
})
const source = (changes: Partial<CheckpointSource> = {}): CheckpointSource => ({
  path: 'models/a',
  file: null,
  device: 'cpu',
  threads: null,
  batchTokens: null,
  server: null,
  tokenizer: null,
  prepare: null,
  place: { line: 1, column: 1 },
  ...changes,
})
const server = (changes: Partial<ServerSource> = {}): ServerSource => ({
  address: 'http://a/v1',
  command: null,
  model: null,
  keyVariable: null,
  concurrency: null,
  timeout: 1,
  startTimeout: 1,
  templating: 'gate',
  dialect: 'auto',
  ...changes,
})

const texts = textTask('texts', 'general', { ratio: 0, n: 3 })
const line = { reference: 'a b', baseline: 'a b', candidate: 'a' }
const answers = answerTask('answers', 'general', ['rougeL'], [line, line])
const set = (task: EvaluatedTask, changes: object) => ({ ...task, task: { ...task.task, ...changes } }) as EvaluatedTask

interface Sides {
  baseline?: Partial<Opened>
  candidate?: Partial<Opened>
  sources?: [Partial<CheckpointSource>, Partial<CheckpointSource>]
  earlier?: Compared['earlier']
  allow?: ('template' | 'window')[]
}

function recordOf({ baseline = {}, candidate = {}, sources = [{}, {}], earlier, allow = [] }: Sides): Compared {
  const { suite } = evaluationOf([], [])
  return {
    suite: { ...suite, baseline: source(sources[0]), candidate: source(sources[1]), allowDifferences: allow },
    opened: { baseline: opened(baseline), candidate: opened(candidate) },
    versions: { 'checkpoint-gate': '2.0.0' },
    ...(earlier && { earlier }),
  }
}

const unlike = (sides: Sides, tasks: EvaluatedTask[] = [answers]) => differencesOf(recordOf(sides), tasks)

const made = (changes: Partial<MadeEarlier> = {}): MadeEarlier => ({
  program: '2.0.0',
  started: '2026-01-02T03:04:05.000Z',
  source: source(),
  opened: opened(),
  otherwise: [],
  ...changes,
})
const recorded: Partial<Opened> = {
  backend: 'recorded',
  device: '',
  precision: '',
  tokenizer: '',
  template: null,
  contextLength: 0,
  versions: {},
}
const setting = (name: string): Sides => ({
  baseline: recorded,
  earlier: {
    baseline: made({ otherwise: [{ task: 'answers', settings: [{ name, was: '1', is: '2' }], samples: null }] }),
  },
})
const long = textTask('texts', 'general', { ratio: 0, n: 3, tokens: 100 })
const noTemplate = set(answers, { chat: null })

describe('what differs, and what it means', () => {
  const table: readonly [DifferenceKind, Meaning, Sides, EvaluatedTask[]?][] = [
    [
      'data',
      'not comparable',
      {
        baseline: recorded,
        earlier: {
          baseline: made({
            otherwise: [{ task: 'answers', settings: [], samples: { count: 1, of: 2, ids: ['0'] } }],
          }),
        },
      },
    ],
    ['prompts', 'not comparable', setting('prompt')],
    ['prompts', 'not comparable', setting('system')],
    ['prompts', 'not comparable', setting('chat')],
    ['decoding', 'not comparable', setting('max_new_tokens')],
    ['decoding', 'not comparable', setting('temperature')],
    ['decoding', 'not comparable', setting('constrained')],
    ['window', 'not comparable', setting('max_tokens')],
    ['template', 'not comparable', { baseline: { template: null } }, [noTemplate]],
    ['template', 'told', { baseline: { template: null }, allow: ['template'] }, [noTemplate]],
    ['template', 'told', { candidate: { template: 'y' } }],
    ['window', 'not comparable', { candidate: { contextLength: 40 } }, [long]],
    ['window', 'told', { candidate: { contextLength: 40 }, allow: ['window'] }, [long]],
    ['tokenizer', 'not comparable', { candidate: { tokenizer: 'u' } }, [texts]],
    ['tokenizer', 'told', { candidate: { tokenizer: 'u' } }],
    ['backend', 'told', { candidate: { backend: 'server' }, sources: [{}, { server: server() }] }],
    ['backend', 'told', { candidate: recorded }],
    ['templating', 'told', { sources: [{}, { server: server({ templating: 'server' }) }] }],
    ['precision', 'told', { candidate: { precision: 'int4' } }],
    ['device', 'told', { candidate: { device: 'cuda' } }],
    ['versions', 'told', { candidate: { versions: { runtime: '2', tokenizer: '1' } } }],
    ['program', 'told', { baseline: recorded, earlier: { baseline: made({ program: '1.0.0' }) } }],
    ['context', 'fine', { candidate: { contextLength: 1024 } }, [texts]],
    ['server', 'fine', { sources: [{ server: server() }, { server: server({ address: 'http://b/v1' }) }] }],
    ['dialect', 'fine', { sources: [{ server: server() }, { server: server({ dialect: 'vllm' }) }] }],
    ['threads', 'fine', { sources: [{}, { threads: 2 }] }],
    ['batch', 'fine', { sources: [{}, { batchTokens: 64 }] }],
    ['prepared', 'fine', { sources: [{}, { prepare: 'make model' }] }],
  ]

  it.each(table)('%s: %s', (kind, meaning, sides, tasks) => {
    const found = unlike(sides, tasks)
    const own = found.find((one) => one.kind === kind)
    expect(own).toMatchObject({ kind, meaning })
    expect(own!.baseline).not.toBe(own!.candidate)
    // Every sentence is for people, and what is fine has none.
    if (meaning === 'fine') expect(own!.said).toBeNull()
    else expect(own!.said).toMatch(/^[A-Z].*\.$/s)
  })

  it('every kind stands in that table', () => {
    expect(new Set(table.map(([kind]) => kind))).toEqual(new Set(differenceKinds))
  })

  it('nothing differs between two sides that were asked alike, or of which nobody knows anything', () => {
    expect(unlike({}, [texts, answers, noTemplate])).toEqual([])
    expect(unlike({ baseline: recorded, candidate: recorded }, [texts, answers])).toEqual([])
    expect(unlike({ baseline: recorded, earlier: { baseline: made() } }, [texts, answers])).toEqual([])
  })

  it('what is the same of several tasks is said once', () => {
    const others = ['b', 'c'].map((name) => set(answers, { name }))
    expect(unlike({ candidate: { template: 'y' } }, others)).toMatchObject([{ kind: 'template', tasks: ['b', 'c'] }])
  })

  it('a quantised candidate against a baseline of full precision is told and never blocked for it', () => {
    const found = unlike({ candidate: { precision: 'int4', device: 'cuda' } }, [texts, answers])
    expect(found.filter(({ meaning }) => meaning === 'not comparable')).toEqual([])
    expect(withoutUnlike(texts, found)).toBe(texts)
  })

  it('what an earlier run used is held against what this one does, its tokenizer too', () => {
    const earlier = { baseline: made({ opened: opened({ precision: 'fp16', tokenizer: 'u' }) }) }
    expect(unlike({ baseline: recorded, earlier }, [texts]).map(({ kind }) => kind)).toEqual(['tokenizer', 'precision'])
    expect(haveSameTokens(recordOf({ baseline: recorded, earlier }))).toBe(false)
    expect(haveSameTokens(recordOf({ baseline: recorded }))).toBe(true)
  })
})

describe('a row that is not comparable blocks', () => {
  const rule = { task: null, metric: null, role: null, condition: condition('max_drop', '50 points') }

  it.each([
    ['prompts', setting('prompt')],
    ['template', { baseline: { template: null } }],
  ] as const)('%s', (_, sides) => {
    const { task } = noTemplate
    const evaluated = withoutUnlike(noTemplate, unlike(sides, [noTemplate]))
    const outcome = decided([evaluated], [{ ...rule, level: 'block', decide: 'bound', place: task.place }])
    expect(rowOf(outcome, 'answers')).toMatchObject({ decision: 'missing', level: 'block', change: null })
    expect(rowOf(outcome, 'answers').missing).toMatch(/^Not comparable: /)
    expect(outcome.verdict).toMatchObject({ name: 'not-shown', exit: 3 })
  })

  it('whether or not a rule speaks of it', () => {
    const evaluated = withoutUnlike(noTemplate, unlike({ baseline: { template: null } }, [noTemplate]))
    expect(decided([evaluated, texts], []).verdict.name).toBe('not-shown')
  })

  it('with its grades, since other questions have other answers', () => {
    const graded = [{ metrics: ['judge'], criteria: [], samples: [], baseline: new Map(), candidate: new Map() }]
    const found = withoutUnlike({ ...noTemplate, graded }, unlike({ baseline: { template: null } }, [noTemplate]))
    expect(found.graded![0]!.missing).toMatch(/^Not comparable: /)
  })

  it('and no other task suffers from it', () => {
    expect(withoutUnlike(texts, unlike({ baseline: { template: null } }, [noTemplate, texts]))).toBe(texts)
  })
})

describe('a chat template on one side only', () => {
  const one = { candidate: { template: null } }
  const kinds = (task: EvaluatedTask) => unlike(one, [task]).map(({ said }) => said)

  it('is named with its owner, unless the task says whether it is used', () => {
    expect(kinds(noTemplate)[0]).toMatch(/Only the baseline has a chat template/)
    expect(unlike({ baseline: { template: null } }, [noTemplate])[0]!.said).toMatch(/Only the candidate has/)
    expect(kinds(set(answers, { chat: false }))).toEqual([])
  })

  it('concerns answers that are scored, but no choices, which are plain text unless the task says else', () => {
    expect(kinds(set(texts, { scored: 'answer' }))[0]).toMatch(/Only the baseline has a chat template/)
    expect(kinds(set(answers, { kind: 'choose', chat: null }))).toEqual([])
    expect(kinds(set(answers, { kind: 'scores' }))).toEqual([])
  })
})

describe('windows over long texts', () => {
  const found = (task: EvaluatedTask, candidate: Partial<Opened>, baseline: Partial<Opened> = {}) =>
    unlike({ baseline, candidate }, [task]).find(({ kind }) => kind === 'window')?.said

  it('are unlike only where a text is that long, and not where all are cut', () => {
    expect(found(texts, { contextLength: 40 })).toMatch(/baseline reads 512 tokens at once, the candidate 40,/)
    expect(found(texts, { contextLength: 2048 })).toBeUndefined()
    expect(found(set(texts, { maxTokens: 30 }), { contextLength: 40 })).toBeUndefined()
    const splitFiner = textTask('texts', 'general', { ratio: 0, n: 3, tokens: 30, candidateTokens: 50 })
    expect(found(splitFiner, { contextLength: 40 })).toMatch(/window over long texts differs/)
  })

  it('a server reads one token less than this program, unless the suite says how many', () => {
    const served = { contextLength: 50, backend: 'server' }
    const tokens = textTask('texts', 'general', { ratio: 0, n: 3, tokens: 49 })
    expect(found(tokens, served, { contextLength: 50 })).toMatch(/reads 50 .* candidate 49, .* With window: 49 on the/)
    expect(found(set(tokens, { window: 49 }), served, { contextLength: 50 })).toBeUndefined()
    expect(found(tokens, served, served)).toBeUndefined()
  })

  it('questions that lost their beginning on one side are told and still compared', () => {
    const choices = (cut: boolean) => {
      const evidence = new Map([
        ['0', { kind: 'choice', id: '0', logprobs: [-1, -2], tokens: [1, 1], ...(cut && { cut }) }],
      ])
      return {
        ...set(answers, { kind: 'choose', chat: null }),
        baseline: evidence,
        candidate: evidence,
      } as EvaluatedTask
    }
    expect(found(choices(true), { backend: 'server' })).toMatch(/reads 512 .* candidate 511, .* lost more of their/)
    expect(found(choices(false), { backend: 'server' })).toBeUndefined()
    const differing = unlike({ candidate: { backend: 'server' } }, [choices(true)])
    expect(withoutUnlike(choices(true), differing).missing).toBeUndefined()
  })
})
