import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examineSuite } from '../../src/commands/doctor/suite.ts'
import { inspectRecorded, recordedText } from '../../src/commands/inspect-recorded.ts'
import { readsText, unitsOf } from '../../src/commands/recorded.ts'
import { type RunOptions, run } from '../../src/commands/run.ts'
import { reportCommand } from '../../src/commands/terminal/evaluating.ts'
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
    expect(comment).not.toMatch(/\| Tokenizer +\| [0-9a-f<]/)
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

  it('are not decided anew by rules alone: the way to a whole suite is told', async () => {
    const out = join(scratch, 'decided')
    await evaluate({ out })
    const rules = written('rules.yml', 'name: recorded\nrules:\n  - {task: scores, max_drop: 9 points}\n')
    const refused = reportCommand(out, { suite: rules })
    await expect(refused).rejects.toMatchObject({ hint: expect.stringContaining(`${out}/suite.yml: copy it`) })
    await expect(refused).rejects.toThrow('tasks: is missing')
  })

  it('may be named on the command line, relative to the working directory', async () => {
    const { report } = await evaluate({ candidate: `recorded:${relative('', join(scratch, 'one'))}` })
    expect(report.rows.find(({ task }) => task === 'kinds')!.candidate).toBe(1)
    expect(report.compared.candidate!.path).toBe(`recorded:${join(scratch, 'one')}`)
  })

  it('are found whole, or not, by the doctor', async () => {
    const states = async () => (await examineSuite(suiteFile)).findings.map(({ check, state }) => `${check}: ${state}`)
    expect(await states()).toEqual([
      ...['suite: ok', 'baseline: ok', 'candidate: ok', 'data of kinds: warn', 'data of scores: warn'],
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

  it('that one repetition was lost on, or scores that no checkpoint has, are found by the doctor before a run refuses them', async () => {
    const twice = (of: number[]) => of.map((repeat) => lines(() => ({ repeat, score: 1 }))).join('')
    written('uneven.yml', suite('baseline: recorded:once\ncandidate: recorded:twice').replace(/ {2}kinds.*\n/, ''))
    written('once/scores.jsonl', twice([0]))
    written('twice/scores.jsonl', twice([0, 1]))
    written('asked.yml', suite('baseline: recorded:one\ncandidate: two'))
    for (const [file, code] of [
      ['uneven.yml', 'recorded-repeats-unequal'],
      ['asked.yml', 'scores-not-recorded'],
    ] as const) {
      const { report } = await evaluate({ suiteFile: join(scratch, file), out: join(scratch, 'refused') })
      expect(report.error!.code).toBe(code)
      const { findings } = await examineSuite(join(scratch, file))
      const found = findings.filter(({ check, state }) => check === 'both sides' && state === 'bad')
      expect(found.map((one) => one.found)).toEqual([report.error!.what])
    }
  })

  it('whose scores are all 0 or 1 are surely equal only where the answers are recorded and equal too', async () => {
    const file = written(
      'equal.yml',
      suite('baseline: recorded:base\ncandidate: recorded:cand').replace(/ {2}kinds.*\n/, ''),
    )
    const decisionOf = async (answer: (i: number) => object) => {
      written(
        'base/scores.jsonl',
        lines((i) => ({ score: i % 2, ...answer(0) })),
      )
      written(
        'cand/scores.jsonl',
        lines((i) => ({ score: i % 2, ...answer(i) })),
      )
      return (await evaluate({ suiteFile: file, out: join(scratch, 'equal') })).report.rows[0]!.decision
    }
    expect(await decisionOf(() => ({}))).toBe('inconclusive')
    expect(await decisionOf((i) => ({ hypothesis: i === 3 ? 'another' : 'x' }))).toBe('inconclusive')
    expect(await decisionOf(() => ({ hypothesis: 'x' }))).toBe('pass')
  })

  it('are read anew when the task takes something else from their files', async () => {
    const out = join(scratch, 'kinds')
    const both = lines((i) => ({ predicted: 'ab'[i % 2], hypothesis: 'no such text' }))
    for (const side of ['before', 'after']) written(`${side}/kinds.jsonl`, both)
    written(
      'texts.jsonl',
      lines((i) => ({ prompt: 'q', label: 'ab'[i % 2], reference: 'ab'[i % 2] })),
    )
    const ask = (task: string) =>
      written(
        'kind.yml',
        `name: kind\nbaseline: recorded:before\ncandidate: recorded:after\ntasks:\n  kinds: {${task}, role: general, data: texts.jsonl}\n`,
      )
    const value = async (task: string) => (await evaluate({ suiteFile: ask(task), out })).report.rows[0]!.candidate
    expect(await value('kind: classify, metrics: [accuracy]')).toBe(1)
    expect(await value('kind: generate, metrics: [exact_match]')).toBe(0)
  })

  it('are inspected file by file, broken ones too', async () => {
    const folder = join(scratch, 'mixed')
    cpSync(join(scratch, 'one'), folder, { recursive: true })
    writeFileSync(join(folder, 'torn.jsonl'), '{"id":1}\n{"id"')
    writeFileSync(join(folder, 'list.json'), '[{"id":1,"score":1}]')
    const text = recordedText(await inspectRecorded(`recorded:${folder}`))
    expect(text).toMatch(/kinds\.jsonl +30 lines, fields "id" and "predicted"/)
    expect(text).toMatch(/list\.json +1 line, fields "id" and "score"/)
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

  it('is named as what an earlier run made, with the checkpoint that it asked', async () => {
    const opened = JSON.parse(readFileSync(join(scratch, 'again/run.json'), 'utf8')).opened.baseline
    expect(opened.notes[1]).toContain(`of ${join(example, 'baseline')} (`)
  })

  it('is not comparable where the earlier run asked otherwise, or for something else, and blocks', async () => {
    const baseline = `recorded:${join(scratch, 'asked/evidence/baseline')}`
    const reportOf = async (text: string) => {
      const options = { suiteFile: written('otherwise.yml', text), out: join(scratch, 'otherwise'), baseline }
      return (await evaluate(options)).report
    }
    const cut = await reportOf(glosses.replace('role: general', 'role: general, max_tokens: 16'))
    expect(cut.error).toBeNull()
    expect(cut.verdict).toMatchObject({ name: 'not-shown', exit: 3 })
    expect(cut.rows[0]!.missing).toContain('which asked with max_tokens: null, where the suite says max_tokens: 16.')
    const changed = readFileSync(join(example, 'data/glosses.jsonl'), 'utf8').replace('"text": "', '"text": "A ')
    const elsewhere = glosses.replace(join(example, 'data/glosses.jsonl'), written('changed.jsonl', changed))
    const other = await reportOf(elsewhere)
    expect(other.verdict).toMatchObject({ name: 'not-shown', exit: 3 })
    expect(other.rows[0]!.missing).toContain('was asked something else for 1 of 40 samples: "a02668893"')
    expect(other.compared.differences).toMatchObject([{ kind: 'data', meaning: 'not comparable', tasks: ['glosses'] }])
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
