import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import type { Comment } from '../github/answers.ts'
import { type Failure, type FakeGitHub, fakeGitHub, type World } from '../github/fake.ts'
import { type Job, type JobResult, pullRequestPayload, runJob } from '../github/job.ts'

const root = join(import.meta.dirname, '../..')
const entry = (name: 'action' | 'post') => join(root, 'dist', name, 'index.js')
const time = 120_000
let workspace: string

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'gate-action-'))
  for (const part of ['baseline', 'careless', 'careful', 'data', 'checkpoint-gate.yml', 'careful.yml']) {
    cpSync(join(root, 'examples/legal', part), join(workspace, part), { recursive: true })
  }
})
afterAll(() => rmSync(workspace, { recursive: true }))

/** A step of a workflow that uses the action, or its step after the job, as the runner starts it. */
function step(
  github: FakeGitHub,
  inputs: Record<string, string> = {},
  job: Partial<Job> = {},
  which: 'action' | 'post' = 'action',
): Promise<JobResult> {
  const given = { suite: 'checkpoint-gate.yml', token: github.world.token, comment: 'true', status: 'true', ...inputs }
  return runJob(github, [process.execPath, entry(which)], {
    event: 'pull_request',
    payload: pullRequestPayload(github),
    workspace,
    ...job,
    environment: {
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...job.environment,
    },
  })
}

/** What every run shows to a reviewer, whatever happens to GitHub. */
const seen = (github: FakeGitHub, { exit, outputs, summary, warnings }: JobResult) => ({
  exit,
  outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, value.replace(workspace, '.')])),
  summary: summary.split('\n').find((line) => line.startsWith('#')),
  warnings,
  transcript: github.transcript().split('\n'),
})

/** The step after the job, with what the step itself saved for it. */
function afterJob(github: FakeGitHub, { states }: JobResult, jobStatus: string): Promise<JobResult> {
  const environment = Object.fromEntries(Object.entries(states).map(([name, value]) => [`STATE_${name}`, value]))
  return step(github, { 'job-status': jobStatus }, { environment }, 'post')
}

interface Told {
  github: FakeGitHub
  result: JobResult
}

/** One run of the action against a GitHub of its own; `close` of the fake proves that both kept to GitHub's description. */
async function tell(inputs: Record<string, string>, world: Partial<World> = {}, job: Partial<Job> = {}): Promise<Told> {
  const github = await fakeGitHub(world)
  try {
    return { github, result: await step(github, inputs, job) }
  } finally {
    await github.close()
  }
}

let evaluated: Promise<Told> | undefined

/** The one run that evaluates the example. */
function evaluate(): Promise<Told> {
  evaluated ??= tell({ out: 'runs/blocked' })
  return evaluated
}

/** A run that finds the evidence of the first in a run folder of its own. */
async function again(name: string, world: Partial<World> = {}, job: Partial<Job> = {}): Promise<Told> {
  await evaluate()
  const out = join('runs', name)
  cpSync(join(workspace, 'runs/blocked'), join(workspace, out), { recursive: true })
  return tell({ out }, world, job)
}

const failing = (on: RegExp, how: Failure['how'], times = 1): Pick<World, 'failures'> => ({
  failures: [{ on, how, times }],
})
const marker = '<!-- checkpoint-gate suite=legal run=900 -->'
const comment = (id: number, author: string, body: string): Comment => ({ id, author, body, isMinimized: false })
const chatter = (count: number) => Array.from({ length: count }, (_, i) => comment(i + 1, 'octocat', `Remark ${i + 1}`))

