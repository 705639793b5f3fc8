import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/checkpoint/fingerprint.ts'
import { locateServed } from '../../src/checkpoint/served.ts'
import { type FakeHub, fakeHub } from './fake-hub.ts'
import { folder, put, refusal } from './helpers.ts'

const nowhere = { endpoint: 'http://127.0.0.1:1', token: null }
const texts = {
  'config.json': '{ }',
  'tokenizer.json': '{}',
  'tokenizer_config.json': '{  }',
  'chat_template.jinja': 'x',
}
const whole = { ...texts, 'model.safetensors': 'weights' }
const adapter = { 'adapter_config.json': '{}', 'adapter_model.safetensors': 'changes' }

interface Source {
  path?: string
  file?: string
  tokenizer?: string
}

function open(source: Source, { isLoadedHere = true, cache = folder(), hub = nowhere } = {}) {
  const { path = '', file = null, tokenizer = null } = source
  return locateServed({ path, file, tokenizer }, isLoadedHere, { folder: '/nowhere', cache, hub })
}

async function printOf(source: Source) {
  const cache = folder()
  return fingerprint(await open(source, { cache }), cache)
}

const parts = (files: { defining: { part: string }[] }) => files.defining.map(({ part }) => part)

describe('a checkpoint that a server opens', () => {
  it('needs no ONNX: its tokenizer, its template and its settings are found', async () => {
    const path = folder({ ...whole, 'additional_chat_templates/tool_use.jinja': 'x' })
    expect(await open({ path })).toMatchObject({
      folder: path,
      model: path,
      config: join(path, 'config.json'),
      tokenizer: join(path, 'tokenizer.json'),
      chatTemplate: join(path, 'chat_template.jinja'),
      generationConfig: null,
      namedTemplates: { tool_use: join(path, 'additional_chat_templates/tool_use.jinja') },
      hasWeights: true,
      notes: [],
    })
  })

  it.each<[string, Record<string, string>, string | undefined, string[]]>([
    ['shards', { 'model-00001-of-00002.safetensors': '1', 'model-00002-of-00002.safetensors': '2' }, undefined, ['*']],
    ['one GGUF file, which is what is loaded', { 'm-q4.gguf': '1' }, 'm-q4.gguf', ['*']],
    [
      'a GGUF file in parts',
      { 'm-00001-of-00002.gguf': '1', 'm-00002-of-00002.gguf': '2' },
      'm-00001-of-00002.gguf',
      ['*'],
    ],
    ['the older form', { 'pytorch_model.bin': '1' }, undefined, ['*']],
    [
      'both forms, of which the older is not taken',
      { 'model.safetensors': '1', 'pytorch_model.bin': '2' },
      undefined,
      ['model.safetensors'],
    ],
    [
      'what training left beside them',
      {
        'model.safetensors': '1',
        'optimizer.pt': '2',
        'training_args.bin': '3',
        'checkpoint-5/model.safetensors': '4',
        'README.md': '5',
      },
      undefined,
      ['model.safetensors'],
    ],
  ])('with %s', async (_, weights, loaded, defining) => {
    const path = folder({ ...texts, ...weights })
    const files = await open({ path })
    expect(files.model).toBe(loaded === undefined ? path : join(path, loaded))
    const wanted = defining[0] === '*' ? Object.keys(weights) : defining
    expect(parts(files)).toEqual([...Object.keys(texts), ...wanted].sort())
  })

  it('is one GGUF file of several only by choice', async () => {
    const path = folder({ ...texts, 'a.gguf': '1', 'b.gguf': '2' })
    expect(await refusal(open({ path }))).toMatchObject({
      code: 'checkpoint-ambiguous',
      message: expect.stringContaining('several GGUF models'),
    })
    for (const source of [{ path, file: 'b.gguf' }, { path: join(path, 'b.gguf') }]) {
      const files = await open(source)
      expect(files.model).toBe(join(path, 'b.gguf'))
      expect(parts(files)).not.toContain('a.gguf')
    }
  })

  it('may have its tokenizer elsewhere; without one the error says so', async () => {
    const [path, base] = [folder(adapter), folder(whole)]
    const files = await open({ path, tokenizer: base })
    expect(files).toMatchObject({
      model: path,
      tokenizer: join(base, 'tokenizer.json'),
      config: join(base, 'config.json'),
    })
    const error = await refusal(open({ path }))
    expect(error.message).toContain(`tokenizer.json is missing in ${path}`)
    expect(error.hint).toContain('tokenizer:')
  })

  it('whose weights are not there is refused where a server is to load them', async () => {
    const path = folder(texts)
    expect((await refusal(open({ path }))).code).toBe('checkpoint-no-weights')
    expect(await open({ path }, { isLoadedHere: false })).toMatchObject({ hasWeights: false })
    expect(await open({ tokenizer: path }, { isLoadedHere: false })).toMatchObject({ hasWeights: false, folder: path })
  })

  it('that is not there, or a pointer, is refused', async () => {
    expect((await refusal(open({ path: '/no/such' }))).code).toBe('checkpoint-missing')
    const path = folder({ ...texts, 'model.safetensors': 'version https://git-lfs.github.com/spec/v1\n' })
    expect((await refusal(open({ path }))).code).toBe('checkpoint-lfs-pointer')
  })
})

