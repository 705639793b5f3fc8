import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { run } from '../../src/commands/run.ts'
import { silent } from '../../src/shared/progress.ts'
import { type FakeOptions, startFake } from '../backends/server/fake/fake.ts'

const example = resolve('examples/legal')
const scratch = mkdtempSync(join(tmpdir(), 'gate-served-names-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Both sides by one server: the model and its adapter. */
async function comparison(options: Partial<FakeOptions>) {
  const checkpoints = { base: join(example, 'baseline'), adapter: join(example, 'careless') }
  const fake = await startFake({ dialect: 'vllm', checkpoints, ...options })
  const suiteFile = join(scratch, 'suite.yml')
  const task = (name: string, kind: string, limit: number, more: string) =>
    `  ${name}: {kind: ${kind}, role: general, data: {path: ${join(example, `data/${name}.jsonl`)}, limit: ${limit}}${more}}`
  writeFileSync(
    suiteFile,
    `server: ${fake.address}
tokenizer: ${join(example, 'baseline')}
baseline: {model: base}
candidate: {model: adapter}
tasks:
${task('glosses', 'perplexity', 12, ', divergence: true')}
${task('choices', 'choose', 6, ', chat: true, delimiter: ""')}
`,
  )
  const out = join(scratch, fake.address.replace(/\W/g, ''))
  const usual = { baseline: null, candidate: null, runtime: null, progress: silent }
  const { report } = await run({ suiteFile, out, ...usual, signal: new AbortController().signal })
  await fake.close()
  const { error, rows, moved, compared } = report
  expect(error).toBeNull()
  return { rows, moved, notes: compared.candidate!.opened.notes.join('\n') }
}

it('an adapter is told from its model, with the divergence of its next tokens', async () => {
  const { rows, moved, notes } = await comparison({})
  expect(rows.map(({ missing }) => missing)).toEqual(rows.map(() => null))
  const perplexity = rows.find(({ metric }) => metric === 'perplexity')!
  expect(perplexity.candidate!).toBeGreaterThan(1.2 * perplexity.baseline!)
  expect(moved[0]!.meanKl).toBeGreaterThan(0.1)
  expect(notes).toContain('log-probabilities by completions with echo')
  expect(notes).not.toContain('was not loaded')
})

it('an adapter that was not loaded is told, to the last bit', async () => {
  const { rows, notes } = await comparison({ faults: { adapterNotLoaded: true } })
  expect(rows[0]!.baseline).toBe(rows[0]!.candidate)
  expect(notes).toContain('an adapter was not loaded')
})
