import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { listFiles } from '@huggingface/hub'
import type { Progress } from '../../shared/progress.ts'
import type { CheckpointSource } from '../../suite/source.ts'
import { readCached, sideFiles, templateFolders } from '../files.ts'
import { type Chosen, chooseModel } from '../layout.ts'
import { scanFile } from '../scan.ts'
import {
  asked,
  credentials,
  type HubAccess,
  type HubModel,
  hubModel,
  isCommit,
  resolveCommit,
  type Transfer,
} from './access.ts'
import { download, type HubFile } from './download.ts'

export interface Fetched {
  folder: string
  /** The commit that was taken. */
  revision: string
  /** Files that are there now, relative to the folder. */
  names: string[]
  chosen: Chosen
}

/** A commit of a hub model, of which files can be had. */
export interface Commit {
  /** Where its files come to lie. */
  folder: string
  revision: string
  /** All of its files. */
  listed: HubFile[]
  /** Downloads what is not there yet, and adds it to `here`. */
  take(files: readonly HubFile[]): Promise<void>
  here: string[]
}

/** A commit that was had before is used without asking the hub. */
export async function openCommit(
  written: string,
  access: HubAccess,
  cache: string,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Commit> {
  const wanted = hubModel(written)
  const revision = isCommit(wanted.revision) ? wanted.revision : await resolveCommit({ model: wanted, access, signal })
  const model: HubModel = { name: wanted.name, revision }
  const transfer: Transfer = { model, access, signal }
  const store = join(cache, 'hub', model.name.replace('/', '--'))
  const folder = join(store, revision)
  const listed = await listing(transfer, join(store, 'listings', `${revision}.json`))
  const here: string[] = []
  const take = async (files: readonly HubFile[]): Promise<void> => {
    for (const file of files.filter((file) => !here.includes(file.path))) {
      const big = file.size > 1 << 20
      if (big) progress.start(`Downloading ${model.name} ${file.path}`, file.size)
      await download(file, join(folder, file.path), join(store, 'blobs'), transfer, (bytes) => {
        if (big) progress.advance(bytes)
      })
      if (big) progress.stop()
      here.push(file.path)
    }
  }
  return { folder, revision, listed, take, here }
}

/** Downloads of a hub model what an evaluation needs: the chosen ONNX file with its external data, the tokenizer, templates and configurations. */
export async function fetchCheckpoint(
  source: Pick<CheckpointSource, 'path' | 'file'>,
  access: HubAccess,
  cache: string,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Fetched> {
  const { folder, revision, listed, take, here } = await openCommit(source.path, access, cache, progress, signal)
  const chosen = chooseModel(
    listed.map((file) => file.path),
    source.file,
    source.path,
  )
  const modelFolder = posix.dirname(chosen.onnx)
  const sides = Object.values(sideFiles).flatMap((names) => names.flatMap((n) => [n, posix.join(modelFolder, n)]))
  const isTemplate = (path: string) => path.endsWith('.jinja') && templateFolders.includes(posix.dirname(path))
  await take(listed.filter((file) => sides.includes(file.path) || isTemplate(file.path)))
  for (const graph of [chosen.onnx, chosen.withPast]) {
    if (graph === null) continue
    await take(listed.filter((file) => file.path === graph))
    const { external } = await scanFile(join(folder, graph), cache, progress, signal)
    const paths = external.map((location) => posix.join(posix.dirname(graph), location))
    await take(listed.filter((file) => paths.includes(file.path)))
  }
  return { folder, revision, names: here, chosen }
}

/** Files of a commit. A commit never changes, so its list is asked for once. */
async function listing(transfer: Transfer, kept: string): Promise<HubFile[]> {
  const { model, access } = transfer
  const known = await readCached<HubFile[]>(kept)
  if (known !== null) return known
  const files = await asked(transfer, async () => {
    const found: HubFile[] = []
    const cursor = listFiles({ repo: model.name, revision: model.revision, recursive: true, ...credentials(access) })
    for await (const { type, path, size, oid, lfs } of cursor) {
      if (type !== 'file' || !safe(path)) continue
      if (lfs) found.push({ path, size: lfs.size, hash: { kind: 'sha256', value: lfs.oid } })
      else if (oid) found.push({ path, size, hash: { kind: 'git', value: oid } })
    }
    return found.filter((file) => /^[0-9a-f]{40,64}$/.test(file.hash.value))
  })
  await mkdir(dirname(kept), { recursive: true })
  const fresh = `${kept}.${randomUUID()}`
  await writeFile(fresh, JSON.stringify(files))
  await rename(fresh, kept)
  return files
}

/** Names come from a foreign repository and become paths here. */
const safe = (path: string): boolean =>
  !path.startsWith('/') && !/[\\:]/.test(path) && !path.split('/').some((part) => part === '..' || part === '')
