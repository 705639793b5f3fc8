import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyRuntime } from '../backends/onnx/runtime/folders.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'checkpoint-gate-bundle-'))
const dist = join(scratch, 'dist')
const runtime = join(scratch, 'runtime')

// Node 24, and the one that npm runs on, which may be as old as 20.
const nodes = [...new Set([process.execPath, process.env.npm_node_execpath ?? process.execPath])]

/** Runs the copied program in a folder without node_modules, with no cache of its own and nothing of GitHub in its environment. */
function gate(node: string, ...args: string[]) {
  const { PATH, LD_LIBRARY_PATH } = process.env
  const env = { PATH, LD_LIBRARY_PATH, HOME: scratch, XDG_CACHE_HOME: join(scratch, 'cache') }
  const child = spawnSync(node, [join(dist, 'cli', 'index.js'), ...args], { cwd: scratch, encoding: 'utf8', env })
  return { code: child.status, stdout: child.stdout, stderr: child.stderr }
}

beforeAll(() => {
  cpSync(join(root, 'dist'), dist, { recursive: true })
  copyRuntime(runtime)
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe.each(nodes)('the bundle without node_modules, on %s', (node) => {
  it('says its version, which is that of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(gate(node, '--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('runs a session of the runtime in a folder that it is given', () => {
    const { code, stdout } = gate(node, 'doctor', '--json', '--runtime', runtime)
    const { findings } = JSON.parse(stdout)
    expect(findings).toContainEqual(expect.objectContaining({ check: 'session on cpu', state: 'ok' }))
    expect(code).toBe(0)
  })
})

describe('a service in TypeScript', () => {
  it.each([
    ['ES modules as Node resolves them', 'service.mts', 'nodenext', 'nodenext'],
    ['CommonJS as Node resolves it', 'service.cts', 'nodenext', 'nodenext'],
    ['a bundler', 'service.ts', 'esnext', 'bundler'],
  ])('has the types of the library by %s', (_, name, module, moduleResolution) => {
    const folder = mkdtempSync(join(scratch, 'service-'))
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(root, join(folder, 'node_modules', 'checkpoint-gate'), 'junction')
    const calls = (deployment: string) =>
      `import { createMonitor } from 'checkpoint-gate/monitor'\nvoid createMonitor({ deployment: ${deployment} })\n`
    const said = (deployment: string) => {
      writeFileSync(join(folder, name), calls(deployment))
      const options = ['--module', module, '--moduleResolution', moduleResolution, '--types', 'node', '--typeRoots']
      const types = join(root, 'node_modules', '@types')
      const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
      return spawnSync(process.execPath, [tsc, '--noEmit', '--strict', ...options, types, name], {
        cwd: folder,
        encoding: 'utf8',
      }).stdout
    }
    expect(said("'shop'")).toBe('')
    expect(said('7')).toContain("Type 'number' is not assignable to type 'string'")
  })
})

describe.each(nodes)('the library for services, on %s', (node) => {
  it('records in a thread of its own, and the disk has it', () => {
    const program = `import { createMonitor } from ${JSON.stringify(pathToFileURL(join(dist, 'monitor', 'index.js')).href)}
      const monitor = createMonitor({ folder: ${JSON.stringify(join(scratch, 'spool'))}, tracking: 'http://127.0.0.1:9', warn: () => {} })
      monitor.log({ prompt: 'Why?', response: 'I am sorry, but I cannot help with that.' })
      await monitor.durable()
      const { thread, taken, dropped } = monitor.stats()
      console.log(JSON.stringify({ thread, taken, dropped }))
      await monitor.close(0)`
    const { stdout, stderr } = spawnSync(node, ['--input-type=module', '-e', program], {
      cwd: scratch,
      encoding: 'utf8',
    })
    expect({ stdout, stderr }).toEqual({ stdout: '{"thread":"worker","taken":1,"dropped":0}\n', stderr: '' })
  })

  it('is small: what a service loads has no part of the gate in it', () => {
    const library = join(dist, 'monitor', 'library', 'index.js')
    expect(statSync(library).size).toBeLessThan(600_000)
    expect(readFileSync(library, 'utf8')).not.toMatch(/octokit|\bcommander\b/i)
  })

  it('has what it shares with its thread once', () => {
    const files = readdirSync(join(dist, 'monitor'), { recursive: true, encoding: 'utf8' })
    const agents = files.filter(
      (name) =>
        name.endsWith('.js') && readFileSync(join(dist, 'monitor', name), 'utf8').includes('EnvHttpProxyAgent extends'),
    )
    expect(agents).toHaveLength(1)
  })
})

describe('the bundle', () => {
  const files = () => readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))

  it.each(['program', 'child', 'monitor/library'])('has dist/%s, with the licences of what is in it', (name) => {
    expect(existsSync(join(dist, name, 'index.js'))).toBe(true)
    expect(readFileSync(join(dist, name, 'licenses.txt'), 'utf8')).toContain('onnxruntime-node\nMIT\n')
  })

  it('is there once, for the command, the action and its step after the job', () => {
    for (const way of ['cli', 'action', 'post'])
      expect(readFileSync(join(dist, way, 'index.js'), 'utf8')).toMatch(/from '\.\.\/program\/index\.js'/)
  })

  it('loads nothing but what Node brings', () => {
    for (const name of files()) {
      const text = readFileSync(join(dist, name), 'utf8')
      const loaded = [...text.matchAll(/createRequire\)?\(import\.meta\.url\)\(["']([^"']+)["']\)/g)].map(
        (match) => match[1]!,
      )
      expect({ name, foreign: loaded.filter((each) => !isBuiltin(each)) }).toEqual({ name, foreign: [] })
      expect(text).not.toContain('webpackMissingModule')
    }
  })

  it('holds no path of the machine that built it', () => {
    for (const name of files()) expect(readFileSync(join(dist, name), 'utf8').includes(root)).toBe(false)
  })
})
