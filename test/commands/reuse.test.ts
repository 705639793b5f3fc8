import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Backend, Opened } from '../../src/backends/backend.ts'
import { type Evaluation, evaluateSide } from '../../src/commands/evaluate.ts'
import { type RunOptions, run } from '../../src/commands/run.ts'
import { EvidenceCache } from '../../src/evidence/cache.ts'
import { RunFolder } from '../../src/evidence/run-folder.ts'
import type { Sample } from '../../src/samples/sample.ts'
import type { Progress } from '../../src/shared/progress.ts'
import type { Suite } from '../../src/suite/suite.ts'
import type { GenerateTask, Task } from '../../src/suite/task.ts'
import { answerTask, evaluationOf } from '../gate/build.ts'

let scratch: string
let notes: string[]
const progress: Progress = { start() {}, advance() {}, stop() {}, note: (text) => notes.push(text) }
const signal = new AbortController().signal
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'gate-reuse-'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))
beforeEach(() => {
  notes = []
})

const opened: Opened = {
  fingerprint: 'f',
  backend: 'onnx',
  device: 'cpu',
  precision: 'fp32',
  tokenizer: 't',
  template: null,
  contextLength: 64,
  versions: {},
  notes: [],
}
const base = answerTask('answers', null, ['rougeL'], [{ reference: 'a', baseline: '', candidate: '' }]).task
const task = { ...(base as GenerateTask), maxNewTokens: 4, chat: false }
const samples: Sample[] = ['a', 'b'].map((id, i) => ({
  id,
  source: { file: 'data', line: i },
  prompt: `say ${id}`,
  references: ['a'],
}))

interface Given {
  fingerprint?: string
  conditions?: string
  surroundings?: string
  task?: Partial<GenerateTask>
  samples?: Sample[]
  suite?: Partial<Suite>
  shard?: Evaluation['shard']
  takes?: boolean
  side?: 'baseline' | 'candidate'
}

let folders = 0

/** One side of one task, by a backend that only counts how often it is opened. */
async function evaluated(cache: EvidenceCache, given: Given = {}) {
  let asked = 0
  const answer: Backend['generate'] = async function* (requests) {
    for await (const { id } of requests) {
      asked++
      yield { id, text: `${id} said`, tokenIds: [1], newTokens: 1, promptTokens: 1, finish: 'eos' }
    }
  }
  const backend = { opened, generate: answer, close: async () => {} } as unknown as Backend
  const one: Task = { ...task, ...given.task }
  const { suite } = evaluationOf([], [])
  const folder = new RunFolder(join(scratch, `run-${folders++}`))
  const reuse = { cache, takes: given.takes ?? true, reused: [], before: [] }
  const evaluation: Evaluation = {
    suite: { ...suite, ...given.suite, tasks: [one] },
    sets: new Map([[one.name, { samples: given.samples ?? samples, sha256: 's', ids: null } as never]]),
    shard: given.shard ?? null,
    folder,
    untold: [],
    reuse,
    progress,
    signal,
  }
  const { surroundings = 'machine' } = given
  const source = {
    fingerprint: given.fingerprint ?? 'f',
    conditions: given.conditions ?? 'cpu',
    surroundings: async () => (surroundings === '' ? { unknown: 'nobody knows' } : { depends: surroundings }),
    open: async () => backend,
  }
  const found = await evaluateSide(given.side ?? 'baseline', source, null, evaluation)
  return { asked, opened: found, reused: reuse.reused, evidence: folder.evidence('baseline', one.name).load() }
}

const fresh = () => new EvidenceCache(mkdtempSync(join(scratch, 'cache-')))

