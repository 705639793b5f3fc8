import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gateError } from '../../shared/errors.ts'
import { ratingProblem } from '../../shared/messages/people.ts'
import { askedOf } from '../asked.ts'
import type { SheetKey } from '../sheet/key.ts'
import { filledFile } from './file.ts'
import { type FilledFile, Unreadable } from './filled.ts'
import type { Problem } from './problem.ts'

/** The files of paths whose last part may hold `*`, in the order of their names; a path without `*` is itself, there or not. */
export function filesOf(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    const pattern = basename(path)
    if (!pattern.includes('*')) return [path]
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    const named = new RegExp(`^${parts.join('.*')}$`, 's')
    return namesIn(dirname(path))
      .filter((name) => named.test(name))
      .map((name) => join(dirname(path), name))
  })
  return [...new Set(found)]
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  } catch {
    return []
  }
}

/**
 * Reads filled sheets; one that cannot be read is a problem by name, and the others are read all the same. The same file twice is read
 * once.
 * @param missing what a path without a file is: a mistake of the user, or a sheet that has not come back yet
 */
export function readFilled(
  paths: readonly string[],
  key: SheetKey,
  missing: 'mistake' | 'waiting',
): { files: FilledFile[]; problems: Problem[] } {
  const asked = askedOf(key.compare, key.rubric)
  const files: FilledFile[] = []
  const problems: Problem[] = []
  for (const path of filesOf(paths)) {
    const bytes = bytesOf(path, missing)
    if (bytes === null) continue
    try {
      files.push(filledFile(path, bytes, asked))
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      problems.push({
        kind: 'unreadable',
        place: { file: path, at: '' },
        said: ratingProblem.unreadable(error.message),
        left: 0,
      })
    }
  }
  return { files, problems }
}

function bytesOf(path: string, missing: 'mistake' | 'waiting'): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && missing === 'waiting') return null
    throw gateError('ratings-file-missing', { path, why: code === 'ENOENT' ? null : message }, error)
  }
}
