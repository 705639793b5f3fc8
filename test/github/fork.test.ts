import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, test } from 'vitest'
import { run } from '../../src/commands/run.ts'
import { optionsOf, recordedSuite } from '../commands/sharding.ts'
import { type FakeGitHub, fakeGitHub, type World } from './fake.ts'
import { type JobResult, pullRequestPayload, runJob, workflowRunPayload } from './job.ts'

const time = 300_000
const [a, b] = ['a', 'b'].map((letter) => letter.repeat(40)) as [string, string]
const fork = 'mallory/legal-model'
/** Where nothing was downloaded to. */
const nowhere = join(tmpdir(), 'gate-nothing', 'downloaded')
/** The checkout of the default branch. */
let base: string
/** What the jobs of two pull requests uploaded: of a candidate that passes, and of one that forgot. */
let uploads: Record<'passes' | 'blocks', string>

beforeAll(async () => {
  const of = async (candidate: string) => {
    const out = join(mkdtempSync(join(tmpdir(), 'gate-upload-')), 'run')
    return (await run({ ...optionsOf(base, out), candidate: `recorded:${join(base, candidate)}` })).folder
  }
  base = recordedSuite()
  uploads = { passes: await of('one'), blocks: await of('two') }
})

const script = (name: string) => [process.execPath, resolve(`src/${name}.ts`)]
const inputsOf = (inputs: Record<string, string>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))

/** The first stage, in the checkout of the pull request; its token can only read. */
async function evaluate(github: FakeGitHub, candidate: string): Promise<JobResult> {
  const workspace = join(mkdtempSync(join(tmpdir(), 'gate-head-')), 'head')
  cpSync(base, workspace, { recursive: true })
  const given = { token: github.world.token, candidate: `recorded:${candidate}` }
  const { failures } = github.world
  const readOnly = { on: /^(POST|PATCH|DELETE) \/repos/, how: 'not accessible' as const, times: 1000 }
  failures.push(readOnly)
  const result = await runJob(github, script('action'), {
    event: 'pull_request',
    payload: pullRequestPayload(github, fork),
    workspace,
    environment: inputsOf(given),
  })
  failures.splice(failures.indexOf(readOnly), 1)
  return result
}

/** The second stage, in the checkout of the default branch. */
function report(
  github: FakeGitHub,
  upload: string,
  run: Record<string, unknown> = {},
  {
    action = 'completed',
    id = 5001,
    inputs = {},
  }: { action?: string; id?: number; inputs?: Record<string, string> } = {},
): Promise<JobResult> {
  const out = mkdtempSync(join(tmpdir(), 'gate-published-'))
  return runJob(github, script('action'), {
    event: 'workflow_run',
    payload: workflowRunPayload(github, run, action),
    workspace: base,
    environment: {
      GITHUB_RUN_ID: String(id),
      GITHUB_SHA: 'd'.repeat(40),
      ...inputsOf({ token: github.world.token, publish: upload, out, ...inputs }),
    },
  })
}

async function story(world: Partial<World>, tell: (github: FakeGitHub) => Promise<void>): Promise<FakeGitHub> {
  const github = await fakeGitHub({ from: fork, ...world })
  try {
    await tell(github)
    return github
  } finally {
    await github.close()
  }
}

