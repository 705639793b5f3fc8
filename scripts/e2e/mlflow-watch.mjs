import { join } from 'node:path'
import { mulberry32 } from '../../bench/simulation.ts'
import { placeFrom } from '../../src/mlflow/place.ts'
import { Engine } from '../../src/monitor/engine.ts'
import { waitingOf } from '../../src/monitor/inference.ts'
import { decoded } from '../../src/monitor/options.ts'

const hour = 3_600_000
const perHour = 30

/** Twelve days of a service, of which the last five have another model, which refuses more: recorded by the monitor as a service does. */
export async function recordDrift(address, folder) {
  const { engine: settings } = decoded({ folder, deployment: 'shop', writer: 'replica' }, {})
  const place = placeFrom({ MLFLOW_TRACKING_URI: address })
  const troubles = []
  const engine = new Engine({ ...settings, place }, { done() {}, trouble: ({ said }) => troubles.push(said) })
  const next = mulberry32(14)
  const end = Math.floor(Date.now() / hour) - 1
  const start = end - 12 * 24
  for (let at = start; at < end; at++) {
    const isNew = at >= end - 5 * 24
    const entries = Array.from({ length: perHour }, (_, i) => {
      const refused = next() < (isNew ? 0.09 : 0.02)
      const words = 50 + Math.floor(100 * next())
      const response = refused ? 'I’m sorry, but I can’t help with that.' : Array(words).fill('law').join(' ')
      const feedback = next() < 0.1 ? (next() < 0.1 ? 'down' : 'up') : null
      const time = at * hour + i * (hour / perHour)
      return waitingOf({ response, feedback, time, model: isNew ? 'models/new' : 'models/old' }, time)
    })
    engine.accept(entries)
  }
  const sent = await engine.flush(300_000)
  await engine.close()
  return { sent, answers: (end - start) * perHour, troubles, spool: join(folder, 'shop') }
}

/** What a look saw, without the names that records have in different places. */
export const seen = (watched) =>
  watched && {
    ...watched,
    streams: watched.streams.map((stream) => ({
      ...stream,
      examples: stream.examples.map(({ keys: _, ...rest }) => rest),
    })),
  }
