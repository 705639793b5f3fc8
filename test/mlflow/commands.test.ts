import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve as absolute, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { identify } from '../../src/backends/open.ts'
import { refuseOther, resolved } from '../../src/commands/mlflow/registered.ts'
import { serverFor } from '../../src/commands/mlflow/settings.ts'
import { promoteBy } from '../../src/commands/promote.ts'
import { catalogue } from '../../src/metrics/catalogue.ts'
import { Mlflow } from '../../src/mlflow/client.ts'
import { mlflowRun } from '../../src/mlflow/of-report.ts'
import { placeFrom } from '../../src/mlflow/place.ts'
import { promote } from '../../src/mlflow/promotion.ts'
import { Registry } from '../../src/mlflow/registry.ts'
import { sendRun } from '../../src/mlflow/send.ts'
import { renderJson } from '../../src/report/json.ts'
import type { Report } from '../../src/report/report.ts'
import type { GateError } from '../../src/shared/errors.ts'
import { silent } from '../../src/shared/progress.ts'
import { readSuite } from '../../src/suite/read.ts'
import type { Suite } from '../../src/suite/suite.ts'
import { folderWith, gate, startGate } from '../e2e/program.ts'
import { blocked, overridden, passed } from '../report/reports.ts'
import { answers, type Between, between, hangs } from './between.ts'
import { type Fake, fakeMlflow } from './fake.ts'

let fake: Fake
let front: Between
beforeAll(async () => {
  fake = await fakeMlflow()
  front = await between(fake.address)
})
afterAll(async () => {
  await front.close()
  await fake.close()
})
afterEach(() => {
  front.trouble = null
  front.asked.length = 0
  front.authorized.clear()
})

const scores = (value: number) =>
  Array.from({ length: 40 }, (_, id) => ({ id: `${id}`, score: id % 5 === 0 ? 0 : value }))
const suite = (mlflow: string) =>
  folderWith({
    'suite.yml': `name: exam\nbaseline: recorded:before\ncandidate: recorded:after\ntasks: {exam: {kind: scores, role: general, data: exam.jsonl}}\nmlflow: ${mlflow}\n`,
    'exam.jsonl': scores(1).map(({ id }) => ({ id })),
    'before/exam.jsonl': scores(1),
    'after/exam.jsonl': scores(1),
  })
const secrets = { MLFLOW_TRACKING_USERNAME: 'ann', MLFLOW_TRACKING_PASSWORD: 'pa55word!' }
const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
const renderings = ['comment.md', 'summary.md', 'report.html', 'report.json']
const read = (folder: string, name: string) => readFileSync(join(folder, 'run', name), 'utf8')
const closedPort = () =>
  new Promise<string>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => found(`http://127.0.0.1:${port}`))
    })
  })