const headings = ({ world }: FakeGitHub) => world.comments.map(({ body }) => /^## (.*)$/m.exec(body)?.[1])
const states = ({ world }: FakeGitHub) => world.statuses.map(({ sha, state }) => `${sha[0]} ${state}`)

describe.concurrent('the job of a fork', () => {
  test.for([
    ['one', 0],
    ['two', 1],
  ] as const)(
    'with candidate %s: its exit code is the verdict, and its log says once why nothing is written, and what does',
    { timeout: time },
    async ([candidate, exit], { expect }) => {
      const github = await story({}, async (github) => {
        const result = await evaluate(github, candidate)
        expect([result.exit, result.warnings]).toEqual([exit, []])
        expect(result.stdout.match(/GitHub said|it said:/g)).toHaveLength(1)
        expect(result.stdout).toMatch(/comes from a fork.*only read.*job summary.*fork-report\.yml/)
        expect(result.summary).toMatch(/^## [✅⛔]/)
        expect(JSON.parse(result.states.left!)).toMatchObject({ comment: false, status: false, check: false })
      })
      expect(github.transcript()).toMatchSnapshot()
      expect([github.world.comments, github.world.statuses]).toEqual([[], []])
    },
  )
})

describe.concurrent('the second stage of a fork', () => {
  const stories: [what: string, candidate: keyof typeof uploads, inputs: Record<string, string>, state: string][] = [
    ['passed, which its own evidence cannot show', 'passes', {}, 'error'],
    ['passed, where the workflow takes its evidence for proof', 'passes', { 'accept-evidence': 'true' }, 'success'],
    ['blocked', 'blocks', {}, 'failure'],
  ]
  test.for(stories)('%s', { timeout: time }, async ([, candidate, inputs, state], { expect }) => {
    const github = await story({}, async (github) => {
      const upload = uploads[candidate]
      const begun = await report(github, upload, {}, { action: 'requested', inputs })
      expect(headings(github)).toEqual(['⏳ Evaluating <code>aaaaaaa</code>…'])
      const ended = await report(
        github,
        upload,
        { conclusion: candidate === 'passes' ? 'success' : 'failure' },
        { id: 5002, inputs },
      )
      expect([begun.exit, ended.exit, begun.warnings, ended.warnings]).toEqual([0, 0, [], []])
    })
    expect(github.transcript()).toMatchSnapshot()
    expect(states(github)).toEqual(['a pending', `a ${state}`])
    expect(github.world.comments).toHaveLength(1)
    expect(github.world.checks).toMatchObject([
      { head_sha: a, conclusion: state === 'success' ? 'success' : 'failure' },
    ])
  })

  test('whose upload is refused', { timeout: time }, async ({ expect }) => {
    const github = await story({}, async (github) => {
      const upload = join(mkdtempSync(join(tmpdir(), 'gate-upload-')), 'run')
      cpSync(uploads.passes, upload, { recursive: true })
      rmSync(join(upload, 'run.json'))
      symlinkSync('/etc/passwd', join(upload, 'run.json'))
      expect((await report(github, upload)).exit).toBe(0)
    })
    expect(github.transcript()).toMatchSnapshot()
    expect(states(github)).toEqual(['a error'])
    expect(github.world.comments[0]!.body).toContain('"run.json": it is a link')
  })

  test('after a cancelled run: the notice becomes what happened', { timeout: time }, async ({ expect }) => {
    const github = await story({}, async (github) => {
      await report(github, nowhere, {}, { action: 'requested' })
      await report(github, nowhere, { conclusion: 'cancelled' }, { id: 5002 })
    })
    expect(github.transcript()).toMatchSnapshot()
    expect(states(github)).toEqual(['a pending', 'a error'])
    expect(github.world.comments[0]!.body).toContain('was cancelled, and left no run folder')
  })

  test('that is killed: the step after it says so of the pull request’s commit, not of the default branch’s', {
    timeout: time,
  }, async ({ expect }) => {
    const github = await story({}, async (github) => {
      const upload = uploads.passes
      const { states: saved } = await report(github, upload)
      const left = JSON.parse(saved.left!)
      Object.assign(left, { comment: true, status: true, check: true, outcome: null })
      const payload = workflowRunPayload(github)
      const environment = {
        GITHUB_SHA: 'd'.repeat(40),
        STATE_left: JSON.stringify(left),
        ...inputsOf({ token: github.world.token, 'job-status': 'cancelled' }),
      }
      github.world.comments.length = 0
      const after = await runJob(github, script('post'), {
        event: 'workflow_run',
        payload,
        workspace: base,
        environment,
      })
      expect(after.warnings).toEqual([])
    })
    expect(states(github)).toEqual(['a error', 'a error'])
    expect(headings(github)).toEqual(['⛔ Merge blocked: <code>aaaaaaa</code> was not evaluated'])
  })
})

describe.concurrent('two second stages of one pull request', () => {
  const push = ({ world }: FakeGitHub) => {
    world.commits.push(world.head)
    world.head = b
  }
  const older = { id: 1001, head_sha: a }
  const newer = { id: 1002, head_sha: b }

  test.for([
    ['the older commit’s first', true],
    ['the newer commit’s first', false],
  ] as const)('%s: the newer commit’s report stands', { timeout: time }, async ([, inOrder], { expect }) => {
    const github = await story({}, async (github) => {
      const first = () => report(github, uploads.passes, older, { id: 5001, inputs: { 'accept-evidence': 'true' } })
      const second = () => report(github, uploads.blocks, newer, { id: 5002 })
      if (inOrder) await first()
      push(github)
      await second()
      if (!inOrder) expect((await first()).stdout).toContain('No open pull request has aaaaaaa at its head')
    })
    expect(github.transcript()).toMatchSnapshot()
    expect(headings(github)).toEqual([expect.stringMatching(/^⛔ Merge blocked: the candidate forgot/)])
    expect(states(github).at(inOrder ? -1 : 0)).toBe('b failure')
  })

  test('a push between the look and the word: the report is of an older commit', { timeout: time }, async ({
    expect,
  }) => {
    let looked = false
    const before: World['before'] = (request, world) => {
      if (/^GET .*\/pulls$/.test(request)) looked = true
      else if (looked && world.head === a) {
        world.commits.push(a)
        world.head = b
      }
    }
    const github = await story({}, async (github) => {
      const upload = uploads.passes
      github.world.before = before
      await report(github, upload, older, { inputs: { 'accept-evidence': 'true' } })
    })
    expect(headings(github)).toEqual(['⏳ Not evaluated yet: <code>bbbbbbb</code>'])
    expect(states(github)).toEqual(['a success'])
  })

  test.for([
    ['in order', [1, 2]],
    ['the first attempt’s last', [2, 1]],
  ] as const)(
    'of one commit that is evaluated again, %s: the later evaluation stands, whichever stage comes first',
    {
      timeout: time,
    },
    async ([, order], { expect }) => {
      const github = await story({}, async (github) => {
        const of = { 1: uploads.passes, 2: uploads.blocks }
        for (const [i, attempt] of order.entries())
          await report(github, of[attempt], { ...older, run_attempt: attempt }, { id: 5001 + i })
      })
      expect(headings(github)).toEqual([expect.stringMatching(/^⛔ Merge blocked: the candidate forgot/)])
      expect(states(github).at(-1)).toBe('a failure')
    },
  )

  test('a notice that comes after the report takes nothing back', { timeout: time }, async ({ expect }) => {
    const github = await story({}, async (github) => {
      const upload = uploads.blocks
      await report(github, upload, older, { id: 5002 })
      await report(github, upload, older, { id: 5001, action: 'requested' })
    })
    expect(headings(github)).toEqual([expect.stringMatching(/^⛔ Merge blocked: the candidate forgot/)])
    expect(states(github)).toEqual(['a failure'])
  })
})
