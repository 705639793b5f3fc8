import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gateError } from '../../../shared/errors.ts'
import type { Progress } from '../../../shared/progress.ts'
import type { Device } from '../../../suite/source.ts'
import { missingCudaFile, missingFile, versionIn } from './contents.ts'
import { isReadyWithCuda } from './cuda.ts'
import { runtimeEnvironment } from './environment.ts'
import { fetchRuntime, isSound } from './fetch.ts'
import { pinnedVersion } from './pinned.ts'
import { thisPlatform } from './platform.ts'

/** Where onnxruntime-node lies. */
export interface Runtime {
  /** `createRequire(join(folder, 'package.json'))('onnxruntime-node')` loads it. */
  folder: string
  version: string
  source: 'given' | 'node_modules' | 'cache' | 'fetched'
  /** Whether the libraries of the CUDA provider lie in it; whether they load is another question. */
  cuda: boolean
  /** Folders for the loader's search path of the process that loads the runtime: CUDA's own libraries, where the folder brings them. */
  libraries: string[]
}

export interface FindOptions {
  /** The user's choice (input `runtime`); else CHECKPOINT_GATE_RUNTIME; else the folders below are searched. */
  folder?: string | undefined
  /** Default: the runner's tool cache, else the user's cache folder. */
  cacheFolder?: string | undefined
  /** `cuda` is satisfied only by a runtime with its CUDA provider; `auto` prefers one. */
  device: Device
  progress: Progress
  signal: AbortSignal
  /** Where the walk up through node_modules folders begins; default: the running program. */
  program?: string | undefined
}

/** Where the fetched runtime is kept: by version and platform, since a home folder may be shared by unlike machines. */
export function cachePath(cacheFolder: string | undefined, cuda: boolean): string {
  const folder = cacheFolder ?? runtimeEnvironment().cacheFolder
  return join(folder, `onnxruntime-${pinnedVersion}-${thisPlatform}${cuda ? '-cuda' : ''}`)
}

/**
 * The native runtime: the folder the user gave, else node_modules next to the program, else the cache, else fetched into the cache
 * once. A folder that was given and cannot be used is an error, never a reason to search on.
 * @throws GateError `runtime-folder-unusable`, `runtime-no-cuda`, and those of `fetchRuntime`
 */
export async function findRuntime(options: FindOptions): Promise<Runtime> {
  const present = await locateRuntime(options)
  if (present !== null) return present
  if (options.device === 'cuda') throw gateError('runtime-no-cuda', { folder: null, version: pinnedVersion })
  const cached = cachePath(options.cacheFolder, false)
  await fetchRuntime(cached, { ...options, searchPath: runtimeEnvironment().searchPath })
  return described(cached, 'fetched')
}

/**
 * What `findRuntime` finds on this machine, without fetching anything; null: nothing that serves the device.
 * @throws GateError `runtime-folder-unusable`, `runtime-no-cuda` about a folder that was given
 */
export async function locateRuntime(options: FindOptions): Promise<Runtime | null> {
  const given = options.folder || runtimeEnvironment().folder
  if (given) return givenRuntime(given, options)
  const folder = besideProgram(options.program ?? fileURLToPath(import.meta.url))
  const beside = folder === null ? null : described(folder, 'node_modules')
  if (options.device === 'cuda' || options.device === 'auto') {
    if (beside?.cuda) return noted(beside, options.progress)
    const cached = cachePath(options.cacheFolder, true)
    if (await isReadyWithCuda(cached)) return described(cached, 'cache')
    if (options.device === 'cuda') return null
  }
  if (beside !== null) return noted(beside, options.progress)
  const cached = cachePath(options.cacheFolder, false)
  return (await isSound(cached)) ? described(cached, 'cache') : null
}

function givenRuntime(given: string, { device, progress }: FindOptions): Runtime {
  const folder = topOf(resolve(given))
  const missing =
    missingFile(folder, thisPlatform) ?? (versionIn(folder) === null ? 'a version in its package.json' : null)
  if (missing !== null) throw gateError('runtime-folder-unusable', { folder: given, missing })
  const runtime = described(folder, 'given')
  if (device === 'cuda' && !runtime.cuda)
    throw gateError('runtime-no-cuda', { folder: given, version: runtime.version })
  return noted(runtime, progress)
}

/** People also name the node_modules folder, or the package in it. */
function topOf(folder: string): string {
  if (basename(folder) === 'node_modules') return dirname(folder)
  if (basename(folder) === 'onnxruntime-node' && basename(dirname(folder)) === 'node_modules')
    return dirname(dirname(folder))
  return folder
}

/** The nearest folder up from a file whose node_modules holds a complete runtime; null: none. */
function besideProgram(file: string): string | null {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (
      existsSync(join(folder, 'node_modules')) &&
      missingFile(folder, thisPlatform) === null &&
      versionIn(folder) !== null
    ) {
      return folder
    }
    if (folder === dirname(folder)) return null
  }
}

function described(folder: string, source: Runtime['source']): Runtime {
  const libraries = join(folder, 'libraries')
  return {
    folder,
    version: versionIn(folder) ?? pinnedVersion,
    source,
    cuda: missingCudaFile(folder, thisPlatform) === null,
    libraries: existsSync(libraries) ? [libraries] : [],
  }
}

function noted(runtime: Runtime, progress: Progress): Runtime {
  if (runtime.version !== pinnedVersion) {
    progress.note(
      `onnxruntime-node ${runtime.version} from ${runtime.folder} is used; the tested version is ${pinnedVersion}`,
    )
  }
  return runtime
}
