import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { hourOf, hourStart } from '../../src/monitor/hours.ts'
import { weekOf } from '../../src/monitor/sender/points.ts'
import type { WatchRecord } from '../../src/watch/record.ts'
import { folderWith, gate } from '../e2e/program.ts'
import { fakeGitHub } from '../github/fake.ts'
import { runJob, variablesOf } from '../github/job.ts'
import { Store } from '../monitor/server.ts'
import { day, start, traffic, week } from './scene.ts'

// An hour that turns between two looks is seen by the second one: near its end the next one is waited for.
const left = 3_600_000 - (Date.now() % 3_600_000)
if (left < 180_000) await pause(left)
const now = Date.now()
/** The same, up to the last closed hour and some hours before. */
const untilNow = (records: readonly WatchRecord[], hours: number, ago = 0) => {
  const shift = hourStart(hourOf(now - 3_600_000) - (start + hours) - ago)
  return records.map((one) => ({ ...one, time: one.time + shift }))
}
const lines = (records: readonly WatchRecord[]) =>
  records.map(({ key, time, words, refused, rating, model, rules }) => ({
    ...{ id: key, time, response_length: words, refusal_detected: refused, user_rating: rating ?? -1, model, rules },
  }))

const earlier = traffic({ hours: [0, week], model: 'models/old' })
const since = (more: object = {}) => traffic({ hours: [week, week + 4 * day], model: 'models/new', ...more })
const steady = lines(untilNow([...earlier, ...since()], week + 4 * day))
const drifting = lines(untilNow([...earlier, ...since({ refusals: 0.06 })], week + 4 * day))

let folder: string
beforeAll(() => {
  folder = folderWith({
    'steady.jsonl': steady,
    'drifting.jsonl': drifting,
    'learning.jsonl': lines(untilNow(traffic({ hours: [0, 3 * day] }), 3 * day)),
    'silent.jsonl': lines(untilNow([...earlier, ...since()], week + 4 * day, 30)),
    'empty.jsonl': '',
  })
})

describe('a look at a file, as a process', () => {
  it.each([
    ['steady', 0, /^bot: steady, since .* \(the model models\/new\): 3,840 answers in 4 days\n/],
    ['drifting', 1, /refusals +2\.\d % +\d\.\d % \[\d\.\d, \d\.\d\] .* since 20.* DRIFTING\n/],
    ['learning', 0, /refusals .* 3 of 7 days, 2,880 of 3,000 answers +learning\n[\s\S]*Learning is not healthy/],
    ['silent', 3, /No answer was recorded for 30 hours: what production does now cannot be told/],
    ['empty', 3, /There is no answer of the deployment "bot" in a closed hour/],
    ['missing', 2, /missing\.jsonl cannot be read: ENOENT/],
  ])('%s: exit code %d', async (name, exit, says) => {
    const ended = await gate(folder, ['watch', '--from', `${name}.jsonl`, '--deployment', 'bot'])
    expect(ended.exit).toBe(exit)
    expect(ended.stdout + ended.stderr).toMatch(says)
    const json = await gate(folder, ['watch', '--from', `${name}.jsonl`, '--deployment', 'bot', '--json'])
    expect(json.exit).toBe(exit)
    if (json.stdout !== '') expect(JSON.parse(json.stdout)).toMatchObject({ name: 'bot', issue: null })
  })

  it.each([
    [['--since', 'yesterday'], /--since is "yesterday"/],
    [['--before', '2026-09-01..2026-09-03'], /at least a week apart/],
    [['--smallest-change', 'x'], /--smallest-change is "x"/],
    [['--deployment', 'a/b'], /--deployment is "a\/b"/],
    [['--run', 'nowhere'], /nowhere/],
    [['--issue'], /no repository or no token/],
  ])('%j is refused with what to give instead', async (options, says) => {
    const ended = await gate(folder, ['watch', '--from', 'steady.jsonl', ...options])
    expect(ended.exit).toBe(2)
    expect(ended.stderr).toMatch(says)
  })

  it('without a place to read from says which variable names one', async () => {
    expect(await gate(folder, ['watch'])).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('MLFLOW_TRACKING_URI'),
    })
    const gone = await gate(folder, ['watch'], '', { MLFLOW_TRACKING_URI: 'http://127.0.0.1:9' })
    expect(gone).toMatchObject({ exit: 3, stderr: expect.stringContaining('could not be reached') })
  }, 60_000)
})

