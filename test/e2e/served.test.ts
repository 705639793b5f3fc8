import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pLimit from 'p-limit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isFreed } from '../../src/backends/server/process/port.ts'
import type { RunRecord } from '../../src/evidence/run-record.ts'
import type { Report } from '../../src/report/report.ts'
import { randomOf } from '../backends/server/fake/random.ts'
import { fakeServer, trace, until } from '../backends/server/process/traces.ts'

const example = resolve('examples/legal')
const compiled = mkdtempSync(join(tmpdir(), 'gate-compiled-'))
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-served-'))
})
afterAll(() => {
  for (const path of [folder, compiled]) rmSync(path, { recursive: true, force: true })
})

interface Started {
  gate: ChildProcess
  ended: Promise<{ exit: number | null; signal: NodeJS.Signals | null; output: string }>
  run: string
  living(): number[]
}

let runs = 0

/** Starts the program as its own process. `top`: lines of the suite beside its checkpoints and tasks. */
function start(top: string, more: Record<string, string> = {}, out = `run-${runs++}`): Started {
  const suite = join(folder, `${out}.yml`)
  const glosses = JSON.stringify(join(example, 'data/glosses.jsonl'))
  const clauses = JSON.stringify(join(example, 'data/clauses.jsonl'))
  writeFileSync(
    suite,
    `${top}
tasks:
  clauses: {kind: generate, role: domain, data: {path: ${clauses}, limit: 8}, max_new_tokens: 6}
  glosses: {kind: perplexity, role: general, data: {path: ${glosses}, limit: 30}}
`,
  )
  const { environment, living } = trace()
  const env = { ...environment, ...more, NO_COLOR: '1', NODE_COMPILE_CACHE: compiled }
  const run = join(folder, out)
  const gate = spawn(process.execPath, [resolve('src/cli.ts'), 'run', suite, '--out', run], { cwd: folder, env })
  let output = ''
  gate.stdout.on('data', (chunk) => (output += chunk))
  gate.stderr.on('data', (chunk) => (output += chunk))
  const ended = new Promise<{ exit: number | null; signal: NodeJS.Signals | null; output: string }>((done) =>
    gate.on('close', (exit, signal) => done({ exit, signal, output })),
  )
  return { gate, ended, run, living }
}

const sides = `baseline: {path: ${JSON.stringify(join(example, 'baseline'))}}
candidate: {path: ${JSON.stringify(join(example, 'careful'))}}`
const serve = (options = '') =>
  `serve: ${JSON.stringify(fakeServer(`--checkpoint {checkpoint} --model {model} ${options}`))}`
const report = (run: string): Report => JSON.parse(readFileSync(join(run, 'report.json'), 'utf8'))
const record = (run: string): RunRecord => JSON.parse(readFileSync(join(run, 'run.json'), 'utf8'))
const logs = (run: string) =>
  existsSync(join(run, 'logs'))
    ? readdirSync(join(run, 'logs')).map((name) => readFileSync(join(run, 'logs', name), 'utf8'))
    : []

/** The figures of every row. */
const figures = (run: string) =>
  report(run).rows.map(({ task, metric, baseline, candidate }) => ({ task, metric, baseline, candidate }))

