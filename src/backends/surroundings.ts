import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { libraryVersions } from '../checkpoint/libraries.ts'
import { scanFile } from '../checkpoint/scan.ts'
import { availableCores } from '../shared/limits.ts'
import { type Progress, silent } from '../shared/progress.ts'
import type { CheckpointSource } from '../suite/source.ts'
import { runProgram } from './onnx/runtime/npm.ts'
import { cudaProviderFiles, glibcVersion, nativeFiles, nativeFolder, thisPlatform } from './onnx/runtime/platform.ts'
import { findRuntime, locateRuntime } from './onnx/runtime/runtime.ts'

/**
 * What a checkpoint's answers depend on besides its files and what it is asked, down to the last bit: `depends`, one text; or why nobody can
 * tell, as it follows a colon.
 */
export type Surroundings = { depends: string } | { unknown: string }

export interface SurroundingsOptions {
  /** Folder of the ONNX runtime; null: it is looked for. */
  runtime: string | null
  environment: NodeJS.ProcessEnv
  /** Where hashes of files are kept. */
  cache: string
  progress: Progress
  signal: AbortSignal
}

/** Looked at without loading the model. */
export async function surroundingsOf(source: CheckpointSource, options: SurroundingsOptions): Promise<Surroundings> {
  const { server, device, threads, batchTokens } = source
  if (server !== null)
    return {
      unknown:
        server.address === null
          ? 'which version of its program a command starts is not known before, nor on what it computes'
          : 'a server that the gate does not start may be another one by now, with other weights, settings or load',
    }
  const { runtime: given, signal, progress } = options
  const wanted = { folder: given ?? undefined, device, signal }
  // Opening the checkpoint says what there is to say of it.
  const runtime = (await locateRuntime({ ...wanted, progress: silent })) ?? (await findRuntime({ ...wanted, progress }))
  const gpu = device === 'cpu' || (device === 'auto' && !runtime.cuda) ? '' : await gpuOf(device, options)
  if (gpu === null) return { unknown: unknownGpu[device as keyof typeof unknownGpu] }
  const depends = {
    program: programHash(),
    platform: thisPlatform,
    node: process.version,
    glibc: glibcVersion(),
    processor: processor(),
    threads: threads ?? availableCores(),
    batchTokens,
    runtime: runtime.version,
    native: await nativeHashes(runtime.folder, gpu !== '', options),
    gpu,
    libraries: libraryVersions,
  }
  return { depends: JSON.stringify(depends) }
}

const unknownGpu = {
  cuda: 'nvidia-smi does not tell which GPU computes',
  auto: 'whether a GPU computes is found out when the model is loaded; write device: cuda or device: cpu',
  webgpu: 'which GPU computes is found out when the model is loaded',
}

/** Of all of this program's code, since a version may stand for several of a branch. Both this file's sources and bundle lie one folder deep. */
function programHash(): string {
  if (programKnown !== null) return programKnown
  const root = dirname(dirname(fileURLToPath(import.meta.url)))
  const files = (readdirSync(root, { recursive: true }) as string[]).filter((name) => /\.[jt]s$/.test(name)).sort()
  const hash = createHash('sha256')
  for (const name of files) hash.update(`${name.split(sep).join('/')}\0`).update(readFileSync(join(root, name)))
  programKnown = hash.digest('hex')
  return programKnown
}

/** What runs is what was loaded: files that change later change nothing. */
let programKnown: string | null = null

/** Kernels are chosen by what the processor can do. */
function processor(): string {
  const info = '/proc/cpuinfo'
  const features = existsSync(info) ? (/^(?:flags|Features)\s*:.*$/m.exec(readFileSync(info, 'utf8'))?.[0] ?? '') : ''
  return `${cpus()[0]?.model ?? ''} ${createHash('sha256').update(features).digest('hex')}`
}

/** null: nobody can tell before the model is loaded. */
async function gpuOf(device: string, { environment, signal }: SurroundingsOptions): Promise<string | null> {
  if (device !== 'cuda') return null
  const query = ['--query-gpu=uuid,name,driver_version', '--format=csv,noheader']
  const { code, stdout } = await runProgram({ program: 'nvidia-smi', args: [] }, query, tmpdir(), signal)
  if (code !== 0 || stdout.trim() === '') return null
  const steering = Object.entries(environment).filter(([name]) =>
    /^(CUDA|CUBLAS|CUDNN|NVIDIA|ORT)_|^LD_LIBRARY_PATH$/.test(name),
  )
  return JSON.stringify([stdout.trim(), steering.sort()])
}

async function nativeHashes(folder: string, cuda: boolean, { cache, progress, signal }: SurroundingsOptions) {
  const native = join(folder, 'node_modules', 'onnxruntime-node', nativeFolder(thisPlatform))
  const files = [...nativeFiles(thisPlatform), ...(cuda ? cudaProviderFiles : [])].map((file) => join(native, file))
  return Promise.all(
    files
      .filter((file) => existsSync(file))
      .map(async (file) => (await scanFile(file, cache, progress, signal)).sha256),
  )
}
