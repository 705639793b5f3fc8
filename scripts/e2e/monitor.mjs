import { writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../src/backends/server/process/port.ts'
import { root } from '../setup.mjs'
import { figure } from './compare.mjs'
import { endToEnd } from './end.mjs'
import { mlflow } from './environment.mjs'
import { startMlflow } from './mlflow-server.mjs'
import { output } from './started.mjs'

const usage = `npm run e2e:monitor -- [requests] [a second] [kills]

A service answers requests (10000, 500 a second) while a real MLflow server is stopped, then hangs with its /health alive, and the service is killed by
SIGKILL again and again (20 times). Then MLflow's own Python client reads back every value; what a call took is told by the last process.`

const given = process.argv.slice(2)
const [requests = 10_000, rate = 500, kills = 20] = given.map(Number)

const readBack = `
import json, sys
from mlflow.tracking import MlflowClient
client = MlflowClient(sys.argv[1])
experiment = client.get_experiment_by_name('production-monitoring')
keys = ['response_length', 'user_rating', 'refusal_detected', 'empty_answer', 'repetition']
points = {key: [] for key in keys}
runs = client.search_runs([experiment.experiment_id], filter_string="tags.\`gate.deployment\` = 'shop'", max_results=1000)
for run in runs:
    for key in keys:
        points[key] += [[p.step, p.timestamp, p.value] for p in client.get_metric_history(run.info.run_id, key)]
print(json.dumps({'runs': [[r.info.run_name, r.info.status, r.data.tags] for r in runs], 'points': points}))
`

async function main(scratch) {
  const bin = await mlflow()
  const port = await freePort()
  const start = () => startMlflow(bin, scratch, port)
  let server = await start()
  const proxy = await front(port)
  const seconds = requests / rate
  const begun = Date.now()
  const troubles = async () => {
    await pause(seconds * 200)
    await server.stop()
    console.log('MLflow is stopped')
    await pause(seconds * 200)
    server = await start()
    console.log('MLflow is back')
    await pause(seconds * 100)
    proxy.hangs = true
    console.log('MLflow hangs, /health answers')
    await pause(seconds * 200)
    proxy.hangs = false
    console.log('MLflow answers')
  }
  // Not above: the tests' helper is TypeScript, of which --help has no need.
  const { serveAndKill } = await import('../../test/monitor/killed.ts')
  // About half of the time: what is left is one process's, long enough to tell what a call takes.
  const moments = Array.from({ length: kills }, () => 50 + Math.random() * ((1000 * seconds) / kills))
  const service = join(root, 'test/monitor/service.ts')
  const spool = join(scratch, 'spool')
  const [outcome] = await Promise.all([
    serveAndKill(spool, proxy.address, requests, rate, moments, process.execPath, service),
    troubles(),
  ])
  proxy.close()
  console.log(JSON.stringify(outcome))
  const script = join(scratch, 'read.py')
  writeFileSync(script, readBack)
  const { runs, points } = JSON.parse(await output(join(bin, 'python'), [script, server.address]))
  const wrong = wrongPoints(points)
  for (const [name, status, tags] of runs) console.log(name, status, tags['gate.window'], tags['gate.writer'])
  for (const each of wrong.slice(0, 10)) console.log(each)
  const took = `${requests} requests at ${rate}/s, ${outcome.kills} kills, ${((Date.now() - begun) / 1000).toFixed(0)} s`
  return [
    figure(`wrong values (${took})`, wrong.length, '0', wrong.length === 0),
    figure('requests that were dropped', outcome.dropped, '0', outcome.dropped === 0),
    // A process that has hardly begun is not compiled yet.
    ...(outcome.calls >= 1_000
      ? [figure(`a call, median of ${outcome.calls}`, `${outcome.median.toFixed(1)} µs`, '50 µs', outcome.median < 50)]
      : []),
    figure('memory of that process', `${outcome.rss} MiB`, '400 MiB', outcome.rss < 400),
  ]
}

/** Answers /health itself and passes all else on, or, while it hangs, to nobody. */
async function front(port) {
  const state = { hangs: false }
  const proxy = createServer((incoming, outgoing) => {
    if (incoming.url === '/health') return outgoing.end('OK')
    if (state.hangs) return
    const onward = request(
      { host: '127.0.0.1', port, method: incoming.method, path: incoming.url, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode, answer.headers)
        answer.pipe(outgoing)
      },
    )
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  state.address = `http://127.0.0.1:${proxy.address().port}`
  state.close = () => {
    proxy.closeAllConnections()
    proxy.close()
  }
  return state
}

/** What differs from what the service was asked, value by value. */
function wrongPoints(points) {
  const wrong = []
  for (const [key, list] of Object.entries(points)) {
    const seen = new Map()
    for (const [step, timestamp, value] of list) {
      const number = (timestamp - 1_790_000_000_000) / 7
      if (seen.has(number)) wrong.push(`${key} of request ${number} is there twice`)
      seen.set(number, value)
      if (value !== expected(key, number)) wrong.push(`${key} of request ${number} (step ${step}) is ${value}`)
    }
    for (let number = 1; number <= requests; number += 1)
      if (!seen.has(number)) wrong.push(`${key} of request ${number} is missing`)
    const steps = new Set(list.map(([step]) => step))
    if (steps.size !== requests || Math.max(...steps) !== requests) wrong.push(`${key}: the steps have gaps`)
  }
  return wrong
}

function expected(key, number) {
  if (key === 'response_length') return 1 + (number % 97)
  if (key === 'user_rating') return number % 5 === 0 ? number % 6 : -1
  return 0
}

await endToEnd(usage, { data: true, help: given.includes('--help') }, main)
