import { basename, dirname, join, resolve } from 'node:path'
import { isRecorded, recordedFolder } from '../../backends/recorded/folder.ts'
import { isHubName } from '../../checkpoint/hub/access.ts'
import type { DataSource } from '../../suite/data.ts'
import type { CheckpointSource } from '../../suite/source.ts'
import type { BaseFiles } from './base-files.ts'

/** Where the files of a suite lie that counts. A candidate is always the checkout's. */
export interface Places {
  data(source: DataSource): DataSource
  /** @param folder that relative paths of the suite start from */
  baseline(source: CheckpointSource, folder: string): { source: CheckpointSource; folder: string }
}

/** Where the suite says. */
export const inPlace: Places = {
  data: (source) => source,
  baseline: (source, folder) => ({ source, folder }),
}

/** Where the base's files were brought, as far as it has them. */
export function placesOf(files: BaseFiles): Places {
  return {
    data: (source) => ({ ...source, path: files.at(source.path) }),
    baseline: (source, folder) => baselineOf(source, folder, files),
  }
}

/** A path below the suite stays as it is written, for what is said of it: the folder that it starts from is another one. */
function baselineOf(source: CheckpointSource, folder: string, files: BaseFiles): ReturnType<Places['baseline']> {
  const { path, tokenizer } = source
  const found = { path: placed(path, folder, files), tokenizer: tokenizer && placed(tokenizer, folder, files) }
  const starting = (from: string) =>
    [
      [path, found.path],
      [tokenizer, found.tokenizer],
    ].every(([written, at]) => !written || isElsewhere(written) || resolve(from, local(written)) === local(at!))
  const from = [folder, files.folderOf(folder)].find((each) => each !== null && starting(each))
  return from == null ? { source: { ...source, ...found }, folder } : { source, folder: from }
}

const isElsewhere = (path: string) => path === '' || isHubName(path) || path.startsWith('mlflow:')
const local = (path: string) => (isRecorded(path) ? recordedFolder(path) : path)

function placed(path: string, folder: string, files: BaseFiles): string {
  if (isElsewhere(path)) return path
  const place = resolve(folder, local(path))
  if (isRecorded(path)) return `recorded:${files.at(place)}`
  if (!/\.(onnx|gguf)$/.test(place)) return files.at(place)
  // A model is nothing without the files beside it.
  const around = basename(dirname(place)) === 'onnx' ? dirname(dirname(place)) : dirname(place)
  return join(files.at(around), place.slice(around.length))
}

/** Where a baseline's files lie, for those that a repository may keep; null: elsewhere. */
export function baselinePath({ path }: CheckpointSource, folder: string): string | null {
  return isElsewhere(path) ? null : resolve(folder, local(path))
}
