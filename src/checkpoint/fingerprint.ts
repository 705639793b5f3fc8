import { createHash } from 'node:crypto'
import { type Progress, silent } from '../shared/progress.ts'
import { type CheckpointFiles, definingFiles } from './files.ts'
import { scanFile } from './scan.ts'

/**
 * sha256, hexadecimal, over the contents of everything that decides what a checkpoint answers. The same files in another folder, or
 * behind symbolic links, have the same fingerprint.
 */
export async function fingerprint(
  files: CheckpointFiles,
  cache: string,
  progress: Progress = silent,
  signal?: AbortSignal,
): Promise<string> {
  const hash = createHash('sha256')
  for (const [part, path] of definingFiles(files)) {
    const { sha256 } = await scanFile(path, cache, progress, signal)
    hash.update(`${part}\0${sha256}\n`)
  }
  return hash.digest('hex')
}
