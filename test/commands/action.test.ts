import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, test } from 'vitest'
import { runAction } from '../../src/commands/action.ts'
import { run } from '../../src/commands/run.ts'
import { type Piece, silent } from '../../src/shared/progress.ts'
import { type FakeGitHub, fakeGitHub } from '../github/fake.ts'
import { pullRequestPayload, variablesOf } from '../github/job.ts'

const scratch = mkdtempSync(join(tmpdir(), 'gate-action-here-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const ids = Array.from({ length: 30 }, (_, i) => `q${i}`)
const lines = (of: (i: number) => object) => ids.map((id, i) => `${JSON.stringify({ id, ...of(i) })}\n`).join('')
const written = (path: string, text: string) => {
  mkdirSync(join(scratch, path, '..'), { recursive: true })
  writeFileSync(join(scratch, path), text)
}
written(
  'suite.yml',
  `name: recorded
baseline: recorded:good
candidate: recorded:good
tasks:
  facts: {kind: scores, role: general, data: data.jsonl}
  terms: {kind: scores, role: domain, data: data.jsonl}
rules:
  - {max_drop: 5 points}
`,
)
written(
  'data.jsonl',
  lines(() => ({})),
)
for (const [folder, facts, terms] of [
  ['good', 1, 1],
  ['forgot', 0.5, 1],
  ['other', 1, 0.5],
] as const) {
  written(
    `${folder}/facts.jsonl`,
    lines((i) => ({ score: (i % 3) * 0.4 * facts })),
  )
  written(
    `${folder}/terms.jsonl`,
    lines((i) => ({ score: (i % 3) * 0.4 * terms })),
  )
}

/** One run of the action in this process, on the commit at the head of the pull request. */
async function act(github: FakeGitHub, inputs: Record<string, string>, runId: number, event = 'pull_request') {
  const payload = pullRequestPayload(github)
  const summary = { addRaw: () => ({ write: async () => {} }) }
  const given = { suite: join(scratch, 'suite.yml'), token: github.world.token, out: join(scratch, 'run'), ...inputs }
  return runAction({
    input: (name) => (given as Record<string, string>)[name] ?? '',
    environment: variablesOf(github, { event, payload, environment: { GITHUB_RUN_ID: String(runId) } }),
    payload,
    sink: { info() {}, warning() {}, setOutput() {}, saveState() {}, setSecret() {}, summary },
    signal: new AbortController().signal,
  })
}

describe('the action', () => {
  test('says what turned since the last commit of the pull request', { timeout: 240_000 }, async ({ expect }) => {
    const github = await fakeGitHub()
    const pushed: (string | undefined)[] = []
    for (const [i, candidate] of ['good', 'forgot', 'other', 'other', 'good'].entries()) {
      github.world.head = String(i).repeat(40)
      await act(github, { candidate: `recorded:${join(scratch, candidate)}` }, 1001 + i)
      pushed.push(/^Since .*$/m.exec(github.world.comments[0]!.body)?.[0])
    }
    await github.close()
    expect(pushed).toEqual([
      undefined,
      'Since <code>0000000</code>: **newly broken** Score on “facts”.',
      'Since <code>1111111</code>: **newly broken** Score on “terms”; **fixed** Score on “facts”.',
      'Since <code>2222222</code>: 1 row still broken.',
      'Since <code>3333333</code>: **fixed** Score on “terms”.',
    ])
    expect(github.world.comments).toHaveLength(1)
  })

  test('on pull_request_target does not evaluate what it did not check out: invalid, and blocked', {
    timeout: 240_000,
  }, async ({ expect }) => {
    const github = await fakeGitHub()
    const exit = await act(github, {}, 1001, 'pull_request_target')
    const named = await act(github, { candidate: `recorded:${join(scratch, 'good')}` }, 1002, 'pull_request_target')
    await github.close()
    expect([exit, named]).toEqual([2, 0])
    expect(github.world.statuses.map(({ state }) => state)).toEqual(['pending', 'error', 'pending', 'success'])
    expect(github.world.checks.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success'])
  })
})

test('a run tells beforehand what there is to do, and what of it is there already', async ({ expect }) => {
  const plans: (readonly Piece[])[] = []
  const progress = { ...silent, plan: (pieces: readonly Piece[]) => plans.push(pieces) }
  const options = { suiteFile: join(scratch, 'suite.yml'), out: join(scratch, 'planned'), runtime: null }
  await run({ ...options, baseline: null, candidate: null, progress, signal: new AbortController().signal })
  const each = (side: string, total: number) => ['facts', 'terms'].map((task) => ({ label: `${side}: ${task}`, total }))
  expect(plans).toEqual([
    [...each('baseline', 30), ...each('candidate', 30)],
    // Recorded answers need not be asked for.
    each('baseline', 0),
    each('candidate', 0),
  ])
})