describe('its fingerprint', () => {
  it('is that of its content, wherever it lies', async () => {
    expect(await printOf({ path: folder(whole) })).toBe(await printOf({ path: folder(whole) }))
  })

  it.each(['model.safetensors', 'config.json', 'tokenizer.json', 'chat_template.jinja'])(
    'changes with %s',
    async (name) => {
      const path = folder(whole)
      const before = await printOf({ path })
      appendFileSync(join(path, name), ' ')
      expect(await printOf({ path })).not.toBe(before)
    },
  )

  it('changes with code, and with a file that is new', async () => {
    const path = folder(whole)
    const before = await printOf({ path })
    put(path, { 'modeling_own.py': 'x' })
    expect(await printOf({ path })).not.toBe(before)
    rmSync(join(path, 'modeling_own.py'))
    put(path, { 'README.md': 'x' })
    expect(await printOf({ path })).toBe(before)
  })

  it('of an adapter changes with the weights of its base; where the base is elsewhere, a note says that it is not known', async () => {
    const [path, base] = [folder(adapter), folder(whole)]
    const before = await printOf({ path, tokenizer: base })
    writeFileSync(join(base, 'model.safetensors'), 'others')
    expect(await printOf({ path, tokenizer: base })).not.toBe(before)
    const alone = await open({ path: folder({ ...adapter, ...texts }) })
    expect(alone.notes).toEqual([expect.stringContaining('a base that changes under that name is not noticed')])
  })
})

describe('of the hub', () => {
  const weights = Buffer.alloc(1000, 'weights ')
  const model = { ...texts, model_data: weights, 'README.md': 'x', 'model.onnx': weights, 'optimizer.pt': 'no' }
  const opened = (hub: FakeHub, cache: string, isLoadedHere: boolean) =>
    open({ path: 'hf:acme/legal@v1' }, { isLoadedHere, cache, hub: { endpoint: hub.endpoint, token: null } })
  const had = (hub: FakeHub) => hub.requests.flatMap((r) => /\/resolve\/[0-9a-f]+\/(\S+)/.exec(r)?.[1] ?? [])

  it('only what splits and frames texts is downloaded for a server that runs; its fingerprint is that of the whole', async () => {
    const hub = await fakeHub(model)
    const cache = folder()
    const files = await opened(hub, cache, false)
    expect([...new Set(had(hub))].sort()).toEqual(Object.keys(texts).sort())
    const print = await fingerprint(files, cache)
    const loaded = await opened(hub, cache, true)
    expect(had(hub)).toContain('model.onnx')
    expect(had(hub)).not.toContain('optimizer.pt')
    expect(readFileSync(join(loaded.model, 'model.onnx')).equals(weights)).toBe(true)
    expect(await fingerprint(loaded, cache)).toBe(print)
    expect(print).toBe(await printOf({ path: folder(model as unknown as Record<string, string>) }))
  })
})
