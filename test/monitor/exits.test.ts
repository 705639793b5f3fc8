import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createMonitor } from '../../src/monitor/index.ts'
import { scratch } from './scene.ts'
import { Store } from './server.ts'

const stores: Store[] = []
afterAll(() => Promise.all(stores.map((each) => each.stop())))

interface Ended {
  code: number | null
  signal: string | null
  out: string
}

/** Runs a program that logs 200 requests and goes on with `code`; `signal`: sent when it says `ready`. */
function service(
  folder: string,
  code: string,
  address = 'http://127.0.0.1:9',
  signal: NodeJS.Signals | null = null,
  flags: readonly string[] = [],
) {
  const program = `import { createMonitor, logInferenceQuality } from ${JSON.stringify(resolve('src/monitor/index.ts'))}
    const monitor = createMonitor({ deployment: 'shop', writer: 'w', folder: ${JSON.stringify(folder)}, tracking: ${JSON.stringify(address)}, warn: () => {} })
    for (let at = 0; at < 200; at += 1) monitor.log({ response: 'one two', prompt: 'x'.repeat(5000) })
    ${code}`
  const env = { PATH: process.env.PATH, CHECKPOINT_GATE_MONITOR_FOLDER: folder, CHECKPOINT_GATE_MONITOR_WRITER: 'w' }
  const child = spawn(process.execPath, [...flags, '--input-type=module', '-e', program], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      out += data
      if (signal !== null && out.includes('ready')) child.kill(signal)
    })
  return new Promise<Ended>((done) => child.on('close', (code, signal) => done({ code, signal, out })))
}

const recorded = (folder: string, deployment = 'shop') => {
  const spool = join(folder, deployment, 'w-1')
  const segments = readdirSync(spool).filter((each) => each.startsWith('segment'))
  return segments
    .flatMap((each) => readFileSync(join(spool, each), 'utf8').split('\n'))
    .filter((line) => line.includes('"request"')).length
}

const alive = 'setInterval(() => {}, 1000)'

it.each<[string, string, NodeJS.Signals | null, Partial<Ended>]>([
  ['process.exit in the same tick', 'process.exit(7)', null, { code: 7 }],
  ['an error that nobody caught', 'throw new Error("defect")', null, { code: 1 }],
  [
    'SIGTERM that nobody listens for ends the process as ever',
    `${alive}; console.log("ready")`,
    'SIGTERM',
    { code: null, signal: 'SIGTERM' },
  ],
  ['SIGINT, too', `${alive}; console.log("ready")`, 'SIGINT', { code: null, signal: 'SIGINT' }],
  [
    'SIGTERM of an application that closes by itself',
    `process.on("SIGTERM", () => setTimeout(() => { monitor.log({ response: 'last' }); console.log("closed"); process.exit(0) }, 200)); ${alive}; console.log("ready")`,
    'SIGTERM',
    { code: 0, signal: null },
  ],
  [
    'two monitors, and SIGTERM',
    `createMonitor({ deployment: 'other', folder: ${JSON.stringify('FOLDER')}, warn: () => {} }); ${alive}; console.log("ready")`,
    'SIGTERM',
    { signal: 'SIGTERM' },
  ],
  [
    'in the caller’s own thread',
    `const own = createMonitor({ deployment: 'own', writer: 'w', folder: ${JSON.stringify('FOLDER')}, thread: false, warn: () => {} }); own.log({ response: 'a' }); process.exit(0)`,
    null,
    { code: 0 },
  ],
])('nothing that was logged is lost at the end of the process: %s', async (_, code, signal, expected) => {
  const folder = scratch()
  const ended = await service(folder, code.replace('FOLDER', folder), undefined, signal)
  expect(ended).toMatchObject(expected)
  expect(recorded(folder)).toBe(ended.out.includes('closed') ? 201 : 200)
  if (code.includes('own')) expect(recorded(folder, 'own')).toBe(1)
})

