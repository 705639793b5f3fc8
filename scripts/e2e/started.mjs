import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Family } from '../../src/backends/server/process/family.ts'
import { startWatchdog } from '../../src/backends/server/process/watchdog.ts'

// Whatever a command starts ends with it, however the command itself ends: by its own end, a signal, an error that nobody caught, or killed.

const [name, value] = ['CHECKPOINT_GATE_E2E_HOUSE', randomUUID()]
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }
/** Groups of their own, for a system that does not tell what stands in a process's environment. */
const groups = new Set()

/**
 * From here on, all that is started is ended at the end.
 * @param cleanUp what to do after it, where the command did not come to its own end
 * @returns to be called at that own end, which ends what is left then
 */
export function endWithUs(cleanUp) {
  const watchdog = startWatchdog(`${name}=${value}`, process.env)
  process.env[name] = value
  const family = new Family(-1, `${name}=${value}`)
  const endAll = () => {
    for (const group of groups) kill(group)
    for (let looks = 0; family.living().length > 0 && looks < 200; looks++) {
      family.kill()
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
  let isInterrupted = true
  process.on('exit', () => {
    endAll()
    if (isInterrupted) cleanUp()
  })
  const end = (code, why) => {
    console.error(why)
    process.exit(code)
  }
  for (const [signal, number] of Object.entries(signals))
    process.on(signal, () => end(128 + number, `Ended by ${signal}`))
  process.on('uncaughtException', (error) => end(2, error.stack))
  // The process that npm has started may be killed alone.
  process.on('disconnect', () => end(128 + signals.SIGHUP, 'Left by what started it'))
  process.channel?.unref()
  return async () => {
    isInterrupted = false
    endAll()
    await watchdog.release()
  }
}

/** Runs another program to its end, without holding up what ends this one. Its output is collected where `options.stdio` leaves it. */
export function finished(program, args, options = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'])
    child[stream]?.setEncoding('utf8').on('data', (text) => (said[stream] += text))
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`${program} could not be started: ${error.message}`)))
    child.on('close', (status) => resolve({ status, ...said }))
  })
}

/** As `finished`, where failing is not expected. @returns what it wrote */
export async function output(program, args, options) {
  const { status, stdout, stderr } = await finished(program, args, options)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stderr.slice(-3000)}`)
  return stdout
}

/**
 * Starts a server, and waits until it is healthy.
 * @param limit seconds until then
 * @param patience seconds that it has to end in its own way where it is stopped
 * @returns its address without a path, and how it is stopped, held and released
 */
export async function startServer(program, args, { port, limit, patience = 0, ...options }) {
  const child = spawn(program, args, { detached: true, stdio: 'ignore', ...options })
  let ended = null
  child.on('exit', (code) => (ended = code ?? 'a signal'))
  child.on('error', (error) => (ended = error.message))
  if (child.pid !== undefined) groups.add(child.pid)
  const untilEnded = async (seconds) => {
    for (const until = Date.now() + seconds * 1000; Date.now() < until && ended === null; ) await sleep(100)
  }
  const stop = async () => {
    if (child.pid === undefined) return
    kill(child.pid, 'SIGCONT')
    if (patience > 0) child.kill('SIGTERM')
    await untilEnded(patience)
    kill(child.pid)
    await untilEnded(10)
    groups.delete(child.pid)
  }
  const address = `http://127.0.0.1:${port}`
  for (const until = Date.now() + limit * 1000; Date.now() < until && ended === null; await sleep(500)) {
    const healthy = await fetch(`${address}/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (healthy)
      return { address, stop, hold: () => kill(child.pid, 'SIGSTOP'), release: () => kill(child.pid, 'SIGCONT') }
  }
  const why = ended === null ? `was not ready in ${limit} seconds` : `ended with ${ended}`
  await stop()
  throw new Error(`${program} ${args.join(' ')} ${why}`)
}

function kill(group, signal = 'SIGKILL') {
  try {
    process.kill(-group, signal)
  } catch {
    // All of it has ended.
  }
}
