import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const example = resolve('examples/legal')
const program = resolve('dist/cli/index.js')
const samples = 4000

let folder: string
let evidence: string

/** A suite that takes many seconds, of texts that the example ships. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-killed-'))
  evidence = join(folder, 'run', 'evidence', 'baseline', 'long.jsonl')
  const passages = readFileSync(join(example, 'data/passages.jsonl'), 'utf8').trim().split('\n')
  const lines = Array.from({ length: samples }, (_, i) => {
    const { text } = JSON.parse(passages[i % passages.length]!) as { text: string }
    return JSON.stringify({ id: String(i), text })
  })
  writeFileSync(join(folder, 'long.jsonl'), lines.join('\n'))
  writeFileSync(
    join(folder, 'suite.yml'),
    `baseline: ${join(example, 'baseline')}
candidate: ${join(example, 'careless')}
device: cpu
tasks:
  long: {kind: perplexity, role: general, data: long.jsonl}
rules:
  - {task: long, metric: perplexity, max_rise: 2%}
`,
  )
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Starts an evaluation and waits until it is in the middle of a task. */
async function inTheMiddle(): Promise<{ gate: ChildProcess; ended: Promise<number | null>; output: () => string }> {
  const args = [program, 'run', join(folder, 'suite.yml'), '--out', join(folder, 'run')]
  // Evidence of another test would leave nothing to be killed.
  const gate = spawn(process.execPath, args, { env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') } })
  let output = ''
  gate.stdout.on('data', (chunk) => (output += chunk))
  gate.stderr.on('data', (chunk) => (output += chunk))
  const ended = new Promise<number | null>((resolve) => gate.on('close', resolve))
  await until(() => existsSync(evidence) && readFileSync(evidence, 'utf8').split('\n').length > 50)
  return { gate, ended, output: () => output }
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Process ids of the direct children. */
function childrenOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return children.trim().split(/\s+/).filter(Boolean).map(Number)
}

const isRunning = (pid: number) =>
  existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))

function report(): { verdict: { name: string; exit: number }; error: { code: string; what: string } } {
  return JSON.parse(readFileSync(join(folder, 'run', 'report.json'), 'utf8'))
}

function validLines(): number {
  const text = readFileSync(evidence, 'utf8')
  expect(text.endsWith('\n')).toBe(true)
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)).length
}

describe.skipIf(process.platform !== 'linux')(
  'an evaluation that is killed in the middle (seen through /proc, so on Linux)',
  () => {
    it.each(['SIGTERM', 'SIGINT'] as const)(
      'by %s stops within 2 seconds, keeps its evidence, leaves no process, passes nothing',
      async (signal) => {
        const { gate, ended } = await inTheMiddle()
        const model = childrenOf(gate.pid!)
        expect(model).toHaveLength(1)
        const asked = Date.now()
        gate.kill(signal)
        expect(await ended).toBe(3)
        expect(Date.now() - asked).toBeLessThan(2000)
        expect(model.filter(isRunning)).toEqual([])
        expect(validLines()).toBeGreaterThanOrEqual(50)
        expect(report().verdict).toMatchObject({ name: 'not-shown', exit: 3 })
        expect(report().error.code).toBe('interrupted')
      },
    )

    it('goes on where it stopped', async () => {
      const first = await inTheMiddle()
      first.gate.kill('SIGTERM')
      await first.ended
      const kept = validLines() - 1
      const second = await inTheMiddle()
      await until(() => second.output().includes('are already there'))
      expect(second.output()).toContain(`baseline, long: ${kept} of ${samples} samples are already there`)
      second.gate.kill('SIGTERM')
      await second.ended
    })

    it('whose model process dies ends in an error with a name and exit code 3', async () => {
      const { gate, ended, output } = await inTheMiddle()
      for (const pid of childrenOf(gate.pid!)) process.kill(pid, 'SIGKILL')
      expect(await ended).toBe(3)
      expect(report().verdict).toMatchObject({ name: 'not-shown', exit: 3 })
      expect(report().error.code).toMatch(/^onnx-/)
      expect(report().error.what).toContain('SIGKILL')
      expect(output()).toContain('Merge blocked')
      expect(validLines()).toBeGreaterThanOrEqual(50)
    })
  },
)
