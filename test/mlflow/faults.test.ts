import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Declined } from '../../src/mlflow/alias.ts'
import { Mlflow } from '../../src/mlflow/client.ts'
import { mlflowRun } from '../../src/mlflow/of-report.ts'
import { placeFrom } from '../../src/mlflow/place.ts'
import { Refused } from '../../src/mlflow/problem.ts'
import { type Merged, promote } from '../../src/mlflow/promotion.ts'
import { Registry } from '../../src/mlflow/registry.ts'
import { rollBack } from '../../src/mlflow/rollback.ts'
import type { Artifact } from '../../src/mlflow/run.ts'
import { getRun, runsOf, sendRun } from '../../src/mlflow/send.ts'
import { blocked } from '../report/reports.ts'
import { answers, type Between, between, type Trouble } from './between.ts'
import { type Fake, fakeMlflow } from './fake.ts'

/**
 * Every request of every story, one after the other, meets every fault. Whatever happens, what is told is true; and done again without
 * faults, there is one run, one version, and the alias where it belongs. `npm run e2e:mlflow` holds a real server to the same.
 */
let fake: Fake | null = null
let address: string
beforeAll(async () => {
  const real = process.env.CHECKPOINT_GATE_MLFLOW
  if (!real) fake = await fakeMlflow()
  address = real || fake!.address
})
afterAll(() => fake?.close())

type Fault = (...given: Parameters<NonNullable<Between['trouble']>>) => Trouble | Promise<Trouble>
const answered = (status: number, text: string, headers: Record<string, string> = {}): Fault =>
  answers(status, text, headers)!
const faults: Record<string, Fault> = {
  'is answered 500': answered(500, 'no'),
  'is answered 429': answered(429, 'slower', { 'retry-after': '0' }),
  'is sent elsewhere': answered(302, '', { location: 'https://sso.example.com/' }),
  'is answered with a login page': answered(200, '<html>Sign in</html>', { 'content-type': 'text/html' }),
  'is answered 200 and not done': answered(200, '{}'),
  'is answered with a JSON that is no object': answered(200, 'null'),
  'is answered by a gateway': answered(200, '{"error":"login required","runs":1,"run":{},"tags":[7]}'),
  'is never answered': () => 'done',
  'has its answer lost': () => 'lose',
  'has its answer cut': () => 'cut',
  'is done twice': () => 'twice',
  'is done when nobody waits any more': () => ({ late: 150 }),
}
/** `once`: this one only. `on`: nothing after it is answered either, as when a job is killed. */
const lengths = ['once', 'on'] as const
type Length = (typeof lengths)[number]

const fresh = () => `faults ${randomBytes(6).toString('hex')}`
const direct = () => new Mlflow(placeFrom({ MLFLOW_TRACKING_URI: address })!)

/** Does something behind a fault at its request number `at`. @returns how it ended, and whether it came so far */
async function behind<T>(at: number, fault: Fault, length: Length, does: (client: Mlflow) => Promise<T>) {
  const front = await between(address)
  const down = answered(503, 'gone')
  front.trouble = (request, response) => {
    const now = front.asked.length - 1
    if (now === at) return fault(request, response)
    return now > at && length === 'on' ? down(request, response) : null
  }
  const place = placeFrom({ MLFLOW_TRACKING_URI: front.address })!
  // A request that times out on a busy machine is done late, which is another fault.
  const isAwaited = fake && fault === faults['is never answered']
  const client = new Mlflow(place, { timeout: isAwaited ? 1 : 10, tries: 2 })
  try {
    const outcome = await does(client).then(
      (value) => ({ value, error: null }),
      (error: unknown) => ({ value: null, error }),
    )
    return { ...outcome, came: front.asked.length > at }
  } finally {
    // What is still to be done late is done.
    if (fault === faults['is done when nobody waits any more']) await new Promise((later) => setTimeout(later, 300))
    await front.close()
  }
}

/** At each request of a story, several at once, until the story has no more. */
async function everywhere(tried: (at: number) => Promise<boolean>) {
  for (let from = 0; ; from += 8) {
    const came = await Promise.all(Array.from({ length: 8 }, (_, i) => tried(from + i)))
    if (came.includes(false)) return
  }
}

/** A job can be killed at any request; what the last one met besides tells little more. */
const killing = ['is answered 500', 'has its answer lost', 'is answered 200 and not done', 'is done twice']
const cases = Object.entries(faults).flatMap(([name, fault]) =>
  (killing.includes(name) ? lengths : lengths.slice(0, 1)).map((length) => ({ name, fault, length })),
)
const known = (error: unknown) => error === null || error instanceof Refused || error instanceof Declined

const place = {
  repository: 'team/legal',
  commit: 'c0ffee'.padEnd(40, '0'),
  pullRequest: 12,
  url: null,
  repositoryUrl: null,
}
const artifacts: Artifact[] = [{ name: 'a.md', bytes: Buffer.from('a'), type: 'text/plain' }]

