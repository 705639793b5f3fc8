import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Starts a real MLflow server on this machine alone, with SQLite and its own artifacts in a folder: started there again, it goes on with them.
 * @param options more of its command line
 * @returns its address, and how it is stopped and held
 */
export async function startMlflow(bin, folder, port, options = [], env = {}) {
  const args = ['server', '--backend-store-uri', `sqlite:///${join(folder, 'mlflow.db')}`]
  args.push('--artifacts-destination', join(folder, 'artifacts'), '--serve-artifacts')
  args.push('--host', '127.0.0.1', '--port', String(port), '--workers', '1', ...options)
  const PATH = `${bin}:${process.env.PATH}`
  const child = spawn(join(bin, 'mlflow'), args, {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, PATH, ...env },
  })
  let ended = null
  child.on('exit', (code) => (ended = code ?? 'a signal'))
  child.on('error', (error) => (ended = error.message))
  const signal = (name) => {
    try {
      process.kill(-child.pid, name)
    } catch {
      // The whole group has ended.
    }
  }
  const stop = async () => {
    signal('SIGCONT')
    signal('SIGKILL')
    for (let i = 0; i < 100 && ended === null; i++) await sleep(100)
  }
  const address = `http://127.0.0.1:${port}`
  for (const until = Date.now() + 180_000; Date.now() < until && ended === null; await sleep(500)) {
    const healthy = await fetch(`${address}/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (healthy) return { address, stop, hold: () => signal('SIGSTOP'), release: () => signal('SIGCONT') }
  }
  await stop()
  throw new Error(`mlflow ${args.join(' ')} ${ended === null ? 'was not ready in 3 minutes' : `ended with ${ended}`}`)
}
