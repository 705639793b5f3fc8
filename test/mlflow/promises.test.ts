import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { Declined } from '../../src/mlflow/alias.ts'
import { Mlflow, type Patience } from '../../src/mlflow/client.ts'
import { mlflowRun } from '../../src/mlflow/of-report.ts'
import { placeFrom } from '../../src/mlflow/place.ts'
import { type Merged, promote, wouldPromote } from '../../src/mlflow/promotion.ts'
import { Registry } from '../../src/mlflow/registry.ts'
import { rollBack } from '../../src/mlflow/rollback.ts'
import type { Artifact, MlflowRun } from '../../src/mlflow/run.ts'
import { getRun, runsOf, sendRun } from '../../src/mlflow/send.ts'
import type { Override } from '../../src/override/record.ts'
import { blocked, passed } from '../report/reports.ts'
import { answers, type Between, between, hangs, loses, meet } from './between.ts'
import { type Fake, fakeMlflow } from './fake.ts'

/**
 * What runs and models in MLflow are promised. `npm run e2e:mlflow` names a real server in CHECKPOINT_GATE_MLFLOW, and the same must hold
 * there: that proves the fake too.
 */
let fake: Fake | null = null
let front: Between
beforeAll(async () => {
  const real = process.env.CHECKPOINT_GATE_MLFLOW
  if (!real) fake = await fakeMlflow()
  front = await between(real || fake!.address)
})
afterAll(async () => {
  await front.close()
  await fake?.close()
})
afterEach(() => {
  front.trouble = null
  front.asked.length = 0
})

const client = (patience: Patience = {}, environment: Record<string, string> = {}) =>
  new Mlflow(placeFrom({ MLFLOW_TRACKING_URI: front.address, ...environment })!, { timeout: 20, ...patience })
const fresh = () => `test ${randomBytes(6).toString('hex')}`
const place = {
  repository: 'team/legal',
  commit: 'c0ffee'.padEnd(40, '0'),
  pullRequest: 12,
  url: 'https://github.com/team/legal/actions/runs/1',
  repositoryUrl: 'https://github.com/team/legal',
}
const text = (name: string, content: string): Artifact => ({
  name,
  bytes: new TextEncoder().encode(content),
  type: 'text/plain',
})

/** A run with everything that MLflow cuts, refuses or loses elsewhere. */
function hostile(): MlflowRun {
  const run = mlflowRun(blocked, place)
  const [row] = blocked.rows
  const odd = ['bleu:tokenize=zh:lowercase', 'a%b', 'ü 日本', 'x'.repeat(300)].map((metric) => ({ ...row!, metric }))
  const long = mlflowRun(
    { ...blocked, suite: { ...blocked.suite, file: `${'é😀'.repeat(4000)}.yml` }, rows: [...blocked.rows, ...odd] },
    place,
  )
  const many = Array.from({ length: 2100 }, (_, at) => ({
    key: `m/${at}`,
    value: at / 7,
    timestamp: run.endTime,
    step: 0,
  }))
  const edge = [1e-300, -1 / 3, Number.MAX_VALUE, Number.MIN_VALUE, 0.1 + 0.2, 2 ** 53].map((value, at) => ({
    key: `edge/${at}`,
    value,
    timestamp: run.endTime,
    step: 2 ** 53 - 1,
  }))
  const params = Array.from({ length: 230 }, (_, at) => ({
    key: `p ${at}`,
    value: at % 7 === 0 ? '' : `"quoted" ${at}\n`,
  }))
  return {
    ...long,
    key: randomBytes(32).toString('hex'),
    metrics: [...long.metrics, ...many, ...edge],
    params: [...long.params, ...params],
  }
}
const keyed = (run: MlflowRun): MlflowRun => {
  const tags = run.tags.map((tag) => (tag.key === 'gate.run_key' ? { ...tag, value: run.key } : tag))
  return { ...run, tags }
}

