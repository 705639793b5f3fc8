import { cpSync, readFileSync, rmSync } from 'node:fs'
import { resolve as absolute, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { identify } from '../../src/backends/open.ts'
import { run } from '../../src/commands/run.ts'
import type { Holder } from '../../src/evidence/policy-record.ts'
import { Mlflow } from '../../src/mlflow/client.ts'
import { placeFrom } from '../../src/mlflow/place.ts'
import { promote } from '../../src/mlflow/promotion.ts'
import { Registry } from '../../src/mlflow/registry.ts'
import { gateError } from '../../src/shared/errors.ts'
import { silent } from '../../src/shared/progress.ts'
import { folderWith } from '../e2e/program.ts'
import { Repository } from '../policy/repository.ts'
import { type Fake, fakeMlflow } from './fake.ts'

let fake: Fake
beforeAll(async () => {
  fake = await fakeMlflow()
  vi.stubEnv('MLFLOW_TRACKING_URI', fake.address)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await fake.close()
})

const cache = folderWith({})
const example = absolute('examples/legal')
const suite = `name: legal
baseline: mlflow:legal@champion
candidate: {path: model, device: cpu}
tasks: {texts: {kind: perplexity, role: general, data: {path: texts.jsonl, limit: 12}}}
rules: [{metric: perplexity, max_rise: 2%}]
`

/** main has what is in production; the change brings another checkpoint in its place. */
async function changed(): Promise<Repository> {
  const repository = Repository.of({ 'suite.yml': suite, '.gitignore': 'runs\n' })
  const bring = (name: string) => {
    rmSync(join(repository.folder, 'model'), { recursive: true, force: true })
    cpSync(join(example, name), join(repository.folder, 'model'), { recursive: true })
  }
  cpSync(join(example, 'data/glosses.jsonl'), join(repository.folder, 'texts.jsonl'))
  bring('baseline')
  repository.commit('in production')
  await putIntoProduction(repository)
  repository.git('checkout', '--quiet', '-B', 'change')
  bring('careful')
  repository.commit('fine-tuned')
  return repository
}

/** What the checkout has now gets the alias. */
async function putIntoProduction({ folder }: Repository): Promise<void> {
  const source = { path: 'model', file: null, device: 'cpu', threads: null, batchTokens: null, server: null } as const
  const side = { side: 'baseline', source: { ...source, tokenizer: null, prepare: null }, key: null } as never
  const { fingerprint } = await identify(side, { folder, cache, hub: { endpoint: '', token: null } }, silent)
  const tags = [{ key: 'gate.checkpoint', value: 'model' }]
  const registry = new Registry(new Mlflow(placeFrom({ MLFLOW_TRACKING_URI: fake.address })!))
  await promote(registry, 'legal', 'champion', { fingerprint, source: 's3://b/x', runId: null, tags, replaces: null })
}

async function judged({ folder }: Repository, holds: Holder, stopAt: RegExp | null = null) {
  const controller = new AbortController()
  const note = (text: string) => {
    if (stopAt?.test(text)) controller.abort(gateError('interrupted', { signal: 'SIGINT' }))
  }
  const { report, folder: made } = await run({
    suiteFile: join(folder, 'suite.yml'),
    out: join(folder, 'runs', holds),
    ...{ baseline: null, candidate: null, runtime: null },
    policy: { holds, base: { name: 'main', merged: null }, remote: null, isChange: true },
    progress: { ...silent, note },
    signal: controller.signal,
  })
  return { report, comment: readFileSync(join(made, 'comment.md'), 'utf8') }
}

test('a baseline that is an alias: what is in production is the base’s folder, and nobody is told that the rules changed', async () => {
  const repository = await changed()
  const held = await judged(repository, 'base')
  expect(held.report.verdict.name).toBe('passed')
  expect(held.report.compared.baseline?.path).toBe('mlflow:legal@champion (version 1)')
  expect(held.report.compared.baseline?.opened.fingerprint).not.toBe(held.report.compared.candidate?.opened.fingerprint)
  expect(held.report.policy).toMatchObject({ holds: 'base', state: 'same', settings: [] })
  expect(held.comment).not.toContain('changes the rules')
  // By its own rules the folder is what the change brings, and that is not what was registered.
  const own = await judged(repository, 'head')
  expect(own.report.verdict.name).toBe('invalid')
  expect(own.comment).toContain('policy: base')
  expect(own.comment).not.toContain('changes the rules')
  // Asked to stop while its folder is looked at, it says so and not that.
  const stopped = await judged(repository, 'head', /champion \(version/)
  expect(stopped.report.error?.code).toBe('interrupted')

  // After a rollback a change brings back what is in production, which the base has no more.
  await putIntoProduction(repository)
  const back = await judged(repository, 'base')
  expect(back.report.verdict.name).toBe('passed')
  expect(back.comment).toContain('Both sides are the very same files')
}, 120_000)
