import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { commandStart } from '../../src/override/command.ts'
import { githubWarnings } from '../../src/shared/messages/github.ts'

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
const action = parse(read('action.yml'))
const job = parse(read('examples/workflows/pull-request.yml')).jobs.gate
const step = job.steps.find((one: { uses: string }) => one.uses.includes('/checkpoint-gate@'))
const permissions = { contents: 'read', 'pull-requests': 'write', statuses: 'write', checks: 'write' }

test('the workflow to copy grants what the warnings and the documentation ask for', () => {
  const warning = githubWarnings.permission({ part: 'the comment', permission: 'pull-requests: write', said: '403' })
  expect(job.permissions).toEqual(permissions)
  expect(parse(warning.slice(warning.indexOf('permissions:\n')))).toEqual({ permissions })
  expect(parse(/```yaml\n(permissions:[\s\S]*?)```/.exec(read('docs/github.md'))![1]!)).toEqual({ permissions })
})

test('the workflow to copy gives inputs and reads outputs that the action has', () => {
  const text = read('examples/workflows/pull-request.yml')
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)))
  const outputs = [...text.matchAll(/steps\.gate\.outputs\.([\w-]+)/g)].map((match) => match[1])
  expect(step.id).toBe('gate')
  expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(outputs))
})

test('the cache of evidence in the workflow to copy is written by what was merged alone', () => {
  const using = (name: string) =>
    job.steps.filter((one: { uses: string }) => one.uses.startsWith(`actions/cache${name}`))
  const [restore] = using('/restore@')
  const [save] = using('/save@')
  expect(using('@')).toEqual([])
  expect(save.if).toBe("always() && github.event_name == 'push'")
  expect(save.with.path).toBe(restore.with.path)
  expect(save.with.path).toMatch(/tool_cache \}\}\/checkpoint-gate\/evidence$/)
  expect(job.steps.indexOf(restore)).toBeLessThan(job.steps.indexOf(step))
})