describe.concurrent.each(cases)('a request that $name ($length)', { timeout: 300_000 }, ({ fault, length }) => {
  test('leaves one run of an evaluation, with everything, and nothing is called sent that is not there', () =>
    everywhere(async (at) => {
      const sending = { run: mlflowRun(blocked, place), artifacts, experiment: { name: fresh() } }
      const { value: first, error, came } = await behind(at, fault, length, (client) => sendRun(client, sending))
      expect([at, error]).toEqual([at, null])
      expect([at, first!.complete, first!.problems.length > 0]).toEqual([at, !first!.problems.length, !first!.complete])
      if (first!.complete) expect([at, await lacking(first!.run!.id)]).toEqual([at, []])
      const again = await sendRun(direct(), sending)
      expect([at, again.problems]).toEqual([at, []])
      expect([at, await lacking(again.run!.id)]).toEqual([at, []])
      const runs = await runsOf(direct(), again.run!.experiment, sending.run.key)
      expect([at, runs.map(({ info }) => info.run_id)]).toEqual([at, [again.run!.id]])
      return came
    }))

  test('leaves one version of a checkpoint and its alias at it, with the way back', () =>
    everywhere(async (at) => {
      const name = fresh()
      await promote(new Registry(direct()), name, 'champion', merged('aa'))
      const {
        value: moved,
        error,
        came,
      } = await behind(at, fault, length, (client) => promote(new Registry(client), name, 'champion', merged('bb')))
      expect([at, known(error), String(error)]).toEqual([at, true, String(error)])
      if (moved !== null) expect([at, await standing(name)]).toEqual([at, promoted])
      await promote(new Registry(direct()), name, 'champion', merged('bb'))
      expect([at, await standing(name)]).toEqual([at, promoted])
      return came
    }))

  test('leaves the alias one step back, and no further', () =>
    everywhere(async (at) => {
      const name = fresh()
      for (const fingerprint of ['aa', 'bb', 'cc'])
        await promote(new Registry(direct()), name, 'champion', merged(fingerprint))
      const {
        value: back,
        error,
        came,
      } = await behind(at, fault, length, (client) => rollBack(new Registry(client), name, 'champion', false))
      expect([at, known(error), String(error)]).toEqual([at, true, String(error)])
      if (back === null) await rollBack(new Registry(direct()), name, 'champion', false)
      const { tags } = (await new Registry(direct()).version(name, '3'))!
      const now = await aliases(name)
      expect([at, now.champion, tags.get('gate.rolled_back_to')]).toEqual([at, '2', '2'])
      // What is done after everything was looked at, nobody can tell of.
      const isTold = now['previous-champion'] === '1' || fault === faults['is done when nobody waits any more']
      if (!isTold) expect([at, back?.problem]).toEqual([at, expect.any(String)])
      // Whatever it was told: the next step is the next one.
      for (let tries = 0; tries < 2 && (await aliases(name)).champion !== '1'; tries++)
        await rollBack(new Registry(direct()), name, 'champion', false)
      expect([at, await aliases(name)]).toEqual([at, { champion: '1' }])
      return came
    }))
})

/** Of what was sent, what is not there, as MLflow itself tells it. */
async function lacking(id: string): Promise<string[]> {
  const { data, info } = await getRun(direct(), id)
  const run = mlflowRun(blocked, place)
  const held = new Set([
    ...data.metrics!.map(({ key, value }) => `${key} ${Number(value)}`),
    ...[...data.params!, ...data.tags!].map(({ key, value }) => `${key} ${value}`),
    info.status,
  ])
  const sent = [...run.metrics, ...run.params, ...run.tags].map(({ key, value }) => `${key} ${value}`)
  return [...sent, run.status].filter((each) => !held.has(each))
}

function merged(fingerprint: string): Merged {
  const tags = [{ key: 'gate.verdict', value: 'passed' }]
  return { fingerprint, source: `hf://team/legal@${fingerprint}`, runId: null, tags, replaces: null }
}

const aliases = async (name: string) => Object.fromEntries((await new Registry(direct()).aliases(name)) ?? [])

/** Where the aliases are, how a promoted version is marked, and which versions no other goes before. */
async function standing(name: string) {
  const registry = new Registry(direct())
  const at = await aliases(name)
  const { tags } = (await registry.version(name, at.champion!))!
  const key = { key: 'gate.idempotency_key', value: tags.get('gate.idempotency_key')! }
  const versions = (await registry.versionsWith(name, key)).filter((each) => !each.tags.has('gate.duplicate_of'))
  const marks = ['gate.verdict', 'gate.fingerprint', 'gate.previous_version', 'gate.alias'].map((tag) => tags.get(tag))
  return {
    isOne: versions.length === 1 && versions[0]!.version === at.champion,
    previous: at['previous-champion'],
    marks,
  }
}
const promoted = { isOne: true, previous: '1', marks: ['passed', 'bb', '1', 'champion'] }