describe('a run whose suite logs to MLflow', { timeout: 60_000 }, () => {
  test('is told with its link in every rendering, and no secret is in the run folder', async () => {
    const folder = suite('true')
    const environment = { MLFLOW_TRACKING_URI: front.address.replace('//', '//ann:pa55word%21@') }
    const { exit, stdout, stderr } = await gate(folder, ['run', 'suite.yml', '--out', 'run'], '', environment)
    expect([exit, stderr]).toEqual([0, expect.not.stringContaining('pa55word')])
    expect(stdout).toMatch(/In MLflow: http:\/\/127\.0\.0\.1:\d+\/#\/experiments\/\d+\/runs\/[0-9a-f]{32}/)
    for (const name of renderings) expect(read(folder, name)).toMatch(/\/#\/experiments\/\d+\/runs\/[0-9a-f]{32}/)
    for (const file of filesBelow(join(folder, 'run')))
      expect(readFileSync(file, 'utf8')).not.toMatch(/pa55word|YW5uOnBhNTV3b3JkIQ/)
    expect([...front.authorized]).toEqual([`Basic ${Buffer.from('ann:pa55word!').toString('base64')}`])
  })

  const troubles: [string, string, () => Between['trouble'] | 'down' | 'none', RegExp][] = [
    ['is down', 'true', () => 'down', /could not be reached/],
    ['is not named', 'true', () => 'none', /MLFLOW_TRACKING_URI names no server/],
    ['hangs behind its health check', '{timeout: 2}', () => hangs, /did not answer in time/],
    ['asks who it is', 'true', () => answers(401, 'You are not authenticated.'), /does not know who asks/],
    [
      'breaks in the middle',
      '{timeout: 3}',
      () => answers(500, 'no', {}, /log-batch/),
      /(too busy|did not answer in time) while logging the figures/,
    ],
    [
      'takes no files',
      'true',
      () => answers(403, '{"error_code":"PERMISSION_DENIED","message":"no"}', {}, /mlflow-artifacts/),
      /does not allow this user/,
    ],
  ]
  test.each(troubles)(
    'when MLflow %s, the verdict stands, the report says so, and log sends it later',
    async (_, mlflow, trouble, said) => {
      const folder = suite(mlflow)
      const wanted = trouble()
      const address = wanted === 'down' ? await closedPort() : wanted === 'none' ? '' : front.address
      front.trouble = typeof wanted === 'function' ? wanted : null
      const first = await gate(folder, ['run', 'suite.yml', '--out', 'run'], '', {
        ...secrets,
        MLFLOW_TRACKING_URI: address,
      })
      expect(first.exit).toBe(0)
      const flat = (text: string) => text.replace(/\s+/g, ' ').replace(/&#8203;|\u200b|\\/g, '')
      expect(flat(first.stdout)).toMatch(said)
      expect(flat(first.stdout)).toContain('Send it later: checkpoint-gate log run')
      for (const name of renderings) expect(flat(read(folder, name))).toMatch(said)
      expect(JSON.parse(read(folder, 'report.json')).verdict.name).toBe('passed')

      front.trouble = null
      const later = () => gate(folder, ['log', 'run', '--json'], '', { MLFLOW_TRACKING_URI: front.address })
      const second = await later()
      expect([second.exit, second.stderr]).toEqual([0, ''])
      expect(JSON.parse(second.stdout)).toMatchObject({ complete: true, problems: [], run: { name: /^exam/ } })
      for (const name of renderings) expect(flat(read(folder, name))).not.toMatch(said)
    },
  )

  test('a report made anew keeps its link, and one by other rules has none', async () => {
    const folder = suite('true')
    const environment = { MLFLOW_TRACKING_URI: front.address }
    await gate(folder, ['run', 'suite.yml', '--out', 'run'], '', environment)
    const before = renderings.map((name) => read(folder, name))
    await gate(folder, ['report', 'run'])
    expect(renderings.map((name) => read(folder, name))).toEqual(before)
    writeFileSync(join(folder, 'other.yml'), `${readFileSync(join(folder, 'suite.yml'), 'utf8')}seed: 7\n`)
    await gate(folder, ['report', 'run', '--suite', 'other.yml'])
    expect(JSON.parse(read(folder, 'report.json')).mlflow).toBe(undefined)
  })

  test('a folder keeps its commit and its job, however often sending it is killed', async () => {
    const folder = suite('true')
    writeFileSync(join(folder, 'event.json'), '{}')
    const job = {
      ...{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'team/legal', GITHUB_SHA: 'd'.repeat(40), GITHUB_RUN_ID: '2' },
      ...{ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: join(folder, 'event.json') },
    }
    await gate(folder, ['run', 'suite.yml', '--out', 'run'], '', { ...job, MLFLOW_TRACKING_URI: await closedPort() })
    const kept = read(folder, 'mlflow.json')
    expect(JSON.parse(kept).place.commit).toBe('d'.repeat(40))

    front.trouble = hangs
    const sending = startGate(folder, ['log', 'run'], { MLFLOW_TRACKING_URI: front.address })
    await vi.waitUntil(() => front.asked.length > 0, { timeout: 20_000 })
    sending.kill('SIGKILL')
    await once(sending, 'close')
    expect(read(folder, 'mlflow.json')).toBe(kept)

    front.trouble = null
    await gate(folder, ['log', 'run'], '', { MLFLOW_TRACKING_URI: front.address })
    const { place, logged } = JSON.parse(read(folder, 'mlflow.json'))
    expect([place.commit, place.url, logged.problems]).toEqual(['d'.repeat(40), expect.stringMatching(/runs\/2$/), []])
  })

  test('a torn mlflow.json tells of nothing that was sent, and the run is sent', async () => {
    const folder = suite('true')
    const environment = { MLFLOW_TRACKING_URI: front.address }
    await gate(folder, ['run', 'suite.yml', '--out', 'run'], '', environment)
    const whole = read(folder, 'mlflow.json')
    writeFileSync(join(folder, 'run', 'mlflow.json'), whole.slice(0, whole.length / 2))
    expect((await gate(folder, ['report', 'run'])).exit).toBe(0)
    expect(JSON.parse(read(folder, 'report.json')).mlflow).toBe(undefined)
    expect((await gate(folder, ['log', 'run'], '', environment)).exit).toBe(0)
    expect(read(folder, 'mlflow.json')).toBe(whole)
  })

  test('credentials go to no address that only a suite names', async () => {
    const folder = suite(`{address: "${front.address}"}`)
    const { exit, stdout } = await gate(folder, ['run', 'suite.yml', '--out', 'run'], '', secrets)
    expect([exit, front.asked.length > 0, [...front.authorized]]).toEqual([0, true, []])
    expect(stdout.replace(/\s+/g, ' ')).toContain('is not sent to an address that the suite names')
  })
})

const environment = () => ({ MLFLOW_TRACKING_URI: front.address })
const registry = () => new Registry(new Mlflow(placeFrom(environment())!))
const careful = absolute('examples/legal')
const looking = () => ({ environment: environment(), progress: silent, signal: new AbortController().signal })

describe('promote', { timeout: 60_000 }, () => {
  const files = async () => {
    const suiteFile = join(careful, 'careful.yml')
    const known = await readSuite(suiteFile, catalogue)
    const where = { folder: careful, cache: folderWith({}), hub: { endpoint: '', token: null } }
    const { fingerprint } = await identify({ side: 'candidate', source: known.candidate, key: null }, where, silent)
    return { suiteFile, known, fingerprint }
  }
  const reportOf = (report: Report, { sha256, tasks }: Pick<Suite, 'sha256' | 'tasks'>, fingerprint: string) => {
    const candidate = report.compared.candidate!
    return renderJson({
      ...report,
      suite: { ...report.suite, sha256 },
      compared: {
        ...report.compared,
        candidate: { ...candidate, opened: { ...candidate.opened, fingerprint } },
        data: tasks.map(({ name, data }) => ({
          task: name,
          file: data.written,
          sha256: hashOf(data.path),
          samples: 1,
        })),
      },
    })
  }
  const by = async (report: string, over: Partial<Parameters<typeof promoteBy>[0]> = {}) => {
    const folder = folderWith({ 'report.json': report })
    let said = ''
    const output = { write: (text: string) => (said += text) } as unknown as NodeJS.WritableStream
    const options = {
      run: null,
      report: join(folder, 'report.json'),
      suite: join(careful, 'careful.yml'),
      checkpoint: null,
      model: 'legal',
      alias: 'champion',
      source: null,
      rollback: false,
      dryRun: false,
      json: false,
      ...looking(),
      now: Date.UTC(2026, 11, 1),
      ...over,
    }
    return { exit: await promoteBy(options, output), said }
  }

  test('only a passing report of exactly this checkpoint and suite moves the alias', async () => {
    const { known, fingerprint } = await files()
    const good = reportOf(passed, known, fingerprint)
    const at = async () => (await registry().aliases('legal'))?.get('champion')
    expect(await by(reportOf(blocked, known, fingerprint))).toMatchObject({
      exit: 1,
      said: expect.stringContaining('verdict is blocked'),
    })
    expect(await by(reportOf(passed, known, '00'.repeat(32)))).toMatchObject({
      exit: 1,
      said: expect.stringContaining('another checkpoint'),
    })
    expect(await by(good, { checkpoint: join(careful, 'careless') })).toMatchObject({
      exit: 1,
      said: expect.stringContaining('another checkpoint'),
    })
    await expect(by(reportOf(passed, { ...known, sha256: 'ab'.repeat(32) }, fingerprint))).rejects.toMatchObject({
      code: 'promote-other-suite',
    })
    await expect(by(good, { source: './careful' })).rejects.toMatchObject({ code: 'promote-source' })
    await expect(by(good, { alias: 'latest' })).rejects.toMatchObject({ code: 'promote-model-name' })
    await expect(by(good, { report: null })).rejects.toMatchObject({ code: 'promote-not-given' })
    expect(await by(good, { dryRun: true })).toMatchObject({
      exit: 0,
      said: expect.stringContaining('would move to a new version'),
    })
    expect(await at()).toBe(undefined)
    expect(await by(good)).toMatchObject({ exit: 0, said: expect.stringContaining('moved to version 1') })
    expect(await at()).toBe('1')
    const version = await registry().version('legal', '1')
    expect(version).toMatchObject({
      source: expect.stringMatching(/^mlflow-artifacts:\/\d+\/[0-9a-f]{32}\/artifacts$/),
    })
    expect(version!.tags.get('gate.fingerprint')).toBe(fingerprint)
    expect(version!.tags.get('gate.checkpoint')).toBe('careful')
  })

  test('an override is written into the version', async () => {
    const { known, fingerprint } = await files()
    const report = {
      ...overridden,
      override: { ...overridden.override!, by: 'mia', reason: 'the old tests are wrong', fingerprint },
    }
    const model = 'legal let through'
    expect(await by(reportOf(report, known, fingerprint), { model })).toMatchObject({
      exit: 0,
      said: expect.stringContaining('mia let it through'),
    })
    expect(JSON.parse((await registry().version(model, '1'))!.tags.get('gate.override')!)).toMatchObject({
      by: 'mia',
      reason: 'the old tests are wrong',
    })
  })
})

describe('a baseline that is an alias of the registry', () => {
  const suiteIn = (folder: string) => ({ folder, name: 'exam' }) as Parameters<typeof resolved>[1]
  const base = {
    path: '',
    file: null,
    device: 'cpu',
    threads: null,
    batchTokens: null,
    server: null,
    tokenizer: null,
    prepare: null,
    place: { line: 1, column: 1 },
  } as const
  let count = 0
  const named = async (source: string, runId: string | null = null, tags: Record<string, string> = {}) => {
    const model = `model ${count++}`
    await promote(registry(), model, 'champion', {
      fingerprint: 'f1'.repeat(32),
      source,
      runId,
      tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
      replaces: null,
    })
    return { ...base, path: `mlflow:${model}@champion` }
  }
  const found = async (source: typeof base | Awaited<ReturnType<typeof named>>, folder = folderWith({})) =>
    resolved(source, suiteIn(folder), looking())

  test('is the version that the alias names now: a hub revision, or the folder that was promoted', async () => {
    const commit = 'a'.repeat(40)
    const hub = await found(await named(`hf://team/legal@${commit}`))
    expect(hub).toMatchObject({
      path: `hf:team/legal@${commit}`,
      registered: { alias: 'champion', version: '1', fingerprint: 'f1'.repeat(32) },
    })
    expect(() => refuseOther(hub, 'e0'.repeat(32))).toThrow(/another checkpoint \(fingerprint e0e0/)
    refuseOther(hub, 'f1'.repeat(32))
    const here = folderWith({ 'champion/config.json': '{}' })
    expect(await found(await named('s3://bucket/x', null, { 'gate.checkpoint': 'champion' }), here)).toMatchObject({
      path: 'champion',
    })
    expect(await found({ ...base, path: 'checkpoints' } as never)).toMatchObject({ path: 'checkpoints' })
  })

  test('what a stranger wrote into the registry leads nowhere else', async () => {
    for (const [source, tags] of [
      ['s3://bucket/x', { 'gate.checkpoint': '../../etc' }],
      ['gs://bucket/x', { 'gate.checkpoint': '/etc' }],
      ['hf://../x@main', {}],
      ['ftp://host/x', {}],
      ['models:/legal/1/../2', {}],
    ] as [string, Record<string, string>][]) {
      const error = await named(source, null, tags)
        .then(found)
        .then(
          () => null,
          (thrown: GateError) => thrown,
        )
      // Some of them MLflow itself refuses.
      expect(['mlflow-source', undefined], source).toContain(error?.code)
      expect(error).not.toBe(null)
    }
    await expect(found({ ...base, path: 'mlflow:nobody@champion' } as never)).rejects.toMatchObject({
      code: 'mlflow-no-alias',
    })
  })

  test('files among the artifacts of a run are brought, as far as they are small', async () => {
    const sent = await sendRun(new Mlflow(placeFrom(environment())!), {
      run: mlflowRun(passed, { repository: null, commit: null, pullRequest: null, url: null, repositoryUrl: null }),
      artifacts: [
        ['model/config.json', '{}'],
        ['model/onnx/model.onnx', 'weights'],
      ].map(([name, text]) => ({ name: name!, bytes: Buffer.from(text!), type: 'text/plain' })),
      experiment: { name: 'weights' },
    })
    const before = process.env.XDG_CACHE_HOME
    process.env.XDG_CACHE_HOME = folderWith({})
    try {
      const { path } = await found(await named(`runs:/${sent.run!.id}/model`, sent.run!.id))
      expect(readFileSync(join(path, 'onnx/model.onnx'), 'utf8')).toBe('weights')
      await expect(
        found(await named(`runs:/${sent.run!.id}`, sent.run!.id)).then(({ path }) => readdirSync(path)),
      ).resolves.toEqual(['model'])
    } finally {
      if (before === undefined) delete process.env.XDG_CACHE_HOME
      else process.env.XDG_CACHE_HOME = before
    }
  })
})

test('MLflow’s own variables are read as its client reads them', () => {
  const auth = (environment: Record<string, string>) =>
    placeFrom({ MLFLOW_TRACKING_URI: 'https://mlflow.example.com/team/', ...environment })!
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`
  expect(auth({})).toMatchObject({ address: 'https://mlflow.example.com/team', authorization: null, workspace: null })
  expect(auth({ MLFLOW_TRACKING_TOKEN: 't' }).authorization).toBe('Bearer t')
  expect(
    auth({ MLFLOW_TRACKING_TOKEN: 't', MLFLOW_TRACKING_USERNAME: 'u', MLFLOW_TRACKING_PASSWORD: 'p' }),
  ).toMatchObject({ authorization: basic('u:p'), warnings: [expect.stringContaining('TOKEN')] })
  expect(placeFrom({ MLFLOW_TRACKING_URI: 'http://u:p%40@host:5000' })).toMatchObject({
    address: 'http://host:5000',
    authorization: basic('u:p@'),
  })
  expect(auth({ MLFLOW_WORKSPACE: 'legal', MLFLOW_TRACKING_INSECURE_TLS: 'true' })).toMatchObject({
    workspace: 'legal',
    tls: { insecure: true },
  })
  expect(placeFrom({})).toBe(null)
  const databricks = {
    MLFLOW_TRACKING_URI: 'databricks',
    DATABRICKS_HOST: 'https://dbc.example.com',
    DATABRICKS_TOKEN: 'd',
  }
  expect(placeFrom(databricks)).toMatchObject({
    address: 'https://dbc.example.com',
    authorization: 'Bearer d',
    databricks: true,
  })
  for (const [variable, value, code] of [
    ['MLFLOW_TRACKING_URI', 'sqlite:///mlflow.db', 'mlflow-address'],
    ['MLFLOW_TRACKING_URI', './mlruns', 'mlflow-address'],
    ['MLFLOW_TRACKING_URI', 'databricks://profile', 'mlflow-databricks'],
    ['MLFLOW_TRACKING_AWS_SIGV4', 'true', 'mlflow-sign-in'],
    ['MLFLOW_TRACKING_AUTH', 'arn', 'mlflow-sign-in'],
    ['MLFLOW_TRACKING_SERVER_CERT_PATH', '/nowhere.pem', 'mlflow-certificate'],
  ])
    expect(() => auth({ [variable!]: value! }), value).toThrow(expect.objectContaining({ code }))
  expect(serverFor({}, { mlflow: undefined } as never)).toBe(null)
})
