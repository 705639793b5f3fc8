import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { checkName } from '../../src/github/check.ts'
import { statusContext } from '../../src/github/status.ts'
import { type FakeGitHub, fakeGitHub, type World } from './fake.ts'
import { type Ready, Step } from './here.ts'
import { type Job, pullRequestPayload } from './job.ts'
import { blocked, passed } from './ready.ts'

const time = 60_000
const [a, b, merge, group] = ['a', 'b', 'f', 'c'].map((letter) => letter.repeat(40)) as [string, string, string, string]
const notShown = {
  ...blocked,
  renderings: {
    ...blocked.renderings,
    comment: '## Merge blocked: the evaluation could not be finished\n',
    status: { state: 'error', description: 'Merge blocked: the evaluation could not be finished' },
    data: null,
  },
} satisfies Ready

async function at(world: Partial<World>, story: (github: FakeGitHub) => Promise<void>): Promise<FakeGitHub> {
  const github = await fakeGitHub(world)
  try {
    await story(github)
    return github
  } finally {
    await github.close()
  }
}

const run = (github: FakeGitHub, id: number, job: Partial<Job> = {}, attempt = 1) => {
  const environment = { GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: String(attempt), ...job.environment }
  return new Step(github, blocked.parts, { ...job, environment })
}

