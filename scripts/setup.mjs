import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Node 24, which the action runs on, as a development dependency. */
const node24 = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/**
 * Whether node_modules holds what package-lock.json asks for: npm writes what it installed into a lockfile of its own, so contents are
 * compared and not file times, which a fresh clone or a restored cache scrambles.
 */
function installed() {
  const own = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(own) || !existsSync(node24)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(own, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      (present[path]?.version === entry.version && present[path]?.integrity === entry.integrity),
  )
}

/** Installs the development dependencies where they are missing or stale. Returns the path of Node 24. */
export function setUp() {
  if (installed()) return node24
  console.log('Installing the development dependencies (npm ci), once ...')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' },
  })
  if (npm.error) throw new Error(`npm could not be started: ${npm.error.message}. It comes with Node.js.`)
  if (npm.status !== 0) throw new Error(`npm ci failed:\n${npm.stdout}${npm.stderr}`)
  if (!existsSync(node24)) {
    throw new Error(
      `npm ci left no ${node24}: it is put there by the install script of the package "node". ` +
        'Allow install scripts (npm config get ignore-scripts) and run npm ci again.',
    )
  }
  return node24
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(setUp())
