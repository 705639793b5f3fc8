import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gateError } from '../../../shared/errors.ts'
import { hashOfFile } from './contents.ts'
import { type FetchOptions, fetchRuntime, isSound } from './fetch.ts'
import { type Command, failure, runProgram } from './npm.ts'
import { cudaLibraries, pinnedCudaProvider, pinnedWheels } from './pinned.ts'
import { nativeFolder, thisPlatform } from './platform.ts'

/** Whether a folder holds the pinned runtime, its CUDA provider and CUDA's own libraries. */
export async function isReadyWithCuda(folder: string): Promise<boolean> {
  if (!existsSync(folder) || !(await isSound(folder))) return false
  const native = join(folder, 'node_modules', 'onnxruntime-node', nativeFolder(thisPlatform))
  for (const [file, sha256] of Object.entries(pinnedCudaProvider)) {
    if ((await hashOfFile(join(native, file), 'sha256').catch(() => null)) !== sha256) return false
  }
  return cudaLibraries.every((file) => existsSync(join(folder, 'libraries', file)))
}

/**
 * Fetches the pinned runtime and, through the machine's pip, its CUDA provider with the CUDA libraries that the provider links to, all
 * checked against pinned hashes. The provider comes from the Python package of the same version and commit: the npm package fetches its
 * own by a script that runs unchecked. The NVIDIA driver stays the machine's.
 * @throws GateError as `fetchRuntime`, and `runtime-no-pip`, `runtime-pip-failed`
 */
export async function fetchRuntimeWithCuda(target: string, options: FetchOptions): Promise<void> {
  if (thisPlatform !== 'linux-x64') {
    throw gateError('runtime-no-build', {
      reason: `its CUDA provider is published for linux-x64, not for ${thisPlatform}`,
    })
  }
  const python = options.searchPath.map((each) => join(each, 'python3')).find((file) => existsSync(file))
  if (python === undefined) throw gateError('runtime-no-pip', { detail: 'python3 is not on the PATH' })
  await fetchRuntime(target, options, (folder) => addCuda(folder, python, options), isReadyWithCuda)
}

async function addCuda(folder: string, python: string, { progress, signal }: FetchOptions): Promise<void> {
  progress.note('Fetching the CUDA provider and CUDA libraries with pip (1.1 GiB, once) ...')
  const command = { program: python, args: ['-m'] }
  const wheels = join(folder, 'wheels')
  await mkdir(wheels)
  await download(command, wheels, signal)
  const native = join(folder, 'node_modules', 'onnxruntime-node', nativeFolder(thisPlatform))
  const libraries = join(folder, 'libraries')
  await mkdir(libraries)
  for (const wheel of (await readdir(wheels)).filter((name) => name.endsWith('.whl'))) {
    const unpacked = join(wheels, 'unpacked')
    const ended = await runProgram(command, ['zipfile', '-e', wheel, unpacked], wheels, signal)
    if (ended.code !== 0) throw gateError('runtime-pip-failed', { detail: failure(ended.stderr) })
    for (const path of await readdir(unpacked, { recursive: true })) {
      const name = basename(path)
      const to = name in pinnedCudaProvider ? native : cudaLibraries.includes(name) ? libraries : null
      if (to !== null) await rename(join(unpacked, path), join(to, name))
    }
    await rm(unpacked, { recursive: true })
  }
  await rm(wheels, { recursive: true })
  if (!(await isReadyWithCuda(folder))) {
    throw gateError('runtime-pip-failed', { detail: 'the packages do not hold the files that they should' })
  }
}

/** The wheels are named for one Python, whichever this machine has: only the libraries in them are used. */
async function download(python: Command, folder: string, signal: AbortSignal): Promise<void> {
  const lines = pinnedWheels.map(({ name, version, sha256 }) => `${name}==${version} --hash=sha256:${sha256}`)
  await writeFile(join(folder, 'requirements.txt'), `${lines.join('\n')}\n`)
  const platforms = ['manylinux_2_28_x86_64', 'manylinux_2_27_x86_64', 'manylinux2014_x86_64', 'manylinux2010_x86_64']
  const args = ['pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:', '--require-hashes', '--no-cache-dir']
  args.push('--python-version=311', '--implementation=cp', '--disable-pip-version-check', '--no-input')
  args.push(...platforms.map((each) => `--platform=${each}`), '--dest=.', '--requirement=requirements.txt')
  const ended = await runProgram(python, args, folder, signal)
  if (ended.code === null || /No module named '?pip/.test(ended.stderr)) {
    throw gateError('runtime-no-pip', { detail: failure(ended.stderr) })
  }
  if (ended.code !== 0) throw gateError('runtime-pip-failed', { detail: failure(ended.stderr) })
}
