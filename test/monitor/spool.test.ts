import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { Tail } from '../../src/monitor/spool/files.ts'
import { decodeLine, encodeLine } from '../../src/monitor/spool/line.ts'
import { Lock } from '../../src/monitor/spool/lock.ts'
import { asked, engineIn, scratch } from './scene.ts'

const segmentOf = (spool: string) => join(spool, readdirSync(spool).find((each) => each.startsWith('segment'))!)
const lines = (spool: string) =>
  readFileSync(segmentOf(spool), 'utf8')
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each))

it('a line is read as it was written, and one that was changed or torn is none', () => {
  const text = encodeLine(3, { k: 'request', s: 2, t: 1, v: { response_length: 0.1 + 0.2 }, id: 'a","c":"' })
  const line = text.trimEnd()
  expect(decodeLine(line)).toMatchObject({ n: 3, s: 2, v: { response_length: 0.1 + 0.2 }, id: 'a","c":"' })
  expect(decodeLine(line.replace('"s":2', '"s":3'))).toBeNull()
  for (let length = 0; length < line.length; length += 1) expect(decodeLine(line.slice(0, length))).toBeNull()
})

it('what a crash tore off the end is cut away, numbers go on without a gap, and an id is known again', async () => {
  const folder = scratch()
  const { engine, spool } = engineIn(folder, null)
  engine.accept([asked('one', { id: 'a' }), asked('two', { id: 'b' })])
  await engine.close()
  appendFileSync(segmentOf(spool), '{"n":4,"k":"request","s":3,"t":17')
  const { engine: next, troubles } = engineIn(folder, null)
  expect(troubles).toMatchObject([{ kind: 'broken', said: '33 B' }])
  next.accept([asked('two', { id: 'b' }), asked('three', { id: 'c' }), asked('three', { id: 'c' })])
  expect(next.stats()).toMatchObject({ recorded: 1, known: 2 })
  await next.close()
  const requests = lines(spool).filter(({ k }) => k === 'request')
  expect(requests.map(({ s, id }) => [s, id])).toEqual([
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
  ])
})

it('a line in the middle that was changed is passed by and said, and never sent', async () => {
  const folder = scratch()
  const { engine, spool } = engineIn(folder, null)
  engine.accept([asked('one'), asked('two words'), asked('three')])
  await engine.close()
  const file = segmentOf(spool)
  writeFileSync(file, readFileSync(file, 'utf8').replace('"response_length":2', '"response_length":9'))
  const again = engineIn(folder, null)
  expect(again.troubles).toMatchObject([{ kind: 'broken', said: '1' }])
  await again.engine.close()
})

it('texts of questions and answers are in no file unless they are kept, and then redacted', async () => {
  const secret = { prompt: 'I am ann@example.com', response: 'Hello Ann, call +49 170 1234567' }
  const read = (spool: string) =>
    readdirSync(spool)
      .map((each) => readFileSync(join(spool, each), 'utf8'))
      .join('')
  const { engine, spool } = engineIn(scratch(), null)
  engine.accept([asked(secret.response, secret)])
  await engine.close()
  expect(read(spool)).not.toMatch(/ann|Hello|170/i)
  const keep = { prompts: true, answers: true, names: [/\bAnn\b/] }
  const kept = engineIn(scratch(), null, { keep })
  kept.engine.accept([asked(secret.response, secret)])
  await kept.engine.close()
  expect(read(kept.spool)).toContain('"prompt":"I am [email]","response":"Hello [name], call [phone]"')
})

it('a disk that refuses is waited for, and what came meanwhile is written once', async () => {
  const folder = scratch()
  // A file where the deployment's folder should be.
  writeFileSync(join(folder, 'shop'), '')
  const { engine, troubles, spool } = engineIn(folder, null)
  engine.accept([asked('one'), asked('two')])
  expect(engine.stats()).toMatchObject({ taken: 0, recorded: 0 })
  expect(troubles.map(({ kind }) => kind)).toContain('disk')
  const { rmSync } = await import('node:fs')
  rmSync(join(folder, 'shop'))
  for (let tries = 0; engine.stats().taken < 2 && tries < 100; tries += 1)
    await new Promise((done) => setTimeout(done, 50))
  expect(engine.stats()).toMatchObject({ taken: 2, recorded: 2 })
  await engine.close()
  expect(lines(spool).filter(({ k }) => k === 'request')).toHaveLength(2)
})

