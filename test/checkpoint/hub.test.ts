import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/checkpoint/fingerprint.ts'
import { hubAccess, hubModel } from '../../src/checkpoint/hub/access.ts'
import { locate } from '../../src/checkpoint/locate.ts'
import type { Progress } from '../../src/shared/progress.ts'
import { commit, type FakeHub, fakeHub } from './fake-hub.ts'
import { folder, graphWith, refusal } from './helpers.ts'

const weights = Buffer.alloc(3 << 20, 'weights ')
const model = {
  'README.md': 'not needed',
  'config.json': '{"max_position_embeddings":64}',
  'generation_config.json': '{"eos_token_id":2}',
  'tokenizer.json': '{}',
  'tokenizer_config.json': '{}',
  'model.safetensors': 'not needed',
  'onnx/model.onnx': graphWith('model.onnx_data'),
  'onnx/model.onnx_data': weights,
  'onnx/model_q4.onnx': graphWith(),
  'onnx/model_fp16.onnx_data': 'not needed',
  'chat_template.jinja': 'hi',
}

const fetched = (
  hub: FakeHub,
  cache: string,
  path = 'hf:acme/legal',
  options: { file?: string; token?: string; progress?: Progress } = {},
) =>
  locate(
    { path, file: options.file ?? null },
    { folder: '/nowhere', cache, hub: { endpoint: hub.endpoint, token: options.token ?? null } },
    options.progress,
  )

const filesOf = (hub: FakeHub) => hub.requests.filter((r) => r.includes('/resolve/') && !r.endsWith('bytes=0-0'))

