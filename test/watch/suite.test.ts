import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { WatchFlags } from '../../src/commands/watch/flags.ts'
import { watchBy } from '../../src/commands/watch.ts'
import { hourStart } from '../../src/monitor/hours.ts'
import type { GateError } from '../../src/shared/errors.ts'
import { folderWith, gate } from '../e2e/program.ts'
import { fakeGitHub } from '../github/fake.ts'
import { variablesOf } from '../github/job.ts'
import { Store } from '../monitor/server.ts'
import { day, start, traffic, week } from './scene.ts'

const hours = week + 4 * day
const now = hourStart(start + hours + 1)
const records = [
  ...traffic({ hours: [0, week], model: 'models/old' }),
  ...traffic({ hours: [week, hours], model: 'models/new', refusals: 0.06 }),
].map(({ key, time, words, refused, model, rules }) => ({
  ...{ id: key, time, response_length: words, refusal_detected: refused, model, rules },
}))
const suite = (watch: string, more = '') => `name: legal
baseline: a
candidate: b
tasks: {qa: {kind: generate, data: qa.jsonl, metrics: [rougeL]}}
${more}
watch: ${watch}
`

let folder: string
beforeAll(() => {
  folder = folderWith({
    'records.jsonl': records,
    'suites/bot.yml': suite('{deployment: bot, alarms: {refusals: 10 points, short_answers: false}}'),
  })
})

/** @param says of the suite; absent: the one that stands there */
async function look(
  flags: WatchFlags,
  environment: Record<string, string> = {},
  says?: string,
  source: WatchFlags = { from: join(folder, 'records.jsonl') },
) {
  const parts: string[] = []
  if (says !== undefined) writeFileSync(join(folder, 'suites/own.yml'), says)
  const exit = await watchBy(
    {
      ...{ ...source, json: true },
      ...{ suite: join(folder, `suites/${says === undefined ? 'bot' : 'own'}.yml`), ...flags },
    },
    {
      ...{ environment, token: null, now, signal: new AbortController().signal, note: () => {} },
      output: { write: (part) => parts.push(part) },
    },
  )
  return { exit, ...JSON.parse(parts.join('')) }
}

describe('what the suite says of the watch', () => {
  it('counts where no flag does, before what is usual', async () => {
    expect(await look({})).toMatchObject({ exit: 0, name: 'bot', state: 'steady', unwatched: ['short'] })
    expect(await look({}, {}, suite('{}'))).toMatchObject({ exit: 1, name: 'default', unwatched: [] })
    expect(await look({}, {}, suite('{smallest_change: 10 points}'))).toMatchObject({ exit: 0, state: 'steady' })
    const own = await look({}, {}, suite('{since: 2026-09-15, before: 2026-09-07..2026-09-14}'))
    expect(own.deployment).toMatchObject({ hour: start + week + day, how: 'given' })
    expect(own.streams[0].window).toEqual({ from: start, to: start + week, own: false })
  })

  it('gives way to flags, and to the environment', async () => {
    // A size that is given now is that of every alarm; what is off stays off.
    const sized = await look({ smallestChange: '1', deployment: 'other' })
    expect(sized).toMatchObject({ exit: 1, name: 'other', unwatched: ['short'] })
    expect(await look({}, { CHECKPOINT_GATE_DEPLOYMENT: 'shop' })).toMatchObject({ name: 'shop' })
    const flagged = { since: '2026-09-16', grace: '3' }
    expect(await look(flagged, {}, suite('{since: 2026-09-15, grace: 1}'))).toMatchObject({
      deployment: { hour: start + week + 2 * day },
      end: start + hours - 2,
    })
    expect(await look({}, {}, suite('{grace: 2}'))).toMatchObject({ end: start + hours - 1 })
  })

  it('is read with the strictness of a suite, and a file that was named has to be there', async () => {
    const wrong = await look({}, {}, suite('{alarms: {refusal: false}}')).catch((error: GateError) => error)
    expect((wrong as GateError).code).toBe('suite-invalid')
    const gone = await look({ suite: join(folder, 'none.yml') }).catch((error: GateError) => error)
    expect((gone as GateError).code).toBe('suite-missing')
  })

  it('is that of checkpoint-gate.yml where there is one', async () => {
    const text = suite('{deployment: bot}').replace('watch:', 'unknown: 1\nwatch:')
    const here = folderWith({ 'records.jsonl': records, 'checkpoint-gate.yml': text })
    const refused = await gate(here, ['watch', '--from', 'records.jsonl'])
    expect(refused).toMatchObject({ exit: 2, stderr: expect.stringContaining('unknown') })
    writeFileSync(join(here, 'checkpoint-gate.yml'), suite('{deployment: bot, smallest_change: 10 points}'))
    const at = (more: string[] = []) => gate(here, ['watch', '--from', 'records.jsonl', ...more])
    // Of months ago, so that nothing is seen now; what drifted then lasts.
    expect((await at()).stdout).toMatch(/^bot: learning, /)
    expect((await at(['--smallest-change', '0'])).stdout).toMatch(/^bot: DRIFTING, /)
  }, 60_000)

  it('names the server and the experiment that the environment does not', async () => {
    const store = new Store()
    const address = await store.start()
    store.experiments.set('production', '1')
    const said = suite('{deployment: bot, experiment: production}', `mlflow: {address: "${address}"}`)
    const error = await look({}, {}, said, {}).catch((error: GateError) => error)
    expect((error as GateError).message).toContain(`"bot" in a closed hour in MLflow at ${address}`)
    // The experiment, and the runs in it: there are none.
    expect(store.requests).toBe(2)
    await store.stop()
  })

  it('sends the issue to the repository that it names, and tells there whose it is', async () => {
    const github = await fakeGitHub()
    const home = 'acme/shop'
    const environment = {
      ...(variablesOf(github, { event: 'schedule', payload: {} }) as Record<string, string>),
      ...{ GITHUB_TOKEN: github.world.token, GITHUB_REPOSITORY: home },
    }
    const said = suite(`{deployment: bot, issues: ${github.world.repository}}`)
    expect(await look({ issue: true }, environment, said)).toMatchObject({ exit: 1, issue: { how: 'opened' } })
    const [issue] = github.world.issues
    expect(issue!.title).toMatch(/^acme\/shop: bot drifts: refusals /)
    expect(issue!.body).toContain('<!-- checkpoint-gate watch=acme%2Fshop%3A%20bot ')
    expect(issue!.body).toContain('/acme/shop/actions/runs/1001')
    // Another repository's deployment of the same name has an issue of its own.
    const other = { ...environment, GITHUB_REPOSITORY: 'acme/help' }
    expect(await look({ issue: true }, other, said)).toMatchObject({ issue: { how: 'opened' } })
    await github.close()
  })

  it('is told once that the drift is gone, though two looks at the same moment both see it', async () => {
    const github = await fakeGitHub()
    const environment = {
      ...(variablesOf(github, { event: 'schedule', payload: {} }) as Record<string, string>),
      GITHUB_TOKEN: github.world.token,
    }
    const said = suite('{deployment: bot}')
    const tell = (more: WatchFlags = {}) => look({ issue: true, ...more }, environment, said)
    expect(await tell()).toMatchObject({ issue: { how: 'opened' } })
    const both = await Promise.all([tell({ smallestChange: '10' }), tell({ smallestChange: '10' })])
    expect(both.map(({ issue }) => issue.how)).toEqual(['closed', 'closed'])
    expect(github.world.issues.map(({ state, comments }) => [state, comments.length])).toEqual([['closed', 1]])
    await github.close()
  })
})
