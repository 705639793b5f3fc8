import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishFolder, reportOf } from '../../src/commands/report.ts'
import { type RunOptions, run } from '../../src/commands/run.ts'
import { RunFolder } from '../../src/evidence/run-folder.ts'
import type { Progress } from '../../src/shared/progress.ts'

const example = resolve('examples/legal')
let scratch: string
let notes: string[]

const progress: Progress = { start() {}, advance() {}, stop() {}, note: (text) => notes.push(text) }

const suite = (changes: Record<string, string> = {}) => {
  const {
    candidate = join(example, 'careless'),
    rules = '{task: glosses, metric: perplexity, max_rise: 2%}',
    extra = '',
  } = changes
  return `name: small
baseline: ${join(example, 'baseline')}
candidate: ${candidate}
device: cpu
${extra}
tasks:
  glosses: {kind: perplexity, role: general, data: {path: ${join(example, 'data/glosses.jsonl')}, limit: 40}}
  clauses: {kind: generate, role: domain, data: {path: ${join(example, 'data/clauses.jsonl')}, limit: 12}, max_new_tokens: 8}
rules:
  - ${rules}
`
}

function evaluate(text: string, options: Partial<RunOptions> = {}) {
  notes = []
  const suiteFile = join(scratch, 'suite.yml')
  writeFileSync(suiteFile, text)
  const usual = { out: join(scratch, 'run'), baseline: null, candidate: null, runtime: null }
  return run({ suiteFile, ...usual, progress, signal: new AbortController().signal, ...options })
}

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'gate-run-'))
  await evaluate(suite())
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('nothing is computed twice', () => {
  it('a second run opens no model and says the same', async () => {
    const before = readFileSync(join(scratch, 'run/report.json'), 'utf8')
    const { report } = await evaluate(suite())
    expect(notes.filter((note) => note.includes('already there'))).toHaveLength(4)
    expect(notes.join('\n')).not.toContain('on cpu')
    const timeless = (json: string) => ({ ...JSON.parse(json), started: '', seconds: 0 })
    expect(timeless(JSON.stringify(report))).toEqual(timeless(before))
  })

  it('another candidate is measured anew, and the baseline is not', async () => {
    const out = join(scratch, 'other')
    cpSync(join(scratch, 'run'), out, { recursive: true })
    const { report } = await evaluate(suite({ candidate: join(example, 'careful') }), { out })
    expect(notes).toContain(
      'candidate, glosses: earlier evidence is of another checkpoint, data or setting, and not used',
    )
    expect(notes.filter((note) => note.startsWith('baseline') && note.includes('on cpu'))).toEqual([])
    expect(report.verdict.name).not.toBe('blocked')
  })

  it('unless it is to be begun anew: evidence that a pull request brings along decides nothing', async () => {
    const out = join(scratch, 'forged')
    cpSync(join(scratch, 'run'), out, { recursive: true })
    const file = join(out, 'evidence/candidate/glosses.jsonl')
    const forged = readFileSync(file, 'utf8').replace(/"nll":[\d.]+/g, '"nll":1')
    writeFileSync(file, forged)
    const { report } = await evaluate(suite(), { out, fresh: true })
    expect(report.verdict.name).toBe('blocked')
    expect(notes.join('\n')).not.toContain('already there')
    const link = join(scratch, 'link')
    writeFileSync(file, forged)
    symlinkSync(out, link)
    expect((await evaluate(suite(), { out: link, fresh: true })).report.verdict.name).toBe('blocked')
    expect(readFileSync(file, 'utf8')).toBe(forged)
  })

  it('other rules decide anew from the same evidence', async () => {
    const out = join(scratch, 'rules')
    cpSync(join(scratch, 'run'), out, { recursive: true })
    const { report } = await evaluate(suite({ rules: '{task: glosses, metric: perplexity, max: 1000}' }), { out })
    expect(notes.join('\n')).not.toContain('not used')
    expect(report.verdict).toMatchObject({ name: 'passed', exit: 0 })
  })
})

