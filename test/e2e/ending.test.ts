import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { processTable } from '../../src/backends/server/process/table.ts'
import { type Trace, trace, until } from '../backends/server/process/traces.ts'

const scripts = resolve('scripts/e2e')
const runner = join(scripts, 'run.mjs')

/** A server that is healthy, and has a child which left its group and session. */
const server = `
  const { spawn } = require('node:child_process')
  spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' }).unref()
  require('node:http').createServer((_, answer) => answer.end()).listen(Number(process.argv[1]), '127.0.0.1')`

let folder: string
let here: Trace

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-ending-'))
  mkdirSync(join(folder, 'tmp'))
  here = trace()
  writeFileSync(
    join(folder, 'story.mjs'),
    `import { writeFileSync } from 'node:fs'
    import { setTimeout as sleep } from 'node:timers/promises'
    import { endToEnd } from ${JSON.stringify(join(scripts, 'end.mjs'))}
    import { freePort } from ${JSON.stringify(join(scripts, '../../src/backends/server/process/port.ts'))}
    import { finished, startServer } from ${JSON.stringify(join(scripts, 'started.mjs'))}
    const [how] = process.argv.slice(2)
    await endToEnd('', { data: true }, async (scratch) => {
      const port = await freePort()
      const server = await startServer(process.execPath, ['-e', ${JSON.stringify(server)}, String(port)], { port, limit: 30 })
      if (how === 'held') server.hold()
      writeFileSync(${JSON.stringify(join(folder, 'up'))}, '')
      if (how === 'error') throw new Error('no figures')
      if (how === 'uncaught') setTimeout(() => { throw new Error('nobody caught it') }, 10)
      if (how === 'end') return [{ what: 'a', found: 'b', limit: 'b', holds: true }]
      await finished(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    })`,
  )
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Begins the story, and waits until its server is there. */
async function begun(how: string) {
  const child = spawn(process.execPath, [runner, join(folder, 'story'), how], {
    env: { ...here.environment, TMPDIR: join(folder, 'tmp') },
    stdio: 'ignore',
  })
  const ended = new Promise<number | null>((done) => child.on('close', done))
  await until(() => existsSync(join(folder, 'up')))
  return { child, ended }
}

/** What is there when all has ended, the watchdog too. @returns how many folders */
async function left(): Promise<number> {
  await until(() => here.living().length === 0)
  return readdirSync(join(folder, 'tmp')).length
}

describe.skipIf(process.platform !== 'linux')('an end-to-end command (seen through /proc, so on Linux)', () => {
  it.each<[NodeJS.Signals, string, number | null]>([
    ['SIGINT', 'waits', 130],
    ['SIGTERM', 'waits', 143],
    ['SIGHUP', 'waits', 129],
    ['SIGTERM', 'held', 143],
  ])('that gets %s while its server %s leaves no process and no folder', async (signal, how, code) => {
    const { child, ended } = await begun(how)
    child.kill(signal)
    expect(await ended).toBe(code)
    expect(await left()).toBe(0)
  })

  it('whose starter is killed leaves no process and no folder', async () => {
    const { child, ended } = await begun('waits')
    child.kill('SIGKILL')
    await ended
    expect(await left()).toBe(0)
  })

  it('that is killed itself leaves no process', async () => {
    const { child } = await begun('waits')
    // By its parent: pids begin anew at the system's highest, so that the oldest need not have the lowest.
    const story = processTable().find(({ parent }) => parent === child.pid)
    process.kill(story!.pid, 'SIGKILL')
    await left()
  })

  it.each([
    ['has an error that nobody caught', 'uncaught', 2, 0],
    ['ends with an error, of which the folder tells,', 'error', 2, 1],
    ['comes to its end', 'end', 0, 0],
  ])('that %s leaves no process', async (_, how, code, folders) => {
    const { ended } = await begun(how)
    expect(await ended).toBe(code)
    expect(await left()).toBe(folders)
  })
})
