import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { gateError } from '../../shared/errors.ts'
import { type Checkout, pathIn } from './checkout.ts'
import { type GitCall, git } from './git.ts'
import { type LargeFiles, restore } from './lfs.ts'
import { brought, prepared, type Remote, type Repository } from './repository.ts'
import { type Entry, Tree } from './tree.ts'
import { linkUntracked } from './untracked.ts'

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

function cleared<T>(folder: string, answer: T): T {
  rmSync(folder, { recursive: true, force: true })
  return answer
}
