import { createHash } from 'node:crypto'
import { resolve as absolute, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { identify } from '../../src/backends/open.ts'
import { whyOtherBaseline } from '../../src/commands/promote/baseline.ts'
import { type PromoteOptions, promoteBy } from '../../src/commands/promote.ts'
import { catalogue } from '../../src/metrics/catalogue.ts'
import { Mlflow } from '../../src/mlflow/client.ts'
import { mlflowRun } from '../../src/mlflow/of-report.ts'
import { placeFrom } from '../../src/mlflow/place.ts'
import { promote, wouldPromote } from '../../src/mlflow/promotion.ts'
import { Registry } from '../../src/mlflow/registry.ts'
import { getRun, sendRun } from '../../src/mlflow/send.ts'
import { renderJson } from '../../src/report/json.ts'
import type { Report } from '../../src/report/report.ts'
import { gateError } from '../../src/shared/errors.ts'
import { silent } from '../../src/shared/progress.ts'
import { readSuite } from '../../src/suite/read.ts'
import { folderWith } from '../e2e/program.ts'
import { overridden, passed } from '../report/reports.ts'
import { type Fake, fakeMlflow } from './fake.ts'

let fake: Fake
beforeAll(async () => {
  fake = await fakeMlflow()
})
afterAll(() => fake.close())

const environment = () => ({ MLFLOW_TRACKING_URI: fake.address })
const client = () => new Mlflow(placeFrom(environment())!)
const registry = () => new Registry(client())
const careful = absolute('examples/legal/careful')
const exam = '{"id":"1","text":"law"}\n'
const now = Date.UTC(2026, 11, 1)

/** A suite whose candidate is a checkpoint with files, its report, and what promotes by that. */
async function suiteWith(baseline: string) {
  const file = 'suite.yml'
  const folder = folderWith({
    [file]: `name: legal\nbaseline: ${baseline}\ncandidate: ${careful}\ntasks: {exam: {kind: perplexity, role: general, data: exam.jsonl}}\nmlflow: true\n`,
    'exam.jsonl': exam,
  })
  const suite = await readSuite(join(folder, file), catalogue)
  const where = { folder, cache: folderWith({}), hub: { endpoint: '', token: null } }
  const source = { side: 'candidate', source: suite.candidate, key: null } as const
  const { fingerprint } = await identify(source, where, silent)
  const reportOf = (report: Report, against: { path: string; fingerprint: string }): Report => {
    const { baseline, candidate } = report.compared
    const is = (opened: string) => ({ ...candidate!.opened, fingerprint: opened })
    return {
      ...report,
      suite: { ...report.suite, sha256: suite.sha256 },
      compared: {
        ...report.compared,
        baseline: { ...baseline!, path: against.path, opened: is(against.fingerprint) },
        candidate: { ...candidate!, opened: is(fingerprint) },
        data: [
          { task: 'exam', file: 'exam.jsonl', sha256: createHash('sha256').update(exam).digest('hex'), samples: 1 },
        ],
      },
    }
  }
  const by = async (report: Report, model: string, over: Partial<PromoteOptions> = {}) => {
    let said = ''
    const output = { write: (text: string) => (said += text) } as unknown as NodeJS.WritableStream
    const options: PromoteOptions = {
      ...{ run: null, report: join(folderWith({ 'report.json': renderJson(report) }), 'report.json') },
      ...{ suite: join(folder, file), checkpoint: null, model, alias: 'champion', source: null },
      ...{ rollback: false, dryRun: false, json: false, environment: environment(), progress: silent },
      ...{ signal: new AbortController().signal, now },
      ...over,
    }
    return { exit: await promoteBy(options, output), said }
  }
  return { by, reportOf, suite, fingerprint }
}

const stands = async (model: string, fingerprint: string) => {
  const source = `hf://team/legal@${fingerprint.slice(0, 8)}`
  await promote(registry(), model, 'champion', { fingerprint, source, runId: null, tags: [], replaces: null })
}
const at = async (model: string) => (await registry().aliases(model))?.get('champion')

describe('a report tells of the checkpoint that it compared with', { timeout: 60_000 }, () => {
  const [one, other] = ['aa'.repeat(32), 'bb'.repeat(32)]

  test('where the alias names another one by now, it is not moved; a report against that one moves it', async () => {
    const { by, reportOf } = await suiteWith('mlflow:raced@champion')
    await stands('raced', one)
    const report = reportOf(passed, { path: 'mlflow:raced@champion (version 1)', fingerprint: one })
    // Another pull request was merged first.
    await stands('raced', other)
    for (const dryRun of [true, false])
      expect(await by(report, 'raced', { dryRun })).toMatchObject({
        exit: 1,
        said: expect.stringMatching(/Not promoted: "champion" of "raced" is at version 2 .*compared with/),
      })
    expect(await at('raced')).toBe('2')
    const anew = reportOf(passed, { path: 'mlflow:raced@champion (version 2)', fingerprint: other })
    expect(await by(anew, 'raced')).toMatchObject({ exit: 0 })
    expect(await at('raced')).toBe('3')
    // Again: it is there already.
    expect(await by(anew, 'raced')).toMatchObject({ exit: 0, said: expect.stringContaining('already') })
  })

  test('a version that nobody promoted has no fingerprint, and is known by its number', async () => {
    const { by, reportOf } = await suiteWith('mlflow:by hand@champion')
    await registry().makeModel('by hand')
    for (const version of ['1', '2']) await registry().makeVersion('by hand', `hf://team/legal@${version}`, null, [])
    await registry().setAlias('by hand', 'champion', '2')
    const against = (version: number) =>
      reportOf(passed, { path: `mlflow:by hand@champion (version ${version})`, fingerprint: one })
    expect(await by(against(1), 'by hand')).toMatchObject({ exit: 1 })
    expect(await by(against(2), 'by hand')).toMatchObject({ exit: 0 })
  })

  test('numbers begin anew in a model that was deleted: what has a fingerprint is known by that', async () => {
    const { by, reportOf } = await suiteWith('mlflow:anew@champion')
    const report = reportOf(passed, { path: 'mlflow:anew@champion (version 1)', fingerprint: one })
    await stands('anew', one)
    await client().request('DELETE', 'registered-models/delete', { name: 'anew' })
    await stands('anew', other)
    expect(await by(report, 'anew')).toMatchObject({ exit: 1, said: expect.stringContaining('is at version 1 by now') })
    expect(await at('anew')).toBe('1')
  })

  test('where somebody took the alias away, it is not set again by a report against what it named', async () => {
    const { by, reportOf } = await suiteWith('mlflow:taken@champion')
    const report = reportOf(passed, { path: 'mlflow:taken@champion (version 1)', fingerprint: one })
    await stands('taken', one)
    await registry().deleteAlias('taken', 'champion')
    expect(await by(report, 'taken')).toMatchObject({ exit: 1, said: expect.stringContaining('is at nothing by now') })
    expect(await at('taken')).toBe(undefined)
    // The first one ever is compared with what was named in the alias's place.
    expect(await by(reportOf(passed, { path: 'production', fingerprint: one }), 'taken')).toMatchObject({ exit: 0 })
  })

  test('a baseline that is a folder is what the report compared with, or nothing is moved', async () => {
    const folder = absolute('examples/legal/baseline')
    const { by, reportOf } = await suiteWith(folder)
    const where = { folder, cache: folderWith({}), hub: { endpoint: '', token: null } }
    const suite = await readSuite(absolute('examples/legal/careful.yml'), catalogue)
    const source = { ...suite.baseline, path: folder }
    const { fingerprint } = await identify({ side: 'baseline', source, key: null }, where, silent)
    expect(await by(reportOf(passed, { path: folder, fingerprint: one }), 'older')).toMatchObject({
      exit: 1,
      said: expect.stringMatching(
        /Not promoted: the baseline .* is another checkpoint by now .*compared with \(aaaaaaaaaaaa\)/,
      ),
    })
    expect(await at('older')).toBe(undefined)
    expect(await by(reportOf(passed, { path: folder, fingerprint }), 'older')).toMatchObject({ exit: 0 })
    // Compared with what was named in its place: that is said, and decides nothing.
    expect(await by(reportOf(passed, { path: 'other', fingerprint: one }), 'older')).toMatchObject({ exit: 0 })
  })

  test('a folder that the merge itself replaced, by what is promoted, stands against no promotion', async () => {
    // Held to the base's folder of the same name, as `policy: base` has it.
    const { by, reportOf, fingerprint } = await suiteWith(careful)
    const report = reportOf(passed, { path: careful, fingerprint: one })
    expect(report.compared.candidate!.opened.fingerprint).toBe(fingerprint)
    expect(await by(report, 'own folder')).toMatchObject({ exit: 0 })
    expect(await at('own folder')).toBe('1')
  })

  test('asked to stop while the baseline is looked at, nothing is promoted', async () => {
    const { reportOf, suite, fingerprint } = await suiteWith(careful)
    const report = reportOf(passed, { path: careful, fingerprint: one })
    const signal = AbortSignal.abort(gateError('interrupted', { signal: 'SIGINT' }))
    // Nothing was read before.
    vi.stubEnv('RUNNER_TOOL_CACHE', folderWith({}))
    const looking = whyOtherBaseline(report, suite, fingerprint, { progress: silent, signal })
    await expect(looking).rejects.toMatchObject({ code: 'interrupted' })
    vi.unstubAllEnvs()
  })

  test('where the suite names its baseline itself the alias moves, and the difference is said', async () => {
    const { by, reportOf } = await suiteWith('production')
    await stands('by folder', other)
    const report = reportOf(passed, { path: 'production', fingerprint: one })
    expect(await by(report, 'by folder')).toMatchObject({
      exit: 0,
      said: expect.stringContaining('compared with another checkpoint (fingerprint aaaaaaaaaaaa) than that one'),
    })
  })
})

test.each([
  ['2026-12-01', 0, /mia let it through/],
  ['2026-11-30', 1, /Not promoted: .*mia.*until 2026-11-30/],
])('an override until %s on 2026-12-01: exit code %i', { timeout: 60_000 }, async (until, exit, said) => {
  const { by, reportOf, fingerprint } = await suiteWith('production')
  const override = { ...overridden.override!, by: 'mia', until, fingerprint }
  const report = reportOf({ ...overridden, override }, { path: 'production', fingerprint: 'aa'.repeat(32) })
  const model = `until ${until}`
  const done = await by(report, model)
  expect(done).toMatchObject({ exit, said: expect.stringMatching(said) })
  expect(await at(model)).toBe(exit === 0 ? '1' : undefined)
})

test('promoting by a report alone leaves its run the commit and the job that judged it', {
  timeout: 60_000,
}, async () => {
  const { by, reportOf } = await suiteWith('production')
  const report = reportOf(passed, { path: 'production', fingerprint: 'aa'.repeat(32) })
  const place = {
    ...{ repository: 'team/legal', commit: 'c0ffee'.padEnd(40, '0'), pullRequest: 12 },
    ...{ url: 'https://github.com/team/legal/actions/runs/1', repositoryUrl: 'https://github.com/team/legal' },
  }
  const run = mlflowRun(report, place)
  const sent = await sendRun(client(), { run, artifacts: [], experiment: { name: 'legal' } })
  const onMain = {
    ...{ ...environment(), GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'team/legal', GITHUB_SHA: 'd'.repeat(40) },
    ...{ GITHUB_RUN_ID: '2', GITHUB_SERVER_URL: 'https://github.com', GITHUB_EVENT_NAME: 'push' },
  }
  expect(await by(report, 'by report', { environment: onMain })).toMatchObject({ exit: 0 })
  const { data, info } = await getRun(client(), sent.run!.id)
  expect(info.run_name).toBe(run.name)
  const tags = new Map(data.tags!.map(({ key, value }) => [key, value]))
  for (const { key, value } of run.tags) expect([key, tags.get(key)]).toEqual([key, value])
})

test('a dry run takes no version for the one that would be promoted that a real run passes by', async () => {
  const merged = { fingerprint: 'dd'.repeat(32), source: 'hf://team/legal@d', runId: null, tags: [], replaces: null }
  await promote(registry(), 'twice', 'champion', merged)
  await registry().tag('twice', '1', { key: 'gate.duplicate_of', value: '7' })
  expect(await wouldPromote(registry(), 'twice', 'challenger', merged)).toMatchObject({ version: null, isNew: true })
  expect(await promote(registry(), 'twice', 'challenger', merged)).toMatchObject({ version: '2', isNew: true })
})

test('a dry run declines only what a real one does: a copy of what stands there is no way back undone', async () => {
  const merged = { fingerprint: 'ee'.repeat(32), source: 'hf://team/legal@e', runId: null, tags: [], replaces: null }
  await promote(registry(), 'copied', 'champion', merged)
  await registry().tag('copied', '1', { key: 'gate.rolled_back_to', value: '9' })
  const tags = [{ key: 'gate.fingerprint', value: merged.fingerprint }]
  await registry().makeVersion('copied', merged.source, null, tags)
  await registry().setAlias('copied', 'champion', '2')
  expect(await wouldPromote(registry(), 'copied', 'champion', merged)).toMatchObject({ version: '1', already: false })
  expect(await promote(registry(), 'copied', 'champion', merged)).toMatchObject({ version: '1', already: false })
})
