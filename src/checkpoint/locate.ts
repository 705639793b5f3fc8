import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, posix, resolve } from 'node:path'
import { gateError } from '../shared/errors.ts'
import { type Progress, silent } from '../shared/progress.ts'
import type { CheckpointSource } from '../suite/source.ts'
import { type CheckpointFiles, definingFiles, readJson, refuseLfsPointer, sideFiles, templateFolders } from './files.ts'
import { type HubAccess, isHubName } from './hub/access.ts'
import { fetchCheckpoint } from './hub/fetch.ts'
import { type Chosen, chooseModel, refuseConfig } from './layout.ts'
import { scanFile } from './scan.ts'

export interface Where {
  /** Absolute folder that relative paths start from: the suite's. */
  folder: string
  /** Absolute folder for downloads and for what was read of large files. */
  cache: string
  hub: HubAccess
  /** Ends downloads and the reading of large files. */
  signal?: AbortSignal
}

/**
 * Finds the files of a checkpoint: of a folder, of one ONNX file in it, or of `hf:owner/name@revision`, which is downloaded as far as
 * it is needed. Everything that is missing or of a foreign kind is an error that names it.
 */
export async function locate(
  source: Pick<CheckpointSource, 'path' | 'file'>,
  where: Where,
  progress: Progress = silent,
): Promise<CheckpointFiles> {
  if (isHubName(source.path)) {
    const { folder, revision, names, chosen } = await fetchCheckpoint(
      source,
      where.hub,
      where.cache,
      progress,
      where.signal,
    )
    return gather(source.path, folder, revision, names, chosen, where, progress)
  }
  const { folder, file } = await existing(resolve(where.folder, source.path), source.file)
  const names = await listFolder(folder)
  return gather(source.path, folder, null, names, chooseModel(names, file, folder), where, progress)
}

async function existing(path: string, file: string | null): Promise<{ folder: string; file: string | null }> {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) return { folder: path, file }
  if (found?.isFile() && path.endsWith('.onnx')) {
    const [inner, outer] = [dirname(path), dirname(dirname(path))]
    const belowConfig = basename(inner) === 'onnx' && (await stat(join(outer, 'config.json')).catch(() => null))
    return belowConfig
      ? { folder: outer, file: `onnx/${basename(path)}` }
      : { folder: inner, file: file ?? basename(path) }
  }
  throw gateError('checkpoint-missing', { path, isFile: found?.isFile() ?? false })
}

/** Files of the folder and of the folders in it, relative, with forward slashes. */
export async function listFolder(folder: string): Promise<string[]> {
  const names: string[] = []
  for (const entry of await readdir(folder)) {
    if (entry.startsWith('.')) continue
    // A stat follows the symbolic links that the hub's own cache is made of; a dangling one is no file.
    const found = await stat(join(folder, entry)).catch(() => null)
    if (found?.isFile()) names.push(entry)
    if (!found?.isDirectory()) continue
    for (const inner of await readdir(join(folder, entry))) {
      const file = await stat(join(folder, entry, inner)).catch(() => null)
      if (file?.isFile()) names.push(`${entry}/${inner}`)
    }
  }
  return names
}

async function gather(
  source: string,
  folder: string,
  revision: string | null,
  names: readonly string[],
  chosen: Chosen,
  where: Where,
  progress: Progress,
): Promise<CheckpointFiles> {
  const modelFolder = posix.dirname(chosen.onnx)
  const find = (candidates: readonly string[]): string | null => {
    const name = candidates.flatMap((c) => [c, posix.join(modelFolder, c)]).find((c) => names.includes(c))
    return name === undefined ? null : join(folder, name)
  }
  const config = find(sideFiles.config)
  if (config === null) throw missingConfig(folder)
  const tokenizer = find(sideFiles.tokenizer)
  if (tokenizer === null) throw missingTokenizer(folder, names)
  const files: CheckpointFiles = {
    source,
    folder,
    revision,
    layout: chosen.layout,
    onnx: join(folder, chosen.onnx),
    withPast: chosen.withPast === null ? null : join(folder, chosen.withPast),
    external: [],
    config,
    generationConfig: find(sideFiles.generationConfig),
    tokenizer,
    tokenizerConfig: find(sideFiles.tokenizerConfig),
    specialTokensMap: find(sideFiles.specialTokensMap),
    chatTemplate: find(sideFiles.chatTemplate),
    namedTemplates: Object.fromEntries(
      names
        .filter((name) => name.endsWith('.jinja') && templateFolders.includes(posix.dirname(name)))
        .map((name) => [posix.basename(name, '.jinja'), join(folder, name)]),
    ),
    notes: [...chosen.notes, ...(revision === null ? [] : [`taken from the hub at revision ${revision}`])],
  }
  for (const [, path] of definingFiles(files)) await refuseLfsPointer(path)
  refuseConfig(await readJson(config), folder)
  for (const graph of [files.onnx, files.withPast]) {
    if (graph !== null) await addExternal(files, graph, where, progress)
  }
  return files
}

async function addExternal(files: CheckpointFiles, graph: string, where: Where, progress: Progress): Promise<void> {
  for (const location of (await scanFile(graph, where.cache, progress, where.signal)).external) {
    const inside = posix.normalize(location)
    if (posix.isAbsolute(inside) || inside.startsWith('..') || /^[a-z]:/i.test(inside)) {
      throw gateError('checkpoint-external-escapes', { file: graph, location })
    }
    const path = join(dirname(graph), inside)
    if (!(await stat(path).catch(() => null))?.isFile()) {
      throw gateError('checkpoint-file-missing', {
        file: location,
        folder: dirname(graph),
        why: `${basename(graph)} keeps its weights in it`,
        todo: 'Copy it beside the model under this very name; with Git LFS, fetch it.',
      })
    }
    await refuseLfsPointer(path)
    if (!files.external.some((known) => known.path === path)) files.external.push({ location, path })
  }
}

const missingConfig = (folder: string) =>
  gateError('checkpoint-file-missing', {
    file: 'config.json',
    folder,
    why: 'it tells the context length and the end-of-text tokens',
    todo:
      basename(folder) === 'onnx'
        ? 'Give the folder above, which the onnx folder belongs to.'
        : 'Copy it from the folder of the model that was exported.',
  })

export function missingTokenizer(
  folder: string,
  names: readonly string[],
  todo = 'Write it: AutoTokenizer.from_pretrained(<model>).save_pretrained(<this folder>) in Python.',
) {
  const older = ['tokenizer.model', 'spiece.model', 'vocab.json', 'vocab.txt'].find((name) => names.includes(name))
  return gateError('checkpoint-file-missing', {
    file: 'tokenizer.json',
    folder,
    why: older === undefined ? 'texts cannot be split into tokens' : `there is only ${older}, an older form`,
    todo,
  })
}
