import {
  copyFileSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/checkpoint/fingerprint.ts'
import { locate } from '../../src/checkpoint/locate.ts'
import { locations, scanFile } from '../../src/checkpoint/scan.ts'
import { folder, graphWith, refusal } from './helpers.ts'

const hub = { endpoint: 'http://127.0.0.1:1', token: null }
const whole = {
  'model.onnx': graphWith(),
  'config.json': '{"model_type":"llama"}',
  'generation_config.json': '{}',
  'tokenizer.json': '{}',
  'tokenizer_config.json': '{}',
  'chat_template.jinja': 'x',
}
const open = (path: string, file: string | null = null, cache = join(path, '..', 'cache')) =>
  locate({ path, file }, { folder: '/nowhere', cache, hub })

describe('a checkpoint folder', () => {
  it('gives the place of every file, and null for those that are not there', async () => {
    const path = folder({ 'm/model.onnx': graphWith(), 'm/config.json': '{}', 'm/tokenizer.json': '{}' })
    const files = await locate({ path: 'm', file: null }, { folder: path, cache: join(path, 'cache'), hub })
    expect(files).toMatchObject({
      onnx: join(path, 'm/model.onnx'),
      config: join(path, 'm/config.json'),
      tokenizer: join(path, 'm/tokenizer.json'),
      generationConfig: null,
      chatTemplate: null,
      external: [],
      revision: null,
    })
  })

  it('finds side files above the onnx folder and templates by name', async () => {
    const path = folder({
      'm/onnx/model.onnx': graphWith(),
      'm/config.json': '{}',
      'm/tokenizer.json': '{}',
      'm/additional_chat_templates/tool_use.jinja': 'x',
    })
    const files = await open(join(path, 'm'))
    expect(files.namedTemplates).toEqual({ tool_use: join(path, 'm/additional_chat_templates/tool_use.jinja') })
    expect((await open(join(path, 'm/onnx/model.onnx'))).config).toBe(join(path, 'm/config.json'))
  })

  it('finds the external data that the graph names, under whatever name', async () => {
    const path = folder({
      ...whole,
      'model.onnx': graphWith('w/a.bin', 'model.onnx_data'),
      'w/a.bin': 'a',
      'model.onnx_data': 'b',
    })
    const { external } = await open(path)
    expect(external).toEqual([
      { location: 'model.onnx_data', path: join(path, 'model.onnx_data') },
      { location: 'w/a.bin', path: join(path, 'w/a.bin') },
    ])
  })

  it('is the same through the symbolic links of a hub cache', async () => {
    const path = folder({ ...whole, 'model.onnx': graphWith('model.onnx_data'), 'model.onnx_data': 'weights' })
    const linked = folder()
    mkdirSync(join(linked, 'snapshot'))
    for (const name of [...Object.keys(whole), 'model.onnx_data']) {
      renameSync(join(path, name), join(linked, `blob-${name}`))
      symlinkSync(`../blob-${name}`, join(linked, 'snapshot', name))
    }
    const files = await open(join(linked, 'snapshot'))
    expect(files.external).toEqual([{ location: 'model.onnx_data', path: join(linked, 'snapshot/model.onnx_data') }])
  })
})

describe('what is missing or broken is named, with what to do', () => {
  const without = (name: string) => folder(Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name)))

  it.each([
    ['config.json', 'checkpoint-file-missing', 'exported'],
    ['tokenizer.json', 'checkpoint-file-missing', 'save_pretrained'],
  ])('%s', async (name, code, todo) => {
    const error = await refusal(open(without(name)))
    expect(error.code).toBe(code)
    expect(error.message).toContain(name)
    expect(error.hint).toContain(todo)
  })

  it('an older form of the tokenizer', async () => {
    const path = without('tokenizer.json')
    writeFileSync(join(path, 'tokenizer.model'), '')
    expect((await refusal(open(path))).message).toContain('tokenizer.model')
  })

  it('the onnx folder given in place of the one above', async () => {
    const path = folder({ 'm/onnx/model.onnx': graphWith() })
    expect((await refusal(open(join(path, 'm/onnx')))).hint).toContain('the folder above')
  })

  it('external data', async () => {
    const error = await refusal(open(folder({ ...whole, 'model.onnx': graphWith('model.onnx_data') })))
    expect(error.code).toBe('checkpoint-file-missing')
    expect(error.message).toContain('model.onnx_data')
  })

  it.each(['../secret', '/etc/passwd', 'C:/x'])('external data outside of the folder: %s', async (location) => {
    const error = await refusal(open(folder({ ...whole, 'model.onnx': graphWith(location) })))
    expect(error.code).toBe('checkpoint-external-escapes')
  })

  it.each(['model.onnx', 'tokenizer.json', 'config.json', 'model.onnx_data', 'chat_template.jinja'])(
    'a Git LFS pointer in place of %s',
    async (name) => {
      const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'
      const path = folder({
        ...whole,
        'model.onnx': graphWith('model.onnx_data'),
        'model.onnx_data': 'w',
        [name]: pointer,
      })
      const error = await refusal(open(path))
      expect(error.code).toBe('checkpoint-lfs-pointer')
      expect(error.message).toContain(name)
    },
  )

  it('a folder that is not there', async () => {
    expect((await refusal(open('/nowhere/at/all'))).code).toBe('checkpoint-missing')
    expect((await refusal(open(import.meta.filename))).message).toMatch(/is a file, and neither a folder nor an ONNX/)
  })

  it('a config.json that is no JSON', async () => {
    const error = await refusal(open(folder({ ...whole, 'config.json': '{' })))
    expect(error.code).toBe('checkpoint-json')
    expect(error.message).toContain('config.json')
  })
})

