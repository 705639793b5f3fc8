import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gateError } from '../../shared/errors.ts'
import type { Written } from './files.ts'

/** What became of a file. `same`: it was there already, to the letter. `kept`: it is there, and data is never written over. */
export type Outcome = 'written' | 'overwritten' | 'same' | 'kept'

/**
 * Writes all files, or none where one would be lost.
 * @param root absolute
 * @throws GateError `init-exists` where a file with another text is there and `force` is not given
 */
export async function writeAll(root: string, files: readonly Written[], force: boolean): Promise<[Written, Outcome][]> {
  const before = await Promise.all(files.map(({ path }) => textOf(join(root, path))))
  const planned = files.map((file, i): [Written, Outcome] => {
    const there = before[i] ?? null
    if (there === null) return [file, 'written']
    if (there === file.text) return [file, 'same']
    return [file, file.what === 'stub' || file.what === 'ignore' ? 'kept' : 'overwritten']
  })
  const lost = planned.filter(([, outcome]) => outcome === 'overwritten').map(([{ path }]) => path)
  if (lost.length > 0 && !force) throw gateError('init-exists', { paths: lost })
  for (const [{ path, text }, outcome] of planned) {
    if (outcome !== 'written' && outcome !== 'overwritten') continue
    const file = join(root, path)
    await mkdir(dirname(file), { recursive: true })
    // What came into being since then is not written over either.
    await writeFile(file, text, { flag: outcome === 'written' ? 'wx' : 'w' })
  }
  return planned
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}
