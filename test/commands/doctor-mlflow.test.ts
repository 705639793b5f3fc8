import { afterAll, beforeAll, expect, it } from 'vitest'
import { examineAlias, examineMlflow } from '../../src/commands/doctor/mlflow.ts'
import { Mlflow } from '../../src/mlflow/client.ts'
import type { Environment } from '../../src/mlflow/place.ts'
import { placeFrom } from '../../src/mlflow/place.ts'
import { promote } from '../../src/mlflow/promotion.ts'
import { Registry } from '../../src/mlflow/registry.ts'
import type { Suite } from '../../src/suite/suite.ts'
import { type Fake, fakeMlflow } from '../mlflow/fake.ts'

let server: Fake
beforeAll(async () => {
  server = await fakeMlflow()
})
afterAll(() => server.close())

/** As far as the doctor looks at it. */
const suite = (more: object) =>
  ({ name: 'legal', baseline: { path: 'models/production' }, ...more }) as unknown as Suite
const logged = suite({ mlflow: { artifacts: true } })
const looksUp = suite({ baseline: { path: 'mlflow:legal@champion' } })
const here = (): Environment => ({ MLFLOW_TRACKING_URI: server.address })
const away: Environment = { MLFLOW_TRACKING_URI: 'http://127.0.0.1:1' }

it.each<[string, Suite, () => Environment, [string, RegExp][]]>([
  ['a suite that asks for none', suite({}), here, []],
  ['a server that answers', logged, here, [['ok', /answers; experiment legal, made by the first run$/]]],
  ['no server named', logged, () => ({}), [['warn', /^MLFLOW_TRACKING_URI names no server$/]]],
  ['a server that is away', logged, () => away, [['warn', /could not be reached while looking for the experiment/]]],
  ['an address that is none', logged, () => ({ MLFLOW_TRACKING_URI: 'x' }), [['warn', /no address of an MLflow/]]],
  ['no server for a baseline that is looked up', looksUp, () => ({}), [['bad', /names no server/]]],
  ['a server that is away, with the baseline', looksUp, () => away, [['bad', /could not be reached/]]],
])('%s is told before anything is evaluated, and what to do', async (_, of, environment, wanted) => {
  const findings = await examineMlflow(of, environment())
  expect(findings.map(({ state, found }) => [state, found])).toEqual(
    wanted.map(([state, found]) => [state, expect.stringMatching(found)]),
  )
  for (const { state, advice } of findings) expect(advice === null).toBe(state === 'ok')
})

it('looking makes no experiment', async () => {
  const again = () => examineMlflow(logged, here())
  expect(await again()).toEqual(await again())
})

it('a baseline that is an alias is what it names now; one that is not there is no baseline', async () => {
  const found = async (environment = here()) => {
    const { state, found } = await examineAlias(looksUp, environment)
    return [state, found]
  }
  expect(await found()).toEqual(['bad', expect.stringMatching(/has no model "legal" with the alias "champion"/)])
  const source = 'hf://team/legal@abc'
  const version = { fingerprint: 'f1'.repeat(32), source, runId: null, tags: [], replaces: null }
  await promote(new Registry(new Mlflow(placeFrom(here())!)), 'legal', 'champion', version)
  expect(await found()).toEqual(['ok', `mlflow:legal@champion (version 1): ${source}`])
  expect(await found(away)).toEqual(['ok', expect.stringContaining('to be looked up')])
})