describe('runs in MLflow', () => {
  test('every value of a run is there as it was sent, whatever it is called and however long it is', {
    timeout: 60_000,
  }, async () => {
    const run = keyed(hostile())
    const artifacts = [text('report.json', '{}'), text('empty.txt', ''), text('folder/ü %:+&?.md', 'x'.repeat(100_000))]
    const sent = await sendRun(client(), { run, artifacts, experiment: { name: fresh() } })
    expect(sent.problems).toEqual([])
    expect(sent).toMatchObject({ complete: true, unlike: [] })
    const { data, info } = await getRun(client(), sent.run!.id)
    expect(info).toMatchObject({ status: 'FINISHED', start_time: run.startTime, end_time: run.endTime })
    expect(new Map(data.metrics!.map(({ key, value }) => [key, value]))).toEqual(
      new Map(run.metrics.map(({ key, value }) => [key, value])),
    )
    expect(data.metrics).toHaveLength(run.metrics.length)
    expect(data.params!.find(({ key }) => key === 'suite_file')!.value).toMatch(
      / … \[cut; all \d+ characters: cut-values\.json\]$/,
    )
  })

  test('a run that is sent twice is one run, and its points are not doubled', async () => {
    const experiment = { name: fresh() }
    const sending = { run: mlflowRun(blocked, place), artifacts: [text('a.md', 'a')], experiment }
    const [first, second] = [await sendRun(client(), sending), await sendRun(client(), sending)]
    expect(second).toEqual(first)
    expect(await runsOf(client(), first.run!.experiment, sending.run.key)).toHaveLength(1)
    const { key } = sending.run.metrics[0]!
    const history = await client().request<{ metrics: unknown[] }>('GET', 'metrics/get-history', {
      run_id: first.run!.id,
      metric_key: key,
    })
    expect(history).toMatchObject({ ok: true, body: { metrics: [{ key }] } })
  })

  test.each([
    'runs/create',
    'runs/log-batch',
    'runs/log-inputs',
    'runs/update',
    'experiments/create',
    'mlflow-artifacts',
  ])('the answer to %s is lost: there is one run with everything', async (path) => {
    front.trouble = loses(new RegExp(path))
    const sending = { run: mlflowRun(passed, place), artifacts: [text('a.md', 'a')], experiment: { name: fresh() } }
    const sent = await sendRun(client(), sending)
    expect(sent).toMatchObject({ complete: true, problems: [] })
    expect(await runsOf(client(), sent.run!.experiment, sending.run.key)).toHaveLength(1)
  })

  test('two jobs make one run at once: both name the same one, and the other is marked', async () => {
    const { run: first } = await sendRun(client(), {
      run: mlflowRun(passed, place),
      artifacts: [],
      experiment: { name: fresh() },
    })
    const experiment = { id: first!.experiment }
    const run = mlflowRun(blocked, place)
    front.trouble = meet(/runs\/create/, 2)
    const both = await Promise.all([1, 2].map(() => sendRun(client(), { run, artifacts: [], experiment })))
    expect(both.map(({ problems }) => problems)).toEqual([[], []])
    expect(await runsOf(client(), experiment.id, run.key)).toHaveLength(1)
    expect(both[0]!.run!.id).toBe(both[1]!.run!.id)
  })

  test('data of which a later run reads fewer samples are told with as many as it read', async () => {
    const experiment = { name: fresh() }
    const shown = async (samples: number) => {
      const data = passed.compared.data.map((each) => ({ ...each, samples }))
      const run = mlflowRun({ ...passed, compared: { ...passed.compared, data } }, place)
      const sent = await sendRun(client(), { run, artifacts: [], experiment })
      expect(sent.problems).toEqual([])
      const { inputs } = await getRun(client(), sent.run!.id)
      return inputs!.dataset_inputs!.map(({ dataset }) => JSON.parse(dataset.profile!).num_rows)
    }
    for (const samples of [200, 20]) expect(await shown(samples)).toEqual(passed.compared.data.map(() => samples))
  })

  test('what an override changes later is changed in the same run', async () => {
    const experiment = { name: fresh() }
    const before = await sendRun(client(), { run: mlflowRun(blocked, place), artifacts: [], experiment })
    const override = { ...({} as Override), by: 'mia', reason: 'the old tests are wrong' }
    const report = {
      ...{ ...blocked, override },
      verdict: { ...blocked.verdict, name: 'overridden' as const, exit: 0 as const },
    }
    const after = await sendRun(client(), { run: mlflowRun(report, place), artifacts: [], experiment })
    expect(after).toMatchObject({ complete: true, run: { id: before.run!.id } })
    const tags = async () => {
      const { data } = await getRun(client(), after.run!.id)
      return new Map(data.tags!.map(({ key, value }) => [key, value]))
    }
    expect((await tags()).get('gate.verdict')).toBe('overridden')
    expect((await tags()).get('gate.override')).toContain('mia')
    // The comment was taken back, and the report was made anew.
    await sendRun(client(), { run: mlflowRun(blocked, place), artifacts: [], experiment })
    expect((await tags()).get('gate.verdict')).toBe('blocked')
    expect((await tags()).get('gate.override') ?? '').not.toContain('mia')
  })

  test('a value that MLflow keeps otherwise is told, not passed over', async () => {
    const experiment = { name: fresh() }
    const run = mlflowRun(blocked, place)
    const { run: there } = await sendRun(client(), { run, artifacts: [], experiment })
    // A later value at a later step is what MLflow shows.
    const { key, timestamp } = run.metrics[0]!
    await client().request('POST', 'runs/log-batch', {
      metrics: [{ key, value: -7, timestamp, step: 5 }],
      run_id: there!.id,
    })
    const again = await sendRun(client(), { run, artifacts: [], experiment })
    expect(again.complete).toBe(false)
    expect(again.unlike).toMatchObject([{ what: 'metric', key, found: expect.stringContaining('-7') }])
    expect(again.problems.join()).toMatch(/does not hold everything as it was sent: the metric/)
  })

  test('an experiment that was deleted is said to be', async () => {
    const name = fresh()
    const { run } = await sendRun(client(), { run: mlflowRun(passed, place), artifacts: [], experiment: { name } })
    await client().request('POST', 'experiments/delete', { experiment_id: run!.experiment })
    const sent = await sendRun(client(), { run: mlflowRun(passed, place), artifacts: [], experiment: { name } })
    expect(sent).toMatchObject({
      run: null,
      complete: false,
      problems: [expect.stringMatching(/was deleted in MLflow and keeps its name/)],
    })
  })
})

