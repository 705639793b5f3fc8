import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { isFreed } from '../../../../src/backends/server/process/port.ts'
import { Servers, type Wanted } from '../../../../src/backends/server/process/servers.ts'
import type { Progress } from '../../../../src/shared/progress.ts'
import { root } from '../../onnx/open.ts'
import { fakeServer, trace } from './traces.ts'

const example = join(root, 'examples/legal')
const opened: Servers[] = []
afterEach(async () => {
  for (const servers of opened.splice(0)) await servers.stop()
})

function some(signal = new AbortController().signal, more: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'gate-servers-'))
  const notes: string[] = []
  const work: string[] = []
  const progress: Progress = {
    start: (label) => work.push(label),
    advance: (done) => work.push(String(done)),
    note: (text) => notes.push(text),
    stop() {},
  }
  const here = trace()
  const { environment, living } = here
  const servers = new Servers({
    ...{ environment: { ...environment, ...more }, hidden: ['JUDGE'], folder, progress, signal },
    log: (name) => join(folder, name),
  })
  opened.push(servers)
  return { servers, notes, work, folder, living }
}

const vllm = fakeServer('--checkpoint {checkpoint} --model {model}')

function side(name: string, more: Partial<Wanted> = {}): Wanted {
  const checkpoint = join(example, name)
  return {
    command: vllm,
    checkpoint,
    model: name,
    isModelWritten: false,
    key: null,
    passed: [],
    startTimeout: 60,
    ...more,
  }
}

const portOf = (address: string) => Number(new URL(address).port)
const ask = async (address: string) => (await fetch(`${address}/models`)).json() as Promise<{ data: { id: string }[] }>

describe('a server that is started', () => {
  it('is given no secret but those that are passed on, which its log does not show, and tells in an error which it was not given', async () => {
    const secrets = { HF_TOKEN: 'for-the-hub', MLFLOW_TRACKING_PASSWORD: 'for-mlflow', JUDGE: 'for-the-judge' }
    const { servers, folder } = some(undefined, { ...secrets, TOKENIZERS_PARALLELISM: 'false', INPUT_TOKEN: 'x' })
    const names = 'node -p "Object.keys(process.env).filter((name) => /TOKEN|MLFLOW|JUDGE/.test(name)).sort().join()"'
    const command = `${names}; echo "it is $HF_TOKEN"; ${vllm}`
    await servers.use(side('baseline', { command, passed: ['HF_TOKEN'] }), 'one.log')
    // Another server: of the first, the other side knows nothing.
    await servers.use(side('baseline', { command }), 'two.log')
    await servers.stop()
    const log = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').slice(0, 2)
    expect(log('one.log')).toEqual(['HF_TOKEN,TOKENIZERS_PARALLELISM', 'it is ***'])
    expect(log('two.log')).toEqual(['TOKENIZERS_PARALLELISM', 'it is '])
    await expect(servers.use(side('careful', { command: 'exit 1 # {port}' }), 'log')).rejects.toMatchObject({
      code: 'serve-died',
      hint: expect.stringMatching(/It did not see .*HF_TOKEN.*MLFLOW_TRACKING_PASSWORD.*JUDGE.*pass_env/),
    })
  })

  it('answers when it is had, is one at a time, and leaves no process and no port', async () => {
    const { servers, notes, work, folder, living } = some()
    const first = await servers.use(side('baseline', { command: `${vllm} --slow-start 2 --children 1` }), 'one.log')
    expect(first.model).toBe('baseline')
    expect((await ask(first.address)).data.map(({ id }) => id)).toEqual(['baseline'])
    expect(work[0]).toMatch(/^Waiting for node, seconds$/)
    expect(work).toContain('2')
    expect(notes[0]).toMatch(/^node answers after \d+ s, as baseline$/)
    expect(readFileSync(join(folder, 'one.log'), 'utf8')).toContain('listening')
    const second = await servers.use(side('careful'), 'two.log')
    expect(second.model).toBe('careful')
    await expect(ask(first.address)).rejects.toThrow()
    await servers.stop()
    expect(living()).toEqual([])
    expect(await isFreed(portOf(second.address), 0)).toBe(true)
  })

  it('is shared by sides whose command is the same: a base and its adapter', async () => {
    const { servers } = some()
    const command = fakeServer(
      `--checkpoint baseline="${join(example, 'baseline')}" --checkpoint candidate="${join(example, 'careful')}"`,
    )
    const first = await servers.use(side('baseline', { command }), 'log')
    const second = await servers.use(side('careful', { command, model: 'candidate' }), 'log')
    expect(second).toMatchObject({ address: first.address, model: 'candidate' })
    // As SGLang is asked; whether it has the adapter is found out where the model is opened.
    const third = await servers.use(side('careful', { command, model: 'baseline:hidden' }), 'log')
    expect(third).toMatchObject({ address: first.address, model: 'baseline:hidden' })
    // A server of one model may answer to any name: nothing would tell that both sides are one.
    await expect(servers.use(side('careful', { command, model: 'other' }), 'log')).rejects.toMatchObject({
      code: 'serve-model-missing',
      message: expect.stringContaining('it lists baseline and candidate'),
    })
  })

  it('may name its model itself, where that is the only one', async () => {
    const { servers } = some()
    const command = fakeServer('--checkpoint own-name={checkpoint}')
    expect(await servers.use(side('baseline', { command }), 'log')).toMatchObject({ model: 'own-name' })
  })

  it('is found out when it ends in the middle', async () => {
    const { servers } = some()
    const { died } = await servers.use(side('baseline', { command: `${vllm} --die-after 5` }), 'log')
    await new Promise((resolve) => died.addEventListener('abort', resolve))
    expect(died.reason).toMatchObject({
      code: 'serve-died',
      exit: 3,
      message: expect.stringContaining('Engine core initialization failed'),
    })
  })
})