it('holds production to the answers of a run, and names the tasks they are of', async () => {
  const words = (i: number) => Array.from({ length: 50 + (i % 101) }, () => 'law').join(' ')
  const answers = Array.from({ length: 150 }, (_, i) => ({ id: `${i}`, answer: words(i) }))
  const right = answers.map(({ id }) => ({ id, score: 1 }))
  const run = folderWith({
    'suite.yml': `name: legal
baseline: recorded:before
candidate: recorded:after
tasks:
  qa: {kind: generate, data: qa.jsonl, metrics: [rougeL]}
  exam: {kind: scores, data: qa.jsonl}
`,
    'qa.jsonl': answers.map(({ id }) => ({ id, prompt: `What says clause ${id}?`, reference: words(Number(id)) })),
    'before/qa.jsonl': answers,
    'after/qa.jsonl': answers,
    ...Object.fromEntries(['before', 'after'].map((side) => [`${side}/exam.jsonl`, right])),
    'high.jsonl': lines(
      untilNow(
        [...traffic({ hours: [0, week], model: 'a', refusals: 0.06 }), ...since({ refusals: 0.06 })],
        week + 4 * day,
      ),
    ),
  })
  const made = await gate(run, ['run', 'suite.yml', '--out', 'run'])
  expect(made.stderr + made.stdout).toContain('legal')
  const told = await gate(run, ['watch', '--from', 'high.jsonl', '--run', 'run', '--json'])
  const watched = JSON.parse(told.stdout)
  expect(watched.promised).toMatchObject({ tasks: ['qa'], answers: 150 })
  const [refusals] = watched.streams
  expect(
    refusals.held.map((each: { against: string; alarms: object[] }) => [each.against, each.alarms.length]),
  ).toEqual([
    ['before', 0],
    ['promise', 1],
  ])
  expect(told.exit).toBe(1)
  // A name that nobody knows narrows no promise: it ends the look, whatever else is named.
  const wrong = async (...flags: string[]) => {
    const { exit, stderr } = await gate(run, ['watch', '--from', 'high.jsonl', ...flags])
    expect(exit).toBe(2)
    return stderr
  }
  expect(await wrong('--run', 'run', '--task', 'qa,qaa')).toMatch(
    /has no task "qaa"; its tasks are qa and exam\.\s+Did you mean "qa"\?/,
  )
  expect(await wrong('--run', 'run', '--task', 'qa,exam')).toContain('holds no answers of the candidate to exam.')
  expect(await wrong('--task', 'qa')).toContain('--task names tasks of a run, and no run is named.')
}, 60_000)