describe('reading a graph for its external data', () => {
  it('finds a name that lies across two pieces of the reading', async () => {
    const path = folder()
    const padding = Buffer.alloc((4 << 20) - 9)
    writeFileSync(
      join(path, 'model.onnx'),
      Buffer.concat([padding, graphWith('data.bin'), padding, graphWith('x'.repeat(300))]),
    )
    const { external } = await scanFile(join(path, 'model.onnx'), join(path, 'cache'))
    expect(external).toEqual(['data.bin', 'x'.repeat(300)])
  })

  it('takes no entry that the bytes end within', () => {
    expect(locations(graphWith('model.onnx_data').subarray(0, -1))).toEqual([])
    expect(locations(graphWith('model.onnx_data'))).toEqual(['model.onnx_data'])
  })
})

describe('the fingerprint', () => {
  const of = async (path: string, cache: string) => fingerprint(await open(path, null, cache), cache)

  it('is that of the content, wherever the folder lies', async () => {
    const root = folder()
    const path = folder({ ...whole, 'model.onnx': graphWith('d'), d: 'weights' })
    cpSync(path, join(root, 'copy'), { recursive: true })
    expect(await of(join(root, 'copy'), join(root, 'c1'))).toBe(await of(path, join(root, 'c2')))
  })

  it.each(['model.onnx', 'd', 'tokenizer.json', 'chat_template.jinja', 'generation_config.json', 'config.json'])(
    'changes with %s, also where size and time stay what they were',
    async (name) => {
      const path = folder({
        ...whole,
        'model.onnx': graphWith('d'),
        d: 'weights',
        'tokenizer.json': '{"a":1}',
        'config.json': '{"a":1}',
        'generation_config.json': '{"a":1}',
      })
      const cache = folder()
      const before = await of(path, cache)
      expect(await of(path, cache)).toBe(before)
      const file = join(path, name)
      const { atime, mtime, size } = statSync(file)
      const other = name.endsWith('.json')
        ? '{"a":2}'
        : name === 'model.onnx'
          ? Buffer.concat([Buffer.from('\x08\x09'), graphWith('d').subarray(2)])
          : 'y'.repeat(size)
      writeFileSync(file, other)
      utimesSync(file, atime, mtime)
      expect(statSync(file).size).toBe(size)
      expect(await of(path, cache)).not.toBe(before)
    },
  )

  it('is read once: a second look costs no reading of the weights', async () => {
    const path = folder({ ...whole })
    const cache = folder()
    await of(path, cache)
    const kept = join(cache, 'scans')
    // What was kept is what is used: a changed note changes the answer.
    const { readdirSync, readFileSync } = await import('node:fs')
    for (const name of readdirSync(kept)) {
      const scan = JSON.parse(readFileSync(join(kept, name), 'utf8'))
      writeFileSync(join(kept, name), JSON.stringify({ ...scan, sha256: '0' }))
    }
    const first = await of(path, cache)
    rmSync(kept, { recursive: true })
    expect(await of(path, cache)).not.toBe(first)
  })

  it('does without a cache that cannot be written', async () => {
    const path = folder(whole)
    copyFileSync(join(path, 'model.onnx'), join(path, 'file'))
    expect(await of(path, join(path, 'file'))).toBe(await of(path, folder()))
  })
})
