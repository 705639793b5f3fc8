import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { childEnvironment } from '../../../../src/backends/onnx/runtime/environment.ts'
import { failure } from '../../../../src/backends/onnx/runtime/npm.ts'
import { nativeFolder, thisPlatform } from '../../../../src/backends/onnx/runtime/platform.ts'
import { missingLibrary, probeRuntime } from '../../../../src/backends/onnx/runtime/probe.ts'
import type { Runtime } from '../../../../src/backends/onnx/runtime/runtime.ts'
import { copyRuntime, root, scratchFolder } from './folders.ts'

const signal = new AbortController().signal

function runtimeIn(folder: string): Runtime {
  return { folder, version: '1.30.0', source: 'given', cuda: false, libraries: [] }
}

it('a session of one node runs on the processor', async () => {
  expect(await probeRuntime(runtimeIn(root), 'cpu', signal)).toMatchObject({ ok: true })
})

it('a session tells nobody of itself: the runtime keeps no identity of this machine, no queue of events and no log', async () => {
  const folder = join(scratchFolder(), 'quiet')
  mkdirSync(folder)
  for (const name of ['HOME', 'TMPDIR', 'XDG_CACHE_HOME', 'XDG_DATA_HOME']) vi.stubEnv(name, folder)
  try {
    expect(await probeRuntime(runtimeIn(root), 'cpu', signal)).toMatchObject({ ok: true })
  } finally {
    vi.unstubAllEnvs()
  }
  expect(readdirSync(folder, { recursive: true })).toEqual([])
})

it.skipIf(process.platform !== 'linux' || existsSync('/dev/nvidia0'))(
  'CUDA without its provider names the library that is missing (skipped on a machine with an NVIDIA GPU, and outside Linux)',
  async () => {
    const result = await probeRuntime(runtimeIn(root), 'cuda', signal)
    expect(result).toMatchObject({ ok: false, library: 'libonnxruntime_providers_shared.so' })
  },
)

it('a binding that is none is an answer with a reason', async () => {
  const folder = copyRuntime(join(scratchFolder(), 'broken'))
  const binding = join(folder, 'node_modules/onnxruntime-node', nativeFolder(thisPlatform), 'onnxruntime_binding.node')
  writeFileSync(binding, 'not a library')
  const result = await probeRuntime(runtimeIn(folder), 'cpu', signal)
  expect(result.ok).toBe(false)
  expect(!result.ok && result.reason).toMatch(/Error: .*onnxruntime_binding\.node/)
})

it('the library is read out of the words of the loader', () => {
  const words =
    'Failed to load library /x/libonnxruntime_providers_cuda.so with error: libcublasLt.so.13: cannot open shared object file: No such file or directory'
  expect(missingLibrary(words)).toBe('libcublasLt.so.13')
  expect(missingLibrary('something else')).toBeNull()
})

it('the process of the runtime is given no secrets, and the folders of its libraries behind those of the user', () => {
  const env = {
    PATH: '/bin',
    LD_LIBRARY_PATH: '/own',
    INPUT_TOKEN: 'a',
    GITHUB_TOKEN: 'b',
    HF_TOKEN: 'c',
    OPENAI_API_KEY: 'd',
  }
  const quiet = { ORT_DISABLE_TELEMETRY: '1' }
  expect(childEnvironment(['/libraries'], env)).toEqual({ ...quiet, PATH: '/bin', LD_LIBRARY_PATH: '/own:/libraries' })
  expect(childEnvironment([], { PATH: '/bin' })).toEqual({ ...quiet, PATH: '/bin' })
})

it('what npm and pip say is cut to the lines that tell the reason', () => {
  const npm =
    'npm warn old\nnpm error code E404\nnpm error 404 Not Found - GET http://r/x\nnpm error A complete log of this run can be found in: /x\n'
  expect(failure(npm)).toBe('code E404; 404 Not Found - GET http://r/x')
  expect(failure('\u001b[31mERROR:\u001b[0m Hash mismatch\u0007\n')).toBe('Hash mismatch')
  expect(failure('')).toBe('it gave no reason')
})
