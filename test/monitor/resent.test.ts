import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { Mlflow } from '../../src/mlflow/client.ts'
import { placeFrom } from '../../src/mlflow/place.ts'
import { Runs } from '../../src/monitor/sender/runs.ts'
import { Sender } from '../../src/monitor/sender/sender.ts'
import { Journal } from '../../src/monitor/spool/journal.ts'
import { scratch } from './scene.ts'
import { Store } from './server.ts'

const store = new Store()
afterAll(() => store.stop())

const time = Date.UTC(2026, 10, 2, 9)

/** Sends a spool to its end as a process does that begins now, and knows nothing but what is on the disk. */
async function sendAll(journal: Journal, address: string) {
  const mlflow = new Mlflow(placeFrom({ MLFLOW_TRACKING_URI: address })!, { tries: 1 })
  const sender = new Sender(
    {
      ...{ folder: journal.folder, deployment: 'shop', writer: 'replica', grace: 0 },
      ...{ durable: () => journal.durable, now: () => time, sent: () => {}, told: () => {} },
    },
    mlflow,
    new Runs(mlflow, { name: 'production-monitoring', id: null }),
  )
  while ((await sender.step()) === 'sent');
}

it('what comes out of order is sent after a restart too, though newer steps are there already', async () => {
  const address = await store.start()
  const size = 10_000_000
  const journal = new Journal(scratch(), {
    ...{ rules: { refusal: 'refusals-2' }, grace: 0, remember: 100, now: () => time },
    ...{ segment: size, unsent: size, sent: size },
  })
  const write = async (...lines: (() => void)[]) => {
    for (const line of lines) line()
    journal.commit()
    await journal.sync()
    await sendAll(journal, address)
  }
  const request = () => journal.write({ id: null, alias: null, time, model: null, values: { user_rating: -1 } })
  const grade = (step: number) => () => journal.grade(step, time, { judge_grade: 4 })
  const dropped = () => journal.dropped(7)
  await write(request, request, request, grade(3), dropped)
  // As if it had ended before it noted what was sent.
  rmSync(join(journal.folder, 'sent.json'))
  await write(grade(1))
  await write(dropped)
  await write(grade(2), dropped)
  await journal.close()
  expect(store.points('judge_grade').map(({ step }) => step)).toEqual([1, 2, 3])
  expect(store.points('dropped').map(({ value }) => value)).toEqual([7, 7, 7])
})
