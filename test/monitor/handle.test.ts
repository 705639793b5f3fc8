import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { createMonitor } from '../../src/monitor/index.ts'
import { scratch } from './scene.ts'
import { Store } from './server.ts'

vi.mock('node:fs', { spy: true })

const store = new Store()
afterAll(() => store.stop())

const listeners = () => ['exit', 'beforeExit', 'SIGTERM'].map((name) => process.listenerCount(name))

it('a monitor that is asked for again and again, as by bundles and reloads, is one: an id counts once and its rating is found', async () => {
  const options = { folder: scratch(), deployment: 'shop', writer: 'w', tracking: await store.start(), warn: () => {} }
  const before = listeners()
  const [first, second, ...others] = Array.from({ length: 12 }, () => createMonitor({ ...options }))
  expect(listeners()).toEqual(before.map((count) => count + 1))
  first!.log({ response: 'one two', id: 'a' })
  second!.log({ response: 'one two', id: 'a' })
  second!.rate('a', 'up')
  expect(await first!.flush()).toBe(true)
  expect(readdirSync(join(options.folder, 'shop'))).toEqual(['w-1'])
  expect(second!.stats()).toMatchObject({ recorded: 1, known: 1, ratings: 1, ratingsUnmatched: 0 })
  // Who closes one takes it from nobody else; what is closed takes nothing.
  for (const each of [first!, ...others]) await each.close()
  first!.log({ response: 'late' })
  second!.log({ response: 'three' })
  await second!.close()
  expect(store.points('response_length').map(({ value }) => value)).toEqual([2, 1])
  expect(listeners()).toEqual(before)
})

it('monitors of other deployments, folders or judges are others', async () => {
  const folder = scratch()
  const usual = { folder, deployment: 'shop', writer: 'w', warn: () => {} }
  const judge = { server: 'http://127.0.0.1:9/v1', model: 'grader' }
  const monitors = [{}, { deployment: 'other' }, { judge }].map((more) => createMonitor({ ...usual, ...more }))
  for (const each of monitors) each.log({ response: 'one' })
  for (const each of monitors) await each.durable()
  expect(monitors.map((each) => each.stats().recorded)).toEqual([1, 1, 1])
  expect(readdirSync(join(folder, 'shop'))).toEqual(['w-1', 'w-2'])
  for (const each of monitors) await each.close(10)
})

it('where the file of the thread was left behind, it says so and measures in the service’s own', async () => {
  const told: string[] = []
  vi.mocked(existsSync).mockImplementation(() => false)
  const monitor = createMonitor({ folder: scratch(), tracking: 'http://127.0.0.1:9', warn: (said) => told.push(said) })
  vi.mocked(existsSync).mockReset()
  monitor.log({ response: 'one' })
  await monitor.durable()
  expect(monitor.stats()).toMatchObject({ thread: 'own', recorded: 1 })
  expect(told).toEqual([expect.stringContaining('out of the bundle')])
  await monitor.close(10)
})
