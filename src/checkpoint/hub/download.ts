import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { copyFile, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { downloadFile, HubApiError } from '@huggingface/hub'
import { isAlive } from '../../shared/alive.ts'
import { GateError, gateError } from '../../shared/errors.ts'
import { asked, attempts, credentials, pause, type Transfer, unreachable } from './access.ts'

export interface HubFile {
  path: string
  size: number
  /** What the content must hash to: sha256 of a large file, git's own hash of a small one. */
  hash: { kind: 'sha256' | 'git'; value: string }
}

/**
 * Puts one file of a commit at `target`. The content is kept once, by its hash, and hard-linked, so that two revisions share what did
 * not change. It grows under another name and is checked before it gets its own: a file that is there is whole. What a dead process left
 * half done is gone on with.
 */
export async function download(
  file: HubFile,
  target: string,
  blobs: string,
  transfer: Transfer,
  advance: (bytes: number) => void,
): Promise<void> {
  if (await exists(target)) return
  const blob = join(blobs, file.hash.value)
  await mkdir(blobs, { recursive: true })
  const under = running.get(blob) ?? had(blob, file, transfer, advance).finally(() => running.delete(blob))
  running.set(blob, under)
  await under
  await mkdir(dirname(target), { recursive: true })
  await place(blob, target)
}

/** What this very process is downloading: whoever wants the same waits for it. */
const running = new Map<string, Promise<void>>()

async function had(blob: string, file: HubFile, transfer: Transfer, advance: (bytes: number) => void): Promise<void> {
  if (await exists(blob)) return
  const growing = await adopt(blob)
  await grow(file, growing, transfer, advance)
  await rename(growing, blob)
}

/** The name to grow under: the remains of a process that is no more, where there are any. */
async function adopt(blob: string): Promise<string> {
  const own = `${blob}.${hostname()}.${process.pid}.part`
  const prefix = `${blob.slice(dirname(blob).length + 1)}.`
  for (const name of await readdir(dirname(blob))) {
    if (!name.startsWith(prefix) || !name.endsWith('.part')) continue
    const path = join(dirname(blob), name)
    if (path === own || !(await abandoned(path, name))) continue
    // Two processes may want the same remains; the rename is given to one of them only.
    await rename(path, own).catch(() => {})
    break
  }
  return own
}

async function abandoned(path: string, name: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  if (found === null) return false
  const pid = Number(name.split('.').at(-2))
  if (!name.endsWith(`.${hostname()}.${pid}.part`)) return Date.now() - found.mtimeMs > 600_000
  return !isAlive(pid)
}

async function grow(file: HubFile, path: string, transfer: Transfer, advance: (bytes: number) => void): Promise<void> {
  let anew = false
  for (let attempt = 1; ; attempt++) {
    try {
      await fetchRest(file, path, transfer, advance)
      const got = await hashOf(path, file)
      if (got === file.hash.value) return
      // Whatever was there before this run may be to blame, or a server that ignores ranges: once more, from the start.
      await rm(path, { force: true })
      if (anew) throw gateError('hub-corrupt', { file: file.path, expected: file.hash.value, got })
      anew = true
    } catch (error) {
      if (error instanceof GateError) throw error
      transfer.signal?.throwIfAborted()
      const final = error instanceof HubApiError && error.statusCode < 500 && error.statusCode !== 429
      if (attempt >= attempts || final) throw unreachable(transfer, error)
      await pause(attempt)
    }
  }
}

async function fetchRest(
  file: HubFile,
  path: string,
  transfer: Transfer,
  advance: (bytes: number) => void,
): Promise<void> {
  const { model, access, signal } = transfer
  let have = (await stat(path).catch(() => null))?.size ?? 0
  if (have > file.size) {
    await rm(path)
    have = 0
  }
  advance(have)
  if (have === file.size && have > 0) return
  const blob = await asked(transfer, () =>
    downloadFile({ repo: model.name, revision: model.revision, path: file.path, ...credentials(access) }),
  )
  if (blob === null) throw gateError('hub-not-found', { name: `${model.name}/${file.path}`, endpoint: access.endpoint })
  const rest = have === 0 ? blob : blob.slice(have, file.size)
  const source = Readable.fromWeb(rest.stream() as ReadableStream)
  source.on('data', (part: Buffer) => {
    have += part.length
    advance(have)
  })
  await pipeline(source, createWriteStream(path, { flags: 'a' }), signal ? { signal } : {})
  if (have < file.size) throw new Error(`the connection ended after ${have} of ${file.size} bytes`)
}

async function hashOf(path: string, file: HubFile): Promise<string> {
  const hash = createHash(file.hash.kind === 'sha256' ? 'sha256' : 'sha1')
  if (file.hash.kind === 'git') hash.update(`blob ${(await stat(path)).size}\0`)
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

async function place(blob: string, target: string): Promise<void> {
  try {
    await link(blob, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return
    // Not every file system has hard links.
    const fresh = `${target}.${process.pid}`
    await copyFile(blob, fresh)
    await rename(fresh, target)
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
