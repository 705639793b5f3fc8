import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { Mlflow } from '../../src/mlflow/client.ts'
import { placeFrom } from '../../src/mlflow/place.ts'
import { Refused } from '../../src/mlflow/problem.ts'
import { hashNumber } from '../../src/monitor/hash-number.ts'
import { hourOf } from '../../src/monitor/hours.ts'
import type { Inference } from '../../src/monitor/public.ts'
import { Journal } from '../../src/monitor/spool/journal.ts'
import { Reach } from '../../src/watch/reach.ts'
import { recordsInLines } from '../../src/watch/read/lines.ts'
import { recordsInMlflow } from '../../src/watch/read/mlflow.ts'
import { recordsInSpool } from '../../src/watch/read/spool.ts'
import type { WatchRecord } from '../../src/watch/record.ts'
import { asked, engineIn, scratch } from '../monitor/scene.ts'
import { Store } from '../monitor/server.ts'

const time = Date.UTC(2026, 8, 7, 10)
const week = 7 * 86_400_000

/** Answers over two weeks: some refuse, some are rated, now or later, one has no text. */
const inferences: Inference[] = Array.from({ length: 40 }, (_, i) => ({
  id: `r${i}`,
  time: time + (i % 2) * week + i * 1000,
  prompt: 'What does clause seven say?',
  response: i === 3 ? null : i % 10 === 0 ? 'I’m sorry, but I can’t help with that.' : 'It says so. '.repeat(i + 1),
  feedback: i % 4 === 0 ? 'up' : i % 7 === 0 ? 'down' : null,
  session: `s${i % 5}`,
  model: i % 2 === 0 ? 'old' : 'new',
}))

/** From the week of a moment on: what was before a deployment five weeks later reaches so far. */
const from = (moment: number) => new Reach(hourOf(time) + 10 * 168, { since: moment + 5 * week, before: null })

const plain = (records: readonly WatchRecord[]) =>
  records
    .map(({ key: _, repeat: __, ...rest }) => rest)
    .sort((a, b) => a.time - b.time || Number(a.rating) - Number(b.rating))

it('reads the same answers from MLflow, page by page, from the spool and from a file', async () => {
  const store = new Store()
  const folder = scratch()
  const address = await store.start()
  const { engine } = engineIn(folder, address)
  engine.accept(inferences.map((one) => asked(one.response ?? null, one)))
  await engine.flush(5_000)
  engine.accept([{ k: 'rating', id: 'r5', rating: 0, time: time + 5 * 3_600_000 }])
  await engine.flush(5_000)
  await engine.close()

  const spool = recordsInSpool(join(folder, 'shop'))
  expect(spool).toHaveLength(41)
  expect(spool.filter(({ refused }) => refused)).toHaveLength(4)
  expect(spool.filter(({ rating }) => rating === 0)).toHaveLength(5)

  const client = new Mlflow(placeFrom({ MLFLOW_TRACKING_URI: address })!, { tries: 1 })
  const read = (moment = time) =>
    recordsInMlflow(client, { name: 'production-monitoring', id: null }, 'shop', from(moment))
  store.page = 7
  const ofSpool = plain(spool)
  expect(plain(await read())).toEqual(ofSpool)
  expect(new Set((await read()).map(({ key }) => key)).size).toBe(41)
  // Weeks that do not matter are not asked for.
  expect(plain(await read(time + week)).filter(({ model }) => model !== null)).toHaveLength(20)
  expect(await recordsInMlflow(client, { name: 'another', id: null }, 'shop', from(time))).toEqual([])
  expect(await recordsInMlflow(client, { name: 'production-monitoring', id: null }, 'other', from(time))).toEqual([])

  const file = join(folder, 'requests.jsonl')
  const late = { id: 'r5', rating: 0, time: time + 5 * 3_600_000 }
  const lines = [...inferences.map(({ feedback, ...one }) => ({ ...one, rating: feedback })), late]
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const { records } = await recordsInLines(file)
  // The one without a text is no answer there; a rating that came later is of no model.
  expect(plain(records)).toEqual(ofSpool.filter(({ words, model }) => words !== null || model === null))
  expect(records[1]!.repeat).toBe(`s1 ${hashNumber('What does clause seven say?')}`)

  await store.stop()
  await expect(read()).rejects.toThrow(Refused)
})

