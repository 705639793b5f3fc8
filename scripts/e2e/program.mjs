import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { root, setUp } from '../setup.mjs'
import { finished } from './started.mjs'

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
  const { status } = await finished(setUp(), args, {
    stdio: 'inherit',
    env: { ...process.env, ...env, [marker]: mark },
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

/** Another command of the program. @returns its exit code, and the JSON that it wrote; null: it wrote none */
export async function command(args, { env = {}, program = 'src/cli.ts', cwd }) {
  const { status, stdout } = await finished(setUp(), [join(root, program), ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  try {
    return { status, json: JSON.parse(stdout) }
  } catch {
    console.log(stdout)
    return { status, json: null }
  }
}
