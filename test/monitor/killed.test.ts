import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { serveAndKill } from './killed.ts'
import { Store } from './server.ts'

it('every request is there exactly once, value by value, though MLflow stops, hangs and loses answers, and the service is killed', async () => {
  const store = new Store()
  const address = await store.start()
  const folder = mkdtempSync(join(tmpdir(), 'monitor-'))
  const requests = 1_500
  const troubles = (async () => {
    await pause(900)
    await store.stop()
    await pause(900)
    await store.start()
    store.losesAnswers = 3
    await pause(500)
    store.hangs = true
    await pause(1_500)
    store.hangs = false
    store.swallows = 1
  })()
  const kills = Array.from({ length: 6 }, () => 50 + Math.random() * 300)
  const outcome = await serveAndKill(folder, address, requests, 500, kills)
  await troubles
  await store.stop()

  expect(outcome).toMatchObject({ sent: true, dropped: 0, refused: 0, kills: 6 })
  const lengths = store.points('response_length')
  expect(lengths.map(({ step }) => step)).toEqual(Array.from({ length: requests }, (_, at) => at + 1))
  // Told by its time, each request has its own figures, whatever step it got.
  const number = (timestamp: number) => (timestamp - 1_790_000_000_000) / 7
  expect(new Set(lengths.map(({ timestamp }) => number(timestamp))).size).toBe(requests)
  expect(lengths.filter(({ timestamp, value }) => value !== 1 + (number(timestamp) % 97))).toEqual([])
  const rated = store.points('user_rating')
  expect(rated.filter(({ timestamp, value }) => value !== ratingOf(number(timestamp)))).toEqual([])
  expect(rated.length).toBe(requests)
}, 120_000)

const ratingOf = (number: number) => (number % 5 === 0 ? number % 6 : -1)