describe.concurrent('a model of the hub', () => {
  it('is downloaded as far as it is needed, and is a checkpoint like any other', async () => {
    const hub = await fakeHub(model)
    const cache = folder()
    const files = await fetched(hub, cache, 'hf:acme/legal@v1')
    expect(files.revision).toBe(commit)
    expect(readFileSync(files.external[0]!.path).equals(weights)).toBe(true)
    expect(readFileSync(files.chatTemplate!, 'utf8')).toBe('hi')
    const asked = filesOf(hub).map((r) => r.replace(/^.*\/resolve\/[0-9a-f]+\//, '').split(' ')[0])
    expect(asked.sort()).toEqual([
      'chat_template.jinja',
      'config.json',
      'generation_config.json',
      'onnx/model.onnx',
      'onnx/model.onnx_data',
      'tokenizer.json',
      'tokenizer_config.json',
    ])
  })

  it('has the fingerprint of the same files in a folder', async () => {
    const cache = folder()
    const files = await fetched(await fakeHub(model), cache)
    const here = folder(model)
    const local = await locate({ path: here, file: null }, { folder: '/', cache, hub: hubAccess({}) })
    expect(await fingerprint(files, cache)).toBe(await fingerprint(local, cache))
  })

  it('is the file that the user chooses', async () => {
    const hub = await fakeHub(model)
    const files = await fetched(hub, folder(), 'hf:acme/legal', { file: 'onnx/model_q4.onnx' })
    expect(files.onnx.endsWith('onnx/model_q4.onnx')).toBe(true)
    expect(hub.requests.join()).not.toContain('model.onnx_data')
  })

  it('is not downloaded twice: a branch costs one question, a commit none', async () => {
    const hub = await fakeHub(model)
    const cache = folder()
    await fetched(hub, cache)
    hub.requests.length = 0
    await fetched(hub, cache)
    expect(hub.requests).toEqual(['GET /api/models/acme/legal/revision/main'])
    hub.requests.length = 0
    await fetched(hub, cache, `hf:acme/legal@${commit}`)
    expect(hub.requests).toEqual([])
  })

  it('leaves nothing half done behind', async () => {
    const cache = folder()
    await fetched(await fakeHub(model), cache)
    const names = readdirSync(cache, { recursive: true }).map(String)
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('says how far it is', async () => {
    const seen: [string, number, number][] = []
    let current: [string, number, number] | undefined
    const progress: Progress = {
      start: (label, total) => {
        current = [label, total, 0]
        seen.push(current)
      },
      advance: (done) => {
        if (current) current[2] = done
      },
      note() {},
      stop() {},
    }
    await fetched(await fakeHub(model), folder(), 'hf:acme/legal', { progress })
    expect(seen).toContainEqual(['Downloading acme/legal onnx/model.onnx_data', weights.length, weights.length])
  })
})

describe.concurrent('a download that is interrupted', () => {
  it('goes on where the connection broke', async () => {
    const hub = await fakeHub(model)
    hub.faults.breakAfter = { bytes: 1 << 20, times: 2 }
    const files = await fetched(hub, folder())
    expect(readFileSync(files.external[0]!.path).equals(weights)).toBe(true)
    const ranges = filesOf(hub).filter((r) => r.includes('model.onnx_data'))
    expect(ranges).toHaveLength(3)
    const [, from] = /bytes=(\d+)-/.exec(ranges[2]!) ?? []
    expect(Number(from)).toBeGreaterThan(1 << 20)
  })

  it('goes on with what a process that is no more left behind', async () => {
    const hub = await fakeHub(model)
    const cache = folder()
    const blobs = join(cache, 'hub/acme--legal/blobs')
    mkdirSync(blobs, { recursive: true })
    const hash = createHash('sha256').update(weights).digest('hex')
    writeFileSync(join(blobs, `${hash}.${hostname()}.999999999.part`), weights.subarray(0, 2 << 20))
    hub.requests.length = 0
    const files = await fetched(hub, cache)
    expect(readFileSync(files.external[0]!.path).equals(weights)).toBe(true)
    expect(filesOf(hub).find((r) => r.includes('model.onnx_data'))).toContain(`bytes=${2 << 20}-`)
  })

  it('starts anew where a server sends the whole file in place of the rest', async () => {
    const hub = await fakeHub(model)
    hub.faults.breakAfter = { bytes: 1 << 20, times: 1 }
    hub.faults.wholeOnly = true
    const files = await fetched(hub, folder())
    expect(readFileSync(files.external[0]!.path).equals(weights)).toBe(true)
  })

  it('waits for a busy hub', async () => {
    const hub = await fakeHub(model)
    hub.faults.busy = 2
    expect((await fetched(hub, folder())).revision).toBe(commit)
  })

  it('ends at once where it is aborted, and goes on later', async ({ expect }) => {
    const hub = await fakeHub(model)
    hub.faults.stallAfter = 1 << 20
    const cache = folder()
    const controller = new AbortController()
    const access = { endpoint: hub.endpoint, token: null }
    const where = { folder: '/', cache, hub: access, signal: controller.signal }
    const work = locate({ path: 'hf:acme/legal', file: null }, where).catch((error: unknown) => error)
    await expect.poll(() => filesOf(hub).join(), { timeout: 20_000 }).toContain('model.onnx_data')
    await new Promise((done) => setTimeout(done, 200))
    const began = performance.now()
    controller.abort(new Error('stop'))
    expect(await work).toMatchObject({ message: 'stop' })
    expect(performance.now() - began).toBeLessThan(1000)
    delete hub.faults.stallAfter
    expect(readFileSync((await fetched(hub, cache)).external[0]!.path).equals(weights)).toBe(true)
    expect(filesOf(hub).at(-1)).toMatch(/model\.onnx_data bytes=[1-9]/)
  })

  it('two at once end well, both', async () => {
    const hub = await fakeHub(model)
    const cache = folder()
    const both = await Promise.all([fetched(hub, cache), fetched(hub, cache)])
    for (const files of both) expect(readFileSync(files.external[0]!.path).equals(weights)).toBe(true)
  })

  it('two processes at once end well, both', async () => {
    const hub = await fakeHub(model)
    const cache = folder()
    const script = `
      import { locate } from ${JSON.stringify(new URL('../../src/checkpoint/locate.ts', import.meta.url).href)}
      const hub = { endpoint: ${JSON.stringify(hub.endpoint)}, token: null }
      const files = await locate({ path: 'hf:acme/legal', file: null }, { folder: '/', cache: ${JSON.stringify(cache)}, hub })
      console.log(files.external[0].path)`
    const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
    for (const { stdout } of await Promise.all([run(), run()]))
      expect(readFileSync(stdout.trim()).equals(weights)).toBe(true)
    const names = readdirSync(cache, { recursive: true }).map(String)
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe.concurrent('what the hub refuses', () => {
  it('an unknown revision: by its name', async () => {
    const error = await refusal(fetched(await fakeHub(model), folder(), 'hf:acme/legal@nope'))
    expect(error.code).toBe('hub-revision-not-found')
    expect(error.message).toContain('"nope"')
  })

  it('an unknown model', async () => {
    const error = await refusal(fetched(await fakeHub(model), folder(), 'hf:acme/other'))
    expect(error.code).toBe('hub-not-found')
    expect(error.message).toContain('acme/other')
  })

  it('a gated model: the message names HF_TOKEN, and never shows it', async () => {
    const hub = await fakeHub(model)
    hub.faults.token = 'hf_right'
    const without = await refusal(fetched(hub, folder()))
    expect(without.code).toBe('hub-no-access')
    expect(without.hint).toContain('Set HF_TOKEN')
    const wrong = await refusal(fetched(hub, folder(), 'hf:acme/legal', { token: 'hf_wrong' }))
    expect(wrong.hint).toContain('may not read it')
    expect(`${wrong.message} ${wrong.hint}`).not.toContain('hf_wrong')
    expect((await fetched(hub, folder(), 'hf:acme/legal', { token: 'hf_right' })).revision).toBe(commit)
  })

  it('something that is no token, before it is sent anywhere', async () => {
    const hub = await fakeHub(model)
    expect((await refusal(fetched(hub, folder(), 'hf:acme/legal', { token: 'ghp_x' }))).code).toBe('hub-token')
    expect(hub.requests).toEqual([])
  })

  it('a file that comes with another content than announced', async () => {
    const hub = await fakeHub(model)
    hub.faults.corrupt = true
    const cache = folder()
    expect((await refusal(fetched(hub, cache))).code).toBe('hub-corrupt')
    const left = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
    expect(left.map((e) => relative(cache, join(e.parentPath, e.name))).filter((n) => !n.includes('listings'))).toEqual(
      [],
    )
  })

  it('a hub that cannot be reached', async () => {
    const work = locate(
      { path: 'hf:acme/legal', file: null },
      { folder: '/', cache: folder(), hub: hubAccess({ HF_ENDPOINT: 'http://127.0.0.1:9' }) },
    )
    const error = await refusal(work)
    expect(error.code).toBe('hub-unreachable')
    expect(error.exit).toBe(3)
  })

  it('a repository that holds no ONNX model: with what it holds', async () => {
    const error = await refusal(fetched(await fakeHub({ 'config.json': '{}', 'model.safetensors': 'x' }), folder()))
    expect(error.code).toBe('checkpoint-no-onnx')
    expect(error.message).toContain('model.safetensors')
  })

  it('a file name that leads out of the cache', async () => {
    const cache = folder()
    const files = await fetched(
      await fakeHub({ ...model, '../../../escaped.jinja': 'x', 'chat_templates/../../x.jinja': 'x' }),
      cache,
    )
    expect(files.namedTemplates).toEqual({})
    expect(readdirSync(cache, { recursive: true }).join()).not.toContain('escaped')
  })
})

describe('names', () => {
  it.each([
    ['hf:acme/legal', { name: 'acme/legal', revision: 'main' }],
    ['hf:acme/legal@v1.2', { name: 'acme/legal', revision: 'v1.2' }],
    ['hf:gpt2@refs/pr/1', { name: 'gpt2', revision: 'refs/pr/1' }],
  ])('%s', (written, wanted) => {
    expect(hubModel(written)).toEqual(wanted)
  })
  it.each(['hf:', 'hf:a/b/c', 'hf:../x', 'hf:a/..', 'hf:a b/c', 'hf:a/b@'])('%s is none', (written) => {
    expect(() => hubModel(written)).toThrow('does not name a model')
  })
  it('the endpoint is the public hub, unless HF_ENDPOINT names another', () => {
    expect(hubAccess({})).toEqual({ endpoint: 'https://huggingface.co', token: null })
    expect(hubAccess({ HF_ENDPOINT: 'http://mirror/', HF_TOKEN: ' hf_x\n' })).toEqual({
      endpoint: 'http://mirror',
      token: 'hf_x',
    })
  })
})
