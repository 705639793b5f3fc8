import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { mulberry32 } from '../../bench/simulation.ts'
import { placeFrom } from '../../src/mlflow/place.ts'
import { Engine } from '../../src/monitor/engine.ts'
import { waitingOf } from '../../src/monitor/inference.ts'
import { decoded } from '../../src/monitor/options.ts'
import { equal, figure } from './compare.mjs'

const hour = 3_600_000
const perHour = 30

/** Production as the monitor recorded it, looked at in MLflow and in the spool that it came from. */
export async function watched({ scratch, server: { address }, gate }) {
  const folder = join(scratch, 'spool')
  const { sent, answers, troubles } = await recordDrift(address, folder)
  const options = ['watch', '--deployment', 'shop', '--json']
  const began = performance.now()
  const inMlflow = await gate(options)
  const seconds = (performance.now() - began) / 1000
  const inSpool = await gate([...options, '--from', folder])
  const refusals = inMlflow.json?.streams[0]
  return [
    equal('twelve days of production sent', [sent, troubles], [true, []]),
    equal('watched', [inMlflow.status, inMlflow.json?.state, refusals?.state], [1, 'drifting', 'drifting']),
    equal('since when another model answers', inMlflow.json?.deployment.how, 'model'),
    figure(
      'as in the spool',
      inMlflow.json?.answers,
      `${(answers / 12) * 5}`,
      isDeepStrictEqual(seen(inMlflow.json), seen(inSpool.json)),
    ),
    figure('a look at them', `${seconds.toFixed(1)} s`, '30 s', seconds < 30),
  ]
}

/** Twelve days of a service, of which the last five have another model, which refuses more: recorded by the monitor as a service does. */
async function recordDrift(address, folder) {
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
  return { sent, answers: (end - start) * perHour, troubles }
}

/** What a look saw, without the names that records have in different places. */
const seen = (watched) =>
  watched && {
    ...watched,
    streams: watched.streams.map((stream) => ({
      ...stream,
      examples: stream.examples.map(({ keys: _, ...rest }) => rest),
    })),
  }