describe("the baseline's evidence is reused", () => {
  it('where nothing that it depends on has changed, and is the same to the last letter', async () => {
    const cache = fresh()
    const first = await evaluated(cache)
    const second = await evaluated(cache)
    expect([first.asked, second.asked]).toEqual([2, 0])
    expect(second.evidence).toEqual(first.evidence)
    expect(second.opened).toEqual(first.opened)
    expect(second.reused).toMatchObject([{ side: 'baseline', task: 'answers' }])
    expect(notes.at(-1)).toMatch(/^baseline, answers: taken from the cache, measured 20\d\d-\d\d-\d\d \d\d:\d\d UTC$/)
  })

  const dependencies: Record<string, Given> = {
    'the checkpoint': { fingerprint: 'g' },
    'the device, or how a server is asked': { conditions: 'cuda' },
    'the machine, threads, batch and runtime': { surroundings: 'another machine' },
    'the prompt template': { task: { prompt: 'Q: {prompt}' } },
    'the system prompt': { task: { system: 'Be brief.' } },
    'whether the chat template is used': { task: { chat: null } },
    'the length of answers': { task: { maxNewTokens: 5 } },
    temperature: { task: { temperature: 0.5 } },
    top_p: { task: { topP: 0.5 } },
    top_k: { task: { topK: 3 } },
    'stop strings': { task: { stop: ['\n'] } },
    'the text of a sample': { samples: [{ ...samples[0]!, prompt: 'say A' }, samples[1]!] },
    'the id of a sample': { samples: [{ ...samples[0]!, id: 'A' }, samples[1]!] },
    'a sample more': { samples: [...samples, { ...samples[0]!, id: 'c' }] },
    'a sample less': { samples: samples.slice(1) },
    'the part of the samples': { shard: { index: 1, of: 1 } },
  }

  it.each(Object.entries(dependencies))('and not where this changes: %s', async (_, given) => {
    const cache = fresh()
    await evaluated(cache)
    const { asked, reused } = await evaluated(cache, given)
    expect(asked).toBe((given.samples ?? samples).length)
    expect(reused).toEqual([])
    // What was measured under the change is found under it.
    expect((await evaluated(cache, given)).asked).toBe(0)
  })

  it('and not where this changes: the seed of drawn answers', async () => {
    const cache = fresh()
    await evaluated(cache, { task: { temperature: 1 } })
    expect((await evaluated(cache, { task: { temperature: 1 }, suite: { seed: 99 } })).asked).toBe(2)
  })

  it('whatever is asked of it afterwards: rules, metrics, roles and what is right change no answer', async () => {
    const cache = fresh()
    await evaluated(cache)
    const right = samples.map((sample) => ({ ...sample, references: ['b'] }))
    const other: Given = { task: { metrics: ['chrf'], role: 'domain' }, samples: right, suite: { errorBudget: 0.2 } }
    expect((await evaluated(cache, other)).asked).toBe(0)
  })

  it('never where nobody can tell on what it depends, and says why', async () => {
    const cache = fresh()
    for (const expected of [2, 2]) expect((await evaluated(cache, { surroundings: '' })).asked).toBe(expected)
    expect(notes).toContain('baseline: nothing is taken from the cache: nobody knows')
  })

  it('never for the candidate, which is what is judged; but a merged one is the next baseline', async () => {
    const cache = fresh()
    expect((await evaluated(cache, { side: 'candidate' })).asked).toBe(2)
    expect((await evaluated(cache, { side: 'candidate' })).asked).toBe(2)
    expect((await evaluated(cache)).asked).toBe(0)
  })

  it('not where both sides are to be measured', async () => {
    const cache = fresh()
    await evaluated(cache)
    expect(await evaluated(cache, { takes: false })).toMatchObject({ asked: 2, reused: [] })
  })
})

const example = resolve('examples/legal')

describe('a run', () => {
  const suite = `name: small
baseline: ${join(example, 'baseline')}
candidate: ${join(example, 'careful')}
device: cpu
tasks:
  glosses: {kind: perplexity, role: general, data: {path: ${join(example, 'data/glosses.jsonl')}, limit: 12}}
rules:
  - {task: glosses, metric: perplexity, max_rise: 30%}
`
  const evaluate = (out: string, options: Partial<RunOptions> = {}) => {
    const suiteFile = join(scratch, 'suite.yml')
    writeFileSync(suiteFile, suite)
    const usual = { out: join(scratch, out), baseline: null, candidate: null, runtime: null }
    return run({ suiteFile, ...usual, cache: join(scratch, 'cache'), progress, signal, ...options })
  }
  const reportIn = (out: string) => JSON.parse(readFileSync(join(scratch, out, 'report.json'), 'utf8'))
  const timeless = ({
    started: _,
    seconds: __,
    compared: { reused: ___, ...compared },
    ...report
  }: ReturnType<typeof reportIn>) => JSON.stringify({ ...report, compared })

  it('with reused evidence says the very same, but when, and whose evidence was reused', async () => {
    expect((await evaluate('first')).report.error).toBeNull()
    notes = []
    const { report } = await evaluate('second')
    expect(notes.filter((note) => note.startsWith('baseline') && note.includes('on cpu'))).toEqual([])
    expect(notes.filter((note) => note.startsWith('candidate') && note.includes('on cpu'))).toHaveLength(1)
    expect(timeless(reportIn('second'))).toBe(timeless(reportIn('first')))
    expect(report.compared.reused).toMatchObject([{ side: 'baseline', task: 'glosses' }])
    expect(readFileSync(join(scratch, 'second/comment.md'), 'utf8')).toMatch(
      /Baseline: measured \d{4}-\d\d-\d\d \d\d:\d\d UTC and taken from the cache/,
    )
    expect(readFileSync(join(scratch, 'second/log.txt'), 'utf8')).toContain('taken from the cache')
  })

  it('goes on with what it took, and still says so', async () => {
    const { report } = await evaluate('second')
    expect(report.compared.reused).toMatchObject([{ side: 'baseline', task: 'glosses' }])
  })

  it('that is to be fresh measures both sides', async () => {
    notes = []
    const { report } = await evaluate('second', { fresh: true, measuresBoth: true })
    expect(report.compared.reused).toBeUndefined()
    expect(notes.filter((note) => note.includes('on cpu'))).toHaveLength(2)
  })

  it('measures anew what is damaged in the cache, and says so', async () => {
    for (const name of readdirSync(join(scratch, 'cache'))) {
      const bytes = readFileSync(join(scratch, 'cache', name))
      bytes[bytes.length - 20]! ^= 1
      writeFileSync(join(scratch, 'cache', name), bytes)
    }
    notes = []
    await evaluate('damaged')
    expect(notes.join('\n')).toMatch(/baseline, glosses: what the cache holds of it is damaged \(.*\); measured anew/)
    expect(timeless(reportIn('damaged'))).toBe(timeless(reportIn('first')))
    notes = []
    expect((await evaluate('mended')).report.compared.reused).toHaveLength(1)
  })
})
