import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { gateError } from '../../shared/errors.ts'

/** What a run folder that is not trusted may have. The largest real ones are a tenth of it. */
export const bounds = {
  /** Files and folders. */
  entries: 10_000,
  /** Folders inside of each other. */
  depth: 4,
  /** Bytes of all files together, of one file of evidence, of run.json, of one line. */
  folder: 2 ** 30,
  evidence: 256 * 2 ** 20,
  record: 4 * 2 ** 20,
  line: 2 ** 20,
} as const

export type Refuse = (file: string, why: string, cause?: unknown) => Error

export const refuseUpload: Refuse = (file, why, cause) => gateError('upload-refused', { file, why }, cause)

/**
 * A run folder that a job made which is not trusted. Before anything of it is opened, all of it is looked at: plain files and folders, few
 * enough and small enough. Then only the files that are asked for by name are read; all others, its report and its comment among them, are
 * never opened.
 */
export class UploadedFolder {
  readonly path: string

  private constructor(path: string) {
    this.path = path
  }

  /** Null where nothing was uploaded. @throws GateError where it holds what no run folder does */
  static open(path: string): UploadedFolder | null {
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (found === undefined) return null
    if (!found.isDirectory()) throw refuseUpload('.', 'it is no folder')
    const seen = { entries: 0, bytes: 0 }
    survey(path, path, 0, seen)
    return seen.entries === 0 ? null : new UploadedFolder(path)
  }

  /**
   * @param path inside of the folder, made of names that are not the folder's own
   * @param most bytes
   * @returns null where there is no such file
   */
  read(path: string, most: number): Buffer | null {
    const name = nameIn(this.path, path)
    let file: number
    try {
      // The survey saw plain files alone; neither a link nor a pipe that took the place of one since is opened.
      file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw refuseUpload(name, 'it cannot be opened', error)
    }
    try {
      const stat = fstatSync(file)
      if (!stat.isFile()) throw refuseUpload(name, 'it is no plain file')
      if (stat.size > most) throw refuseUpload(name, `it has more than ${most} bytes`)
      const bytes = Buffer.alloc(stat.size)
      let read = 0
      while (read < stat.size) {
        const some = readSync(file, bytes, read, stat.size - read, read)
        if (some === 0) throw refuseUpload(name, 'it grew shorter while it was read')
        read += some
      }
      return bytes
    } finally {
      closeSync(file)
    }
  }
}

function survey(root: string, folder: string, depth: number, seen: { entries: number; bytes: number }): void {
  if (depth > bounds.depth) throw refuseUpload(nameIn(root, folder), `folders lie more than ${bounds.depth} deep`)
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const found = lstatSync(path)
    seen.entries += 1
    if (seen.entries > bounds.entries) throw refuseUpload('.', `it has more than ${bounds.entries} files`)
    if (found.isDirectory()) survey(root, path, depth + 1, seen)
    else if (!found.isFile())
      throw refuseUpload(nameIn(root, path), found.isSymbolicLink() ? 'it is a link' : 'it is no plain file')
    seen.bytes += found.size
    if (seen.bytes > bounds.folder) throw refuseUpload('.', `it has more than ${bounds.folder} bytes`)
  }
}

export function nameIn(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}