it('a process that ends by itself sends what waits, and is not kept alive otherwise', async () => {
  const store = new Store()
  stores.push(store)
  const address = await store.start()
  const folder = scratch()
  expect(await service(folder, '', address)).toMatchObject({ code: 0, out: '' })
  expect(store.points('response_length')).toHaveLength(200)
  const begun = Date.now()
  // MLflow is away: it ends nevertheless, after the time that it may take.
  expect(await service(scratch(), '')).toMatchObject({ code: 0 })
  expect(Date.now() - begun).toBeLessThan(10_000)
})

/** Names each thread that the monitor begins, and has the newest one break. */
const breaking = `
    import threads from 'node:worker_threads'
    import { syncBuiltinESMExports } from 'node:module'
    const begun = []
    threads.Worker = class extends threads.Worker {
      constructor(...all) {
        super(...all)
        begun.push(this)
      }
    }
    syncBuiltinESMExports()
    const breaks = () => begun.at(-1).postMessage({ k: 'entries', entries: null })
    const { createMonitor } = await import(${JSON.stringify(resolve('src/monitor/index.ts'))})`

it('a thread that breaks is begun again once, and one that breaks while the monitor closes keeps nobody waiting', async () => {
  const folder = scratch()
  const program = `${breaking}
    const monitor = createMonitor({ deployment: 'shop', writer: 'w', folder: ${JSON.stringify(folder)}, tracking: 'http://127.0.0.1:9', warn: () => {} })
    monitor.log({ response: 'one', id: '1' })
    await monitor.durable()
    begun[0].once('error', () => begun[0].emit('message', { k: 'done', taken: 1000, stats: {} }))
    breaks()
    while (begun.length < 2) await new Promise((done) => setTimeout(done, 20))
    monitor.log({ response: 'two', id: '2' })
    await monitor.durable()
    console.log(begun.length)
    console.log(monitor.stats().waiting)
    const closed = monitor.close(100)
    breaks()
    await closed
    console.log(begun.length)`
  const args = ['--input-type=module', '-e', program]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 })
  expect({ stdout, stderr, status }).toEqual({ stdout: '2\n0\n3\n', stderr: '', status: 0 })
  expect(recorded(folder)).toBe(2)
}, 70_000)

it('a disk that cannot be written holds up no handler of the service, and the end of the process once, however many monitors there are', async () => {
  const folder = scratch()
  writeFileSync(join(folder, 'file'), '')
  const code = `for (const deployment of ['a', 'b']) createMonitor({ deployment, folder: ${JSON.stringify(join(folder, 'file'))}, warn: () => {} }).log({ response: 'x' })
    process.on('SIGTERM', () => setTimeout(() => { console.log(performance.now() - began); process.exit(0) }, 100))
    const began = performance.now()
    setTimeout(() => process.kill(process.pid, 'SIGTERM'), 300)
    ${alive}`
  const began = performance.now()
  const { code: ended, out } = await service(folder, code)
  expect(ended).toBe(0)
  expect(Number(out)).toBeLessThan(6_000)
  expect(performance.now() - began).toBeLessThan(20_000)
}, 60_000)

it('a process that ends before all is sent says where the rest waits', async () => {
  const folder = scratch()
  const own = `const own = createMonitor({ deployment: 'own', writer: 'w', folder: ${JSON.stringify(folder)}, tracking: 'http://127.0.0.1:9', exit: 0.2, warn: console.log })
    own.log({ response: 'one two' })`
  const { code, out } = await service(scratch(), own)
  expect(code).toBe(0)
  expect(out).toContain(`What waits lies in ${join(folder, 'own')}: the next process`)
})

it('a warning that breaks what the service does with it breaks nothing else', async () => {
  const own = `const own = createMonitor({ deployment: 'own', writer: 'w', folder: ${JSON.stringify(scratch())}, exit: 0.1, tracking: 'http://user@127.0.0.1:9', warn: () => { throw new Error('broken') } })
    own.log({ response: Promise.resolve('x') })`
  expect(await service(scratch(), own)).toEqual({ code: 0, signal: null, out: '' })
})

