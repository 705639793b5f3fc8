import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import type { Comment } from './answers.ts'
import { type Failure, type FakeGitHub, fakeGitHub, type World } from './fake.ts'
import { type Ready, Step } from './here.ts'
import { type Job, type JobResult, pullRequestPayload, runJob } from './job.ts'
import { tunnelTo } from './proxy.ts'
import { blocked, passed } from './ready.ts'

const script = join(import.meta.dirname, 'publish-process.ts')
const time = 60_000
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gate-publish-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Story {
  github: FakeGitHub
  outputs: Record<string, string>
  summary: string
  warnings: string[]
  /** Everything in the job's log. */
  stdout: string
}

/** Publishes; `close` of the fake proves that both sides kept to GitHub's description. */
async function tell(what: Ready, world: Partial<World> = {}, job: Partial<Job> = {}): Promise<Story> {
  const github = await fakeGitHub(world)
  try {
    return await publishTo(github, what, job)
  } finally {
    await github.close()
  }
}

async function publishTo(github: FakeGitHub, what: Ready, job: Partial<Job> = {}): Promise<Story> {
  const step = new Step(github, what.parts, job)
  await step.end(what)
  const { outputs, summary, warnings, log } = step
  return { github, outputs, summary, warnings, stdout: log.join('\n') }
}

/** The same in a process of its own, with the variables and files of a runner. */
async function publishApart(github: FakeGitHub, what: Ready, exit: number, job: Partial<Job> = {}): Promise<JobResult> {
  const file = join(folder, `${Math.random()}.json`)
  await writeFile(file, JSON.stringify({ ...what, exit }))
  return runJob(github, [process.execPath, script, file], {
    event: 'pull_request',
    payload: pullRequestPayload(github),
    ...job,
    environment: { INPUT_TOKEN: github.world.token, ...job.environment },
  })
}

const once = (on: RegExp, how: Failure['how'], times = 1): Pick<World, 'failures'> => ({
  failures: [{ on, how, times }],
})
const createComment = /^POST .*\/issues\/7\/comments$/
const createStatus = /^POST .*\/statuses\//
const mine = 'github-actions[bot]'
const head = 'a'.repeat(40)
const marker = (run: number, sha = head) =>
  `<!-- checkpoint-gate suite=legal%20model run=${run} attempt=1 sha=${sha} stage=ended -->`
const bodyOf = (run: number, { renderings }: Ready) =>
  `${marker(run)}\n<!-- checkpoint-gate data=${renderings.data} -->\n${renderings.comment}`
const comment = (id: number, author: string, body: string, isMinimized = false): Comment => ({
  id,
  author,
  body,
  isMinimized,
})
const chatter = (count: number) => Array.from({ length: count }, (_, i) => comment(i + 1, 'octocat', `Remark ${i + 1}`))

