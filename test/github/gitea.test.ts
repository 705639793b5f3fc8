import { describe, test } from 'vitest'
import type { Comment } from './answers.ts'
import { type FakeGitHub, fakeGitHub, type World } from './fake.ts'
import { Step } from './here.ts'
import { type Job, pullRequestPayload } from './job.ts'
import { blocked, passed } from './ready.ts'

const time = 60_000
const robot = 'gitea-actions'
const onGitea = { gitea: true, viewer: robot }
// As the action asks for it there: without a check.
const parts = { ...blocked.parts, check: false }
const start = (github: FakeGitHub, job: Partial<Job> = {}) =>
  new Step(github, parts, { ...job, environment: { GITEA_ACTIONS: 'true', ...job.environment } })

async function at(world: Partial<World>, story: (github: FakeGitHub) => Promise<void>): Promise<FakeGitHub> {
  const github = await fakeGitHub({ ...onGitea, ...world })
  try {
    await story(github)
    return github
  } finally {
    await github.close()
  }
}

const written = (id: number, author: string, text: string): Comment => ({
  id,
  author,
  body: `<!-- checkpoint-gate suite=legal%20model run=900 attempt=1 sha=${'b'.repeat(40)} stage=ended -->\n${text}`,
  isMinimized: false,
})

describe.concurrent('on Gitea', () => {
  test('notice, result and status as on GitHub, by REST alone', { timeout: time }, async ({ expect }) => {
    const github = await at(
      { comments: [written(5, 'mallory', '## Passed'), written(6, robot, '## Passed')] },
      async (github) => {
        const step = await start(github).begin()
        await step.progress('baseline: 1 of 2 tasks', 5)
        await step.end(blocked)
        expect(step.warnings).toEqual([])
        expect(step.log).toEqual([])
      },
    )
    expect(github.transcript()).toMatchSnapshot()
    expect(github.world.comments[0]).toEqual(written(5, 'mallory', '## Passed'))
    expect(github.world.comments[1]!.body).toContain('## Merge blocked')
    expect(github.world.comments).toHaveLength(2)
    const page = 'https://git.acme.example/acme/legal-model/actions/runs/12'
    expect(github.world.statuses).toMatchObject([
      { state: 'pending', target_url: page },
      { state: 'failure', target_url: page },
    ])
  })

  test('a newer commit’s report stays', { timeout: time }, async ({ expect }) => {
    const github = await at({}, async (github) => {
      const older = await start(github).begin()
      github.world.head = 'b'.repeat(40)
      await start(github, { environment: { GITHUB_RUN_ID: '1002' } }).end(blocked)
      await older.end(passed)
      await older.after('cancelled', { status: false })
    })
    expect(github.world.comments.map(({ body }) => /^## .*$/m.exec(body)![0])).toEqual(['## Merge blocked'])
  })

  test('a token that may not ask who it is: the comments of jobs are its own', { timeout: time }, async ({
    expect,
  }) => {
    const failures = [{ on: /^GET .*\/user$/, how: 'not accessible' as const, times: 9 }]
    const github = await at({ failures, comments: [written(6, robot, '## Passed')] }, async (github) => {
      await start(github).end(blocked)
    })
    expect(github.world.comments).toHaveLength(1)
    expect(github.world.comments[0]!.body).toContain('## Merge blocked')
  })

  test('the job of a fork, whose token can only read: one line says so, and no warning', { timeout: time }, async ({
    expect,
  }) => {
    const failures = [{ on: /^POST /, how: 'lacks a scope' as const, times: 9 }]
    await at({ failures }, async (github) => {
      const step = start(github, { payload: pullRequestPayload(github, 'mallory/legal-model') })
      await (await step.begin()).end(blocked)
      expect(step.warnings).toEqual([])
      const said = step.log.filter((line) => !line.startsWith('POST '))
      expect(said).toEqual([expect.stringMatching(/^Nothing is written.*fork.*required scope/)])
    })
  })

  test('a forge that does not say who it is, and has no GraphQL: found out by its answer', { timeout: time }, async ({
    expect,
  }) => {
    const github = await at({ comments: [written(6, robot, '## Passed')] }, async (github) => {
      // Behind a proxy with other paths.
      const step = start(github, { environment: { GITEA_ACTIONS: undefined } })
      step.where.forge = 'github'
      await step.end(blocked)
      expect(step.warnings).toEqual([])
    })
    expect(github.transcript()).toContain('POST /graphql')
    expect(github.world.comments).toHaveLength(1)
    expect(github.world.statuses).toMatchObject([{ state: 'failure' }])
  })
})