it('a full disk loses nothing that memory holds', async () => {
  const folder = scratch()
  const { engine, troubles, spool } = engineIn(folder, null)
  engine.accept([asked('one')])
  const fs = await import('node:fs')
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  const { syncBuiltinESMExports } = await import('node:module')
  const write = fs.default.writeSync
  // Half of it arrives before the disk is full.
  fs.default.writeSync = ((file: number, bytes: Buffer, from: number) => {
    if (from > 0) throw full
    return write(file, bytes, from, Math.ceil(bytes.length / 2))
  }) as typeof write
  syncBuiltinESMExports()
  engine.accept([asked('two')])
  engine.accept([asked('three')])
  fs.default.writeSync = write
  syncBuiltinESMExports()
  expect(troubles).toMatchObject([{ kind: 'disk', said: full.message }])
  for (let tries = 0; engine.stats().taken < 3 && tries < 100; tries += 1)
    await new Promise((done) => setTimeout(done, 50))
  await engine.close()
  expect(
    lines(spool)
      .filter(({ k }) => k === 'request')
      .map(({ s }) => s),
  ).toEqual([1, 2, 3])
})

it('what a full disk does not hold is never said to be there, neither when all is flushed nor when it ends', async () => {
  const fs = await import('node:fs')
  const { syncBuiltinESMExports } = await import('node:module')
  const { engine, troubles, spool } = engineIn(scratch(), null)
  engine.accept([asked('one')])
  engine.settle()
  const write = fs.default.writeSync
  fs.default.writeSync = (() => {
    throw new Error('ENOSPC: no space left on device, write')
  }) as typeof write
  syncBuiltinESMExports()
  engine.accept([asked('two')])
  engine.accept([asked('three')])
  engine.settle()
  await engine.flush(10)
  expect(engine.stats().taken).toBe(1)
  await engine.close()
  fs.default.writeSync = write
  syncBuiltinESMExports()
  expect(engine.stats().taken).toBe(1)
  expect(troubles.at(-1)).toEqual({ kind: 'gone', said: '2' })
  expect(lines(spool).filter(({ k }) => k === 'request')).toHaveLength(1)
})

it('a lock is held by who lives, and by nobody who died, even if its pid was given anew', async () => {
  const folder = scratch()
  const lock = Lock.take(folder, 'one')!
  expect(Lock.take(folder, 'two')).toBeNull()
  // The same monitor, its thread begun anew.
  expect(Lock.take(folder, 'one')).not.toBeNull()
  lock.release()
  const other = scratch()
  mkdirSync(other, { recursive: true })
  const before = Lock.take(other, 'before')!
  const file = join(other, readdirSync(other)[0]!)
  const holder = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...holder, started: '1' }))
  expect(Lock.take(other, 'after')).not.toBeNull()
  expect(before).toBeDefined()
})

it('of many processes that want a lock whose holder died, one gets it, each time', async () => {
  const folder = scratch()
  const code = `import { Lock } from ${JSON.stringify(resolve('src/monitor/spool/lock.ts'))}
    process.stdin.once('data', () => { console.log(Lock.take(${JSON.stringify(folder)}, 'x' + process.pid) === null ? 'no' : 'yes'); process.stdin.once('data', () => process.exit()) })
    console.log('ready')`
  for (let round = 0; round < 3; round += 1) {
    const children: ChildProcess[] = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', code]),
    )
    const said = (child: ChildProcess) =>
      new Promise<string>((done) => child.stdout!.once('data', (data) => done(String(data).trim())))
    await Promise.all(children.map(said))
    const answers = children.map(said)
    for (const child of children) child.stdin!.write('go\n')
    expect((await Promise.all(answers)).filter((each) => each === 'yes')).toHaveLength(1)
    const ended = children.map((child) => new Promise((done) => child.on('close', done)))
    for (const child of children) child.kill('SIGKILL')
    await Promise.all(ended)
  }
})

it('what a blocking sync made durable stays so when a sync that began before it ends', async () => {
  const tail = Tail.begin(scratch(), 1, 'first\n')
  tail.append('second\n')
  const begun = tail.sync()
  tail.append('third\n')
  tail.syncNow()
  expect(tail.durable).toEqual(tail.end)
  await begun
  expect(tail.durable).toEqual(tail.end)
  await tail.close()
})
