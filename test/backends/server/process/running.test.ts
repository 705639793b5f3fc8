import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RunningCommand } from '../../../../src/backends/server/process/running.ts'
import { psRow, statRow } from '../../../../src/backends/server/process/table.ts'
import { root } from '../../onnx/open.ts'
import { type Trace, trace, until } from './traces.ts'

const calm = new AbortController().signal
const node = `"${process.execPath}"`

function start(command: string, { environment }: Trace, secrets: string[] = []): RunningCommand {
  const folder = mkdtempSync(join(tmpdir(), 'gate-command-'))
  const seen = { environment, withheld: [], secrets: [] }
  return new RunningCommand({ command, folder, seen, secrets, log: join(folder, 'log') })
}

const written = (command: RunningCommand) => readFileSync(command.log, 'utf8')

/** A process that says when it is there, and what it does at SIGTERM. */
const polite = `${node} -e "process.on('SIGTERM', () => { console.log('bye'); process.exit() }); setInterval(() => {}, 1000); console.log('up')"`
const deaf = `${node} -e "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('up')"`
const left = (options: string, then: string) =>
  `${node} -e "const { spawn } = require('node:child_process'); const child = spawn(process.execPath, ['-e', 'process.on(\\'SIGTERM\\', () => {}); setInterval(() => {}, 1000); console.log(\\'up\\'); console.log(\\'pid \\' + process.pid)'], { stdio: 'inherit', ${options} }); ${then}"`

describe.skipIf(process.platform !== 'linux')('a command that is stopped (seen through /proc, so on Linux)', () => {
  it.each([
    ['is asked, and may end in its own way', polite],
    ['is asked below a shell, too', `true; ${polite}; true`],
    ['is asked below a script of the shell', `sh -c '${polite.replaceAll("'", "'\\''")}; true'; true`],
  ])('%s', async (_, command) => {
    const here = trace()
    const running = start(command, here)
    await until(() => written(running).includes('up'))
    await running.stop(10, calm)
    expect(written(running)).toContain('bye')
    expect(here.living()).toEqual([])
  })

  it.each([
    ['that does not listen', deaf],
    ['whose child has a group of its own', left('detached: true', 'setInterval(() => {}, 1000)')],
    ['that ended before its child', left('', 'setTimeout(() => process.exit(), 300)')],
    [
      'that ended before its child, which hid in a session of its own without its environment',
      left('detached: true, env: {}', 'setTimeout(() => process.exit(), 1500)'),
    ],
  ])('leaves nothing of one %s', async (_, command) => {
    const here = trace()
    const running = start(command, here)
    await until(() => written(running).includes('up'))
    if (command.includes('exit()')) await running.ended
    const known = pidsBelow(running)
    await running.stop(0.5, calm)
    expect(here.living()).toEqual([])
    expect(known.filter(isThere)).toEqual([])
  })

  it('takes no longer than a moment where this program is to end, whatever it was given before', async () => {
    const here = trace()
    const running = start(deaf, here)
    await until(() => written(running).includes('up'))
    const ending = new AbortController()
    const stopped = running.stop(60, ending.signal)
    setTimeout(() => ending.abort(), 300)
    const begun = Date.now()
    await stopped
    expect(Date.now() - begun).toBeLessThan(3000)
    expect(here.living()).toEqual([])
  })

  it('says how it ended, and what it wrote last, without secrets in the text or the file', async () => {
    const running = start('echo first; printf "10%%\\r100%%\\nkey is s3cret\\n"; exit 7', trace(), ['s3cret'])
    expect(await running.ended).toMatchObject({ code: 7, signal: null })
    expect(running.tail).toBe('first\n100%\nkey is ***')
    await running.stop(1, calm)
    expect(written(running)).not.toContain('s3cret')
  })

  it.each(['SIGKILL', 'exit'] as const)('does not outlive a program that ends by %s', async (how) => {
    const here = trace()
    const file = join(root, 'src/backends/server/process/running.ts')
    const folder = mkdtempSync(join(tmpdir(), 'gate-command-'))
    const seen = { ...here, withheld: [], secrets: [] }
    const options = { command: deaf, folder, seen, log: join(folder, 'log'), secrets: [] }
    const program = `import(${JSON.stringify(file)}).then(({ RunningCommand }) => { new RunningCommand(${JSON.stringify(options)}); process.on('SIGUSR2', () => process.exit()) })`
    const gate = spawn(process.execPath, ['-e', program])
    await until(() => {
      try {
        return readFileSync(options.log, 'utf8').includes('up')
      } catch {
        return false
      }
    })
    const gone = once(gate, 'exit')
    gate.kill(how === 'exit' ? 'SIGUSR2' : how)
    await gone
    // Sooner than by the watchdog, which asks first.
    await until(() => here.living().length === 0, how === 'exit' ? 5000 : 20_000)
  })
})

it('what cannot be started at all has ended', async () => {
  const seen = { ...trace(), withheld: [], secrets: [] }
  const log = join(mkdtempSync(join(tmpdir(), 'gate-command-')), 'log')
  const running = new RunningCommand({ command: 'true', folder: '/no/such/folder', seen, log, secrets: [] })
  expect(await running.ended).toMatchObject({ code: null, signal: null })
  await running.stop(1, calm)
})

it('processes are read from what Linux and ps write', () => {
  const line = `7 (a) R) (b) S 1 7 5 0 -1 4194560 ${'0 '.repeat(12)}98765 1 2`
  expect(statRow(7, line)).toEqual({ pid: 7, parent: 1, group: 7, session: 5, started: '98765', isZombie: false })
  expect(psRow('  12     1    12 Z+   Mon Jan  5 10:00:00 2026')).toEqual([
    { pid: 12, parent: 1, group: 12, session: 0, started: 'Mon Jan  5 10:00:00 2026', isZombie: true },
  ])
  expect(psRow('')).toEqual([])
})

/** What the kernel lists below the command now, of any environment. */
function pidsBelow(command: RunningCommand): number[] {
  const log = written(command)
  return [...log.matchAll(/^pid (\d+)$/gm)].map((match) => Number(match[1]))
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
