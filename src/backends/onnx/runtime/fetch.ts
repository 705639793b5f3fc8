import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { GateError, gateError } from '../../../shared/errors.ts'
import type { Progress } from '../../../shared/progress.ts'
import { contentDigest, hashOfFile, isNeeded } from './contents.ts'
import { failure, npmCommand, runProgram } from './npm.ts'
import { pinnedContents, pinnedPackages, pinnedVersion } from './pinned.ts'
import { platformProblem, thisPlatform } from './platform.ts'

export interface FetchOptions {
  /** Folders where npm is looked for. */
  searchPath: readonly string[]
  progress: Progress
  signal: AbortSignal
}

/** Whether a folder holds exactly the pinned runtime for this platform: a half-written or altered one is not sound. */
export async function isSound(folder: string): Promise<boolean> {
  return (await contentDigest(folder).catch(() => null)) === pinnedContents[thisPlatform]
}

/**
 * Fetches the pinned runtime through the machine's npm and puts it at `target`; `add` may put more into the folder before it is there.
 * Nothing stands at `target` until all of it is checked, and no script of a package is run. Where another process was faster, its
 * folder stays.
 * @throws GateError `runtime-no-build`, `runtime-no-npm`, `runtime-npm-failed`, `runtime-integrity`, `runtime-not-written`,
 * `runtime-folder-occupied`
 */
export async function fetchRuntime(
  target: string,
  options: FetchOptions,
  add?: (folder: string) => Promise<void>,
  isReady: (folder: string) => Promise<boolean> = isSound,
): Promise<void> {
  const problem = platformProblem(Object.keys(pinnedContents))
  if (problem !== null) throw gateError('runtime-no-build', { reason: problem })
  try {
    if (await isOccupied(target)) throw gateError('runtime-folder-occupied', { folder: target })
    await mkdir(dirname(target), { recursive: true })
    await sweep(target)
    const part = await mkdtemp(`${target}.part-`)
    // A temporary folder is its maker's alone; a tool cache serves every user of the machine.
    await chmod(part, 0o755)
    try {
      await unpack(part, options)
      await add?.(part)
      options.signal.throwIfAborted()
      await moveInto(part, target, isReady)
    } finally {
      await rm(part, { recursive: true, force: true })
    }
  } catch (error) {
    if (error instanceof GateError || options.signal.aborted) throw error
    throw gateError('runtime-not-written', { folder: target, detail: (error as Error).message }, error)
  }
}

async function unpack(folder: string, { searchPath, progress, signal }: FetchOptions): Promise<void> {
  const npm = npmCommand(searchPath)
  if (npm === null) throw gateError('runtime-no-npm', { version: pinnedVersion })
  progress.note(`Fetching onnxruntime-node ${pinnedVersion} with npm (108 MiB, once) ...`)
  const download = join(folder, 'download')
  await mkdir(download)
  const names = pinnedPackages.map(({ name }) => `${name}@${pinnedVersion}`)
  // Run in an empty folder of the cache, so that an .npmrc of the repository under test has no say.
  const args = ['pack', ...names, '--ignore-scripts', '--prefer-offline', '--loglevel=error', '--no-update-notifier']
  const ended = await runProgram(npm, args, download, signal)
  if (ended.code !== 0) {
    throw gateError('runtime-npm-failed', { version: pinnedVersion, detail: failure(ended.stderr) })
  }
  const tar = await import('tar')
  for (const { name, integrity } of pinnedPackages) {
    const file = join(download, `${name}-${pinnedVersion}.tgz`)
    const found = `sha512-${await hashOfFile(file, 'sha512', 'base64')}`
    if (found !== integrity) throw gateError('runtime-integrity', { package: name, expected: integrity, found })
    const cwd = join(folder, 'node_modules', name)
    await mkdir(cwd, { recursive: true })
    const filter = (path: string) => isNeeded(name, path.replace(/^package\//, ''), thisPlatform)
    await tar.extract({ file, cwd, strip: 1, filter })
  }
  await rm(download, { recursive: true })
  const found = await contentDigest(folder)
  const expected = pinnedContents[thisPlatform] ?? ''
  if (found !== expected) throw gateError('runtime-integrity', { package: 'the unpacked folder', expected, found })
}

/** A folder cannot be renamed onto one with files in it, so the first of two processes wins, and a damaged folder is moved aside. */
async function moveInto(part: string, target: string, isReady: (folder: string) => Promise<boolean>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await rename(part, target)
      return
    } catch (error) {
      if (await isReady(target)) return
      if (attempt === 3) throw error
      const aside = `${target}.part-damaged-${process.pid}-${attempt}`
      // Another process may have moved it aside, or replaced it, in the meantime.
      await rename(target, aside).catch(() => {})
      await rm(aside, { recursive: true, force: true }).catch(() => {})
    }
  }
}

/** Whether something else than a runtime stands at a path: only a runtime, whole or not, may be replaced. */
async function isOccupied(target: string): Promise<boolean> {
  const names = async (folder: string) =>
    readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    })
  const expected = new Set([...pinnedPackages.map(({ name }) => name), 'libraries', 'node_modules'])
  const found = [...(await names(target)), ...(await names(join(target, 'node_modules')))]
  return found.some((name) => !expected.has(name))
}

const dayInMilliseconds = 24 * 60 * 60 * 1000

/** Removes what killed processes left beside `target`; what a living one works on is younger. */
async function sweep(target: string): Promise<void> {
  const folder = dirname(target)
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(target)}.part-`)) continue
    const path = join(folder, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > dayInMilliseconds) await rm(path, { recursive: true, force: true }).catch(() => {})
  }
}
