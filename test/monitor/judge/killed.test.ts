import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { recordsInSpool } from '../../../src/watch/read/spool.ts'
import { serveAndKill } from '../killed.ts'
import { scratch } from '../scene.ts'
import { Store } from '../server.ts'
import { answerIn, JudgeServer } from './server.ts'

afterEach(() => vi.unstubAllEnvs())

const gradeOf = (words: number) => 1 + (words % 5)

it('a service that is killed again and again has nothing judged twice, and no grade lost that is in the spool', async () => {
  const store = new Store()
  const judge = new JudgeServer((user) =>
    JSON.stringify({ grade: gradeOf(answerIn(user).split(' ').length), refused: false }),
  )
  judge.slow = 5
  const address = await store.start()
  vi.stubEnv('JUDGE_SERVER', await judge.start())
  store.losesAnswers = 2
  // On a busy machine many are there before a process can be killed.
  const requests = 1200
  const folder = scratch()
  const outcome = await serveAndKill(folder, address, requests, 150, [300, 400, 500])
  await Promise.all([store.stop(), judge.stop()])

  expect(outcome).toMatchObject({ sent: true, dropped: 0, refused: 0, kills: 3 })
  const questions = judge.calls.map(({ user }) => /What is (\d+)\?/.exec(user)![1])
  expect(new Set(questions).size).toBe(questions.length)
  const number = (timestamp: number) => (timestamp - 1_790_000_000_000) / 7
  const grades = store.points('judge_grade')
  // What a kill took along was asked for and has no grade.
  expect(grades.length).toBeGreaterThanOrEqual(questions.length - 3)
  expect(grades.length).toBeGreaterThan(3)
  expect(new Set(grades.map(({ step }) => step)).size).toBe(grades.length)
  expect(grades.filter(({ timestamp, value }) => value !== gradeOf(1 + (number(timestamp) % 97)))).toEqual([])
  const spooled = recordsInSpool(join(folder, 'shop')).filter(({ grade }) => grade !== null)
  expect(grades.map(({ step, value }) => [`replica-1/${step}`, value])).toEqual(
    spooled.map(({ key, grade }) => [key, grade]),
  )
  const times = new Map(store.points('response_length').map(({ step, timestamp }) => [step, timestamp]))
  expect(grades.filter(({ step, timestamp }) => times.get(step) !== timestamp)).toEqual([])
}, 60_000)