it('reads figures of a file as they stand', async () => {
  const file = join(scratch(), 'figures.jsonl')
  const line = { id: 1, time: '2026-09-07T10:00:00Z', response_length: 7, refusal_detected: false, user_rating: -1 }
  const others = [
    { ...line, id: 2, user_rating: 4, judge_grade: 3.5, model: 'new', rules: 'refusals-9', refusal_detected: 1 },
    'torn',
  ]
  writeFileSync(
    file,
    [line, ...others].map((each) => `${typeof each === 'string' ? each : JSON.stringify(each)}\n`).join(''),
  )
  const { records, counts } = await recordsInLines(file)
  const known = { time, words: 7, model: null, rules: null, repeat: null }
  expect(records).toEqual([
    { key: '1', ...known, refused: false, rating: null, grade: null },
    { key: '2', ...known, refused: true, rating: 4, grade: 3.5, model: 'new', rules: 'refusals-9' },
  ])
  expect(counts).toMatchObject({ bad: 1, named: [{ line: 3 }] })
})

it('tells a refusal by the rules that told it, whatever rules the run of its grade has', async () => {
  const store = new Store()
  const address = await store.start()
  const client = new Mlflow(placeFrom({ MLFLOW_TRACKING_URI: address })!, { tries: 1 })
  const experiment_id = 'production'
  store.experiments.set('production-monitoring', experiment_id)
  const log = async (rules: string, key: string, value: number) => {
    const tags = {
      ...{ 'gate.monitor': 'production-monitoring', 'gate.deployment': 'shop', 'gate.window': '2026-W37' },
      ...{ 'gate.writer': 'replica', 'gate.rules.refusal': rules, 'gate.rules.judge': 'prompt' },
    }
    const run = await client.request<{ run: { info: { run_id: string } } }>('POST', 'runs/create', {
      ...{ experiment_id, run_name: 'production-monitoring', start_time: time },
      tags: Object.entries(tags).map(([name, tag]) => ({ key: name, value: tag })),
    })
    if (!run.ok) throw new Error(run.failure.said)
    const metrics = [{ key, value, timestamp: time, step: 1 }]
    await client.request('POST', 'runs/log-batch', { metrics, run_id: run.body.run.info.run_id })
  }
  // The newest run is listed first.
  await log('newer', 'judge_grade', 4)
  await log('older', 'refusal_detected', 1)
  const records = await recordsInMlflow(client, { name: 'production-monitoring', id: null }, 'shop', from(time))
  expect(records).toMatchObject([{ refused: true, grade: 4, rules: 'older' }])
  await store.stop()
})

it('tells a judge’s refusal by the judge that told it, in a spool that was begun with another one', async () => {
  const spool = join(scratch(), 'replica')
  const begin = (refusal: string) =>
    new Journal(spool, {
      ...{ rules: { refusal }, grace: 0, remember: 100, now: () => time },
      ...{ segment: 1e7, unsent: 1e7, sent: 1e7 },
    })
  const before = begin('older')
  before.write({ id: null, alias: null, time, model: null, values: { response_length: 7 } })
  before.commit()
  await before.close()
  const after = begin('newer')
  after.grade(1, time, { judge_grade: 4, refusal_detected: 1 })
  after.commit()
  await after.close()
  expect(recordsInSpool(dirname(spool))).toMatchObject([{ refused: true, grade: 4, rules: 'newer' }])
})

it('reads a grade by either of its names, from lines of figures and from lines of answers', async () => {
  const file = join(scratch(), 'graded.jsonl')
  const [figures, answer] = [{ response_length: 3 }, { prompt: 'What?', response: 'It says so.' }]
  const lines = [figures, answer].flatMap((line, i) => [
    { ...line, id: `${i}a`, time, judge_grade: 4 },
    { ...line, id: `${i}b`, time, grade: 2 },
    { ...line, id: `${i}c`, time },
  ])
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const { records } = await recordsInLines(file)
  expect(records.map(({ words, grade }) => [words, grade])).toEqual([
    ...[4, 2, null].map((grade) => [3, grade]),
    ...[4, 2, null].map((grade) => [3, grade]),
  ])
})