describe.concurrent('the action on a pull request', () => {
  test('with a checkpoint that forgets: comment, status, summary, outputs, and only then a failed step', {
    timeout: time,
  }, async ({ expect }) => {
    const { github, result } = await evaluate()
    expect(seen(github, result)).toMatchSnapshot()
    expect(result.exit).toBe(1)
    expect(result.outputs).toMatchObject({ verdict: 'blocked', 'run-folder': join(workspace, 'runs/blocked') })
    expect(github.world.statuses).toMatchObject([
      { state: 'pending', context: 'checkpoint-gate/legal' },
      { state: 'failure', context: 'checkpoint-gate/legal' },
    ])
    expect(github.world.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }])
    const lines = readFileSync(join(workspace, 'checkpoint-gate.yml'), 'utf8').split('\n')
    const remarks = github.world.checks[0]!.annotations
    expect(remarks.length).toBeGreaterThan(0)
    for (const { path, start_line } of remarks) {
      expect(path).toBe('checkpoint-gate.yml')
      expect(lines[start_line - 1]).toMatch(/max_|min|must_improve/)
    }
    const report = JSON.parse(readFileSync(result.outputs.report!, 'utf8'))
    expect(report.verdict.name).toBe('blocked')
    expect(report.forgetting).toMatchObject({ found: true, severity: result.outputs.forgetting })
  })

  test('with a checkpoint that does not: a passed step', { timeout: time }, async ({ expect }) => {
    const { github, result } = await tell({ suite: 'careful.yml' })
    expect(seen(github, result)).toMatchSnapshot()
    expect(result.exit).toBe(0)
    expect(result.outputs).toMatchObject({ verdict: 'passed', forgetting: 'none' })
    expect(github.world.statuses.at(-1)).toMatchObject({ state: 'success', context: 'checkpoint-gate/legal-careful' })
    expect(github.world.checks).toMatchObject([{ status: 'completed', conclusion: 'success' }])
  })

  test('with a suite that has mistakes: the reviewer sees them, and the merge is blocked', {
    timeout: time,
  }, async ({ expect }) => {
    writeFileSync(
      join(workspace, 'broken.yml'),
      readFileSync(join(workspace, 'careful.yml'), 'utf8').replace('max_rise', 'max_rize'),
    )
    const { github, result } = await tell({ suite: 'broken.yml' })
    expect(seen(github, result)).toMatchSnapshot()
    expect(result.exit).toBe(2)
    expect(github.world.comments[0]!.body).toMatch(/did you mean .*max\\?_rise/)
    expect(github.world.statuses).toMatchObject([{ state: 'pending' }, { state: 'error' }])
    expect(github.world.checks).toMatchObject([{ conclusion: 'failure' }])
  })

  test('with a runtime that is not there: not shown is not passed', { timeout: time }, async ({ expect }) => {
    const { github, result } = await tell({ out: 'runs/no-runtime', runtime: 'no-such-folder' })
    expect(result.exit).not.toBe(0)
    expect(result.outputs.verdict).not.toBe('passed')
    expect(github.world.statuses.map((status) => status.state)).toEqual(['pending', 'error'])
  })

  test.for([
    ['killed', 'SIGKILL', 'failure', /its process was killed/],
    ['cancelled', 'SIGINT', 'cancelled', /was cancelled/],
  ] as const)(
    'that is %s while it evaluates: the step after the job says so, and nothing stays "Evaluating"',
    {
      timeout: time,
    },
    async ([name, signal, jobStatus, said], { expect }) => {
      let stop = () => {}
      const github = await fakeGitHub({
        comments: [comment(900, 'github-actions[bot]', `${marker}\n## Merge allowed`)],
        before(request) {
          if (/^POST .*check-runs/.test(request)) stop()
        },
      })
      const started: Job['started'] = (child) => {
        stop = () => child.kill(signal)
      }
      const result = await step(github, { out: `runs/${name}` }, { started })
      expect(result.exit).not.toBe(0)
      const ended = await afterJob(github, result, jobStatus)
      await github.close()
      expect(ended.exit).toBe(0)
      const { comments, statuses, checks } = github.world
      expect(comments[0]!.body).toMatch(/^<!-- .* -->\n## ⛔ Merge blocked: /)
      expect(comments[0]!.body).toMatch(said)
      expect(statuses.at(-1)!.state).toBe('error')
      expect(checks.filter(({ status }) => status !== 'completed')).toEqual([])
    },
  )

  test('that only announces: says that it evaluates, and evaluates nothing', { timeout: time }, async ({ expect }) => {
    const github = await fakeGitHub()
    const result = await step(github, { announce: 'true' })
    const ended = await afterJob(github, result, 'success')
    await github.close()
    expect([result.exit, ended.exit]).toEqual([0, 0])
    expect(github.world.comments[0]!.body).toContain('## ⏳ Evaluating')
    expect(github.world.statuses.map(({ state }) => state)).toEqual(['pending'])
    expect(github.world.checks).toMatchObject([{ status: 'in_progress' }])
  })

  test('with a name that is a command to the runner: the log holds it as text', { timeout: time }, async ({
    expect,
  }) => {
    const baseline = 'gone\n::error title=x::planted\n ::stop-commands::x ##[error]planted'
    const { result } = await tell({ out: 'runs/planted', baseline })
    expect(result.exit).toBe(2)
    const log = `${result.stdout}\n${result.stderr}`
    expect(log).toContain('planted')
    expect(log.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([])
  })

  describe('where GitHub makes it hard: the same verdict', () => {
    const stories: [string, string, Partial<World>, Partial<Job>?][] = [
      ['without permission', 'permission', failing(/^POST \/repos|check-runs/, 'not accessible', 99)],
      ['without a pull request', 'push', {}, { event: 'push', payload: { ref: 'refs/heads/main' } }],
      [
        'with a stranger’s comment that begins like ours',
        'foreign',
        { comments: [comment(5, 'mallory', `${marker}\n## Passed`)] },
      ],
      [
        'with our comment as number 31',
        'page-1',
        { comments: [...chatter(30), comment(900, 'github-actions[bot]', `${marker}\nOld`)] },
      ],
      [
        'with our comment as number 101',
        'page-2',
        { comments: [...chatter(100), comment(900, 'github-actions[bot]', `${marker}\nOld`)] },
      ],
      ['with a 502', 'bad-gateway', failing(/^POST .*comments$/, 'bad gateway')],
      ['with a secondary rate limit', 'limit', failing(/^POST .*statuses/, 'secondary rate limit')],
    ]
    test.for(stories)('%s', { timeout: time }, async ([, name, world, job], { expect }) => {
      const { github, result } = await again(name, structuredClone(world), job)
      expect(seen(github, result)).toMatchSnapshot()
      expect(result.exit).toBe(1)
      expect(result.outputs.verdict).toBe('blocked')
      expect(existsSync(result.outputs.report!)).toBe(true)
    })

    test('for the second time: the comment is updated', { timeout: time }, async ({ expect }) => {
      const { github: before } = await again('second')
      const world = { comments: structuredClone(before.world.comments) }
      const { github, result } = await tell({ out: 'runs/second' }, world, { environment: { GITHUB_RUN_ID: '1002' } })
      expect(seen(github, result)).toMatchSnapshot()
      expect(github.world.comments).toHaveLength(1)
      expect(github.world.comments[0]!.body).not.toBe(before.world.comments[0]!.body)
    })
  })
})