describe.skipIf(process.platform !== 'linux')('a side behind a server that is started', () => {
  it('has the figures of the same checkpoint in process, and nothing is computed twice', {
    timeout: 180_000,
  }, async () => {
    const [inProcess, served] = [start(sides), start(`${sides}\n${serve()}`)]
    const [one, other] = await Promise.all([inProcess.ended, served.ended])
    expect([one.exit, other.exit]).toEqual([0, 0])
    for (const [i, row] of figures(served.run).entries()) {
      const own = figures(inProcess.run)[i]!
      expect({ task: row.task, metric: row.metric }).toEqual({ task: own.task, metric: own.metric })
      expect(row.baseline).toBeCloseTo(own.baseline!, 4)
      expect(row.candidate).toBeCloseTo(own.candidate!, 4)
    }
    expect(logs(served.run)).toHaveLength(2)
    expect(served.living()).toEqual([])
    const before = figures(served.run)
    const again = start(`${sides}\n${serve()}`, {}, served.run.split('/').at(-1))
    expect((await again.ended).output).not.toContain('Waiting')
    expect(figures(served.run)).toEqual(before)
    const otherwise = start(`${sides}\n${serve('--trait x=1')}`, {}, served.run.split('/').at(-1))
    expect((await otherwise.ended).output).toContain('and not used')
  })

  it('cannot pass where the server gives no log-probabilities: that row says why, and the others are measured', async () => {
    const { ended, run, living } = start(`${sides}\n${serve()}\ndialect: none`)
    const { exit } = await ended
    expect(exit).toBe(3)
    const rows = report(run).rows
    for (const row of rows.filter(({ task }) => task === 'glosses'))
      expect(row.missing).toMatch(/^Both sides cannot tell: .+[^.]\.$/)
    for (const row of rows.filter(({ task }) => task === 'clauses')) expect(row.missing).toBeNull()
    expect(record(run).untold).toHaveLength(2)
    expect(report(run).verdict.name).toBe('not-shown')
    expect(living()).toEqual([])
  })

  it('whose server dies is an error with its last lines, in the report too', async () => {
    const { ended, run, living } = start(`${sides}\n${serve('--die-after 2 --fault slow=300')}`)
    expect((await ended).exit).toBe(3)
    expect(report(run).error).toMatchObject({
      code: 'serve-died',
      what: expect.stringContaining('Engine core initialization failed'),
    })
    expect(living()).toEqual([])
  })

  it('keeps its API key out of everything that is written', async () => {
    const key = 'sk-very-secret-0123456789'
    const command = `${serve()}\napi_key_env: GATE_TEST_KEY`.replace('serve: "', 'serve: "echo key $GATE_TEST_KEY; ')
    const { ended, run } = start(`${sides}\n${command}`, { GATE_TEST_KEY: key })
    const { exit, output } = await ended
    expect({ exit, leaks: output.includes(key) }).toEqual({ exit: 0, leaks: false })
    expect(logs(run).join('')).toContain('key ***')
    const files = readdirSync(run, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const leaking = files.filter((file) => readFileSync(join(file.parentPath, file.name), 'utf8').includes(key))
    expect(leaking.map(({ name }) => name)).toEqual([])
  })

  it('whose API key is not set is refused by the name of the variable', async () => {
    const { ended, run } = start(`${sides}\n${serve()}\napi_key_env: GATE_TEST_KEY`)
    expect((await ended).exit).toBe(2)
    expect(report(run).error).toMatchObject({
      code: 'server-key-missing',
      what: expect.stringContaining('GATE_TEST_KEY'),
    })
  })
})

describe.skipIf(process.platform !== 'linux')(
  'a program that is killed at any moment leaves no process and no bound port',
  () => {
    const next = randomOf(11)
    const moments = Array.from({ length: 20 }, (_, i) => ({
      signal: i % 2 === 0 ? ('SIGTERM' as const) : ('SIGINT' as const),
      // A third from the start of the program on, the others from the start of the server on.
      from: i % 3 === 0 ? ('program' as const) : ('server' as const),
      after: Math.round(next() * (i % 3 === 0 ? 1500 : 4000)),
    }))

    it('20 random moments, SIGTERM and SIGINT', { timeout: 180_000 }, async () => {
      const atOnce = pLimit(4)
      const found = await Promise.all(moments.map((moment) => atOnce(() => killedAt(moment))))
      for (const [i, { left, port, ...how }] of found.entries()) {
        expect({ ...moments[i], left, port }).toEqual({ ...moments[i], left: [], port: 'free' })
        // Before it can listen to signals, it simply ends.
        const ways = [
          { exit: 3, verdict: 'not-shown' },
          // A machine that is too busy leaves no time for a report.
          { exit: 3, verdict: null },
          { exit: null, verdict: null },
          { exit: 0, verdict: 'passed' },
        ]
        expect(ways).toContainEqual(how)
      }
      // The moments are worth something only if most of them met a server.
      expect(found.filter(({ exit }) => exit === 3).length).toBeGreaterThan(10)
    })

    async function killedAt({ signal, from, after }: (typeof moments)[number]) {
      const { gate, ended, run, living } = start(
        `${sides}\n${serve('--slow-start 1 --children 2 --own-groups --deaf')}`,
      )
      let isOver = false
      void ended.then(() => {
        isOver = true
      })
      if (from === 'server') await until(() => isOver || logs(run).length > 0, 60_000)
      await sleep(after)
      gate.kill(signal)
      const { exit } = await ended
      // The watchdog looks once more at what is there.
      await until(() => living().length === 0, 10_000).catch(() => {})
      const ports = logs(run).flatMap((log) => [...log.matchAll(/^listening http:\/\/127\.0\.0\.1:(\d+)$/gm)])
      const free = await Promise.all(ports.map(([, port]) => isFreed(Number(port), 0)))
      const verdict = existsSync(join(run, 'report.json')) ? report(run).verdict.name : null
      return { exit, verdict, left: living(), port: free.every(Boolean) ? 'free' : 'bound' }
    }
  },
)
