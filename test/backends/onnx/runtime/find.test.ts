import { cpSync, existsSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { contentDigest, missingFile } from '../../../../src/backends/onnx/runtime/contents.ts'
import { pinnedContents, pinnedVersion } from '../../../../src/backends/onnx/runtime/pinned.ts'
import { nativeFiles, nativeFolder, thisPlatform } from '../../../../src/backends/onnx/runtime/platform.ts'
import { cachePath, type FindOptions, findRuntime } from '../../../../src/backends/onnx/runtime/runtime.ts'
import { collected, copyRuntime, root, scratchFolder } from './folders.ts'

const scratch = scratchFolder()
const ready = copyRuntime(join(scratch, 'ready'))
const library = join('node_modules', 'onnxruntime-node', nativeFolder(thisPlatform), nativeFiles(thisPlatform)[1]!)
/** A program with no node_modules above it. */
const program = join(scratch, 'elsewhere', 'dist', 'cli', 'index.js')

function options(more: Partial<FindOptions> = {}): FindOptions {
  const signal = new AbortController().signal
  return { device: 'cpu', progress: collected(), signal, program, cacheFolder: join(scratch, 'cache'), ...more }
}

function load(folder: string): unknown {
  return createRequire(join(folder, 'package.json'))('onnxruntime-node')
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the pinned contents', () => {
  it('are what the installed package holds for this platform', async () => {
    expect(await contentDigest(ready)).toBe(pinnedContents[thisPlatform])
  })

  it('are enough to load the runtime', () => {
    expect(load(ready)).toHaveProperty('InferenceSession')
  })
})

describe('a folder that was given', () => {
  it.each(['', 'node_modules', join('node_modules', 'onnxruntime-node')])(
    'may be named as FOLDER/%s',
    async (below) => {
      const runtime = await findRuntime(options({ folder: join(ready, below) }))
      expect(runtime).toEqual({ folder: ready, version: pinnedVersion, source: 'given', cuda: false, libraries: [] })
    },
  )

  it('may be named by CHECKPOINT_GATE_RUNTIME', async () => {
    vi.stubEnv('CHECKPOINT_GATE_RUNTIME', ready)
    expect(await findRuntime(options({ program: join(root, 'dist', 'cli.js') }))).toMatchObject({
      source: 'given',
      folder: ready,
    })
  })

  it('that lacks a file is an error naming it, though another runtime could be found', async () => {
    const folder = join(scratch, 'without-library')
    cpSync(ready, folder, { recursive: true })
    rmSync(join(folder, library))
    const error = await findRuntime(options({ folder, program: join(root, 'x.js') })).catch((e: unknown) => e)
    expect(error).toMatchObject({ code: 'runtime-folder-unusable', exit: 2 })
    expect((error as Error).message).toContain(nativeFiles(thisPlatform)[1])
  })

  it('without the CUDA provider is refused for device: cuda', async () => {
    await expect(findRuntime(options({ folder: ready, device: 'cuda' }))).rejects.toMatchObject({
      code: 'runtime-no-cuda',
    })
  })

  it('of another version is used, and said so', async () => {
    const folder = join(scratch, 'other-version')
    cpSync(ready, folder, { recursive: true })
    writeFileSync(
      join(folder, 'node_modules/onnxruntime-node/package.json'),
      '{"version":"1.99.0","main":"dist/index.js"}',
    )
    const progress = collected()
    expect((await findRuntime(options({ folder, progress }))).version).toBe('1.99.0')
    expect(progress.notes.join()).toContain('1.99.0')
  })
})

describe('the search', () => {
  it('takes node_modules of the nearest folder above the program that holds a whole runtime', async () => {
    const top = join(scratch, 'installed')
    cpSync(ready, top, { recursive: true })
    const inner = join(top, 'tools', 'gate')
    mkdirSync(join(inner, 'node_modules', 'onnxruntime-node'), { recursive: true })
    const found = await findRuntime(options({ program: join(inner, 'dist', 'cli', 'index.js') }))
    expect(found).toMatchObject({ folder: top, source: 'node_modules' })
  })

  it('takes the cache where there is none, and leaves a sound cache as it is', async () => {
    const cacheFolder = join(scratch, 'sound-cache')
    const cached = cachePath(cacheFolder, false)
    cpSync(ready, cached, { recursive: true })
    expect(await findRuntime(options({ cacheFolder }))).toMatchObject({ folder: cached, source: 'cache' })
  })

  it('goes by RUNNER_TOOL_CACHE', () => {
    vi.stubEnv('RUNNER_TOOL_CACHE', join(scratch, 'tools'))
    expect(cachePath(undefined, false)).toBe(
      join(scratch, 'tools', 'checkpoint-gate', `onnxruntime-${pinnedVersion}-${thisPlatform}`),
    )
  })

  it('does not take a cache that was altered', async () => {
    const altered: ((folder: string) => void)[] = [
      (folder) => truncateSync(join(folder, library), 1000),
      (folder) => rmSync(join(folder, 'node_modules', 'onnxruntime-common'), { recursive: true }),
      (folder) =>
        writeFileSync(join(folder, 'node_modules', 'onnxruntime-node', 'dist', 'index.js'), 'process.exit(0)'),
      (folder) => writeFileSync(join(folder, 'node_modules', 'onnxruntime-node', 'dist', 'more.js'), ''),
    ]
    for (const [index, alter] of altered.entries()) {
      const cacheFolder = join(scratch, `altered-${index}`)
      const cached = cachePath(cacheFolder, false)
      cpSync(ready, cached, { recursive: true })
      alter(cached)
      vi.stubEnv('PATH', '')
      // Without npm the search ends where it would have fetched another.
      await expect(findRuntime(options({ cacheFolder }))).rejects.toMatchObject({ code: 'runtime-no-npm', exit: 3 })
    }
  })

  it('for device: cuda says how the provider is had, and does not fetch a runtime without it', async () => {
    const cacheFolder = join(scratch, 'no-cuda')
    const error = await findRuntime(options({ cacheFolder, device: 'cuda' })).catch((e: unknown) => e)
    expect(error).toMatchObject({
      code: 'runtime-no-cuda',
      hint: expect.stringContaining('doctor --device cuda --fetch'),
    })
    expect(existsSync(cacheFolder)).toBe(false)
  })

  it('for device: auto is content with a runtime without CUDA', async () => {
    const runtime = await findRuntime(options({ device: 'auto', program: join(ready, 'index.js') }))
    expect(runtime).toMatchObject({ folder: ready, cuda: false })
  })
})

it('a complete folder misses nothing, another platform its native files', () => {
  expect(missingFile(ready, thisPlatform)).toBeNull()
  expect(missingFile(ready, thisPlatform === 'win32-x64' ? 'linux-x64' : 'win32-x64')).toContain(
    'onnxruntime_binding.node',
  )
})