const headings = ({ world }: FakeGitHub) => world.comments.map(({ body }) => /^## (.*)$/m.exec(body)?.[1])

describe.concurrent('an event', () => {
  const payloads = {
    pull_request: pullRequestPayload,
    pull_request_target: (github: FakeGitHub) => pullRequestPayload(github, 'mallory/legal-model'),
    merge_group: () => ({ action: 'checks_requested', merge_group: { head_sha: group, base_sha: merge } }),
    push: () => ({ ref: 'refs/heads/main' }),
    schedule: () => ({ schedule: '0 4 * * 1' }),
    workflow_dispatch: () => ({ ref: 'refs/heads/main', inputs: {} }),
  }
  const table = readFileSync(join(import.meta.dirname, '../../docs/events.md'), 'utf8')
  const rows = [...table.matchAll(/^\| `(\w+)` \| ([^|]*) \| ([^|]*) \| ([^|]*) \| ([^|]*) \|$/gm)].map(
    ([, event, , comment, place, exit]) => ({ event: event!, comment: comment!, place: place!, exit: exit! }),
  )

  // On these nothing is evaluated: fork.test.ts and override.test.ts have their stories.
  const others = ['workflow_run', 'issue_comment']
  const evaluating = rows.filter(({ event }) => !others.includes(event))

  test('that the documentation lists is told here, and every one that is told is listed', ({ expect }) => {
    expect(rows.map(({ event }) => event)).toEqual([...Object.keys(payloads), ...others])
    expect(new Set(evaluating.map(({ exit }) => exit))).toEqual(new Set(['0 only if passed']))
  })

  test.for(evaluating)(
    '$event: notice and result where the documentation says',
    { timeout: time },
    async (row, { expect }) => {
      const github = await at({ commits: [group] }, async (github) => {
        const payload = payloads[row.event as keyof typeof payloads](github)
        const step = await run(github, 1001, { event: row.event, payload }).begin()
        await step.end(blocked)
        expect(step.warnings).toEqual([])
      })
      expect(github.transcript()).toMatchSnapshot()
      const commit = row.event === 'merge_group' ? group : a
      expect(row.place).toMatch(row.event === 'merge_group' ? /group's commit/ : /commit$/)
      expect(github.world.statuses.map(({ sha, state }) => [sha, state])).toEqual([
        [commit, 'pending'],
        [commit, 'failure'],
      ])
      expect(github.world.checks).toMatchObject([{ head_sha: commit, status: 'completed', conclusion: 'failure' }])
      expect(headings(github)).toEqual(row.comment.startsWith('none') ? [] : ['Merge blocked'])
    },
  )

  test('whose job is run again: the same comment, the same status, pending first', { timeout: time }, async ({
    expect,
  }) => {
    const github = await at({}, async (github) => {
      await (await run(github, 1001).begin()).end(passed)
      const again = await run(github, 1001, {}, 2).begin()
      expect(headings(github)).toEqual(['⏳ Evaluating <code>aaaaaaa</code>…'])
      await again.end(blocked)
    })
    expect(github.transcript()).toMatchSnapshot()
    expect(github.world.statuses.map(({ state }) => state)).toEqual(['pending', 'success', 'pending', 'failure'])
    expect(github.world.checks.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure'])
    expect(github.world.statuses.at(-1)!.target_url).toMatch(/\/runs\/1001\/attempts\/2$/)
  })

  test.for([
    ['passed', passed, 'success', 'success'],
    ['blocked', blocked, 'failure', 'failure'],
    ['was not measured', notShown, 'error', 'failure'],
  ] as const)(
    'whose candidate %s: never neutral, never skipped',
    { timeout: time },
    async ([, ready, state, conclusion], { expect }) => {
      const github = await at({}, async (github) => {
        await run(github, 1001).end(ready)
      })
      expect(github.world.statuses).toMatchObject([{ state }])
      expect(github.world.checks).toMatchObject([{ status: 'completed', conclusion }])
    },
  )

  test('of which a suite of 120 broken lines comes: a remark on every line, 50 in a request', {
    timeout: time,
  }, async ({ expect }) => {
    const remark = blocked.renderings.check.annotations[0]!
    const annotations = Array.from({ length: 120 }, (_, i) => ({ ...remark, line: i + 1 }))
    const check = { ...blocked.renderings.check, annotations }
    const github = await at({}, async (github) => {
      await run(github, 1001).end({ ...blocked, renderings: { ...blocked.renderings, check } })
    })
    expect(github.world.checks).toHaveLength(1)
    expect(github.world.checks[0]!.annotations.map(({ start_line }) => start_line)).toEqual(
      annotations.map(({ line }) => line),
    )
    expect(github.transcript().match(/^(POST|PATCH) .*check-runs/gm)).toHaveLength(3)
  })

  test('has status and check under names that no suite can make equal', ({ expect }) => {
    for (const suite of ['legal', 'Checkpoint Gate report', 'report: legal'])
      for (const other of ['legal', 'Checkpoint Gate report', 'report: legal'])
        expect(checkName(suite)).not.toBe(statusContext(other))
  })
})

describe.concurrent('two runs on one pull request', () => {
  /** Pushes `b` onto a pull request whose first commit is `a`. */
  const push = ({ world }: FakeGitHub) => {
    world.commits.push(world.head)
    world.head = b
  }

  test('the older one ends first: its report is of an older commit, folded away as soon as the newer one begins', {
    timeout: time,
  }, async ({ expect }) => {
    const github = await at({}, async (github) => {
      const older = await run(github, 1001).begin()
      push(github)
      await older.end(passed)
      expect(headings(github)).toEqual(['⏳ Not evaluated yet: <code>bbbbbbb</code>'])
      expect(github.world.comments[0]!.body).toContain('<summary>Report of <code>aaaaaaa</code>: it says nothing of')
      const newer = await run(github, 1002).begin()
      expect(headings(github)).toEqual(['⏳ Evaluating <code>bbbbbbb</code>…'])
      expect(github.world.comments[0]!.body.match(/## Passed/g)).toHaveLength(1)
      await newer.end(blocked)
    })
    expect(github.transcript()).toMatchSnapshot()
    expect(headings(github)).toEqual(['Merge blocked'])
    expect(github.world.comments[0]!.body).not.toContain('Passed')
  })

  test('the newer one ends first: its report stays', { timeout: time }, async ({ expect }) => {
    const github = await at({}, async (github) => {
      const older = await run(github, 1001).begin()
      push(github)
      const newer = await run(github, 1002).begin()
      await newer.end(blocked)
      await older.progress('baseline: 3 of 4 tasks', 5)
      await older.end(passed)
      await run(github, 1001, {}, 2).after('cancelled')
    })
    expect(github.transcript()).toMatchSnapshot()
    expect(headings(github)).toEqual(['Merge blocked'])
    // Each commit has what was said of it.
    expect(github.world.statuses.filter(({ sha }) => sha === b).map(({ state }) => state)).toEqual([
      'pending',
      'failure',
    ])
  })

  test.for([
    ['the older one first', [1001, 1002]],
    ['the newer one first', [1002, 1001]],
  ] as const)(
    'on one commit, %s: comment, status and check are the newer one’s',
    { timeout: time },
    async ([, order], { expect }) => {
      const github = await at({}, async (github) => {
        const steps = { 1001: await run(github, 1001).begin(), 1002: await run(github, 1002).begin() }
        for (const id of order) await steps[id].end(id === 1002 ? blocked : passed)
      })
      expect(github.transcript()).toMatchSnapshot()
      expect(headings(github)).toEqual(['Merge blocked'])
      expect(github.world.statuses.at(-1)).toMatchObject({
        state: 'failure',
        target_url: expect.stringMatching(/1002$/),
      })
      const last = github.world.checks.filter(({ status }) => status === 'completed')
      expect(last.map(({ conclusion }) => conclusion)).toEqual(['failure'])
    },
  )

  test('a run of an older commit that is run again says nothing over the newer commit’s report', {
    timeout: time,
  }, async ({ expect }) => {
    const github = await at({}, async (github) => {
      const job = { payload: pullRequestPayload(github) }
      push(github)
      await run(github, 1002).end(blocked)
      await (await run(github, 1001, job, 2).begin()).end(passed)
    })
    expect(headings(github)).toEqual(['Merge blocked'])
    expect(github.world.statuses.filter(({ sha }) => sha === b)).toMatchObject([{ state: 'failure' }])
  })
})
