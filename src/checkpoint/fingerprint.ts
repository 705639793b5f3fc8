import { createHash } from 'node:crypto'
import { type Progress, silent } from '../shared/progress.ts'
import { type CheckpointFiles, definingFiles, type ServedFiles } from './files.ts'
import { scanFile } from './scan.ts'

/**
 * sha256, hexadecimal, over the contents of everything that decides what a checkpoint answers. The same files in another folder, or
 * behind symbolic links, have the same fingerprint.
 */
export async function fingerprint(
  files: CheckpointFiles | ServedFiles,
  cache: string,
  progress: Progress = silent,
  signal?: AbortSignal,
): Promise<string> {
  const parts =
    'onnx' in files ? definingFiles(files).map(([part, path]) => ({ part, path, sha256: null })) : files.defining
  const hash = createHash('sha256')
  for (const { part, path, sha256 } of parts) {
    const content = path === null ? sha256 : (await scanFile(path, cache, progress, signal)).sha256
    hash.update(`${part}\0${content}\n`)
  }
  return hash.digest('hex')
}
