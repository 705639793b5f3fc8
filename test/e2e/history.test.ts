import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gate } from './program.ts'

const example = resolve('examples/legal')
const minutes = 60_000
let root: string
let commits = 0

const git = (...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    encoding: 'utf8',
  }).trim()

/** A merge: a commit of everything. */
function commit(): string {
  git('add', '-A', '.')
  git('commit', '-qm', `merge ${++commits}`, '--allow-empty')
  return git('rev-parse', 'HEAD')
}

const here = (...args: string[]) => gate(root, args)

const history = `
history:
  file: history.jsonl
  ratchet:
    - role: general
      metric: perplexity
      max_rise: 3%
`

/** The rules of the pair let a careless checkpoint through, so that only the ratchet is left. */
const loose = (suite: string) =>
  suite
    .replace(/^rules:[\s\S]*/m, 'rules:\n  - task: passages\n    metric: perplexity\n    must_improve: 5%\n')
    .concat(history)

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gate-history-'))
  for (const part of ['baseline', 'careful', 'careless', 'data'])
    cpSync(join(example, part), join(root, part), { recursive: true })
  const suite = loose(readFileSync(join(example, 'careful.yml'), 'utf8'))
  writeFileSync(join(root, 'careful.yml'), suite)
  writeFileSync(join(root, 'careless.yml'), suite.replace('candidate: careful', 'candidate: careless'))
  writeFileSync(join(root, '.gitignore'), 'runs/\n')
  writeFileSync(join(root, '.gitattributes'), 'history.jsonl merge=union\n')
  git('init', '-q', '-b', 'main')
  commit()
})
afterAll(() => rmSync(root, { recursive: true }))

describe('five careful merges and a careless one', () => {
  it('are written down, each once; the careless one is blocked by what was lost since the release, and by nothing else', {
    timeout: 5 * minutes,
  }, async () => {
    const suite = ['--suite', 'careful.yml']
    const first = await here('run', 'careful.yml')
    expect(first.exit).toBe(0)
    expect(first.stdout).toContain('The ratchet could not be checked: no checkpoint is written down yet')

    const blessed = await here('history', 'bless', 'runs/legal-careful', '--name', 'v1', ...suite)
    expect([blessed.exit, blessed.stderr]).toEqual([0, ''])
    for (let i = 0; i < 4; i++) {
      commit()
      const added = await here('history', 'add', 'runs/legal-careful', ...suite)
      expect(added.stdout).toContain('is written down in the file history.jsonl')
    }
    expect((await here('history', 'add', 'runs/legal-careful', ...suite)).stdout).toContain('already')

    const shown = await here('history', ...suite)
    expect(shown.stdout).toContain('legal-careful: 4 merges, since v1')
    expect(shown.stdout).toContain('glosses, Perplexity: ▄▄▄▄▄ (worse ↑)')
    const told = JSON.parse((await here('history', '--json', ...suite)).stdout)
    expect([told.checkpoints.length, told.release.name, told.problems]).toEqual([5, 'v1', []])

    const careful = await here('run', 'careful.yml')
    expect(careful.exit).toBe(0)
    expect(careful.stdout).toContain('History since v1 (4 merges)')
    expect(careful.stdout).not.toContain('could not be checked')

    const careless = await here('run', 'careless.yml', '--out', 'runs/careless')
    expect(careless.exit).toBe(1)
    expect(careless.stdout).toMatch(/Merge blocked: Perplexity on “glosses” got worse since v1 by more than all/)
    const report = JSON.parse(readFileSync(join(root, 'runs/careless/report.json'), 'utf8'))
    expect(report.rows.every((row: { decision: string | null }) => row.decision !== 'fail')).toBe(true)

    const files = ['report.json', 'comment.md', 'report.html']
    const bytes = () => files.map((file) => readFileSync(join(root, 'runs/careless', file), 'utf8'))
    const before = bytes()
    rmSync(join(root, 'history.jsonl'))
    expect((await here('report', 'runs/careless')).exit).toBe(1)
    expect(bytes()).toEqual(before)
    git('checkout', '-q', 'HEAD', '--', 'history.jsonl')
  })

  it('names what is wrong where the history is not as it was written, and decides the pair all the same', {
    timeout: 2 * minutes,
  }, async () => {
    const file = join(root, 'history.jsonl')
    const whole = readFileSync(file, 'utf8')
    writeFileSync(file, `${whole}<<<<<<< HEAD\n{"kind":"che`)
    const torn = await here('run', 'careful.yml')
    expect(torn.exit).toBe(0)
    expect(torn.stdout).toContain('of the history left out: a conflict that nobody resolved.')
    expect(torn.stdout).toContain('of the history left out: torn, or no JSON.')
    expect(torn.stdout).toContain('History since v1')
    writeFileSync(file, whole)
  })
})

describe('two branches that each add a merge', () => {
  it('merge without a conflict, and the history has both', { timeout: 2 * minutes }, async () => {
    commit()
    const before = JSON.parse((await here('history', '--json', '--suite', 'careful.yml')).stdout).checkpoints.length
    for (const branch of ['one', 'two']) {
      git('checkout', '-q', '-b', branch, 'main')
      writeFileSync(join(root, branch), branch)
      commit()
      const added = await here('history', 'add', 'runs/legal-careful', '--suite', 'careful.yml')
      expect(added.exit).toBe(0)
      commit()
    }
    git('merge', '-q', '--no-edit', 'one')
    const { checkpoints, problems } = JSON.parse((await here('history', '--json', '--suite', 'careful.yml')).stdout)
    expect([checkpoints.length, problems]).toEqual([before + 2, []])
  })
})

describe('what cannot be written down', () => {
  it.each([
    [['history', 'bless', 'abcdef1', '--name', 'v9', '--suite', 'careful.yml'], 'is neither a run folder nor a commit'],
    [['history', 'bless', 'runs/legal-careful', '--name', '../x', '--suite', 'careful.yml'], 'cannot name a release'],
    [['history', 'bless', 'runs/legal-careful', '--name', 'v1', '--suite', 'careful.yml'], '"v1" is the release of'],
    [['history', 'add', 'nowhere', '--suite', 'careful.yml'], 'is not a run folder'],
    [['history', '--suite', 'plain.yml'], 'keeps no history'],
  ])('%j says why, and what to do', { timeout: minutes }, async (args, why) => {
    const text = readFileSync(join(root, 'careful.yml'), 'utf8')
    writeFileSync(join(root, 'plain.yml'), text.slice(0, text.indexOf('history:')))
    const { exit, stderr } = await here(...args)
    expect(exit).toBe(2)
    expect(stderr).toContain(why)
  })
})
