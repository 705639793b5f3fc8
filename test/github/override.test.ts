import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, test } from 'vitest'
import { lines, recordedSuite, stepHere, suiteOf } from './acting.ts'
import type { Comment } from './answers.ts'
import { type FakeGitHub, fakeGitHub, type World } from './fake.ts'
import { type Job, type JobResult, pullRequestPayload, runJob } from './job.ts'

/** The whole action, from commands on a pull request to what GitHub is told. */

const scratch = mkdtempSync(join(tmpdir(), 'gate-override-'))
afterAll(() => rmSync(scratch, { recursive: true }))
const entry = join(import.meta.dirname, '../../src/action.ts')
const time = 300_000
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]

const write = recordedSuite(scratch)
write('other.yml', suiteOf('medical'))
// Row "facts" is worse than allowed, and "more" has no evidence on one side.
write('gap.yml', suiteOf('legal').replace('rules:', '  more: {kind: scores, role: general, data: data.jsonl}\nrules:'))
write(
  'gap/facts.jsonl',
  lines((i) => ({ score: (i % 3) * 0.2 })),
)
write('good/more.jsonl', readFileSync(join(scratch, 'good/facts.jsonl'), 'utf8'))
write('gap/more.jsonl', readFileSync(join(scratch, 'good/facts.jsonl'), 'utf8').replace(/.*\n/, ''))

interface Story {
  github: FakeGitHub
  /** A run of the evaluation; `id` of the run. */
  evaluate(id: number, inputs?: Record<string, string>, attempt?: number): Promise<JobResult>
  /** Somebody comments, and the workflow that listens to comments runs. */
  comment(author: string, body: string, more?: Partial<Comment>, payload?: object): Promise<JobResult>
  /** A comment that no workflow hears. */
  write(author: string, body: string, more?: Partial<Comment>): Comment
  push(head: string): void
  report(): string
  heading(): string | undefined
  code(): string
  states(sha?: string): string[]
  folder(id: number): string
}

const now = () => new Date().toISOString().replace(/\.\d+Z$/, 'Z')
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
let stories = 0

/** The action's step as a runner starts it. */
function stepApart(github: FakeGitHub, job: Job, inputs: Record<string, string>): Promise<JobResult> {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const environment = { ...job.environment, ...Object.fromEntries(given) }
  return runJob(github, [process.execPath, entry], { ...job, workspace: scratch, environment })
}

/** @param apart whether every step is a process of its own */
async function at(world: Partial<World>, story: (story: Story) => Promise<void>, apart = false): Promise<FakeGitHub> {
  const github = await fakeGitHub({ author: 'bo', roles: { ana: 'maintain', bo: 'write', rita: 'read' }, ...world })
  const own = `story-${stories++}`
  const run = (event: string, payload: unknown, id: number, attempt: number, more: Record<string, string>) => {
    const { suite = 'checkpoint-gate.yml', candidate, ...others } = more
    const inputs: Record<string, string> = {
      suite: join(scratch, suite),
      token: github.world.token,
      out: join(scratch, own, String(id)),
      ...(candidate && { candidate: `recorded:${join(scratch, candidate)}` }),
      ...others,
    }
    const environment = {
      GITHUB_RUN_ID: String(id),
      GITHUB_RUN_ATTEMPT: String(attempt),
      // On issue_comment the newest commit of the default branch, which must never get the status.
      ...(event === 'issue_comment' && { GITHUB_SHA: 'd'.repeat(40) }),
    }
    return apart
      ? stepApart(github, { event, payload, environment }, inputs)
      : stepHere(github, { event, payload, environment }, inputs)
  }
  let runs = 5000
  const ours = () => github.world.comments.find(({ author }) => author === github.world.viewer)
  const put = (author: string, body: string, more: Partial<Comment> = {}) => {
    const id = Math.max(6_000_000_000, ...github.world.comments.map((each) => each.id)) + 1
    const comment = { id, author, body, isMinimized: false, created: now(), ...more }
    github.world.comments.push(comment)
    return comment
  }
  try {
    await story({
      github,
      evaluate: (id, inputs = {}, attempt = 1) => run('pull_request', pullRequestPayload(github), id, attempt, inputs),
      comment: (author, body, more, payload = {}) => {
        const { id } = put(author, body, more)
        const told = {
          action: 'created',
          issue: { number: github.world.pull, pull_request: { url: '' } },
          // Nothing of these may be believed.
          comment: { id, body: 'Hello.', user: { login: 'ana' }, author_association: 'OWNER' },
          ...payload,
        }
        return run('issue_comment', told, ++runs, 1, {})
      },
      write: put,
      push(head) {
        github.world.commits.push(github.world.head)
        github.world.head = head
      },
      report: () => ours()?.body ?? '',
      heading: () => /^## (.*)$/m.exec(ours()?.body ?? '')?.[1],
      code: () => /override ([0-9a-f]{32}) until/.exec(ours()?.body ?? '')?.[1] ?? 'no code',
      states: (sha = github.world.head) =>
        github.world.statuses.filter((status) => status.sha === sha).map(({ state }) => state),
      folder: (id) => join(scratch, own, String(id)),
    })
    return github
  } finally {
    await github.close()
  }
}