describe('a report that is remade', () => {
  it('needs no model and no data file, and has the same bytes', () => {
    const copy = join(scratch, 'copy')
    cpSync(join(scratch, 'run'), copy, { recursive: true })
    const [json, comment] = ['report.json', 'comment.md'].map((name) => readFileSync(join(copy, name), 'utf8'))
    rmSync(join(copy, 'report.json'))
    const folder = new RunFolder(copy)
    const record = folder.readRecord()
    record.suite.tasks.forEach((task) => {
      task.data.path = '/nowhere'
    })
    publishFolder(folder, record)
    expect(readFileSync(join(copy, 'report.json'), 'utf8')).toBe(json)
    expect(readFileSync(join(copy, 'comment.md'), 'utf8')).toBe(comment)
  })

  it('of evidence that was tampered with never passes', () => {
    const copy = join(scratch, 'tampered')
    cpSync(join(scratch, 'run'), copy, { recursive: true })
    const file = join(copy, 'evidence/candidate/glosses.jsonl')
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    const verdictOf = (changed: string[]) => {
      writeFileSync(file, `${changed.join('\n')}\n`)
      const folder = new RunFolder(copy)
      return reportOf(folder, folder.readRecord()).verdict
    }
    expect(verdictOf(lines.slice(0, -5))).toMatchObject({ name: 'not-shown', exit: 3 })
    const withoutNumbers = lines.map((line) => line.replace(/"nll":[\d.]+/, '"nll":null'))
    expect(verdictOf(withoutNumbers)).toMatchObject({ name: 'not-shown', exit: 3 })
  })
})

describe('what goes wrong ends in a report', () => {
  it('a process that is killed leaves no record of an earlier run beside its own evidence', async () => {
    const [out, left] = [join(scratch, 'killed'), join(scratch, 'left')]
    cpSync(join(scratch, 'run'), out, { recursive: true })
    const snapshot: Progress = {
      ...progress,
      note: (text) => text.startsWith('candidate: ') && cpSync(out, left, { recursive: true }),
    }
    const finished = await evaluate(suite({ candidate: join(example, 'careful') }), { out, progress: snapshot })
    expect(finished.report.error).toBeNull()
    const folder = new RunFolder(left)
    const { verdict, error } = reportOf(folder, folder.readRecord())
    expect(verdict).toMatchObject({ name: 'not-shown', exit: 3 })
    expect(error?.code).toBe('killed')
  })

  it('a checkpoint that is not there is found before anything is evaluated', async () => {
    const { report } = await evaluate(suite({ candidate: 'nowhere' }), { out: join(scratch, 'missing') })
    expect(report.verdict).toMatchObject({ name: 'invalid', exit: 2 })
    expect(report.error?.what).toContain('nowhere')
    expect(notes.join('\n')).not.toContain('on cpu')
    expect(readFileSync(join(scratch, 'missing/comment.md'), 'utf8')).toContain('nowhere')
  })

  it('a folder that another process writes into is refused', async () => {
    const out = join(scratch, 'busy')
    cpSync(join(scratch, 'run'), out, { recursive: true })
    writeFileSync(join(out, 'lock'), String(process.ppid))
    await expect(evaluate(suite(), { out })).rejects.toMatchObject({ code: 'run-folder-busy' })
  })

  it('the lock of a process that is gone is no obstacle', async () => {
    const out = join(scratch, 'stale')
    cpSync(join(scratch, 'run'), out, { recursive: true })
    writeFileSync(join(out, 'lock'), '4194304')
    await expect(evaluate(suite(), { out })).resolves.toMatchObject({ folder: out })
  })
})

it('two identical checkpoints never block', async () => {
  const { report } = await evaluate(suite({ candidate: join(example, 'baseline') }), { out: join(scratch, 'same') })
  expect(report.verdict).toMatchObject({ name: 'passed', exit: 0 })
  expect(report.verdict.reasons).toEqual([expect.stringMatching(/^Both sides are the very same files, byte for byte/)])
  for (const row of report.rows) expect(row.change).toBe(0)
})
