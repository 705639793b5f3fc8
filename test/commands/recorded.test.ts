import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examineSuite } from '../../src/commands/doctor/suite.ts'
import { inspectRecorded, recordedText } from '../../src/commands/inspect-recorded.ts'
import { readsText, unitsOf } from '../../src/commands/recorded.ts'
import { type RunOptions, run } from '../../src/commands/run.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import { silent } from '../../src/shared/progress.ts'

const scratch = mkdtempSync(join(tmpdir(), 'gate-recorded-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const ids = Array.from({ length: 30 }, (_, i) => `q${i}`)
const lines = (of: (i: number) => object) => ids.map((id, i) => `${JSON.stringify({ id, ...of(i) })}\n`).join('')

function written(name: string, text: string): string {
  const path = join(scratch, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
  return path
}

const suiteFile = join(scratch, 'suite.yml')
const suite = (sides = 'baseline: recorded:one\ncandidate: recorded:two') => `name: recorded
${sides}
tasks:
  kinds: {kind: classify, role: domain, data: data.jsonl, metrics: [accuracy]}
  scores: {kind: scores, role: general, data: data.jsonl}
rules:
  - {task: scores, max_drop: 5 points}
`

function evaluate(options: Partial<RunOptions> = {}) {
  const usual = { suiteFile, out: join(scratch, 'run'), baseline: null, candidate: null, runtime: null }
  return run({ ...usual, progress: silent, signal: new AbortController().signal, ...options })
}

beforeAll(() => {
  written('suite.yml', suite())
  // Nobody is asked, so nothing has to be there that could be asked.
  written(
    'data.jsonl',
    lines((i) => ({ label: 'ab'[i % 2] })),
  )
  written(
    'one/kinds.jsonl',
    lines((i) => ({ predicted: 'ab'[i % 2] })),
  )
  written(
    'two/kinds.jsonl',
    lines((i) => ({ predicted: i === 3 ? 'a' : 'ab'[i % 2] })),
  )
  written(
    'one/scores.jsonl',
    lines((i) => ({ score: (i % 3) / 2 })),
  )
  written(
    'two/scores.jsonl',
    lines((i) => ({ score: (i % 3) / 2 })),
  )
})

describe('sides that were recorded', () => {
  it('are gated like any other', async () => {
    const { report } = await evaluate()
    expect(report.verdict).toMatchObject({ name: 'passed', exit: 0 })
    expect(
      report.rows.map(({ task, metric, baseline, candidate }) => [task, metric, baseline, candidate]),
    ).toContainEqual(['kinds', 'accuracy', 1, 29 / 30])
    expect(report.forgotten).not.toEqual([])
    expect(report.compared.candidate).toMatchObject({ path: 'recorded:two', opened: { backend: 'recorded' } })
  })

  it('say in the comment that nobody was asked, and what is not known', async () => {
    await evaluate()
    const comment = readFileSync(join(scratch, 'run/comment.md'), 'utf8')
    expect(comment).toContain('Candidate: recorded elsewhere, in two: this run did not ask the checkpoint itself')
    expect(comment).toMatch(/\| Tokenizer +\| unknown +\| unknown +\|/)
    expect(comment).toMatch(/\| Backend +\| recorded +\| recorded +\|/)
  })

  it('are read anew when their files change', async () => {
    const before = (await evaluate()).report
    written(
      'two/scores.jsonl',
      lines((i) => ({ score: (i % 3) / 4 })),
    )
    const after = (await evaluate()).report
    expect(after.verdict.name).toBe('blocked')
    expect(after.compared.candidate!.opened.fingerprint).not.toBe(before.compared.candidate!.opened.fingerprint)
    written(
      'two/scores.jsonl',
      lines((i) => ({ score: (i % 3) / 2 })),
    )
  })

  it('may be named on the command line, relative to the working directory', async () => {
    const { report } = await evaluate({ candidate: `recorded:${relative('', join(scratch, 'one'))}` })
    expect(report.rows.find(({ task }) => task === 'kinds')!.candidate).toBe(1)
    expect(report.compared.candidate!.path).toBe(`recorded:${join(scratch, 'one')}`)
  })

  it('are found whole, or not, by the doctor', async () => {
    const states = async () => (await examineSuite(suiteFile)).findings.map(({ check, state }) => `${check}: ${state}`)
    expect(await states()).toEqual([
      ...['suite: ok', 'baseline: ok', 'candidate: ok', 'data of kinds: ok', 'data of scores: ok'],
    ])
    written(
      'two/scores.jsonl',
      lines(() => ({ score: 1 }))
        .split('\n')
        .slice(2)
        .join('\n'),
    )
    const { findings } = await examineSuite(suiteFile)
    expect(findings.find(({ check }) => check === 'candidate')).toMatchObject({
      state: 'bad',
      found: 'recorded:two has nothing for 2 samples of scores',
    })
    written(
      'two/scores.jsonl',
      lines((i) => ({ score: (i % 3) / 2 })),
    )
  })

  it('are inspected file by file, broken ones too', async () => {
    const folder = join(scratch, 'mixed')
    cpSync(join(scratch, 'one'), folder, { recursive: true })
    writeFileSync(join(folder, 'torn.jsonl'), '{"id":1}\n{"id"')
    const text = recordedText(await inspectRecorded(`recorded:${folder}`))
    expect(text).toMatch(/kinds\.jsonl +30 lines, fields "id" and "predicted"/)
    expect(text).toMatch(/torn\.jsonl +2 lines, fields "id", 1 line cannot be read/)
  })
})

describe('a recorded baseline beside a checkpoint that is asked', () => {
  const example = resolve('examples/legal')
  const glosses = `name: mixed
baseline: ${join(example, 'baseline')}
candidate: ${join(example, 'careless')}
device: cpu
tasks:
  glosses: {kind: perplexity, role: general, data: {path: ${join(example, 'data/glosses.jsonl')}, limit: 40}}
rules:
  - {task: glosses, metric: perplexity, max_rise: 2%}
`

  it('may be the evidence of an earlier run, and says the same', async () => {
    const file = written('mixed.yml', glosses)
    const out = join(scratch, 'asked')
    const asked = (await evaluate({ suiteFile: file, out })).report
    const kept = `recorded:${join(out, 'evidence/baseline')}`
    const again = (await evaluate({ suiteFile: file, out: join(scratch, 'again'), baseline: kept })).report
    expect(again.error).toBeNull()
    expect(again.rows).toEqual(asked.rows)
  })

  it('of other tokens cannot be compared by perplexity', async () => {
    const file = written('mixed.yml', glosses)
    const own = readFileSync(join(scratch, 'asked/evidence/baseline/glosses.jsonl'), 'utf8')
    written(
      'other/glosses.jsonl',
      own.replace(/"tokens":(\d+)/, (_, tokens) => `"tokens":${Number(tokens) + 1}`),
    )
    const baseline = `recorded:${join(scratch, 'other')}`
    const { report } = await evaluate({ suiteFile: file, out: join(scratch, 'third'), baseline })
    expect(report.verdict).toMatchObject({ name: 'not-shown', exit: 3 })
    expect(report.rows.find(({ metric }) => metric === 'perplexity')!.missing).toContain('scored different parts')
  })
})

it('a metric of likelihood tells by itself which unit it divides by, and whether it reads the text', () => {
  const units = (name: string) => unitsOf([findMetric(name)!])
  expect(units('perplexity')).toEqual({ tokens: true, bytes: false })
  expect(units('bits_per_byte')).toEqual({ tokens: false, bytes: true })
  expect(units('rougeL')).toEqual({ tokens: false, bytes: false })
  expect(readsText(findMetric('word_perplexity')!)).toBe(true)
  expect(readsText(findMetric('perplexity')!)).toBe(false)
})
