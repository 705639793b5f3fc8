import { once } from 'node:events'
import fs, { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { Monitor } from '../../src/monitor/monitor.ts'
import { decoded } from '../../src/monitor/options.ts'
import { asked, engineIn, scratch } from './scene.ts'
import { Store } from './server.ts'

const stores: Store[] = []
afterAll(() => Promise.all(stores.map((each) => each.stop())))
async function begun() {
  const store = new Store()
  stores.push(store)
  return { store, address: await store.start() }
}

const week = (number: number) => Date.UTC(2026, 10, 2 + 7 * number, 12)
const lengths = (store: Store) => store.points('response_length').map(({ value }) => value)

it('a week has its run; one that is over is counted, tagged and ended', async () => {
  const { store, address } = await begun()
  const { engine } = engineIn(scratch(), address)
  engine.accept([0, 0, 1, 2].map((each) => asked('one two', { time: week(each) })))
  expect(await engine.flush(5_000)).toBe(true)
  await engine.close()
  const runs = [...store.runs.values()]
  expect(runs.map(({ tags, status }) => [tags.get('gate.window'), status, tags.get('gate.read_back')])).toEqual([
    ['2026-W45', 'FINISHED', '2 of 2'],
    ['2026-W46', 'FINISHED', '1 of 1'],
    ['2026-W47', 'RUNNING', undefined],
  ])
  expect(runs.every(({ name }) => name === 'production-monitoring')).toBe(true)
  expect(runs[0]!.tags.get('gate.rules.refusal')).toMatch(/^refusals-/)
})

it('several processes of a host write runs of their own beneath the first', async () => {
  const { store, address } = await begun()
  const folder = scratch()
  const [one, other] = [engineIn(folder, address).engine, engineIn(folder, address).engine]
  const time = week(0)
  // The same second, the same figures: two requests all the same.
  one.accept([asked('a b', { time })])
  await one.flush(5_000)
  other.accept([asked('a b', { time })])
  await other.flush(5_000)
  expect(lengths(store)).toEqual([2, 2])
  const [first, second] = [...store.runs.values()]
  expect(second!.tags.get('mlflow.parentRunId')).toBe(first!.id)
  expect(second!.name).toContain('production-monitoring replica-2')
  await Promise.all([one.close(), other.close()])
})

it('what a process left behind is sent by another one of its host', async () => {
  const { store, address } = await begun()
  const folder = scratch()
  const left = engineIn(folder, null).engine
  const taken = engineIn(folder, null).engine
  left.accept([asked('one')])
  taken.accept([asked('one two')])
  const other = engineIn(folder, null, { writer: 'replica-b' }).engine
  other.accept([asked('one two three')])
  await Promise.all([left.close(), taken.close(), other.close()])
  const { engine } = engineIn(folder, address)
  expect(await engine.flush(5_000)).toBe(true)
  await engine.close()
  expect(lengths(store).sort()).toEqual([1, 2])
})

it('what a container left whose name went with it is sent by the next one, when it gave no sign for an hour', async () => {
  const { store, address } = await begun()
  const folder = scratch()
  const left = ['4e1f00c2', '9b7a11d0'].map((writer) => engineIn(folder, null, { writer }).engine)
  for (const each of left) each.accept([asked('one')])
  await Promise.all(left.map((each) => each.close()))
  const spool = join(folder, 'shop', '4e1f00c2-1')
  const hours = Date.now() / 1000 - 3_700
  for (const each of readdirSync(spool)) utimesSync(join(spool, each), hours, hours)
  const { engine } = engineIn(folder, address)
  for (const _ of [1, 2]) expect(await engine.flush(5_000)).toBe(true)
  await engine.close()
  expect(lengths(store)).toEqual([1])
})

it('what cannot be looked at among what was left behind is said, and keeps nothing else back', async () => {
  const { store, address } = await begun()
  const folder = scratch()
  const left = [1, 2].map(() => engineIn(folder, null).engine)
  left[1]!.accept([asked('one')])
  await Promise.all(left.map((each) => each.close()))
  writeFileSync(join(folder, 'shop', 'a-1'), 'no spool')
  const { engine, troubles } = engineIn(folder, address)
  expect(await engine.flush(5_000)).toBe(true)
  await engine.close()
  expect(lengths(store)).toEqual([1])
  expect(troubles).toEqual([{ kind: 'behind', said: expect.stringContaining('a-1') }])
})

it('a spool that was lost does not begin again in the run of the one before', async () => {
  const { store, address } = await begun()
  for (const text of ['one', 'one two']) {
    const { engine } = engineIn(scratch(), address)
    engine.accept([asked(text, { time: week(0) })])
    await engine.flush(5_000)
    await engine.close()
  }
  expect([...store.runs.values()].map(({ points }) => points.size > 0)).toEqual([true, true])
})

it('a point that MLflow refuses for good is set aside alone, and said', async () => {
  const { store, address } = await begun()
  store.refuses = 'json_valid'
  const { engine, troubles, spool } = engineIn(scratch(), address)
  engine.accept([asked('one'), asked('{}', { json: true }), asked('one two three')])
  expect(await engine.flush(5_000)).toBe(true)
  expect(lengths(store)).toEqual([1, 3])
  expect(engine.stats()).toMatchObject({ refused: 1, sent: { requests: 2 } })
  expect(troubles.map(({ kind }) => kind)).toContain('refused')
  expect(JSON.parse(readFileSync(join(spool, 'refused.jsonl'), 'utf8'))).toMatchObject({ step: 2, why: 'refused' })
  await engine.close()
})

it('the name of a model, whatever is in it, keeps no figure from being sent', async () => {
  const { store, address } = await begun()
  const { engine } = engineIn(scratch(), address)
  const names = ['gpt-\ud83d', `${'m'.repeat(499)}😀`, 'a\0b', 'plain']
  engine.accept(names.map((model) => asked('one', { model })))
  expect(await engine.flush(5_000)).toBe(true)
  expect(engine.stats()).toMatchObject({ refused: 0, sent: { requests: 4 } })
  const [run] = store.runs.values()
  const told = [...run!.tags].flatMap(([key, value]) => (key.startsWith('gate.model.') ? [value] : []))
  expect(told).toEqual(['gpt-\ufffd', `${'m'.repeat(499)}\ufffd`, 'a\ufffdb', 'plain'])
  await engine.close()
})

it('an answer of 200 without anything stored is seen: once it is sent again, twice it is set aside and said', async () => {
  const { store, address } = await begun()
  const { engine, troubles } = engineIn(scratch(), address)
  store.swallows = 1
  engine.accept([asked('one')])
  expect(await engine.flush(5_000)).toBe(true)
  expect(lengths(store)).toEqual([1])
  store.swallows = 2
  engine.accept([asked('one two')])
  await engine.flush(5_000)
  expect(engine.stats().refused).toBe(1)
  expect(troubles.map(({ kind }) => kind)).toContain('lost')
  await engine.close()
})

it('a run that somebody deleted is replaced, and nothing is set aside', async () => {
  const { store, address } = await begun()
  const { engine } = engineIn(scratch(), address)
  engine.accept([asked('one')])
  await engine.flush(5_000)
  for (const run of store.runs.values()) run.deleted = true
  engine.accept([asked('one two')])
  expect(await engine.flush(5_000)).toBe(true)
  expect(engine.stats().refused).toBe(0)
  expect([...store.runs.values()].map(({ deleted, points }) => [deleted, points.size > 0])).toEqual([
    [true, true],
    [false, true],
  ])
  await engine.close()
})

it('late ratings have their request’s step and a metric of their own; one for nobody is recorded and counted', async () => {
  const { store, address } = await begun()
  const folder = scratch()
  const { engine } = engineIn(folder, address)
  engine.accept([asked('one', { id: 'a' }), asked('two', { id: 'b' })])
  await engine.flush(5_000)
  await engine.close()
  // It is known after a restart, too.
  const again = engineIn(folder, address).engine
  again.accept([
    { k: 'rating', id: 'a', rating: 4, time: week(0) },
    { k: 'rating', id: 'nobody', rating: 1, time: week(0) },
  ])
  await again.flush(5_000)
  expect(store.points('user_rating').map(({ value }) => value)).toEqual([-1, -1])
  expect(store.points('user_rating_late').map(({ step, value }) => [step, value])).toEqual([
    [1, 4],
    [2, 1],
  ])
  expect(again.stats()).toMatchObject({ ratings: 2, ratingsUnmatched: 1 })
  await again.close()
})

it('a rating within the grace stands with its request, which waits for it that long', async () => {
  const { store, address } = await begun()
  const { engine } = engineIn(scratch(), address, { grace: 0.6 })
  engine.accept([asked('one', { id: 'a' }), asked('two', { id: 'b' })])
  expect(await engine.flush(200)).toBe(false)
  expect(store.points('user_rating')).toEqual([])
  engine.accept([{ k: 'rating', id: 'b', rating: 5, time: Date.now() }])
  await pause(700)
  engine.accept([{ k: 'rating', id: 'a', rating: 2, time: Date.now() }])
  expect(await engine.flush(5_000)).toBe(true)
  expect(store.points('user_rating').map(({ value }) => value)).toEqual([-1, 5])
  expect(store.points('user_rating_late').map(({ step, value }) => [step, value])).toEqual([[1, 2]])
  await engine.close()
})

it('figures of an hour are sent once, when it is over, from all of its requests', async () => {
  const { store, address } = await begun()
  const folder = scratch()
  const hour = Date.UTC(2026, 10, 2, 9)
  const at = (minute: number, words: number, feedback: number | null = null) =>
    asked('w '.repeat(words), { time: hour + minute * 60_000, feedback })
  const first = engineIn(folder, address).engine
  first.accept([at(5, 10, 4), at(20, 30)])
  await first.flush(5_000)
  await first.close()
  const second = engineIn(folder, address).engine
  second.accept([at(59, 20, 2), at(61, 5), at(30, 40)])
  await second.flush(5_000)
  expect(store.points('requests_hourly')).toEqual([])
  second.accept([at(66, 5), at(10, 1_000), at(70, 5)])
  await second.flush(5_000)
  const step = hour / 3_600_000
  const point = (value: number) => [{ step, value, timestamp: hour + 3_600_000 }]
  const shown = (key: string) => store.points(key).map(({ step, value, timestamp }) => ({ step, value, timestamp }))
  expect(shown('requests_hourly')).toEqual(point(4))
  expect(shown('response_length_p50')).toEqual(point(20))
  expect(shown('rating_mean')).toEqual(point(3))
  expect(shown('refusal_rate_hourly')).toEqual(point(0))
  await second.close()
})

it('what the disk does not take is not sent, so flushing does not say so', async () => {
  const { address } = await begun()
  const { engine } = engineIn(scratch(), address)
  engine.accept([asked('one')])
  expect(await engine.flush(5_000)).toBe(true)
  const write = fs.writeSync
  fs.writeSync = () => {
    throw new Error('ENOSPC: no space left on device, write')
  }
  syncBuiltinESMExports()
  engine.accept([asked('two')])
  expect([await engine.flush(200), engine.isCrowded, engine.unwritten]).toEqual([false, true, 1])
  fs.writeSync = write
  syncBuiltinESMExports()
  expect([await engine.flush(5_000), engine.unwritten]).toEqual([true, 0])
  await engine.close()
})

it('a server that answers 200 with what is no MLflow’s is told of, and breaks nothing, however often it is asked', async () => {
  const server = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { engine, troubles } = engineIn(scratch(), `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  engine.accept([asked('one')])
  expect(await engine.flush(800)).toBe(false)
  expect(troubles.filter(({ kind }) => kind === 'send').length).toBeGreaterThan(5)
  await engine.close()
  server.close()
})

it('nothing is asked of a server that fails but a cheap question now and then, and /health convinces nobody', async () => {
  const { store, address } = await begun()
  await store.stop()
  const { engine } = engineIn(scratch(), address, { pace: { first: 1, longest: 2, probe: 60_000 } })
  engine.accept([asked('one')])
  for (let tries = 0; engine.stats().trouble === null && tries < 100; tries += 1) await pause(20)
  await pause(400)
  await store.start()
  const before = store.requests
  engine.accept([asked('two')])
  await pause(300)
  expect(store.requests).toBe(before)
  expect(await engine.flush(5_000)).toBe(true)
  expect(lengths(store)).toEqual([1, 1])
  await engine.close()
})

it('sent segments go when they are too many, unsent ones never; what is too much then is dropped and counted', async () => {
  const { store, address } = await begun()
  const folder = scratch()
  const more = { disk: { segment: 4_000, unsent: 20_000, sent: 10_000 } }
  const away = engineIn(folder, null, {}, more)
  for (let at = 0; at < 20; at += 1) away.engine.accept(Array.from({ length: 10 }, () => asked('some words')))
  const { recorded, full } = away.engine.stats()
  expect(recorded + full).toBe(200)
  expect(full).toBeGreaterThan(50)
  expect(away.troubles.map(({ kind }) => kind)).toContain('unsent')
  await away.engine.close()
  const { engine, spool } = engineIn(folder, address, {}, more)
  expect(await engine.flush(5_000)).toBe(true)
  expect(lengths(store)).toHaveLength(recorded)
  expect(store.points('dropped').reduce((sum, { value }) => sum + value, 0)).toBe(full)
  expect(readdirSync(spool).filter((each) => each.startsWith('segment')).length).toBeLessThanOrEqual(4)
  await engine.close()
})

it('memory is bounded: what comes while too much waits for the disk is dropped, said once, and counted as a metric', async () => {
  const { store, address } = await begun()
  const { engine } = decoded({ folder: scratch(), deployment: 'shop', tracking: address }, {})
  const told: string[] = []
  const limits = { entries: 100, characters: 1_000_000, gather: 1 }
  const monitor = new Monitor(engine, limits, { trouble: ({ kind }) => told.push(kind) }, false)
  for (let at = 0; at < 1_000; at += 1) monitor.log({ response: 'one' })
  await monitor.durable()
  monitor.log({ response: 'x'.repeat(2_000_000) })
  expect(monitor.stats()).toMatchObject({ accepted: 100, dropped: 901 })
  expect(await monitor.flush(5_000)).toBe(true)
  expect(lengths(store)).toHaveLength(100)
  expect(store.points('dropped').reduce((sum, { value }) => sum + value, 0)).toBe(901)
  expect(told).toEqual(['memory', 'memory'])
  await monitor.close(100)
})
