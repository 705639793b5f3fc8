import { join } from 'node:path'
import type { Checkout } from './checkout.ts'
import { type GitCall, git } from './git.ts'

/** Where a commit that the checkout lacks is fetched from. */
export interface Remote {
  url: string
  /** null: nobody is asked who fetches. */
  token: string | null
}

/** A bare repository of this program's own that sees the checkout's objects and none of its settings. */
export interface Repository {
  folder: string
  call: GitCall
  isRemote: boolean
}

/** @param folder an empty one of this program's own */
export function prepared(
  folder: string,
  { objects, format }: Checkout,
  remote: Remote | null,
  environment: NodeJS.ProcessEnv,
): Repository | { why: string } {
  const gitDir = join(folder, 'repository')
  const ofFormat = format === 'sha1' ? [] : [`--object-format=${format}`]
  const made = git(['init', '--quiet', '--bare', '--template=', ...ofFormat, gitDir], {}, environment)
  if (!made.ok) return { why: made.absent ? 'there is no git on this machine' : made.said }
  const quoted = objects.includes(':') ? JSON.stringify(objects) : objects
  const call: GitCall = {
    gitDir,
    objects: quoted,
    machine: remote !== null,
    config: remote === null ? {} : access(remote),
  }
  return { folder, call, isRemote: remote !== null }
}

/** The token goes along as actions/checkout sends it. */
function access({ url, token }: Remote): Record<string, string> {
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  return {
    'remote.origin.url': url,
    ...(token === null || !/^https?:/.test(url) ? {} : { [`http.${new URL(url).origin}/.extraheader`]: header }),
  }
}

/** The commit's id once its objects can be read. */
export function brought(
  wanted: string,
  { call, isRemote }: Repository,
  environment: NodeJS.ProcessEnv,
): string | { why: string } {
  const isCommit = /^[0-9a-f]{40,64}$/.test(wanted)
  if (isCommit && git(['cat-file', '-e', `${wanted}^{tree}`], call, environment).ok) {
    if (isRemote) fetchesWhatLacks(call, environment)
    return wanted
  }
  if (!isRemote) return { why: `the commit ${wanted.slice(0, 12)} is not in this clone` }
  const what = isCommit ? wanted : `refs/heads/${wanted}`
  const { objects: _, ...alone } = call
  // Files are fetched when they are read: of a repository of models nobody wants all of them.
  const args = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--depth=1',
    '--filter=blob:none',
    '--no-write-commit-graph',
    'origin',
    what,
  ]
  const fetched = git(args, alone, environment)
  if (!fetched.ok) return { why: `it could not be fetched (${fetched.said})` }
  const found = git(['rev-parse', '--verify', 'FETCH_HEAD^{commit}'], alone, environment)
  return found.ok ? found.stdout.toString().trim() : { why: found.said }
}

/** A checkout may itself be a partial clone: the files that it lacks are then fetched when they are read, as after a fetch of our own. */
function fetchesWhatLacks(call: GitCall, environment: NodeJS.ProcessEnv): void {
  const settings = [
    ['core.repositoryFormatVersion', '1'],
    ['extensions.partialClone', 'origin'],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.partialCloneFilter', 'blob:none'],
  ]
  for (const [name, value] of settings) git(['config', name!, value!], call, environment)
}
