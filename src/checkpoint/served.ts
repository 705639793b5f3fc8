import { stat } from 'node:fs/promises'
import { basename, dirname, join, posix, resolve } from 'node:path'
import { gateError } from '../shared/errors.ts'
import { type Progress, silent } from '../shared/progress.ts'
import type { CheckpointSource } from '../suite/source.ts'
import { refuseLfsPointer, type ServedFiles, sideFiles, templateFolders } from './files.ts'
import { isHubName } from './hub/access.ts'
import { openCommit } from './hub/fetch.ts'
import { listFolder, missingTokenizer, type Where } from './locate.ts'
import { chooseServed, isAdapter, type ServedNames } from './served-files.ts'

/** One place that holds a part of a checkpoint. */
interface Held extends ServedNames {
  folder: string
  revision: string | null
  /** What is there on this machine, relative to the folder. */
  names: readonly string[]
  /** By name, of what is not. */
  hashes: ReadonlyMap<string, string>
}

type Source = Pick<CheckpointSource, 'path' | 'file' | 'tokenizer'>

/**
 * Finds the files of a checkpoint that a server opens: weights of any form, tokenizer, template and settings, which may lie in a folder of
 * their own. Weights of the hub are only downloaded for a server that is started here.
 *
 * @param isLoadedHere whether a server is to load the files, so that the weights have to be there
 * @throws GateErrors of the checkpoint room
 */
export async function locateServed(
  source: Source,
  isLoadedHere: boolean,
  where: Where,
  progress: Progress = silent,
): Promise<ServedFiles> {
  const model = source.path === '' ? null : await hold(source.path, source.file, isLoadedHere, where, progress)
  if (isLoadedHere && model?.weights.length === 0)
    throw gateError('checkpoint-no-weights', { folder: model.folder, found: model.names.slice(0, 5) })
  const texts = source.tokenizer === null ? model : await hold(source.tokenizer, null, false, where, progress)
  if (texts === null) throw new Error('a side without files was looked for')
  const find = (candidates: readonly string[], held: Held): string | null => {
    const folders = ['', ...(held.weights[0]?.includes('/') ? [`${posix.dirname(held.weights[0])}/`] : [])]
    const name = candidates.flatMap((each) => folders.map((f) => f + each)).find((each) => held.names.includes(each))
    return name === undefined ? null : join(held.folder, name)
  }
  const tokenizer = find(sideFiles.tokenizer, texts)
  if (tokenizer === null)
    throw missingTokenizer(
      texts.folder,
      texts.names,
      'Name what has it as tokenizer: a folder, or hf:owner/name of the model that this one was made from.',
    )
  const defining = [...partsOf(model, ''), ...(texts === model ? [] : partsOf(texts, 'tokenizer ', isChanged(model)))]
  for (const { path } of defining) if (path !== null) await refuseLfsPointer(path)
  return {
    source: source.path === '' ? (source.tokenizer ?? '') : source.path,
    folder: texts.folder,
    revision: model?.revision ?? texts.revision,
    config: find(sideFiles.config, texts) ?? (model && find(sideFiles.config, model)),
    generationConfig: find(sideFiles.generationConfig, texts),
    tokenizer,
    tokenizerConfig: find(sideFiles.tokenizerConfig, texts),
    specialTokensMap: find(sideFiles.specialTokensMap, texts),
    chatTemplate: find(sideFiles.chatTemplate, texts),
    namedTemplates: Object.fromEntries(
      texts.sides
        .filter((name) => name.endsWith('.jinja') && templateFolders.includes(posix.dirname(name)))
        .map((name) => [posix.basename(name, '.jinja'), join(texts.folder, name)]),
    ),
    notes: notesOf(model, texts),
    model: model === null ? texts.folder : model.model === null ? model.folder : join(model.folder, model.model),
    defining,
    hasWeights: (model?.weights.length ?? 0) > 0,
  }
}

/** An adapter's answers depend on the weights of its base too. */
const isChanged = (model: Held | null): boolean => model !== null && isAdapter(model)

async function hold(
  written: string,
  file: string | null,
  withWeights: boolean,
  where: Where,
  progress: Progress,
): Promise<Held> {
  if (isHubName(written)) return holdCommit(written, file, withWeights, where, progress)
  const path = resolve(where.folder, written)
  const found = await stat(path).catch(() => null)
  const isModel = found?.isFile() && path.endsWith('.gguf')
  if (!isModel && !found?.isDirectory())
    throw gateError('checkpoint-missing', { path, isFile: found?.isFile() ?? false })
  const folder = isModel ? dirname(path) : path
  const names = await listFolder(folder)
  return {
    ...chooseServed(names, isModel ? basename(path) : file, folder),
    folder,
    revision: null,
    names,
    hashes: new Map(),
  }
}

async function holdCommit(
  written: string,
  file: string | null,
  withWeights: boolean,
  { hub, cache, signal }: Where,
  progress: Progress,
): Promise<Held> {
  const { folder, revision, listed, take, here } = await openCommit(written, hub, cache, progress, signal)
  const chosen = chooseServed(
    listed.map(({ path }) => path),
    file,
    written,
  )
  const hashes = new Map<string, string>()
  for (const { path, hash } of listed)
    if (!withWeights && hash.kind === 'sha256' && chosen.weights.includes(path)) hashes.set(path, hash.value)
  const wanted = [...chosen.weights, ...chosen.sides].filter((name) => !hashes.has(name))
  await take(listed.filter(({ path }) => wanted.includes(path)))
  return { ...chosen, folder, revision, names: here, hashes }
}

function partsOf(held: Held | null, prefix: string, withWeights = true): ServedFiles['defining'] {
  if (held === null) return []
  return [...held.sides, ...(withWeights ? held.weights : [])].sort().map((name) => {
    const sha256 = held.hashes.get(name) ?? null
    return { part: prefix + name, path: sha256 === null ? join(held.folder, name) : null, sha256 }
  })
}

function notesOf(model: Held | null, texts: Held): string[] {
  const revisions = [...new Set([model?.revision, texts.revision])].filter((revision) => revision != null)
  return [
    ...revisions.map((revision) => `taken from the hub at revision ${revision}`),
    ...(isChanged(model) && texts === model
      ? ['an adapter whose base is only known by its name: a base that changes under that name is not noticed']
      : []),
  ]
}