describe('a server that does not come up is an error with the last lines of its log', () => {
  it.each<[string, Partial<Wanted>, string, RegExp]>([
    [
      'when it ends: at once, not after the limit',
      { command: 'echo "OSError: no such model" >&2; sleep 0.5; exit 4 # {port}' },
      'serve-died',
      /^The server exit ended after 0\.\d s with code 4\. Its last lines:\n {2}OSError: no such model$/,
    ],
    [
      'when it never is ready, at its limit',
      { command: `${vllm} --never-ready --children 1`, startTimeout: 12 },
      'serve-not-ready',
      /^The server node did not answer within 12 s; the last try: .*ECONNREFUSED.* Its last lines:\n {2}children \d+\n {2}loading$/,
    ],
    [
      'when it is healthy and gives no token',
      { command: `${vllm} --fault 'error500={"first":1000}'`, startTimeout: 12 },
      'serve-not-ready',
      /the last try: HTTP 500/,
    ],
    [
      'when it does not know the model',
      { command: fakeServer('--checkpoint own-name={checkpoint}'), isModelWritten: true },
      'serve-refused',
      /refuses to complete a text: HTTP 404: .*\(asked for the model baseline; it lists own-name\)\.$/,
    ],
  ])('%s', async (_, more, code, message) => {
    const { servers, living } = some()
    const error = await servers.use(side('baseline', more), 'log').catch((thrown) => thrown)
    expect({ code: error.code, message: error.message }).toEqual({ code, message: expect.stringMatching(message) })
    await servers.stop()
    expect(living()).toEqual([])
  })

  it('a wait that is broken off ends with the reason', async () => {
    const ending = new AbortController()
    const { servers, living } = some(ending.signal)
    setTimeout(() => ending.abort(new Error('enough')), 500)
    await expect(servers.use(side('baseline', { command: `${vllm} --never-ready` }), 'log')).rejects.toThrow('enough')
    await servers.stop()
    expect(living()).toEqual([])
  })
})

it('a port that somebody holds is not free', async () => {
  const server = createServer().listen(0)
  await new Promise((resolve) => server.on('listening', resolve))
  const { port } = server.address() as AddressInfo
  expect(await isFreed(port, 100)).toBe(false)
  server.close()
  expect(await isFreed(port, 1000)).toBe(true)
})
