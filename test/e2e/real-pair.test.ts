import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const shared = resolve('../shared/models')
const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
const models = process.env.CHECKPOINT_GATE_MODELS ?? join(cache, 'checkpoint-gate/models')
const isThere = existsSync(join(shared, 'reference.json')) && existsSync(join(models, 'careful/model.onnx'))
const isWanted = process.env.CHECKPOINT_GATE_LONG === '1'

interface Reference {
  passages: Record<string, Record<string, { id: string }[]>>
  perplexity: Record<string, Record<string, { onnx: number }>>
}

const scratch = mkdtempSync(join(tmpdir(), 'gate-real-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Judges a fine-tune of SmolLM2-135M on the passages that the reference names, cut as it says. */
function judge(candidate: string, reference: Reference) {
  for (const corpus of ['licences', 'pydoc']) {
    const wanted = new Set(reference.passages.baseline![corpus]!.map(({ id }) => id))
    const lines = readFileSync(join(shared, 'data', `${corpus}.jsonl`), 'utf8')
      .trim()
      .split('\n')
    writeFileSync(join(scratch, `${corpus}.jsonl`), lines.filter((line) => wanted.has(JSON.parse(line).id)).join('\n'))
  }
  const suite = join(scratch, `${candidate}.yml`)
  writeFileSync(
    suite,
    `baseline: ${join(models, 'baseline')}
candidate: ${join(models, candidate)}
device: cpu
tasks:
  licences: {kind: perplexity, role: domain, data: licences.jsonl, max_tokens: 300}
  pydoc: {kind: perplexity, role: general, data: pydoc.jsonl, max_tokens: 300}
rules:
  - {role: general, metric: perplexity, max_rise: 2%}
  - {task: licences, metric: perplexity, must_improve: 3%}
`,
  )
  const out = join(scratch, candidate)
  const { status } = spawnSync(process.execPath, ['dist/cli/index.js', 'run', suite, '--out', out])
  return { status, report: JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) }
}

describe.skipIf(!isWanted || !isThere)(
  'the program on a real pair of checkpoints (skipped without CHECKPOINT_GATE_LONG=1, ../shared and its models)',
  () => {
    const reference = () => JSON.parse(readFileSync(join(shared, 'reference.json'), 'utf8')) as Reference

    it.each([
      ['candidate', 1, 'moderate'],
      ['careful', 0, null],
    ])(
      'judges %s, with the perplexities of Python',
      (candidate, exit, severity) => {
        const known = reference()
        const { status, report } = judge(candidate, known)
        expect(status).toBe(exit)
        expect(report.forgetting).toMatchObject({ found: severity !== null, measured: true, severity })
        if (severity !== null) expect(report.forgetting.sentence).toContain('on pydoc')
        const rows = report.rows.filter((row: { metric: string }) => row.metric === 'perplexity')
        expect(rows).toHaveLength(2)
        for (const { task, ...row } of rows) {
          expect(row.baseline / known.perplexity.baseline![task]!.onnx - 1).toBeCloseTo(0, 5)
          expect(row.candidate / known.perplexity[candidate]![task]!.onnx - 1).toBeCloseTo(0, 5)
        }
      },
      300_000,
    )
  },
)
