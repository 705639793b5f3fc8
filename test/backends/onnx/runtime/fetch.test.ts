import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import * as tar from 'tar'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { contentDigest } from '../../../../src/backends/onnx/runtime/contents.ts'
import { fetchRuntimeWithCuda } from '../../../../src/backends/onnx/runtime/cuda.ts'
import { fetchRuntime } from '../../../../src/backends/onnx/runtime/fetch.ts'
import { pinnedContents, pinnedPackages, pinnedVersion } from '../../../../src/backends/onnx/runtime/pinned.ts'
import { nativeFiles, nativeFolder, thisPlatform } from '../../../../src/backends/onnx/runtime/platform.ts'
import { cachePath } from '../../../../src/backends/onnx/runtime/runtime.ts'
import { collected, copyRuntime, root, scratchFolder } from './folders.ts'

const scratch = scratchFolder()
const searchPath = process.env.PATH!.split(delimiter)

function options(signal: AbortSignal = new AbortController().signal) {
  return { searchPath, progress: collected(), signal }
}

const view = spawnSync('npm', ['view', `onnxruntime-common@${pinnedVersion}`, 'version', '--fetch-retries=0'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
const reachable = view.status === 0 && view.stdout.includes(pinnedVersion)

/** Finds the runtime in a process of its own and prints it. */
function find(cacheFolder: string): Promise<{ folder: string; source: string }> {
  const script = `
    import { findRuntime } from './src/backends/onnx/runtime/runtime.ts'
    import { silent } from './src/shared/progress.ts'
    const [cacheFolder, program] = process.argv.slice(1)
    const signal = new AbortController().signal
    console.log(JSON.stringify(await findRuntime({ device: 'cpu', cacheFolder, program, progress: silent, signal })))`
  const program = join(scratch, 'elsewhere', 'index.js')
  const args = ['--input-type=module', '-e', script, '--', cacheFolder, program]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`ended with ${code}`))))
  })
}

describe.skipIf(!reachable)(
  `fetched with npm${reachable ? '' : ' (skipped: the npm registry cannot be reached)'}`,
  { concurrent: true },
  () => {
    it('by two processes at once, both end with the one sound folder and nothing beside it', async () => {
      const cacheFolder = join(scratch, 'two')
      const found = await Promise.all([find(cacheFolder), find(cacheFolder)])
      const folder = cachePath(cacheFolder, false)
      expect(found).toMatchObject([
        { folder, source: 'fetched' },
        { folder, source: 'fetched' },
      ])
      expect(await contentDigest(folder)).toBe(pinnedContents[thisPlatform])
      expect(readdirSync(cacheFolder)).toHaveLength(1)
      expect(readdirSync(folder)).toEqual(['node_modules'])
      if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o755)
      expect(await find(cacheFolder)).toMatchObject({ source: 'cache' })
    })

    it('a damaged and a half-finished folder are replaced, the remains of killed processes removed', async () => {
      const cacheFolder = join(scratch, 'damaged')
      const folder = copyRuntime(cachePath(cacheFolder, false))
      truncateSync(
        join(folder, 'node_modules/onnxruntime-node', nativeFolder(thisPlatform), nativeFiles(thisPlatform)[1]!),
        1e6,
      )
      const [old, young] = [`${folder}.part-killed`, `${folder}.part-working`]
      for (const part of [old, young]) mkdirSync(part)
      const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60
      utimesSync(old, twoDaysAgo, twoDaysAgo)
      await fetchRuntime(folder, options())
      expect(await contentDigest(folder)).toBe(pinnedContents[thisPlatform])
      expect(existsSync(old)).toBe(false)
      expect(readdirSync(cacheFolder).map((name) => join(cacheFolder, name))).toEqual([folder, young])
    })

    it('cancelled in the middle, it ends with the reason and leaves nothing', async () => {
      const target = join(scratch, 'cancelled', 'runtime')
      const stop = new AbortController()
      const fetching = fetchRuntime(target, options(stop.signal))
      setTimeout(() => stop.abort(new Error('stopped by the user')), 150)
      await expect(fetching).rejects.toThrow('stopped by the user')
      expect(readdirSync(join(scratch, 'cancelled'))).toEqual([])
    })
  },
)

