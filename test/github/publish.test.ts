import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import type { Comment } from './answers.ts'
import { type Failure, type FakeGitHub, fakeGitHub, type World } from './fake.ts'
import { type Job, type JobResult, pullRequestPayload, runJob } from './job.ts'
import { tunnelTo } from './proxy.ts'

const script = join(import.meta.dirname, 'publish-process.ts')
const time = 60_000
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gate-publish-'))
})
afterAll(() => rm(folder, { recursive: true }))

const blocked = {
  parts: { suite: 'legal model', comment: true, status: true },
  renderings: {
    comment: '## Merge blocked\n\nForgetting: general/perplexity\n\n| Metric | Baseline |\n',
    summary: '## Merge blocked\n\nThe whole report.\n',
    status: {
      state: 'failure',
      description: 'Merge blocked: general perplexity rose by 31 %, more than the 2 % allowed',
    },
  },
  outputs: { verdict: 'blocked', forgetting: 'severe', report: 'runs/1/report.json', 'run-folder': 'runs/1' },
  exit: 1,
}
const passed = {
  ...blocked,
  renderings: {
    comment: '## Passed\n\nNo forgetting\n',
    summary: '## Passed\n',
    status: { state: 'success', description: 'Passed' },
  },
  outputs: { ...blocked.outputs, verdict: 'passed', forgetting: 'none' },
  exit: 0,
}

interface Story extends JobResult {
  github: FakeGitHub
}

/** Publishes in a process of its own; `close` of the fake proves that both sides kept to GitHub's description. */
async function tell(what: typeof blocked, world: Partial<World> = {}, job: Partial<Job> = {}): Promise<Story> {
  const github = await fakeGitHub(world)
  try {
    return { ...(await publishTo(github, what, job)), github }
  } finally {
    await github.close()
  }
}

async function publishTo(github: FakeGitHub, what: typeof blocked, job: Partial<Job> = {}): Promise<JobResult> {
  const file = join(folder, `${Math.random()}.json`)
  await writeFile(file, JSON.stringify(what))
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
const marker = (run: number) => `<!-- checkpoint-gate suite=legal%20model run=${run} -->`
const comment = (id: number, author: string, body: string, isMinimized = false): Comment => ({
  id,
  author,
  body,
  isMinimized,
})
const chatter = (count: number) => Array.from({ length: count }, (_, i) => comment(i + 1, 'octocat', `Remark ${i + 1}`))

describe.concurrent('a report on its way to GitHub', () => {
  test('that passed: comment, status, summary and outputs', { timeout: time }, async ({ expect }) => {
    const story = await tell(passed)
    expect(story.github.transcript()).toMatchSnapshot()
    expect(story.outputs).toEqual(passed.outputs)
    expect(story.summary).toBe('## Passed\n\n')
    expect(story.exit).toBe(0)
    expect(story.warnings).toEqual([])
  })

  test('that blocks: published before the step fails', { timeout: time }, async ({ expect }) => {
    const story = await tell(blocked)
    expect(story.github.transcript()).toMatchSnapshot()
    expect(story.github.world.comments.map((one) => one.body)).toEqual([
      `${marker(1001)}\n${blocked.renderings.comment}`,
    ])
    expect(story.exit).toBe(1)
  })

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
    expect(story.summary).toBe('## Passed\n\n')
    expect(story.exit).toBe(0)
  })

  test('from a fork: the warning does not promise that a line in the workflow helps', { timeout: time }, async ({
    expect,
  }) => {
    const github = await fakeGitHub({ failures: [{ on: /^POST \/repos/, how: 'not accessible', times: 9 }] })
    const story = await publishTo(github, blocked, { payload: pullRequestPayload(github, 'mallory/legal-model') })
    await github.close()
    expect(story.warnings).toMatchSnapshot()
    expect(story.exit).toBe(1)
  })

  test('without a pull request: summary and status only, said in one line', { timeout: time }, async ({ expect }) => {
    const story = await tell(blocked, {}, { event: 'push', payload: { ref: 'refs/heads/main' } })
    expect(story.github.transcript()).toMatchSnapshot()
    expect(story.stdout).toContain('This event belongs to no pull request')
    expect(story.summary).toBe('## Merge blocked\n\nThe whole report.\n\n')
    expect(story.exit).toBe(1)
  })

  test('for the second time: the same comment is updated', { timeout: time }, async ({ expect }) => {
    const github = await fakeGitHub()
    await publishTo(github, blocked)
    await publishTo(github, passed, { environment: { GITHUB_RUN_ID: '1002' } })
    await github.close()
    expect(github.transcript()).toMatchSnapshot()
    expect(github.world.comments.map((one) => one.body)).toEqual([`${marker(1002)}\n${passed.renderings.comment}`])
  })

  test('that says what stands there already: nothing is written', { timeout: time }, async ({ expect }) => {
    const body = `${marker(1001)}\r\n${passed.renderings.comment.replaceAll('\n', '\r\n')}`
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
      expect(story.github.world.comments[place - 1]!.body).toBe(`${marker(1001)}\n${passed.renderings.comment}`)
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
    expect(story.github.world.comments).toEqual([comment(5, mine, `${marker(1001)}\n${blocked.renderings.comment}`)])
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
      expect(story.exit).toBe(1)
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
    expect(story.summary).toBe('## Passed\n\n')
    expect(story.outputs).toEqual(passed.outputs)
    expect(story.exit).toBe(0)
  })

  test('whose workflow wants the status alone: no comment', { timeout: time }, async ({ expect }) => {
    const story = await tell({ ...passed, parts: { ...passed.parts, comment: false } })
    expect(story.github.transcript()).toMatchSnapshot()
    expect(story.github.world.statuses).toHaveLength(1)
  })

  test('whose workflow wants neither comment nor status: needs no token', { timeout: time }, async ({ expect }) => {
    const quiet = { ...passed, parts: { ...passed.parts, comment: false, status: false } }
    const story = await tell(quiet, {}, { environment: { INPUT_TOKEN: '' } })
    expect(story.github.transcript()).toBe('')
    expect(story.warnings).toEqual([])
    expect(story.summary).toBe('## Passed\n\n')
  })

  test('without a token or a place for the summary: warnings, the same verdict', { timeout: time }, async ({
    expect,
  }) => {
    const story = await tell(passed, {}, { environment: { INPUT_TOKEN: '', GITHUB_STEP_SUMMARY: undefined } })
    expect(story.github.transcript()).toBe('')
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
    const story = await publishTo(github, passed, {
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
