import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { gateError } from '../../shared/errors.ts'
import { withoutSecrets } from '../../shared/secrets.ts'
import { callEnvironment, type GitCall } from './git.ts'

/** Where the content of files can be had that Git LFS keeps. */
export interface LargeFiles {
  /** What the checkout has fetched already. */
  store: string
  commit: string
  /** The repository whose remote is asked; null: nobody is. */
  fetch: GitCall | null
  environment: NodeJS.ProcessEnv
}

/**
 * Puts the content in place of a pointer of Git LFS, and leaves every other file as it is. The content is known by its hash, so it does not matter where
 * it lies: in the checkout, in what Git LFS has fetched, or on the server.
 * @param file what was read from the commit
 * @throws GateError `policy-large-file`
 */
export function restore(file: string, { written, path }: { written: string; path: string }, large: LargeFiles): void {
  const hash = pointerOf(file)
  if (hash === null) return
  const near = [path, join(large.store, hash.slice(0, 2), hash.slice(2, 4), hash)]
  for (const each of near) {
    if (!existsSync(each) || !statSync(each).isFile() || sha256(each) !== hash) continue
    copyFileSync(each, file)
    return
  }
  const why = fetched(file, hash, large)
  if (why !== null) throw gateError('policy-large-file', { path: written, base: large.commit, why })
}

/** The sha256 that a pointer names; null: the file is none. */
export function pointerOf(file: string): string | null {
  if (statSync(file).size > 1024) return null
  const text = readFileSync(file, 'utf8')
  return (
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:([0-9a-f]{64})\n/.exec(text)?.[1] ?? null
  )
}

/** In a repository of this program's own: an .lfsconfig of the checkout could name another server. */
function fetched(file: string, hash: string, { fetch, environment }: LargeFiles): string | null {
  if (fetch === null) return 'this checkout has not fetched it'
  const whole = `${file}.part`
  const [input, output] = [openSync(file, 'r'), openSync(whole, 'w')]
  const { status, stderr, error } = spawnSync('git', ['lfs', 'smudge'], {
    env: callEnvironment(fetch, environment),
    stdio: [input, output, 'pipe'],
    timeout: 600_000,
  })
  closeSync(input)
  closeSync(output)
  const isWhole = status === 0 && sha256(whole) === hash
  if (isWhole) renameSync(whole, file)
  else rmSync(whole, { force: true })
  if (isWhole) return null
  const said = withoutSecrets(error?.message ?? stderr.toString().trim().split('\n').at(-1) ?? '')
  return said ? `git lfs says: ${said.slice(0, 300)}` : 'the server has no such content'
}

function sha256(file: string): string {
  const hash = createHash('sha256')
  const input = openSync(file, 'r')
  const block = Buffer.alloc(1 << 20)
  for (let read = readSync(input, block); read > 0; read = readSync(input, block)) hash.update(block.subarray(0, read))
  closeSync(input)
  return hash.digest('hex')
}
