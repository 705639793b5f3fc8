import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from './setup.mjs'

/**
 * A service answers requests while a real MLflow server is stopped, then hangs with its /health alive, and the service is killed by
 * SIGKILL again and again. Then MLflow's own Python client reads back every value. Runs on Node 24, which reads the tests' TypeScript.
 * node scripts/e2e-monitor.mjs [requests] [a second] [kills]
 */
const [requests = 10_000, rate = 500, kills = 20] = process.argv.slice(2).map(Number)
const home = join(homedir(), '.cache', 'checkpoint-gate', 'mlflow-3.17.2')
const venv = join(home, 'venv', 'bin')

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

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** A server of its own group, so that what it starts goes with it. */
class Server {
  constructor(folder, port) {
    this.folder = folder
    this.port = port
    this.address = `http://127.0.0.1:${port}`
  }

  async start() {
    const store = ['--backend-store-uri', `sqlite:///${join(this.folder, 'm.db')}`]
    const artifacts = ['--artifacts-destination', join(this.folder, 'art'), '--serve-artifacts']
    const where = ['--host', '127.0.0.1', '--port', String(this.port), '--workers', '1']
    this.child = spawn(join(venv, 'mlflow'), ['server', ...store, ...artifacts, ...where], {
      detached: true,
      stdio: 'ignore',
    })
    for (let tries = 0; tries < 600; tries += 1) {
      const up = await fetch(`${this.address}/api/2.0/mlflow/experiments/get-by-name?experiment_name=Default`)
        .then(({ ok }) => ok)
        .catch(() => false)
      if (up) return
      await pause(200)
    }
    throw new Error('MLflow did not start within two minutes')
  }

  signal(name) {
    process.kill(-this.child.pid, name)
  }

  async stop() {
    const ended = new Promise((resolve) => this.child.on('close', resolve))
    this.signal('SIGKILL')
    await ended
  }
}

/** Answers /health itself and passes all else on, or, while it hangs, to nobody. */
async function front(server) {
  const { createServer: httpServer, request } = await import('node:http')
  const state = { hangs: false }
  const proxy = httpServer((incoming, outgoing) => {
    if (incoming.url === '/health') return outgoing.end('OK')
    if (state.hangs) return
    const onward = request(
      { host: '127.0.0.1', port: server.port, method: incoming.method, path: incoming.url, headers: incoming.headers },
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

if (!existsSync(join(home, 'ready'))) throw new Error(`There is no MLflow in ${home}: npm run e2e:mlflow makes it.`)
const { serveAndKill } = await import('../test/monitor/killed.ts')
const folder = mkdtempSync(join(tmpdir(), 'e2e-monitor-'))
const server = new Server(folder, await freePort())
await server.start()
const proxy = await front(server)
const seconds = requests / rate
const begun = Date.now()
const troubles = (async () => {
  await pause(seconds * 200)
  await server.stop()
  console.log('MLflow is stopped')
  await pause(seconds * 200)
  await server.start()
  console.log('MLflow is back')
  await pause(seconds * 100)
  proxy.hangs = true
  console.log('MLflow hangs, /health answers')
  await pause(seconds * 200)
  proxy.hangs = false
  console.log('MLflow answers')
})()
try {
  const moments = Array.from({ length: kills }, () => 50 + Math.random() * ((1500 * seconds) / kills))
  const service = join(root, 'test/monitor/service.ts')
  const outcome = await serveAndKill(
    join(folder, 'spool'),
    proxy.address,
    requests,
    rate,
    moments,
    process.execPath,
    service,
  )
  await troubles
  console.log(JSON.stringify(outcome))
  const script = join(folder, 'read.py')
  writeFileSync(script, readBack)
  const read = spawnSync(join(venv, 'python'), [script, server.address], { encoding: 'utf8', maxBuffer: 1e9 })
  if (read.status !== 0) throw new Error(read.stderr)
  const { runs, points } = JSON.parse(read.stdout)
  const wrong = wrongPoints(points)
  const took = ((Date.now() - begun) / 1000).toFixed(0)
  for (const [name, status, tags] of runs) console.log(name, status, tags['gate.window'], tags['gate.writer'])
  console.log(
    `${requests} requests at ${rate}/s, ${outcome.kills} kills, ${took} s; by MLflow's Python client ${points.response_length.length} read back, ${wrong.length} wrong`,
  )
  for (const each of wrong.slice(0, 10)) console.log(each)
  if (wrong.length > 0 || outcome.dropped > 0) process.exitCode = 1
} finally {
  proxy.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
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
