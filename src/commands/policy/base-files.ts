import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { gateError } from '../../shared/errors.ts'
import { type Checkout, pathIn } from './checkout.ts'
import { type GitCall, git } from './git.ts'
import { type LargeFiles, restore } from './lfs.ts'
import { type Entry, Tree } from './tree.ts'
import { linkUntracked } from './untracked.ts'

/** Where a commit that the checkout lacks is fetched from. */
export interface Remote {
  url: string
  /** null: nobody is asked who fetches. */
  token: string | null
}

const mostLinks = 8

/**
 * The files of a commit, read from git's objects alone into a folder of their own: nothing is checked out, so that no hook, filter, attribute or
 * setting of the repository runs. Only what is asked for is brought.
 */
export class BaseFiles {
  readonly commit: string
  readonly #checkout: Checkout
  readonly #folder: string
  readonly #call: GitCall
  readonly #environment: NodeJS.ProcessEnv
  readonly #base: Tree
  readonly #head: Tree
  readonly #large: LargeFiles
  readonly #brought = new Map<string, string>()

  private constructor(
    commit: string,
    checkout: Checkout,
    repository: Repository,
    trees: { base: Tree; head: Tree },
    environment: NodeJS.ProcessEnv,
  ) {
    this.commit = commit
    this.#checkout = checkout
    this.#folder = repository.folder
    this.#call = repository.call
    this.#environment = environment
    this.#base = trees.base
    this.#head = trees.head
    this.#large = { store: checkout.lfs, commit, fetch: repository.isRemote ? repository.call : null, environment }
  }

  /**
   * @param wanted the id of a commit, or a branch of the remote
   * @returns `why`, a part of a sentence, where it cannot be read
   */
  static open(
    wanted: string,
    checkout: Checkout,
    remote: Remote | null,
    environment: NodeJS.ProcessEnv,
  ): BaseFiles | { why: string } {
    const folder = mkdtempSync(join(tmpdir(), 'checkpoint-gate-base-'))
    try {
      const repository = prepared(folder, checkout, remote, environment)
      if ('why' in repository) return cleared(folder, repository)
      const commit = brought(wanted, repository, environment)
      if (typeof commit !== 'string') return cleared(folder, commit)
      const [base, head] = [commit, checkout.head].map((id) =>
        git(['ls-tree', '-r', '-z', '--full-tree', id], repository.call, environment),
      )
      const failed = [base!, head!].find(({ ok }) => !ok)
      if (failed) return cleared(folder, { why: `git cannot list its files (${failed.said})` })
      const trees = { base: new Tree(base!.stdout.toString()), head: new Tree(head!.stdout.toString()) }
      return new BaseFiles(commit, checkout, repository, trees, environment)
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      throw error
    }
  }

  /** Whether the commit has a file there. */
  has(path: string): boolean {
    const inside = pathIn(this.#checkout, path)
    return inside !== null && this.#base.entry(inside) !== undefined
  }

  /**
   * Where to read what the base's suite names by this path: the base's own files where git keeps some there, else the path itself, which an earlier
   * step of the job has brought or which lies outside of the repository.
   * @param path absolute, in the checkout
   * @throws GateError where only the head has it in git, where it lies in a submodule that has moved, or where its content cannot be had
   */
  at(path: string): string {
    const inside = pathIn(this.#checkout, path)
    if (inside === null) return path
    const known = this.#brought.get(inside)
    if (known !== undefined) return known
    const found = this.#bring(inside, path, 0)
    this.#brought.set(inside, found)
    return found
  }

  /** Where a folder of the checkout has its counterpart; null: it lies outside of the repository. */
  folderOf(folder: string): string | null {
    const inside = pathIn(this.#checkout, folder)
    return inside === null ? null : this.#place(inside)
  }

  /** Files below a path that base and head have otherwise, from the root of the repository. */
  differences(path: string): string[] {
    const inside = pathIn(this.#checkout, path)
    if (inside === null) return []
    const of = (tree: Tree) => {
      const itself = tree.entry(inside)
      return new Map(itself === undefined ? tree.below(inside) : [[inside, itself]])
    }
    const [base, head] = [of(this.#base), of(this.#head)]
    return [...new Set([...base.keys(), ...head.keys()])].filter((each) => base.get(each)?.id !== head.get(each)?.id)
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 })
  }

  #bring(inside: string, path: string, links: number): string {
    const above = this.#base.above(inside)
    if (above === null) {
      const files = this.#base.below(inside)
      if (files.length > 0) return this.#bringFolder(inside, files, path)
      if (this.#head.has(inside)) throw gateError('policy-only-in-head', { path: inside, base: this.commit })
      return path
    }
    const { entry } = above
    if (entry.kind === 'submodule') {
      if (this.#head.entry(above.path)?.id === entry.id) return path
      throw gateError('policy-submodule', { path: inside, submodule: above.path, base: this.commit })
    }
    if (entry.kind === 'file') return this.#write(above.path, entry, path)
    const target = this.#blob(entry).toString()
    const next = posix.normalize(posix.join(posix.dirname(above.path), target, inside.slice(above.path.length)))
    if (links >= mostLinks) throw gateError('policy-link', { path: inside, target })
    // What a link of the base leads to outside of the repository is no matter of the head.
    if (posix.isAbsolute(target) || next.startsWith('../')) {
      const rest = inside.slice(above.path.length)
      return posix.isAbsolute(target) ? join(target, rest) : join(dirname(path), target, rest)
    }
    return this.#bring(next, path, links + 1)
  }

  #bringFolder(inside: string, files: readonly [string, Entry][], path: string): string {
    for (const [each, entry] of files) {
      const rest = each.slice(inside.length)
      if (entry.kind === 'file') this.#write(each, entry, join(path, rest))
      else if (entry.kind === 'link')
        throw gateError('policy-link', { path: each, target: this.#blob(entry).toString() })
    }
    const target = this.#place(inside)
    linkUntracked(
      path,
      target,
      (rest) => this.#head.has(posix.join(inside, rest)) || this.#base.has(posix.join(inside, rest)),
    )
    return target
  }

  #write(inside: string, entry: Entry, path: string): string {
    const target = this.#place(inside)
    mkdirSync(dirname(target), { recursive: true })
    const output = openSync(target, 'w')
    const written = git(['cat-file', 'blob', entry.id], { ...this.#call, output }, this.#environment)
    closeSync(output)
    if (!written.ok) throw gateError('policy-unreadable', { base: this.commit, why: `${inside}: ${written.said}` })
    restore(target, { written: inside, path }, this.#large)
    return target
  }

  #blob(entry: Entry): Buffer {
    return git(['cat-file', 'blob', entry.id], this.#call, this.#environment).stdout
  }

  #place(inside: string): string {
    return join(this.#folder, 'files', inside)
  }

  /** The text of a file of the base. */
  text(path: string): Buffer {
    return readFileSync(this.at(path))
  }
}

interface Repository {
  folder: string
  call: GitCall
  isRemote: boolean
}

/** A bare repository of this program's own that sees the checkout's objects and none of its settings. */
function prepared(
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
function brought(
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

function cleared<T>(folder: string, answer: T): T {
  rmSync(folder, { recursive: true, force: true })
  return answer
}