describe.concurrent('a report on its way to GitHub', () => {
  test.for([
    ['that passed', passed, 0],
    ['that blocks', blocked, 1],
  ] as const)(
    '%s: comment, status, check, summary and outputs, and only then the exit code',
    {
      timeout: time,
    },
    async ([, what, exit], { expect }) => {
      const github = await fakeGitHub()
      const story = await publishApart(github, what, exit)
      await github.close()
      expect(github.transcript()).toMatchSnapshot()
      expect(github.world.comments.map((one) => one.body)).toEqual([bodyOf(1001, what)])
      expect(story.outputs).toEqual(what.outputs)
      expect(story.summary).toBe(`${what.renderings.summary}\n`)
      expect(story.warnings).toEqual([])
      expect(story.exit).toBe(exit)
    },
  )

  test('without permission: the summary has it, the warning names the line, the verdict stays', {
    timeout: time,
  }, async ({ expect }) => {
    const story = await tell(passed, {
      failures: [
        { on: createComment, how: 'not accessible', times: 9 },
        { on: createStatus, how: 'not accessible', times: 9 },
      ],
    })
    expect(story.github.transcript()).toMatchSnapshot()
    expect(story.warnings).toMatchSnapshot()
    expect(story.summary).toBe('## Passed\n')
  })

  test('from a fork: no warning, since nobody did anything wrong, and one line that says why and what helps', {
    timeout: time,
  }, async ({ expect }) => {
    const github = await fakeGitHub({ failures: [{ on: /^POST \/repos/, how: 'not accessible', times: 9 }] })
    const story = await publishTo(github, blocked, { payload: pullRequestPayload(github, 'mallory/legal-model') })
    await github.close()
    expect(story.warnings).toEqual([])
    expect(story.stdout.match(/^Nothing is written.*$/gm)).toEqual([
      expect.stringMatching(/comes from a fork.*only read.*403.*job summary.*fork-report\.yml/),
    ])
    expect(github.world.statuses).toEqual([])
  })

  test('without a pull request: summary and status only, said in one line', { timeout: time }, async ({ expect }) => {
    const story = await tell(blocked, {}, { event: 'push', payload: { ref: 'refs/heads/main' } })
    expect(story.github.transcript()).toMatchSnapshot()
    expect(story.stdout).toContain('This event belongs to no pull request')
    expect(story.summary).toBe('## Merge blocked\n\nThe whole report.\n')
  })

  test('for the second time: the same comment is updated', { timeout: time }, async ({ expect }) => {
    const github = await fakeGitHub()
    await publishTo(github, blocked)
    await publishTo(github, passed, { environment: { GITHUB_RUN_ID: '1002' } })
    await github.close()
    expect(github.transcript()).toMatchSnapshot()
    expect(github.world.comments.map((one) => one.body)).toEqual([bodyOf(1002, passed)])
  })

  test('that says what stands there already: nothing is written', { timeout: time }, async ({ expect }) => {
    const body = bodyOf(1001, passed).replaceAll('\n', '\r\n')
    const story = await tell(passed, { comments: [comment(5, mine, body)] })
    expect(story.github.transcript()).toMatchSnapshot()
  })

  test('of a second suite: a comment of its own', { timeout: time }, async ({ expect }) => {
    const others = [
      comment(5, mine, '<!-- checkpoint-gate suite=legal run=1 -->\nof "legal"'),
      comment(6, mine, '<!-- checkpoint-gate suite=legal%20model%202 run=1 -->\nof "legal model 2"'),
    ]
    const story = await tell(passed, { comments: structuredClone(others) })
    expect(story.github.world.comments).toHaveLength(3)
    expect(story.github.world.comments.slice(0, 2)).toEqual(others)
  })

  test('beside a stranger who wrote the same first line: his comment is left alone', { timeout: time }, async ({
    expect,
  }) => {
    const planted = comment(5, 'mallory', `${marker(1)}\n## Passed`)
    const story = await tell(blocked, { comments: [structuredClone(planted)] })
    expect(story.github.transcript()).toMatchSnapshot()
    expect(story.github.world.comments[0]).toEqual(planted)
    expect(story.github.world.comments).toHaveLength(2)
  })

  test('whose comment somebody has hidden: a new one that is seen', { timeout: time }, async ({ expect }) => {
    const hidden = comment(5, mine, `${marker(1)}\n## Passed`, true)
    const story = await tell(blocked, { comments: [structuredClone(hidden)] })
    expect(story.github.world.comments[0]).toEqual(hidden)
    expect(story.github.world.comments).toHaveLength(2)
  })

  test.for([31, 101, 250])(
    'whose comment is number %i of the pull request: found',
    { timeout: time },
    async (place, { expect }) => {
      const comments = [
        ...chatter(place - 1),
        comment(900, mine, `${marker(1)}\n## Merge blocked`),
        comment(901, 'octocat', 'Oh.'),
      ]
      const story = await tell(passed, { comments })
      expect(story.github.transcript()).toMatchSnapshot()
      expect(story.github.world.comments).toHaveLength(place + 1)
      expect(story.github.world.comments[place - 1]!.body).toBe(bodyOf(1001, passed))
    },
  )

  test('older than what the comment shows: the newer run stays', { timeout: time }, async ({ expect }) => {
    const newer = comment(5, mine, `${marker(2000)}\n## Merge blocked`)
    const story = await tell(passed, { comments: [structuredClone(newer)] })
    expect(story.github.world.comments).toEqual([newer])
    expect(story.stdout).toContain('newer run')
  })

  test('while another run creates its comment at the same moment: one comment remains', { timeout: time }, async ({
    expect,
  }) => {
    const story = await tell(blocked, {
      before(request, world) {
        if (createComment.test(request)) world.comments.push(comment(5, mine, `${marker(1000)}\n## Passed`))
      },
    })
    expect(story.github.transcript()).toMatchSnapshot()
    expect(story.github.world.comments).toEqual([comment(5, mine, bodyOf(1001, blocked))])
  })

  test.for([
    ['a 502 on the search', /graphql/, 'bad gateway', 1],
    ['a 502 on the comment', createComment, 'bad gateway', 1],
    ['a 502 on the comment after it was created', createComment, 'bad gateway after doing it', 1],
    ['a 503 on the status', createStatus, 'unavailable', 1],
    ['a secondary rate limit on the search', /graphql/, 'secondary rate limit', 2],
    ['a secondary rate limit on the comment', createComment, 'secondary rate limit', 2],
    ['a 429 on the status', createStatus, 'too many requests', 2],
  ] as const)(
    'past %s: waits, tries again, publishes once',
    { timeout: time },
    async ([, on, how, wait], { expect }) => {
      const story = await tell(blocked, once(on, how))
      expect(story.github.transcript()).toMatchSnapshot()
      expect(story.github.waits()[0]).toBeGreaterThan(wait - 0.1)
      expect(story.github.world.comments).toHaveLength(1)
      expect(story.github.world.statuses).toHaveLength(1)
      expect(story.warnings).toEqual([])
    },
  )

  test.for([
    ['GitHub down', once(/^POST/, 'bad gateway', 99)],
    ['a rate limit without end', once(/^POST/, 'secondary rate limit', 99)],
    ['a locked conversation', once(createComment, 'locked', 99)],
    ['a token that GitHub does not know', { token: 'another' }],
    ['a pull request that the token cannot see', { pull: 8 }],
  ] as const)('with %s: a warning, the summary, the same verdict', { timeout: time }, async ([, world], { expect }) => {
    const github = await fakeGitHub(structuredClone(world as Partial<World>))
    const payload = {
      ...pullRequestPayload(github),
      pull_request: { ...pullRequestPayload(github).pull_request, number: 7 },
    }
    const story = await publishTo(github, passed, {
      payload,
      environment: { INPUT_TOKEN: 'ghs_ofTheJob', TEST_SECOND: '20' },
    })
    await github.close()
    expect(story.warnings).toMatchSnapshot()
    expect(story.summary).toBe('## Passed\n')
    expect(story.outputs).toEqual(passed.outputs)
  })

  test('whose workflow wants the status alone: no comment', { timeout: time }, async ({ expect }) => {
    const story = await tell({ ...passed, parts: { ...passed.parts, comment: false } })
    expect(story.github.transcript()).toMatchSnapshot()
    expect(story.github.world.statuses).toHaveLength(1)
  })

  test('whose workflow wants neither comment nor status: needs no token', { timeout: time }, async ({ expect }) => {
    const quiet = { ...passed, parts: { ...passed.parts, comment: false, status: false, check: false } }
    const story = await tell(quiet, {}, { environment: { INPUT_TOKEN: '' } })
    expect(story.github.transcript()).toBe('')
    expect(story.warnings).toEqual([])
    expect(story.summary).toBe('## Passed\n')
  })

  test('without a token or a place for the summary: warnings, the same verdict', { timeout: time }, async ({
    expect,
  }) => {
    const github = await fakeGitHub()
    const environment = { INPUT_TOKEN: '', GITHUB_STEP_SUMMARY: undefined }
    const story = await publishApart(github, passed, 0, { environment })
    await github.close()
    expect(github.transcript()).toBe('')
    expect(story.warnings).toMatchSnapshot()
    expect(story.exit).toBe(0)
  })

  test('on GitHub Enterprise Server: the addresses of its environment', { timeout: time }, async ({ expect }) => {
    const story = await tell(passed, { enterprise: true })
    expect(story.github.transcript()).toMatchSnapshot()
    expect(story.warnings).toEqual([])
  })

  test('through the proxy of the runner, past a name that only the proxy knows', { timeout: time }, async ({
    expect,
  }) => {
    const github = await fakeGitHub()
    const proxy = await tunnelTo(github)
    const story = await publishApart(github, passed, 0, {
      environment: {
        GITHUB_API_URL: 'http://github.internal.example',
        GITHUB_GRAPHQL_URL: 'http://github.internal.example/graphql',
        http_proxy: proxy.url,
      },
    })
    await proxy.close()
    await github.close()
    expect(proxy.asked).toContain('github.internal.example:80')
    expect(github.world.comments).toHaveLength(1)
    expect(github.world.statuses).toHaveLength(1)
    expect(story.warnings).toEqual([])
  })
})