describe('the issue', () => {
  it('opens with the drift, is one, and closes when the drift is gone', async () => {
    const github = await fakeGitHub()
    const environment = variablesOf(github, { event: 'schedule', payload: {} }) as Record<string, string>
    const look = (name: string, token = github.world.token) =>
      gate(folder, ['watch', '--from', `${name}.jsonl`, '--deployment', 'bot', '--issue'], '', {
        ...environment,
        GITHUB_TOKEN: token,
      })
    expect((await look('steady')).stdout).not.toContain('Issue')
    expect(await look('drifting')).toMatchObject({ exit: 1, stdout: expect.stringContaining('Issue opened: https://') })
    expect((await look('drifting')).stdout).toContain('Issue unchanged')
    // What cannot be told closes nothing.
    expect(await look('silent')).toMatchObject({ exit: 3 })
    const [issue] = github.world.issues
    expect(issue).toMatchObject({ state: 'open', comments: [] })
    expect(issue!.title).toMatch(/^bot drifts: refusals 2\.\d % → \d\.\d %$/)
    expect(issue!.body).toMatch(/^<!-- checkpoint-gate watch=bot told=refusals\.before\.\d+\.1 -->\n/)
    expect(issue!.body).toMatch(
      /```mermaid\n.*\nxychart-beta\n {2}title "refusals by day \(up to 2\.\d % is no drift\)"\n/,
    )
    expect(issue!.body).toContain('https://github.com/acme/legal-model/actions/runs/1001')
    expect(await look('steady')).toMatchObject({ exit: 0, stdout: expect.stringContaining('Issue closed') })
    expect(issue!.state).toBe('closed')
    expect(issue!.comments).toHaveLength(1)
    // An issue that cannot be written keeps no drift from whoever reads the log.
    expect(await look('drifting', 'wrong')).toMatchObject({
      exit: 3,
      stdout: expect.stringContaining('bot: DRIFTING'),
      stderr: expect.stringContaining('Bad credentials'),
    })
    await github.close()
  }, 120_000)

  it('links the run by the number that Gitea calls it by', async () => {
    const github = await fakeGitHub({ gitea: true })
    const job = { event: 'schedule', payload: {}, environment: { GITEA_ACTIONS: 'true', GITHUB_RUN_NUMBER: '7' } }
    const environment = { ...variablesOf(github, job), GITHUB_TOKEN: github.world.token } as Record<string, string>
    await gate(folder, ['watch', '--from', 'drifting.jsonl', '--issue'], '', environment)
    expect(github.world.issues[0]!.body).toContain('/acme/legal-model/actions/runs/7)')
    await github.close()
  }, 60_000)

  it('has nothing in it that a model’s name or an id could do', async () => {
    const hostile = '<img src=x onerror=alert(1)> @everyone |\n# [x](https://evil.example)'
    const records = untilNow([...earlier, ...since({ refusals: 0.06, model: hostile })], week + 4 * day)
    const own = folderWith({ 'hostile.jsonl': lines(records.map((one) => ({ ...one, key: `${hostile} ${one.key}` }))) })
    const github = await fakeGitHub()
    const environment = variablesOf(github, { event: 'schedule', payload: {} }) as Record<string, string>
    const ended = await gate(own, ['watch', '--from', 'hostile.jsonl', '--issue'], '', {
      ...environment,
      GITHUB_TOKEN: github.world.token,
    })
    expect(ended.exit).toBe(1)
    expect(ended.stdout.split('\n')[0]).toContain('onerror')
    const { body } = github.world.issues[0]!
    expect(body).not.toMatch(/<img|@everyone|^# |\]\(https:\/\/evil/m)
    await github.close()
  }, 60_000)
})

it('in a step of a workflow reads MLflow, opens the issue and fails no job', async () => {
  const store = new Store()
  const github = await fakeGitHub()
  const address = await store.start()
  store.experiments.set('production-monitoring', '1')
  const records = untilNow([...earlier, ...since({ refusals: 0.06 })], week + 4 * day)
  fill(store, records)
  const inputs = { INPUT_WATCH: 'true', INPUT_TOKEN: github.world.token, INPUT_DEPLOYMENT: 'bot' }
  const job = { event: 'schedule', payload: {}, environment: { ...inputs, MLFLOW_TRACKING_URI: address } }
  const ended = await runJob(github, [process.execPath, join(import.meta.dirname, '../../src/action.ts')], job)
  expect(ended.stderr).toBe('')
  expect(ended.stdout).toContain('bot: DRIFTING')
  expect(ended.exit).toBe(0)
  expect(github.world.issues).toHaveLength(1)
  await store.stop()
  const away = await runJob(github, [process.execPath, join(import.meta.dirname, '../../src/action.ts')], job)
  expect(away.exit).toBe(3)
  // On the page of the run, and not only in its log.
  expect(away.stdout).toMatch(/^::error::.*could not be reached.*%0A/m)
  expect(away.stderr).toBe('')
  await github.close()
}, 120_000)

/** As the monitor leaves them: a run a week, a step a request. */
function fill(store: Store, records: readonly WatchRecord[]): void {
  for (const [at, { time, words, refused, model, rules }] of records.entries()) {
    const id = `run ${weekOf(time)}`
    if (!store.runs.has(id)) {
      const tags = { monitor: 'production-monitoring', deployment: 'bot', window: weekOf(time), writer: 'w-1' }
      store.runs.set(id, {
        ...{ id, experiment: '1', name: 'production-monitoring', start: time, status: 'RUNNING', deleted: false },
        tags: new Map([
          ...Object.entries(tags).map(([key, value]): [string, string] => [`gate.${key}`, value]),
          ['gate.rules.refusal', rules!],
          ['gate.model.1', 'models/old'],
          ['gate.model.2', 'models/new'],
        ]),
        points: new Map(),
        batches: 0,
      })
    }
    const values = { response_length: words!, refusal_detected: Number(refused), model: model === 'models/old' ? 1 : 2 }
    for (const [key, value] of Object.entries(values))
      store.runs.get(id)!.points.set(`${key} ${at}`, { key, value, timestamp: time, step: at + 1 })
  }
}