describe('what MLflow does behind an answer of 200', () => {
  const newRun = async () => {
    const { run } = await sendRun(client(), {
      run: mlflowRun(passed, place),
      artifacts: [],
      experiment: { name: fresh() },
    })
    return run!.id
  }
  const post = async (path: string, body: string) =>
    (
      await fetch(`${front.address}/api/2.0/mlflow/${path}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      })
    ).status

  test('a field of the wrong type loses what follows it; with the run id last it is refused; and the client never sends it', async () => {
    const run_id = await newRun()
    const metrics = [
      { key: 'trap/a', value: 1, timestamp: 5, step: 1.5 },
      { key: 'trap/b', value: 2, timestamp: 5, step: 0 },
    ]
    expect(await post('runs/log-batch', JSON.stringify({ run_id, metrics }))).toBe(200)
    const names = (await getRun(client(), run_id)).data.metrics!.map(({ key }) => key)
    expect([names.includes('trap/a'), names.includes('trap/b')]).toEqual([true, false])
    expect(await post('runs/log-batch', JSON.stringify({ metrics: [{ ...metrics[0], key: 'trap/c' }], run_id }))).toBe(
      400,
    )
    expect(await client().request('POST', 'runs/log-batch', { run_id, metrics })).toMatchObject({
      ok: false,
      failure: { kind: 'unsendable' },
    })
  })

  test('a number as a parameter and a long tag are lost or cut in silence, an unknown status changes nothing', async () => {
    const run_id = await newRun()
    expect(await post('runs/log-batch', JSON.stringify({ run_id, params: [{ key: 'trap', value: 7 }] }))).toBe(200)
    expect(
      await post('runs/log-batch', JSON.stringify({ tags: [{ key: 'long', value: 'x'.repeat(8001) }], run_id })),
    ).toBe(200)
    expect(await post('runs/update', JSON.stringify({ run_id, status: 'DONE' }))).toBe(200)
    const { data, info } = await getRun(client(), run_id)
    expect(data.params!.find(({ key }) => key === 'trap')?.value ?? '').toBe('')
    expect(data.tags!.find(({ key }) => key === 'long')!.value).toHaveLength(8000)
    expect(info.status).toBe('FINISHED')
  })

  test('the run id stands last in every body, and a parameter that changes is refused', async () => {
    const run_id = await newRun()
    const log = (value: string) => client().request('POST', 'runs/log-batch', { run_id, params: [{ key: 'x', value }] })
    expect([await log('1'), await log('1')]).toMatchObject([{ ok: true }, { ok: true }])
    expect(await log('2')).toMatchObject({ ok: false, failure: { kind: 'refused', status: 400 } })
  })
})

describe('a server that does not do what it should', () => {
  const run = () => mlflowRun(passed, place)
  const cases: [string, () => Between['trouble'], RegExp][] = [
    ['hangs behind a healthy health check', () => hangs, /did not answer in time/],
    [
      'asks who it is',
      () => answers(401, 'You are not authenticated.', { 'www-authenticate': 'Basic realm="mlflow"' }),
      /does not know who asks \(401\): set MLFLOW_TRACKING_USERNAME/,
    ],
    [
      'does not know its own host name',
      () => answers(403, 'Invalid Host header - possible DNS rebinding attack detected'),
      /--allowed-hosts "127\.0\.0\.1,127\.0\.0\.1:\*"/,
    ],
    [
      'sends elsewhere',
      () => answers(302, '', { location: 'https://mlflow.example.com/' }),
      /sends elsewhere \(302\), to https:\/\/mlflow\.example\.com\/: name that address/,
    ],
    [
      'is something else',
      () => answers(404, '<html>nginx</html>'),
      /is no MLflow server \(404\): nginx\. Is it behind a path/,
    ],
    ['answers 200 with a page', () => answers(200, '<html>login</html>'), /is no MLflow server/],
    [
      'is crowded',
      () => answers(400, '{"error_code":"BAD_REQUEST","message":"QueuePool limit of size 5 overflow 10 reached"}'),
      /was too busy while/,
    ],
  ]
  test.each(cases)('that %s: said in a sentence, within the time', { timeout: 20_000 }, async (_, trouble, said) => {
    front.trouble = trouble()
    const began = Date.now()
    const sent = await sendRun(client({ signal: AbortSignal.timeout(6000) }), {
      run: run(),
      artifacts: [],
      experiment: { name: fresh() },
    })
    expect(sent).toMatchObject({ run: null, complete: false, problems: [expect.stringMatching(said)] })
    expect(Date.now() - began).toBeLessThan(8000)
  })

  test('the secrets of the environment reach the server and nobody else', async () => {
    front.trouble = answers(
      400,
      '{"error_code":"INVALID_PARAMETER_VALUE","message":"token t0ps3cret of ann:pa55word is odd [SQL: SELECT 1] [parameters: (1)]"}',
    )
    const secrets = {
      MLFLOW_TRACKING_USERNAME: 'ann',
      MLFLOW_TRACKING_PASSWORD: 'pa55word',
      MLFLOW_TRACKING_TOKEN: 't0ps3cret',
    }
    const sent = await sendRun(client({}, secrets), { run: run(), artifacts: [], experiment: { name: fresh() } })
    expect([...front.authorized]).toContain(`Basic ${Buffer.from('ann:pa55word').toString('base64')}`)
    expect(JSON.stringify(sent)).not.toMatch(/t0ps3cret|pa55word|SQL/)
    expect(sent.problems[0]).toMatch(/MLFLOW_TRACKING_TOKEN is set besides/)
  })

  test('that another job writes the same to at this moment: sent again, since a point that is there is dropped', async () => {
    const raced = answers(
      400,
      '{"error_code":"BAD_REQUEST","message":"(sqlite3.IntegrityError) UNIQUE constraint failed: metrics.key [SQL: INSERT]"}',
    )
    let refused = 0
    front.trouble = (request, response) => {
      if (!/runs\/log-batch/.test(request) || refused > 0) return null
      refused += 1
      return raced!(request, response)
    }
    const sent = await sendRun(client(), { run: run(), artifacts: [], experiment: { name: fresh() } })
    expect([sent.complete, refused]).toEqual([true, 1])
  })

  test('a crowd that passes is waited for, one request at a time', async () => {
    let [under, most] = [0, 0]
    const refused = answers(503, 'later')
    front.trouble = (request, response) => {
      most = Math.max(most, ++under)
      response.on('close', () => under--)
      return front.asked.length <= 2 ? refused!(request, response) : null
    }
    const experiment = { name: fresh() }
    const one = client()
    const [first, second] = await Promise.all([
      sendRun(one, { run: run(), artifacts: [], experiment }),
      one.request('GET', 'experiments/get', { experiment_id: '0' }),
    ])
    expect(first.complete).toBe(true)
    expect(second.ok).toBe(true)
    expect(most).toBe(1)
  })
})

describe('promotion', () => {
  const registry = () => new Registry(client())
  const merged = (fingerprint: string, source = `hf://team/legal@${fingerprint}`): Merged => ({
    fingerprint,
    source,
    runId: null,
    tags: [{ key: 'gate.verdict', value: 'passed' }],
    replaces: null,
  })
  const at = async (name: string) => Object.fromEntries((await registry().aliases(name)) ?? [])

  test('registers what is not there, moves the alias, says what stood there, and goes back step by step', async () => {
    const name = fresh()
    expect(await wouldPromote(registry(), name, 'champion', merged('aa'))).toMatchObject({
      version: null,
      isNew: true,
      before: null,
    })
    expect(await registry().aliases(name)).toBe(null)
    expect(await promote(registry(), name, 'champion', merged('aa'))).toMatchObject({
      version: '1',
      isNew: true,
      already: false,
      before: null,
    })
    expect(await promote(registry(), name, 'champion', merged('aa'))).toMatchObject({
      version: '1',
      isNew: false,
      already: true,
    })
    expect(await promote(registry(), name, 'champion', merged('bb'))).toMatchObject({
      version: '2',
      before: { version: '1', source: 'hf://team/legal@aa' },
    })
    expect(await promote(registry(), name, 'champion', merged('cc'))).toMatchObject({
      version: '3',
      before: { version: '2' },
    })
    expect(await at(name)).toEqual({ champion: '3', 'previous-champion': '2' })
    expect(await rollBack(registry(), name, 'champion', true)).toMatchObject({ from: '3', to: { version: '2' } })
    expect(await at(name)).toEqual({ champion: '3', 'previous-champion': '2' })
    expect(await rollBack(registry(), name, 'champion', false)).toMatchObject({
      from: '3',
      to: { version: '2', source: 'hf://team/legal@bb' },
    })
    expect(await at(name)).toEqual({ champion: '2', 'previous-champion': '1' })
    await rollBack(registry(), name, 'champion', false)
    expect(await at(name)).toEqual({ champion: '1' })
    await expect(rollBack(registry(), name, 'champion', false)).rejects.toThrow(/nothing had the alias "champion"/)
    expect((await registry().version(name, '3'))!.tags.get('gate.rolled_back_to')).toBe('2')
  })

  test('an alias that somebody else moved is not moved back', async () => {
    const name = fresh()
    await promote(registry(), name, 'champion', merged('aa'))
    await promote(registry(), name, 'champion', merged('bb'))
    await registry().makeVersion(name, 'hf://team/legal@zz', null, [])
    await registry().setAlias(name, 'champion', '3')
    await expect(rollBack(registry(), name, 'champion', false)).rejects.toThrow(Declined)
    await expect(rollBack(registry(), name, 'champion', false)).rejects.toThrow(
      /at version 3, where no promotion of this program set it/,
    )
    await registry().setAlias(name, 'champion', '2')
    await registry().setAlias(name, 'previous-champion', '3')
    await expect(rollBack(registry(), name, 'champion', false)).rejects.toThrow(/no longer sure/)
    expect(await at(name)).toMatchObject({ champion: '2' })
    await expect(rollBack(registry(), name, 'nobody', false)).rejects.toThrow(/has no alias "nobody"/)
  })

  test('going back that broke off and is tried again goes back one step', async () => {
    const name = fresh()
    for (const fingerprint of ['aa', 'bb', 'cc']) await promote(registry(), name, 'champion', merged(fingerprint))
    const impatient = new Registry(client({ tries: 1 }))
    front.trouble = answers(503, 'later', {}, /model-versions\/set-tag/)
    await expect(rollBack(impatient, name, 'champion', false)).rejects.toThrow(/too busy/)
    front.trouble = null
    expect(await rollBack(impatient, name, 'champion', false)).toMatchObject({ from: '3', to: { version: '2' } })
    expect(await at(name)).toEqual({ champion: '2', 'previous-champion': '1' })
  })

  test('what somebody went back from is not promoted again by the next push, until they allow it', async () => {
    const name = fresh()
    for (const fingerprint of ['aa', 'bb']) await promote(registry(), name, 'champion', merged(fingerprint))
    await rollBack(registry(), name, 'champion', false)
    for (const again of [wouldPromote, promote])
      await expect(again(registry(), name, 'champion', merged('bb'))).rejects.toThrow(
        /went back from this checkpoint .* gate\.rolled_back_to of version 2 and gate\.rolled_back\.bb of the model/,
      )
    expect(await at(name)).toEqual({ champion: '1' })
    await client().request('DELETE', 'model-versions/delete-tag', { name, version: '2', key: 'gate.rolled_back_to' })
    await client().request('DELETE', 'registered-models/delete-tag', { name, key: 'gate.rolled_back.bb' })
    expect(await promote(registry(), name, 'champion', merged('bb'))).toMatchObject({ version: '2', already: false })
  })

  test('nor is it where they deleted the version that they went back from', async () => {
    const name = fresh()
    for (const fingerprint of ['aa', 'bb']) await promote(registry(), name, 'champion', merged(fingerprint))
    await rollBack(registry(), name, 'champion', false)
    await client().request('DELETE', 'model-versions/delete', { name, version: '2' })
    for (const again of [wouldPromote, promote])
      await expect(again(registry(), name, 'champion', merged('bb'))).rejects.toThrow(
        /went back from this checkpoint .* tag gate\.rolled_back\.bb of the model/,
      )
    expect(await at(name)).toEqual({ champion: '1' })
    expect(await promote(registry(), name, 'champion', merged('cc'))).toMatchObject({ isNew: true })
  })

  test('what is too long for a tag is cut visibly, and not sent again', async () => {
    const name = fresh()
    const long: Merged = { ...merged('aa'), tags: [{ key: 'gate.override', value: 'because '.repeat(2000) }] }
    for (const _ of [1, 2]) {
      front.asked.length = 0
      await promote(registry(), name, 'champion', long)
      const { tags } = (await registry().version(name, '1'))!
      expect(tags.get('gate.override')).toMatch(/ … \[cut; all 16000 characters: cut-values\.json\]$/)
    }
    expect(front.asked.filter((request) => /set-tag/.test(request))).toEqual([])
  })

  test('an alias that moves while it is promoted is seen', async () => {
    const name = fresh()
    await promote(registry(), name, 'champion', merged('aa'))
    await registry().makeVersion(name, 'hf://team/legal@zz', null, [])
    let isMoved = false
    front.trouble = (request) => {
      if (/previous_version|model-versions\/set-tag/.test(request) && !isMoved) {
        isMoved = true
        void registry().setAlias(name, 'champion', '2')
      }
      return null
    }
    await expect(promote(registry(), name, 'champion', merged('bb'))).rejects.toThrow(/Somebody else moves the alias/)
  })

  test.each(['registered-models/create', 'model-versions/create', 'model-versions/set-tag', 'registered-models/alias'])(
    'the answer to %s is lost: there is one version, and the alias is at it',
    async (path) => {
      const name = fresh()
      front.trouble = loses(new RegExp(`POST .*${path}`))
      expect(await promote(registry(), name, 'champion', merged('aa'))).toMatchObject({ version: '1' })
      expect(await at(name)).toEqual({ champion: '1' })
      expect(await registry().version(name, '2')).toBe(null)
    },
  )

  test('a source that the registry refuses is said with its reason', async () => {
    for (const source of ['https://example.com/model', '/models/legal', 'mlflow-artifacts:/0/00/artifacts'])
      await expect(promote(registry(), fresh(), 'champion', merged('aa', source))).rejects.toThrow(
        /refused while registering the version \(400\)/,
      )
  })
})
