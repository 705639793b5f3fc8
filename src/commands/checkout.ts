import { spawnSync } from 'node:child_process'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Where } from '../github/event.ts'
import { gateError } from '../shared/errors.ts'
import { rootOf } from './workflows.ts'

/**
 * On pull_request_target a checkout is of the base branch unless the workflow says otherwise, and evaluating that would let every pull
 * request pass.
 * @param folder of the suite
 * @throws GateError where it is not a commit of the pull request that lies there
 */
export function refuseOtherCheckout(where: Pick<Where, 'event' | 'sha'>, folder: string): void {
  if (where.event !== 'pull_request_target') return
  const found = git(folder, 'rev-parse', 'HEAD')
  // The head itself, or its merge with the base; in a shallow clone only the commit itself tells its parents.
  const [header] = found === null ? [] : (git(folder, 'cat-file', '-p', 'HEAD')?.split('\n\n') ?? [])
  const ofHead = found === where.sha || header?.split('\n').includes(`parent ${where.sha}`)
  if (!ofHead) throw gateError('checkout-is-not-head', { found, head: where.sha })
}

/** What git says of the checkout that a folder lies in; null: nothing. */
export function git(folder: string, ...args: string[]): string | null {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8', timeout: 10_000 })
  return status === 0 ? stdout.trim() : null
}

/** The path of a file from the root of the repository that it lies in, with forward slashes; null: it lies outside of the workspace's. */
export function pathInRepository(file: string): string | null {
  const path = resolve(file)
  const inside = relative(rootOf(dirname(path)), path)
  return inside.startsWith('..') ? null : inside.split(sep).join('/')
}