/** What changes from day to day, and what belongs to other tests: the words of the report in the check. */
const dated = (transcript: string) =>
  transcript
    .replace(/\d{4}-\d\d-\d\d/g, 'DAY')
    .replace(/"(summary|text|message)":"(?:[^"\\]|\\.)*"/g, '"$1":"…"')
    .split('\n')

describe.concurrent('a maintainer’s command', () => {
  test('lets the blocked commit through at once, and the next push takes it back', { timeout: time }, async ({
    expect,
  }) => {
    const github = await at(
      {},
      async (story) => {
        const first = await story.evaluate(1001)
        expect(first).toMatchObject({ exit: 1, outputs: { verdict: 'blocked' } })
        expect(story.report()).toContain(`<summary>Let it through all the same</summary>`)
        expect(story.states()).toEqual(['pending', 'failure'])

        const until = inDays(20)
        const text = `/checkpoint-gate override ${story.code()} until ${until} because the new terms\nmatter more than facts`
        const taken = await story.comment('ana', text)
        expect(taken).toMatchObject({ exit: 0, outputs: { verdict: 'overridden' }, warnings: [] })
        expect(story.heading()).toMatch(
          new RegExp(`^⚠️ Blocked, let through by @​?.*ana until ${until}: the new terms matter`),
        )
        expect(story.report()).toMatch(
          /\*\*facts, Score\*\*: max\\_drop: 5 points blocks: 0\.400 → 0\.200, −20\.0 points/,
        )
        expect(story.report()).toMatch(
          /\(maintain\) let it through until .* \(<a href="https:.*#issuecomment-60+1">comment<\/a>\)/,
        )
        // The report stays below.
        expect(story.report()).toMatch(/^### ⛔ Merge blocked/m)
        expect(story.states()).toEqual(['pending', 'failure', 'success'])
        expect(story.github.world.statuses.at(-1)).toMatchObject({
          sha: a,
          context: 'checkpoint-gate/legal',
          description: expect.stringContaining(`Blocked, let through by @ana until ${until}`),
          target_url: expect.stringContaining('#issuecomment-6000000001'),
        })
        expect(story.github.world.checks).toMatchObject([
          { head_sha: a, conclusion: 'success', output: { title: expect.stringContaining('let through by @ana') } },
        ])
        const record = JSON.parse(readFileSync(join(taken.outputs['run-folder']!, 'override.json'), 'utf8'))
        expect(record.override).toMatchObject({ by: 'ana', permission: 'maintain', until, commit: a })

        story.push(b)
        const again = await story.evaluate(1002)
        expect(again).toMatchObject({ exit: 1, outputs: { verdict: 'blocked' } })
        expect(story.heading()).toMatch(/^⛔ Merge blocked/)
        expect(story.report()).toMatch(/The override by .*ana does not hold: it was for commit a/)
        expect(story.states()).toEqual(['pending', 'failure'])
        const report = JSON.parse(readFileSync(again.outputs.report!, 'utf8'))
        expect(report.overrideVoid).toMatchObject({ by: 'ana', why: 'it was for commit aaaaaaa' })
        expect(report.override).toBeUndefined()
      },
      true,
    )
    expect(dated(github.transcript())).toMatchSnapshot()
  })

  test('holds when the same commit is evaluated again: listed in report.json, and the same from the run folder', {
    timeout: time,
  }, async ({ expect }) => {
    const github = await at(
      {},
      async (story) => {
        await story.evaluate(1001)
        const code = story.code()
        const url = story.write('ana', `/checkpoint-gate override ${code} because no reader needs it`)
        // Nobody listened to the comment; the job is run again.
        const again = await story.evaluate(1001, {}, 2)
        expect(again).toMatchObject({ exit: 0, outputs: { verdict: 'overridden' }, warnings: [] })
        expect(story.states()).toEqual(['pending', 'failure', 'pending', 'success'])
        expect(story.heading()).toMatch(/^⚠️ Blocked, let through by .*ana until /)
        const text = readFileSync(again.outputs.report!, 'utf8')
        expect(JSON.parse(text)).toMatchObject({
          verdict: { name: 'overridden', exit: 0 },
          override: {
            by: 'ana',
            permission: 'maintain',
            reason: 'no reader needs it',
            until: inDays(14),
            commented: { id: url.id, url: expect.stringContaining(String(url.id)) },
            commit: a,
            fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
            blockers: [{ key: 'facts, Score', rule: 'max_drop: 5 points', value: '0.400 → 0.200, −20.0 points' }],
          },
        })
        const html = readFileSync(again.outputs['report-html']!, 'utf8')
        expect(html).toContain('Blocked, let through by @ana')
        const rendered = await runJob(
          story.github,
          [process.execPath, join(entry, '../cli.ts'), 'report', again.outputs['run-folder']!],
          { event: 'push', payload: {}, workspace: scratch },
        )
        expect(rendered.exit).toBe(0)
        expect(rendered.stdout).toMatch(/let it through until .*: no reader needs it/)
        expect(rendered.stdout).toMatch(/exit code 0:\s+let through by a person/)
        expect(readFileSync(again.outputs.report!, 'utf8')).toBe(text)

        // Everything is evaluated anew, with other figures: the override is of the old ones.
        const other = await story.evaluate(1003, { candidate: 'worst' })
        expect(other).toMatchObject({ exit: 1, outputs: { verdict: 'blocked' } })
        expect(story.report()).toContain('it was for another candidate')
        expect(existsSync(join(story.folder(1003), 'override.json'))).toBe(true)
      },
      true,
    )
    expect(github.world.comments).toHaveLength(2)
  })

  const refused: [
    what: string,
    given: (code: string) => [author: string, body: string, more?: Partial<Comment>],
    why: RegExp,
    world?: Partial<World>,
  ][] = [
    [
      'a reader’s',
      (code) => ['rita', `/checkpoint-gate override ${code} because I say so`],
      /it takes write permission in the repository, and the author of the comment has "read"/,
    ],
    [
      'a stranger’s',
      (code) => ['mallory', `/checkpoint-gate override ${code} because I say so`],
      /@mallory was not taken: it takes write permission/,
    ],
    [
      'the author’s own',
      (code) => ['bo', `/checkpoint-gate override ${code} because it is fine`],
      /the author of a pull request cannot let their own checkpoint through/,
    ],
    ['a bot’s', (code) => ['robot[bot]', `/checkpoint-gate override ${code} because yes`], /a bot wrote the comment/],
    [
      'an app’s',
      (code) => ['ana', `/checkpoint-gate override ${code} because yes`, { app: 'Helper' }],
      /the app Helper wrote the comment/,
    ],
    [
      'an edited',
      (code) => ['ana', `/checkpoint-gate override ${code} because yes`, { edited: `${inDays(1)}T00:00:00Z` }],
      /the comment was edited/,
    ],
    [
      'an expired',
      (code) => ['ana', `/checkpoint-gate override ${code} until ${inDays(-1)} because yes`],
      /it expired on/,
    ],
    [
      'an old',
      (code) => ['ana', `/checkpoint-gate override ${code} because yes`, { created: `${inDays(-20)}T00:00:00Z` }],
      /it expired on/,
    ],
    [
      'one for too long',
      (code) => ['ana', `/checkpoint-gate override ${code} until ${inDays(100)} because yes`],
      /at most 90 days/,
    ],
    [
      'one with another code',
      () => ['ana', `/checkpoint-gate override ${'0'.repeat(32)} because yes`],
      /its code is of another commit.*The code of this report is [0-9a-f]{32}/,
    ],
    [
      'one without a reason',
      (code) => ['ana', `/checkpoint-gate override ${code} because REASON`],
      /after "because" comes a reason/,
    ],
    ['one that cannot be read', () => ['ana', `/checkpoint-gate override please`], /the line has to read/],
    [
      'one on a closed pull request',
      (code) => ['ana', `/checkpoint-gate override ${code} because yes`],
      /the pull request is closed/,
      { state: 'closed' },
    ],
  ]

  test('that is none is refused, told why in one line, and not taken by a later run either', {
    timeout: 2 * time,
  }, async ({ expect }) => {
    const roles = { ana: 'maintain', bo: 'write', rita: 'read', 'robot[bot]': 'admin' }
    const github = await at({ roles }, async (story) => {
      await story.evaluate(1001)
      const [before, code] = [story.report(), story.code()]
      for (const [what, given, why, world = {}] of refused) {
        Object.assign(story.github.world, { state: 'open', ...world })
        const result = await story.comment(...given(code))
        expect(result, what).toMatchObject({ exit: 0, outputs: { verdict: 'blocked' }, warnings: [] })
        const plain = story.report().replaceAll('&#8203;', '')
        expect(plain, what).toMatch(why)
        expect(plain.match(/was not taken:/g), what).toHaveLength(1)
        expect(result.stdout.replaceAll('\u200B', ''), what).toMatch(why)
        if (what === 'one on a closed pull request') story.github.world.comments.pop()
      }
      expect(story.report().length).toBeLessThan(before.length + 1000)
      Object.assign(story.github.world, { state: 'open' })
      expect(await story.evaluate(1002)).toMatchObject({ exit: 1, outputs: { verdict: 'blocked' } })
      expect(story.report()).not.toContain('was not taken')
      expect(story.report()).toContain('does not hold')
    })
    expect(github.world.statuses.map(({ state }) => state)).toEqual(['pending', 'failure', 'pending', 'failure'])
    expect(github.world.checks.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure'])
  })

  const nothing: [what: string, body: string, payload: object][] = [
    ['no command', 'Looks good. /checkpoint-gate override it?', {}],
    ['a quoted one', '> /checkpoint-gate override 0 because', {}],
    ['edited into one', '/checkpoint-gate override CODE because yes', { action: 'edited' }],
    ['on an issue', '/checkpoint-gate override CODE because yes', { issue: { number: 7 } }],
    [
      'of another pull request',
      '/checkpoint-gate override CODE because yes',
      { issue: { number: 8, pull_request: {} } },
    ],
    ['not there', 'Hello.', { comment: { id: 1, body: '/checkpoint-gate override CODE because yes' } }],
    [
      'one in the payload alone',
      'Hello.',
      { comment: { id: 6_000_000_007, body: '/checkpoint-gate override CODE because yes' } },
    ],
  ]

  test('that is another comment is nothing to us: nothing is written, and the step passes', { timeout: time }, async ({
    expect,
  }) => {
    const github = await at({}, async (story) => {
      await story.evaluate(1001)
      const [before, code] = [story.report(), story.code()]
      for (const [what, body, payload] of nothing) {
        const told = JSON.parse(JSON.stringify(payload).replace('CODE', code))
        const result = await story.comment('ana', body.replace('CODE', code), {}, told)
        expect(result, what).toMatchObject({ exit: 0, outputs: {}, states: {}, summary: '', warnings: [] })
        expect(result.stdout, what).toMatch(/nothing to do/)
        expect(story.report(), what).toBe(before)
      }
    })
    expect(github.world.statuses.map(({ state }) => state)).toEqual(['pending', 'failure'])
  })

  test('of something that was not measured is refused, whoever gives it', { timeout: time }, async ({ expect }) => {
    await at({}, async (story) => {
      const inputs = { suite: 'gap.yml', candidate: 'gap' }
      const first = await story.evaluate(1001, inputs)
      expect(first).toMatchObject({ exit: 1, outputs: { verdict: 'blocked' } })
      expect(story.report()).not.toContain('Let it through all the same')
      const hidden = /blocked=(\S+)/.exec(story.report())![1]!
      const { code } = JSON.parse(Buffer.from(hidden, 'base64').toString())
      await story.comment('ana', `/checkpoint-gate override ${code} because yes`)
      expect(story.report()).toContain('what was not measured cannot be let through')
      expect(await story.evaluate(1002, inputs)).toMatchObject({ exit: 1, outputs: { verdict: 'blocked' } })
      expect(story.states()).toEqual(['pending', 'failure', 'pending', 'failure'])
    })
  })

  test('is withdrawn by deleting it: the next run is blocked, and says so', { timeout: time }, async ({ expect }) => {
    await at({}, async (story) => {
      await story.evaluate(1001)
      await story.comment('ana', `/checkpoint-gate override ${story.code()} because yes`)
      expect(story.states().at(-1)).toBe('success')
      const { comments } = story.github.world
      comments.splice(
        comments.findIndex(({ author }) => author === 'ana'),
        1,
      )
      expect(await story.evaluate(1001, {}, 2)).toMatchObject({ exit: 1 })
      expect(story.report()).toContain('does not hold: its comment was deleted')
      expect(story.states().at(-1)).toBe('failure')
    })
  })

  test('that comes after a push lets nothing through', { timeout: time }, async ({ expect }) => {
    await at({}, async (story) => {
      await story.evaluate(1001)
      const code = story.code()
      story.push(b)
      await story.comment('ana', `/checkpoint-gate override ${code} because yes`)
      expect(story.report()).toContain('another commit was pushed since the report')
      expect(story.states(a)).toEqual(['pending', 'failure'])
      expect(story.states(b)).toEqual([])
    })
  })

  test('on a report that somebody edited lets nothing through', { timeout: time }, async ({ expect }) => {
    await at({}, async (story) => {
      await story.evaluate(1001)
      const ours = story.github.world.comments[0]!
      ours.editor = 'bo'
      await story.comment('ana', `/checkpoint-gate override ${story.code()} because yes`)
      expect(story.states()).toEqual(['pending', 'failure'])
      expect(story.report().replaceAll('&#8203;', '')).toContain('the report was edited by @bo')
    })
  })

  test('that comes while the evaluation runs is taken by that run', { timeout: time }, async ({ expect }) => {
    await at({}, async (story) => {
      await story.evaluate(1001)
      const code = story.code()
      await story.evaluate(1002, { announce: 'true' })
      const result = await story.comment('ana', `/checkpoint-gate override ${code} because yes`)
      expect(result).toMatchObject({ exit: 0, outputs: {} })
      expect(story.heading()).toMatch(/^⏳ Evaluating/)
      expect(story.states().at(-1)).toBe('pending')
      expect(await story.evaluate(1002)).toMatchObject({ exit: 0, outputs: { verdict: 'overridden' } })
      expect(story.states().at(-1)).toBe('success')
    })
  })

  test('is of one suite, known by its code', { timeout: time }, async ({ expect }) => {
    await at({}, async (story) => {
      await story.evaluate(1001)
      await story.evaluate(1002, { suite: 'other.yml' })
      const medical = story.github.world.comments[1]!
      const code = /override ([0-9a-f]{32}) until/.exec(medical.body)![1]!
      expect(code).not.toBe(story.code())
      await story.comment('ana', `/checkpoint-gate override ${code} because yes`)
      expect(medical.body).toMatch(/^## ⚠️ Blocked, let through/m)
      expect(story.heading()).toMatch(/^⛔ Merge blocked/)
      const last = story.github.world.statuses.at(-1)!
      expect([last.context, last.state]).toEqual(['checkpoint-gate/medical', 'success'])
    })
  })
})
