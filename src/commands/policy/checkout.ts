import { existsSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { git } from './git.ts'

/** The checkout around a folder, as far as it is needed to read commits. */
export interface Checkout {
  /** An absolute folder in it, and what leads there from its root: `evals/`, or nothing. */
  folder: string
  prefix: string
  /** Absolute; of a linked worktree the common one. */
  objects: string
  /** Where Git LFS keeps what it has fetched. */
  lfs: string
  format: string
  /** The commit that is checked out, and its parents. */
  head: string
  parents: string[]
}

/** @returns `why`, a part of a sentence, where there is none that git can read */
export function checkoutAround(place: string, environment: NodeJS.ProcessEnv): Checkout | { why: string } {
  let folder = place
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder)
  const ask = (...args: string[]) => git(args, { folder }, environment)
  const asked = ask('rev-parse', '--path-format=absolute', '--show-prefix', '--git-common-dir', '--show-object-format')
  if (asked.absent) return { why: 'there is no git on this machine' }
  if (!asked.ok) return { why: `git finds no repository there (${asked.said})` }
  const [prefix = '', gitDir = '', format = 'sha1'] = asked.stdout.toString().split('\n')
  const commit = ask('cat-file', 'commit', 'HEAD')
  const head = ask('rev-parse', '--verify', 'HEAD')
  if (!commit.ok || !head.ok) return { why: `nothing is checked out there (${commit.said})` }
  const [header = ''] = commit.stdout.toString().split('\n\n')
  return {
    folder,
    prefix,
    objects: join(gitDir, 'objects'),
    lfs: join(gitDir, 'lfs', 'objects'),
    format,
    head: head.stdout.toString().trim(),
    parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent!),
  }
}

/** A path from the root of the repository, with forward slashes; null: it lies outside. */
export function pathIn({ folder, prefix }: Checkout, path: string): string | null {
  const inside = posix.normalize(posix.join(prefix, relative(folder, path).split(sep).join('/'))).replace(/\/$/, '')
  return inside === '..' || inside.startsWith('../') || posix.isAbsolute(inside) ? null : inside
}
