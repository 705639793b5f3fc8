import { join } from 'node:path'
import { startServer } from './started.mjs'

/**
 * Starts a real MLflow server on this machine alone, with SQLite and its own artifacts in a folder: started there again, it goes on with them.
 * @param options more of its command line
 * @returns its address, and how it is stopped and held
 */
export function startMlflow(bin, folder, port, options = [], env = {}) {
  const args = ['server', '--backend-store-uri', `sqlite:///${join(folder, 'mlflow.db')}`]
  args.push('--artifacts-destination', join(folder, 'artifacts'), '--serve-artifacts')
  args.push('--host', '127.0.0.1', '--port', String(port), '--workers', '1', ...options)
  // It leaves files in the folder for temporary ones.
  const own = { PATH: `${bin}:${process.env.PATH}`, TMPDIR: folder }
  const started = { port, limit: 180, cwd: folder, env: { ...process.env, ...own, ...env } }
  return startServer(join(bin, 'mlflow'), args, started)
}
