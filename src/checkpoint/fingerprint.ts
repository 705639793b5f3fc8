import { createHash } from 'node:crypto'
import { type Progress, silent } from '../shared/progress.ts'
import type { CheckpointFiles } from './files.ts'
import { scanFile } from './scan.ts'

/** The files that define a checkpoint, by the part they play in it, in a fixed order. */
export function definingFiles(files: CheckpointFiles): [part: string, path: string][] {
  const parts: [string, string | null][] = [
    ['onnx', files.onnx],
    ['with-past', files.withPast],
    ...files.external.map(({ location, path }): [string, string] => [`external ${location}`, path]),
    ['config', files.config],
    ['generation-config', files.generationConfig],
    ['tokenizer', files.tokenizer],
    ['tokenizer-config', files.tokenizerConfig],
    ['special-tokens-map', files.specialTokensMap],
    ['chat-template', files.chatTemplate],
    ...Object.entries(files.namedTemplates).map(([name, path]): [string, string] => [`template ${name}`, path]),
  ]
  return parts.filter((part): part is [string, string] => part[1] !== null).sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * sha256, hexadecimal, over the contents of everything that decides what a checkpoint answers. The same files in another folder, or
 * behind symbolic links, have the same fingerprint.
 */
export async function fingerprint(files: CheckpointFiles, cache: string, progress: Progress = silent): Promise<string> {
  const hash = createHash('sha256')
  for (const [part, path] of definingFiles(files)) {
    const { sha256 } = await scanFile(path, cache, progress)
    hash.update(`${part}\0${sha256}\n`)
  }
  return hash.digest('hex')
}
