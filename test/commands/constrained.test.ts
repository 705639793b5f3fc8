import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/commands/run.ts'
import { silent } from '../../src/shared/progress.ts'
import { type Fake, startFake } from '../backends/server/fake/fake.ts'

const example = resolve('examples/legal')
const scratch = mkdtempSync(join(tmpdir(), 'gate-constrained-'))
let fake: Fake
beforeAll(async () => {
  const checkpoints = { base: join(example, 'baseline'), adapter: join(example, 'careless') }
  fake = await startFake({ dialect: 'vllm', checkpoints })
})
afterAll(async () => {
  await fake.close()
  rmSync(scratch, { recursive: true, force: true })
})

const data = join(example, 'data/choices.jsonl')
const kinds = join(example, 'data/kinds.jsonl')
const fields = '{prompt: question, label: topic}'

async function evaluated(name: string, baseline = '{model: base}', more = 'constrained: true') {
  const suiteFile = join(scratch, `${name}.yml`)
  writeFileSync(
    suiteFile,
    `server: ${fake.address}
tokenizer: ${join(example, 'baseline')}
dialect: none
baseline: ${baseline}
candidate: {model: adapter}
tasks:
  topics: {kind: classify, role: general, data: {path: ${data}, limit: 12, fields: ${fields}}, metrics: [accuracy], ${more}}
  free: {kind: generate, role: general, data: {path: ${kinds}, limit: 6}, max_new_tokens: 8}
`,
  )
  const out = join(scratch, name)
  const usual = { baseline: null, candidate: null, runtime: null, progress: silent }
  const { report } = await run({ suiteFile, out, ...usual, signal: new AbortController().signal })
  const answers = (side: string): string[] =>
    readFileSync(join(out, 'evidence', side, 'topics.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line).text)
  return { report, answers, missing: report.rows.map(({ task, missing }) => [task, missing]) }
}

const classes = readFileSync(data, 'utf8')
  .trim()
  .split('\n')
  .slice(0, 12)
  .map((line) => JSON.parse(line).topic as string)

describe('a constrained task', () => {
  it('has every answer in the form, on both sides, and the report says that the form was held', async () => {
    const { report, answers, missing } = await evaluated('held')
    expect(missing.filter(([task, why]) => task === 'topics' && why !== null)).toEqual([])
    for (const side of ['baseline', 'candidate'] as const) {
      expect(answers(side)).toHaveLength(12)
      for (const text of answers(side)) expect(classes).toContain(JSON.parse(text).category)
      expect(report.compared[side]!.opened.notes.join()).toContain('a form that was forgotten is not seen')
    }
  })

  it('is asked anew where it was not constrained before, and takes the evidence of a run where it was', async () => {
    const before = fake.counts.all
    await evaluated('again', 'recorded:held/evidence/baseline')
    const answering = fake.counts.requests
      .slice(before - fake.counts.all)
      .filter(({ body }) => (body as { model?: string } | null)?.model === 'base')
    expect(answering).toEqual([])
    const { report } = await evaluated('unlike', 'recorded:held/evidence/baseline', 'constrained: false')
    expect(report.verdict).toMatchObject({ name: 'not-shown', exit: 3 })
    expect(report.rows.find(({ task }) => task === 'topics')!.missing).toContain('which asked with constrained:')
  })

  it('takes no answers of which nothing tells whether they were held to the form', async () => {
    mkdirSync(join(scratch, 'elsewhere'))
    for (const task of ['topics', 'free'])
      writeFileSync(join(scratch, 'elsewhere', `${task}.jsonl`), '{"id": "a", "hypothesis": "b"}\n')
    const { report } = await evaluated('recorded', 'recorded:elsewhere')
    expect(report.error).toMatchObject({ code: 'recorded-constrained' })
    expect(report.verdict.exit).toBe(2)
  })

  it('is missing with the reason behind a server that drops the wish, and the other tasks go on', async () => {
    fake.set({ ignoresFormat: true })
    const { report, missing } = await evaluated('dropped')
    fake.set({ ignoresFormat: undefined })
    expect(missing).toContainEqual([
      'topics',
      expect.stringMatching(
        /^Both sides cannot tell: the server does not hold answers to a form: its completions .*\.$/,
      ),
    ])
    expect(missing).toContainEqual(['free', null])
    expect(report.verdict).toMatchObject({ name: 'not-shown', exit: 3 })
  })
})
