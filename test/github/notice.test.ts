import { describe, test } from 'vitest'
import { readBody, reportIn } from '../../src/github/marker.ts'
import type { Comment } from './answers.ts'
import { type FakeGitHub, fakeGitHub, type World } from './fake.ts'
import { Step } from './here.ts'
import type { Job } from './job.ts'
import { blocked, passed } from './ready.ts'

const time = 60_000
const [a, b] = ['a', 'b'].map((letter) => letter.repeat(40)) as [string, string]
const mine = 'github-actions[bot]'
const written = (stage: string, text: string, sha = b): Comment => ({
  id: 5,
  author: mine,
  body: `<!-- checkpoint-gate suite=legal%20model run=900 attempt=1 sha=${sha} stage=${stage} -->\n${text}`,
  isMinimized: false,
})

async function at(world: Partial<World>, story: (github: FakeGitHub) => Promise<void>): Promise<FakeGitHub> {
  const github = await fakeGitHub(world)
  try {
    await story(github)
    return github
  } finally {
    await github.close()
  }
}

const start = (github: FakeGitHub, job: Partial<Job> = {}) => new Step(github, blocked.parts, job)
const body = ({ world }: FakeGitHub) => world.comments.map((comment) => comment.body).join('\n\n')
const edits = (github: FakeGitHub) => github.transcript().match(/^PATCH .*\/comments\//gm)?.length ?? 0

describe.concurrent('while the evaluation runs', () => {
  test('a "passed" of an older commit stands under the name of that commit, folded away', { timeout: time }, async ({
    expect,
  }) => {
    const github = await at({ comments: [written('ended', '## Merge allowed\n\nAll is well.\n')] }, async (github) => {
      await start(github).begin()
    })
    const [above, below] = body(github).split('<details>')
    expect(above).toMatch(/^<!-- .* stage=running -->\n## ⏳ Evaluating <code>aaaaaaa<\/code>…\n/)
    expect(above).not.toContain('Merge allowed')
    expect(below).toContain(
      '<summary>Report of <code>bbbbbbb</code>: it says nothing of <code>aaaaaaa</code></summary>',
    )
    expect(below).toContain('## Merge allowed\n\nAll is well.')
  })

  test('it is told how far it is, every few minutes and not more often; the result takes its place', {
    timeout: time,
  }, async ({ expect }) => {
    const github = await at({}, async (github) => {
      const step = await start(github).begin()
      for (const [sentence, minutes] of [
        ['baseline: 1 of 40 tasks', 1],
        ['baseline: 12 of 40 tasks, about 20 minutes left', 3],
        ['baseline: 13 of 40 tasks', 1],
        ['baseline: 14 of 40 tasks', 1],
      ] as const)
        await step.progress(sentence, minutes)
      expect(body(github)).toContain('baseline: 12 of 40 tasks, about 20 minutes left')
      expect(github.world.checks[0]!.output.summary).toBe('baseline: 12 of 40 tasks, about 20 minutes left')
      expect(edits(github)).toBe(1)
      await step.end(passed)
      await step.progress('too late', 60)
      expect(edits(github)).toBe(2)
    })
    expect(github.transcript()).toMatchSnapshot()
    expect(body(github)).toContain('## Passed')
    expect(github.world.statuses.map(({ state }) => state)).toEqual(['pending', 'success'])
    expect(github.world.checks).toMatchObject([{ status: 'completed', conclusion: 'success' }])
  })

  test('a notice never stands in a notice: the last report is kept over runs that had none', { timeout: time }, async ({
    expect,
  }) => {
    const github = await at({ comments: [written('ended', '## Merge allowed\n')] }, async (github) => {
      await start(github).begin()
      await start(github, { environment: { GITHUB_RUN_ID: '1002' } }).after('failure')
      await start(github, { environment: { GITHUB_RUN_ID: '1003' } }).begin()
    })
    expect(body(github).match(/<details>/g)).toHaveLength(1)
    expect(reportIn(readBody('legal model', body(github))!)).toEqual({ sha: b, text: '\n## Merge allowed\n\n' })
  })

  test.for([
    ['no permission', /^POST .*\/(comments|check-runs)$|statuses|^GET .*check-runs/, 'not accessible'],
    ['GitHub down', /./, 'bad gateway'],
  ] as const)('%s is told in the log and ends nothing', { timeout: time }, async ([, on, how], { expect }) => {
    let log: string[] = []
    const github = await at({ failures: [{ on, how, times: 99 }] }, async (github) => {
      const step = start(github, { environment: { TEST_SECOND: '20' } })
      await step.begin()
      await step.progress('baseline: 1 of 2 tasks', 5)
      expect(step.warnings).toEqual([])
      await step.end(blocked)
      log = [...step.log, ...step.warnings]
    })
    expect(log.filter((line) => !/ in \d+ms$/.test(line))).toMatchSnapshot()
    expect(github.world.comments).toEqual([])
  })

  test('a check that the token may not write is told once and is no warning', { timeout: time }, async ({ expect }) => {
    const on = /check-runs/
    const github = await at({ failures: [{ on, how: 'not accessible', times: 99 }] }, async (github) => {
      const step = await start(github).begin()
      await step.progress('baseline: 1 of 2 tasks', 5)
      const published = await step.end(blocked)
      expect(published).toMatchObject({ comment: 'updated', status: 'set', check: 'off' })
      expect(step.warnings).toEqual([])
      expect(step.log.filter((line) => line.startsWith('No check run'))).toHaveLength(1)
    })
    expect(github.transcript().match(/check-runs/g)).toHaveLength(1)
  })

  test('a comment that was too long already is told of without it', { timeout: time }, async ({ expect }) => {
    const long = written('ended', `## Merge allowed\n\n${'x'.repeat(65_000)}\n`)
    const github = await at({ comments: [long] }, async (github) => {
      await start(github).begin()
    })
    expect(body(github)).toMatch(/## ⏳ Evaluating/)
    expect(body(github)).not.toContain('Merge allowed')
  })
})

describe.concurrent('a job that died', () => {
  test.for([
    ['was killed', 'failure', {}],
    ['was cancelled', 'cancelled', {}],
    ['was told to stop', 'failure', { ended: 'signal' }],
    [
      'was told to stop and said half of it',
      'cancelled',
      { ended: 'signal', outcome: { state: 'error', description: 'x' } },
    ],
    ['failed', 'failure', { ended: 'error' }],
  ] as const)('%s: comment, status and check say so', { timeout: time }, async ([, jobStatus, left], { expect }) => {
    const github = await at({ comments: [written('ended', '## Merge allowed\n')] }, async (github) => {
      await start(github).begin()
      const post = start(github)
      await post.after(jobStatus, left)
      expect(post.warnings).toEqual([])
      expect({ summary: post.summary, body: body(github) }).toMatchSnapshot()
    })
    expect(github.world.statuses.map(({ state }) => state)).toEqual(['pending', 'error'])
    expect(github.world.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }])
    expect(github.world.comments).toHaveLength(1)
  })

  test('after it had decided: what it decided, and where the report is', { timeout: time }, async ({ expect }) => {
    const failures: World['failures'] = [{ on: /^PATCH .*comments|statuses/, how: 'bad gateway', times: 0 }]
    const github = await at({ failures }, async (github) => {
      const step = await start(github, { environment: { TEST_SECOND: '20' } }).begin()
      failures[0]!.times = 99
      await step.end(passed)
      failures[0]!.times = 0
      await start(github).after('failure', { check: false, outcome: passed.renderings.status })
    })
    expect(body(github)).toMatchSnapshot()
    expect(github.world.statuses.map(({ state }) => state)).toEqual(['pending', 'success'])
    expect(github.world.checks).toMatchObject([{ conclusion: 'success' }])
  })

  test('after it had said all: nothing is changed', { timeout: time }, async ({ expect }) => {
    const github = await at({}, async (github) => {
      await (await start(github).begin()).end(passed)
      // The process was gone before it could keep that all was said.
      await start(github).after('failure', { outcome: passed.renderings.status })
    })
    expect(body(github)).toContain('## Passed')
    expect(edits(github)).toBe(1)
    expect(github.world.checks).toMatchObject([{ conclusion: 'success', output: { summary: 'No forgetting' } }])
    expect(github.world.statuses.at(-1)).toMatchObject({ state: 'success' })
  })

  test('while a newer commit is evaluated: the newer one’s notice stays', { timeout: time }, async ({ expect }) => {
    const github = await at({}, async (github) => {
      const older = start(github)
      await older.begin()
      Object.assign(github.world, { head: b, commits: [a] })
      await start(github, { environment: { GITHUB_RUN_ID: '1002' } }).begin()
      await older.after('cancelled')
    })
    expect(body(github)).toContain('## ⏳ Evaluating <code>bbbbbbb</code>…')
    expect(github.world.statuses.map(({ sha, state }) => [sha[0], state])).toEqual([
      ['a', 'pending'],
      ['b', 'pending'],
      ['a', 'error'],
    ])
  })

  test('before anything could be said: it is said now', { timeout: time }, async ({ expect }) => {
    const github = await at({ comments: [written('ended', '## Merge allowed\n')] }, async (github) => {
      await start(github).after('failure')
    })
    expect(body(github)).toMatch(/^<!-- .* -->\n## ⛔ Merge blocked: <code>aaaaaaa<\/code> was not evaluated\n/)
  })
})