it('a signal ends the process as ever where the library is there twice, as in two bundles', async () => {
  const copy = scratch()
  for (const each of ['src', 'node_modules']) symlinkSync(resolve(each), join(copy, each))
  const code = `const { createMonitor: another } = await import(${JSON.stringify(join(copy, 'src/monitor/index.ts'))})
    if (another === createMonitor) throw new Error('no copy')
    another({ deployment: 'other', writer: 'w', folder, tracking: 'http://127.0.0.1:9' }).log({ response: 'one' })
    ${alive}; console.log('ready')`
  const folder = scratch()
  const program = `const folder = ${JSON.stringify(folder)}; ${code}`
  const ended = await service(folder, program, undefined, 'SIGTERM', ['--preserve-symlinks'])
  expect(ended).toMatchObject({ code: null, signal: 'SIGTERM' })
  expect([recorded(folder), recorded(folder, 'other')]).toEqual([200, 1])
})

it.each([true, false])(
  'what is awaited of a disk that never comes ends with the monitor, in a thread: %s',
  async (thread) => {
    const folder = scratch()
    writeFileSync(join(folder, 'file'), '')
    const monitor = createMonitor({
      folder: join(folder, 'file'),
      tracking: 'http://127.0.0.1:9',
      warn: () => {},
      thread,
    })
    monitor.log({ response: 'one' })
    const durable = monitor.durable()
    expect(await monitor.flush(10)).toBe(false)
    await monitor.close(10)
    await durable
    await monitor.durable()
  },
)

it('a monitor that was told of no server says so once, and where what it records waits', async () => {
  const folder = scratch()
  const two = 'for (const each of [1, 2]) logInferenceQuality({ response: "a" }); await monitor.close()'
  const { code, out } = await service(folder, two)
  expect(code).toBe(0)
  expect(out.match(/No MLflow server is named/g)).toHaveLength(1)
  expect(out).toContain(`waits in ${join(folder, 'default')} and`)
})

it('logInferenceQuality never throws, whatever it is given and wherever it should write', async () => {
  const folder = scratch()
  const odd = `
    const bad = { get response() { throw new Error('x') } }
    for (const each of [undefined, null, 1, 'a', {}, bad, { response: 1, feedback: {}, time: 'x', usage: 3, id: Symbol.iterator }, { response: Symbol('s') }, new Proxy({}, { get() { throw 1 } })])
      logInferenceQuality(each)
    monitor.rate(undefined, undefined); monitor.rate(Symbol('a'), {})
    monitor.log(bad); await monitor.durable()
    await monitor.close(); monitor.log({ response: 'after' }); await monitor.flush(10); await monitor.close()
    console.log('fine')`
  const ended = await service(folder, odd)
  expect(ended.out).toContain('fine')
  rmSync(folder, { recursive: true, force: true })
  const nowhere =
    'process.env.MLFLOW_TRACKING_URI = "no address"; for (const each of [1, 2]) logInferenceQuality({ response: "a" }); console.log("fine")'
  const other = await service(scratch(), nowhere)
  expect(other).toMatchObject({ code: 0 })
  expect(other.out).toContain('fine')
  expect(other.out.match(/CheckpointGateMonitor/g)).toHaveLength(1)
  expect(other.out).toContain('Name an address such as http://localhost:5000')
})

it.each([true, false])(
  'what was sent holds no process, however long it could have taken (in a thread: %s)',
  async (thread) => {
    const store = new Store()
    stores.push(store)
    const address = await store.start()
    const began = performance.now()
    const code = `const own = createMonitor({ thread: ${thread}, deployment: 'own', writer: 'w', folder: ${JSON.stringify(scratch())}, tracking: ${JSON.stringify(address)} })
    own.log({ response: 'one two' })
    if (!(await own.flush(600_000))) throw new Error('not sent')
    await own.close()
    await monitor.close(100)`
    expect(await service(scratch(), code)).toMatchObject({ code: 0 })
    // Milliseconds.
    expect(performance.now() - began).toBeLessThan(60_000)
  },
  100_000,
)