describe('a registry of its own', () => {
  const servers: Server[] = []

  afterEach(() => {
    vi.unstubAllEnvs()
    for (const server of servers.splice(0)) server.close()
  })

  /** Serves both packages with contents that are not the published ones, and hashes that npm itself finds right. */
  async function registry(answer: 'packages' | 'nothing'): Promise<string> {
    const tarballs = new Map<string, Buffer>()
    for (const { name } of pinnedPackages) {
      const folder = join(scratch, 'fake', name, 'package')
      mkdirSync(folder, { recursive: true })
      cpSync(join(root, 'node_modules', name, 'package.json'), join(folder, 'package.json'))
      writeFileSync(join(folder, 'index.js'), 'globalThis.stolen = true')
      const file = join(scratch, `${name}.tgz`)
      await tar.create({ gzip: true, file, cwd: join(scratch, 'fake', name) }, ['package'])
      tarballs.set(name, readFileSync(file))
    }
    const server = createServer((request, response) => {
      const name = pinnedPackages.map((each) => each.name).find((each) => request.url?.startsWith(`/${each}`))
      const tarball = name === undefined ? undefined : tarballs.get(name)
      if (answer === 'nothing' || name === undefined || tarball === undefined) {
        response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"not found"}')
      } else if (request.url?.endsWith('.tgz')) {
        response.end(tarball)
      } else {
        const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
        const dist = { tarball: `http://${request.headers.host}/${name}.tgz`, integrity }
        const version = { name, version: pinnedVersion, dist }
        const packument = { name, 'dist-tags': { latest: pinnedVersion }, versions: { [pinnedVersion]: version } }
        response.setHeader('content-type', 'application/json').end(JSON.stringify(packument))
      }
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  }

  function useRegistry(url: string) {
    vi.stubEnv('npm_config_registry', url)
    vi.stubEnv('npm_config_cache', join(scratch, 'npm-cache'))
    vi.stubEnv('npm_config_fetch_retries', '0')
    for (const name of ['http_proxy', 'HTTP_PROXY', 'npm_config_proxy']) vi.stubEnv(name, '')
  }

  it('that gives other contents is found out by the pinned hash, and nothing of it is kept', async () => {
    useRegistry(await registry('packages'))
    const target = join(scratch, 'wrong', 'runtime')
    const error = await fetchRuntime(target, options()).catch((e: unknown) => e)
    expect(error).toMatchObject({ code: 'runtime-integrity', exit: 3 })
    expect((error as Error).message).toContain(pinnedPackages[0]!.integrity)
    expect(readdirSync(join(scratch, 'wrong'))).toEqual([])
  })

  it('that does not have the package gives the words of npm and the way out', async () => {
    useRegistry(await registry('nothing'))
    const error = await fetchRuntime(join(scratch, 'refused', 'runtime'), options()).catch((e: unknown) => e)
    expect(error).toMatchObject({
      code: 'runtime-npm-failed',
      hint: expect.stringContaining('npm config get registry'),
    })
    expect((error as Error).message).toContain('E404')
  })

  it('that is not there does too', async () => {
    useRegistry('http://127.0.0.1:9/')
    const error = await fetchRuntime(join(scratch, 'down', 'runtime'), options()).catch((e: unknown) => e)
    expect(error).toMatchObject({ code: 'runtime-npm-failed', exit: 3 })
    expect((error as Error).message).toContain('ECONNREFUSED')
  })
})

it('a cache that cannot be written is named', async () => {
  const file = join(scratch, 'a-file')
  writeFileSync(file, '')
  const target = join(file, 'runtime')
  await expect(fetchRuntime(target, options())).rejects.toMatchObject({ code: 'runtime-not-written', exit: 3 })
})

it('a folder with something else in it is left alone', async () => {
  const target = join(scratch, 'project')
  mkdirSync(join(target, 'node_modules', 'left-pad'), { recursive: true })
  await expect(fetchRuntime(target, options())).rejects.toMatchObject({ code: 'runtime-folder-occupied', exit: 2 })
  expect(readdirSync(join(target, 'node_modules'))).toEqual(['left-pad'])
})

it.skipIf(thisPlatform !== 'linux-x64')(
  'for CUDA without Python nothing is fetched (skipped outside linux-x64, where there is no CUDA provider)',
  async () => {
    const target = join(scratch, 'cuda', 'runtime')
    const fetching = fetchRuntimeWithCuda(target, { ...options(), searchPath: [scratch] })
    await expect(fetching).rejects.toMatchObject({ code: 'runtime-no-pip', exit: 3 })
    expect(existsSync(join(scratch, 'cuda'))).toBe(false)
  },
)