describe('the workflow of shards to copy', () => {
  const text = read('examples/workflows/sharded.yml')
  const { announce, shard, gate } = parse(text).jobs
  const using = (job: typeof gate, action: string) =>
    job.steps.find((one: { uses: string }) => one.uses.includes(action))

  test('never counts a shard that failed, or a run that was cancelled, as passed: the job to require is not skipped', () => {
    expect(gate).toMatchObject({ needs: ['announce', 'shard'], if: 'always()' })
    expect(gate.strategy).toBeUndefined()
    expect(gate.permissions).toEqual(permissions)
  })

  test('takes no shard from where a pull request could have put one', () => {
    const { path, pattern } = using(gate, '/download-artifact@').with
    expect(path).toMatch(/^\$\{\{ runner\.temp \}\}\//)
    expect(using(gate, '/checkpoint-gate@').with.gather).toBe(path)
    expect(using(shard, '/upload-artifact@').with.name).toBe(pattern.replace('*', `\${{ matrix.shard }}`))
  })

  test('evaluates as many shards as it says there are, none of them with a token that can write', () => {
    const numbers: number[] = shard.strategy.matrix.shard
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    expect(using(shard, '/checkpoint-gate@').with.shard).toBe(`\${{ matrix.shard }}/${numbers.length}`)
    expect(shard.permissions).toEqual({ contents: 'read' })
    expect(shard.strategy['fail-fast']).toBe(false)
  })

  test('says at once that it evaluates, in a job that evaluates nothing and that the report waits for', () => {
    expect(using(announce, '/checkpoint-gate@').with.announce).toBe(true)
    expect(announce.needs).toBeUndefined()
    expect(announce.permissions).toEqual(permissions)
    expect(using(announce, '/checkpoint-gate@').with.suite).toBe(using(gate, '/checkpoint-gate@').with.suite)
  })

  test('gives inputs that the action has, and the same suite and version to both jobs', () => {
    const [evaluating, gathering] = [shard, gate].map((job) => using(job, '/checkpoint-gate@'))
    for (const { with: given } of [evaluating, gathering])
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
    expect([gathering.uses, gathering.with.suite]).toEqual([evaluating.uses, evaluating.with.suite])
    expect(gathering.uses).toBe(step.uses)
  })
})

describe('the workflows for forks to copy', () => {
  const workflow = (name: string) => parse(read(`examples/workflows/${name}`))
  const [first, second, approved] = ['evaluate', 'report', 'approved'].map((name) => workflow(`fork-${name}.yml`))
  const stepsOf = (job: { steps: Record<string, unknown>[] }) =>
    job.steps as { uses?: string; run?: string; with: Record<string, unknown> }[]
  const using = (job: { steps: Record<string, unknown>[] }, action: string) =>
    stepsOf(job).filter(({ uses = '' }) => uses.includes(action))
  const jobs = [first.jobs.evaluate, second.jobs.report, approved.jobs.gate]

  test('give a token that writes only to jobs that run nothing of the pull request', () => {
    expect(Object.keys(first.on)).toEqual(['pull_request'])
    expect(first.jobs.evaluate.permissions).toEqual({ contents: 'read' })
    expect(second.jobs.report.permissions).toEqual({ actions: 'read', ...permissions })
    expect(approved.jobs.gate.permissions).toEqual(permissions)
    for (const job of jobs)
      for (const { run, uses } of stepsOf(job)) {
        expect(run).toBeUndefined()
        expect(uses).not.toMatch(/cache/)
      }
    for (const name of ['evaluate', 'report', 'approved'])
      expect(read(`examples/workflows/fork-${name}.yml`)).not.toMatch(/secrets\./)
  })

  test('check out the default branch alone in the second stage, and leave no credentials', () => {
    expect(using(second.jobs.report, '/checkout@').map(({ with: given }) => Object.keys(given))).toEqual([
      ['persist-credentials'],
    ])
    for (const job of jobs)
      for (const { with: given } of using(job, '/checkout@')) expect(given['persist-credentials']).toBe(false)
  })

  test('name each other: workflow, artifact, suite and release', () => {
    expect(second.on.workflow_run).toEqual({ workflows: [first.name], types: ['requested', 'completed'] })
    const [upload, download] = [
      using(first.jobs.evaluate, '/upload-artifact@')[0]!,
      using(second.jobs.report, '/download-artifact@')[0]!,
    ]
    expect(download.with.name).toBe(upload.with.name)
    expect(download.with.path).toMatch(/^\$\{\{ runner\.temp \}\}\//)
    const [one, two, three] = jobs.map((job) => using(job, '/checkpoint-gate@')[0]!)
    expect(two!.with.publish).toBe(download.with.path)
    for (const other of [two!, three!]) expect([other.uses, other.with.suite]).toEqual([one!.uses, one!.with.suite])
    for (const { with: given } of [one!, two!, three!])
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
  })

  test('take no evidence of a fork for proof, and measure the commit that the label was set on', () => {
    expect(using(second.jobs.report, '/checkpoint-gate@')[0]!.with['accept-evidence']).toBeUndefined()
    expect(action.inputs['accept-evidence'].default).toBe('false')
    const [base, head] = using(approved.jobs.gate, '/checkout@')
    expect([base!.with.ref, head!.with.ref]).toEqual([undefined, '${{ github.event.pull_request.head.sha }}'])
    expect(String(using(approved.jobs.gate, '/checkpoint-gate@')[0]!.with.candidate)).toMatch(
      new RegExp(`^${head!.with.path}/`),
    )
    expect(approved.on).toEqual({ pull_request_target: { types: ['labeled'] } })
    expect(approved.jobs.gate.environment).toBeTruthy()
  })

  test('say on the pull request also what could not be downloaded', () => {
    const [download] = using(second.jobs.report, '/download-artifact@')
    expect(download).toMatchObject({ 'continue-on-error': true })
  })
})

test.each(['pull-request.yml', 'gpu-vllm.yml', 'sharded.yml'])('%s says where it puts report.html', (name) => {
  const { steps } = parse(read(`examples/workflows/${name}`)).jobs.gate
  const using = (action: string) => steps.find(({ uses = '' }: { uses?: string }) => uses.includes(action)).with
  expect(using('/checkpoint-gate@').artifact).toBe(using('/upload-artifact@').name)
})

test('the documentation names every output of the action', () => {
  for (const name of Object.keys(action.outputs)) expect(read('docs/github.md')).toContain(`\`${name}\``)
})

describe('the workflow of overrides to copy', () => {
  const { on, jobs } = parse(read('examples/workflows/override.yml'))
  const { override } = jobs

  test('starts for a new comment on a pull request that begins as the command, and for nothing else', () => {
    expect(on).toEqual({ issue_comment: { types: ['created'] } })
    expect(override.if).toBe(
      `github.event.issue.pull_request && startsWith(github.event.comment.body, '${commandStart}')`,
    )
    expect(override['timeout-minutes']).toBeLessThanOrEqual(10)
  })

  test('checks nothing out, runs no command, and may write what an override is told by, and no more', () => {
    expect(override.steps.map(({ uses }: { uses?: string }) => uses?.replace(/@.*/, ''))).toEqual([
      'OWNER/checkpoint-gate',
      'actions/upload-artifact',
    ])
    expect(override.permissions).toEqual({ 'pull-requests': 'write', statuses: 'write', checks: 'write' })
    // No text of the event is ever filled into a script.
    expect(JSON.stringify(override.steps)).not.toContain('github.event')
  })
})

test('the workflow that watches production to copy looks once at a time, with no more than it needs', () => {
  const { jobs, concurrency, on } = parse(read('examples/workflows/watch.yml'))
  expect(on.schedule).toHaveLength(1)
  expect(concurrency).toEqual({ group: 'watch', 'cancel-in-progress': false })
  expect(jobs.watch.permissions).toEqual({ contents: 'read', actions: 'read', issues: 'write' })
  const [step] = jobs.watch.steps.filter((one: { uses: string }) => one.uses.includes('/checkpoint-gate@'))
  expect(step.with.watch).toBe(true)
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)))
})

test('the workflow that promotes to copy hears of every other one that measures what was merged, one at a time', () => {
  const { on, jobs, concurrency } = parse(read('examples/workflows/promote.yml'))
  const measuring = ['pull-request.yml', 'after-merge.yml'].map((file) => parse(read(`examples/workflows/${file}`)))
  expect(measuring.map(({ on }) => on.push.branches)).toEqual([['main'], ['main']])
  expect(on.workflow_run).toMatchObject({ workflows: measuring.map(({ name }) => name), branches: ['main'] })
  expect(concurrency).toEqual({ group: 'promote', 'cancel-in-progress': false })
  const download = jobs.promote.steps.find((one: { uses?: string }) => one.uses?.includes('download-artifact'))
  for (const { jobs } of measuring) {
    const [steps] = Object.values<{ steps: { uses: string; with: { name: string } }[] }>(jobs).map(({ steps }) => steps)
    expect(steps!.find(({ uses }) => uses.includes('upload-artifact'))!.with.name).toBe(download.with.name)
  }
})
