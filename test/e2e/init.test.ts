import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { gate } from './program.ts'
import { hasTerminal, typed } from './terminal.ts'

/** A team's repository before it has heard of the gate: two checkpoints and held-out data. */
function modelRepository({ data = true } = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'gate-init-e2e-')), 'legal-model')
  const copy = (from: string, to: string) =>
    cpSync(resolve('examples/legal', from), join(folder, to), { recursive: true })
  copy('baseline', 'models/production')
  copy('careful', 'models/candidate')
  if (data) copy('data', 'data')
  spawnSync('git', ['init', '--quiet', folder])
  return folder
}

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')

/** What init says comes next, as a newcomer would type it. */
function nextCommands(said: string): string[][] {
  const lines = said.slice(said.indexOf('\nNext\n')).matchAll(/^ {2}checkpoint-gate (.+)$/gm)
  return [...lines].map(([, words]) => words!.trim().split(' '))
}

async function followed(folder: string, said: string) {
  const commands = nextCommands(said)
  expect(commands.map(([name]) => name)).toEqual(['doctor', 'run'])
  const doctor = await gate(folder, commands[0]!)
  expect(doctor).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^ok +candidate /m) })
  const run = await gate(folder, commands[1]!)
  return { doctor, run }
}

it('from nothing to a comment by flags: init, doctor, run', async () => {
  const folder = modelRepository()
  const roles = ['glosses=general', 'kinds=general', 'choices=general', 'passages=domain', 'clauses=domain']
  const flags = roles.flatMap((role) => ['--task', `data/${role.replace('=', '.jsonl=')}`])
  const init = await gate(folder, ['init', '--yes', ...flags])
  expect(init).toMatchObject({ exit: 0, stderr: '' })
  const { run } = await followed(folder, init.stdout)
  expect(run).toMatchObject({ exit: 0, stdout: expect.stringContaining('Merge allowed') })
  expect(read(folder, 'runs/legal-model/comment.md')).toContain('| Metric')
  expect(JSON.parse(read(folder, 'runs/legal-model/report.json')).verdict).toMatchObject({ name: 'passed', exit: 0 })
  expect(parse(read(folder, '.github/workflows/checkpoint-gate.yml')).on).toHaveProperty('pull_request')
}, 180_000)

it.skipIf(!hasTerminal)(
  'from nothing to a comment by answering questions at a terminal (needs `script` of util-linux)',
  async () => {
    const folder = modelRepository()
    const [enter, space, down] = ['\r', ' ', '\u001b[B']
    const { exit, shown } = await typed(
      folder,
      ['init'],
      [
        ['Which checkpoint does a pull request bring?', enter],
        ['What is it compared with?', enter],
        ['On which data are they compared?', enter],
        // choices, clauses, glosses, kinds, passages: the second and the fifth are what the fine-tune is for.
        ['Which of these must the model not forget?', [down, space, down, down, down, space, enter].join('')],
        ['What runs the workflow?', enter],
      ],
    )
    expect({ exit, shown }).toMatchObject({ exit: 0, shown: expect.stringContaining('Wrote') })
    const { tasks } = parse(read(folder, 'checkpoint-gate.yml'))
    expect(Object.keys(tasks).filter((name) => tasks[name].role === 'domain')).toEqual(['clauses', 'passages'])
    const { run } = await followed(folder, shown)
    expect(run.exit).toBe(0)
    expect(read(folder, 'runs/legal-model/comment.md')).toContain('| Metric')
  },
  180_000,
)

it.skipIf(!hasTerminal)(
  'whoever stops at a question has nothing written (needs `script` of util-linux)',
  async () => {
    const folder = modelRepository()
    const { exit, shown } = await typed(folder, ['init'], [['Which checkpoint does a pull request bring?', '\u0003']])
    expect({ exit, shown }).toMatchObject({ exit: 2, shown: expect.stringContaining('nothing was written') })
    expect(existsSync(join(folder, 'checkpoint-gate.yml'))).toBe(false)
  },
  60_000,
)

it('without data the stubs are refused by doctor and run, by name: nothing passes', async () => {
  const folder = modelRepository({ data: false })
  const init = await gate(folder, ['init', '--yes'])
  expect(init).toMatchObject({ exit: 0, stdout: expect.stringContaining('a stub without samples') })
  const [doctor, run] = await Promise.all(nextCommands(init.stdout).map((command) => gate(folder, command)))
  expect(doctor).toMatchObject({ exit: 2, stdout: expect.stringMatching(/^bad +data of general .*is still the stub/m) })
  expect(run).toMatchObject({ exit: 2, stdout: expect.stringMatching(/data\/general.jsonl is still the stub/) })
}, 120_000)
