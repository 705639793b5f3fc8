import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root, setUp } from '../setup.mjs'

/** Everything that a run starts has this in its environment. */
const marker = 'CHECKPOINT_GATE_E2E'

/**
 * Runs the program on a suite.
 * @returns its exit code, seconds from its start to its end, report, evidence, and what it has left behind
 */
export async function runGate(suite, out, { env = {}, program = 'src/cli.ts' } = {}) {
  const mark = `${process.pid}-${Date.now()}`
  const begun = performance.now()
  const args = [join(root, program), 'run', suite, '--out', out]
  const child = spawn(setUp(), args, { stdio: 'inherit', env: { ...process.env, ...env, [marker]: mark } })
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const seconds = (performance.now() - begun) / 1000
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))
  return { status, seconds, out, report, left: [...living(mark), ...(await openPorts(join(out, 'logs')))] }
}

/** Processes that a run has left, by what stands in their environment. */
function living(mark) {
  if (!existsSync('/proc/self/environ')) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const isOurs = readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`${marker}=${mark}`)
        return isOurs ? [`process ${pid} (${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()})`] : []
      } catch {
        return []
      }
    })
}

/** Ports that the logs of servers name and on which somebody still listens. */
async function openPorts(logs) {
  if (!existsSync(logs)) return []
  const texts = readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'))
  const ports = new Set(
    texts.flatMap((text) => [...text.matchAll(/https?:\/\/[\w.]+:(\d+)/g)].map((match) => match[1])),
  )
  const found = await Promise.all([...ports].map(async (port) => ((await listens(port)) ? [`port ${port}`] : [])))
  return found.flat()
}

function listens(port) {
  return new Promise((resolve) => {
    const socket = connect({ port: Number(port), host: '127.0.0.1' })
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}

/** The evidence of one task, by the sample's id. */
export function evidenceOf(out, side, task) {
  const file = join(out, 'evidence', side, `${task}.jsonl`)
  if (!existsSync(file)) return new Map()
  const rows = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  return new Map(rows.filter(({ id }) => id !== undefined).map((row) => [row.id, row]))
}

/** Starts a server of its own, for what has to be asked beside the program. @returns its address and how it is stopped */
export async function startServer(program, args, port, env) {
  const child = spawn(program, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...env } })
  let ended = null
  child.on('exit', (code) => (ended = code ?? 'a signal'))
  child.on('error', (error) => (ended = error.message))
  const address = `http://127.0.0.1:${port}/v1`
  const stop = async () => {
    if (ended === null) process.kill(child.pid, 'SIGTERM')
    for (let i = 0; i < 300 && ended === null; i++) await sleep(100)
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // The whole group has ended, as it should.
    }
  }
  for (const until = Date.now() + 900_000; Date.now() < until && ended === null; await sleep(1000)) {
    const healthy = await fetch(`http://127.0.0.1:${port}/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (healthy) return { address, stop }
  }
  await stop()
  throw new Error(
    `${program} ${args.join(' ')} ${ended === null ? 'was not ready in 15 minutes' : `ended with ${ended}`}`,
  )
}

/** Wall seconds of another program; throws where it fails. */
export function timed(program, args, env) {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } })
    let said = ''
    child.stderr.on('data', (text) => (said = (said + text).slice(-3000)))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0
        ? resolve((performance.now() - begun) / 1000)
        : reject(new Error(`${program} ended with ${code}: ${said}`)),
    )
  })
}

export function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => found(port))
    })
  })
}
