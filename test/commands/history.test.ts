import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAction } from '../../src/commands/action.ts'
import { blessRelease, showHistory } from '../../src/commands/history.ts'
import { GateError } from '../../src/shared/errors.ts'
import { type FakeGitHub, fakeGitHub, type World } from '../github/fake.ts'
import { pullRequestPayload, variablesOf } from '../github/job.ts'

const scratch = mkdtempSync(join(tmpdir(), 'gate-history-here-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const ids = Array.from({ length: 200 }, (_, i) => `q${i}`)
const lines = (of: (i: number) => object) => ids.map((id, i) => `${JSON.stringify({ id, ...of(i) })}\n`).join('')
const write = (path: string, text: string) => {
  mkdirSync(join(scratch, path, '..'), { recursive: true })
  writeFileSync(join(scratch, path), text)
}
const suite = (history: string, candidate: string) => `name: recorded
baseline: recorded:${candidate}
candidate: recorded:${candidate}
tasks:
  facts: {kind: scores, role: general, data: data.jsonl}
rules:
  - {max_drop: 5 points}
history:
  ${history}
  ratchet:
    - {max_drop: 3 points}
`

beforeAll(() => {
  mkdirSync(join(scratch, '.git'))
  write(
    'data.jsonl',
    lines(() => ({})),
  )
  for (const [folder, drop] of [
    ['released', 0],
    ['slow', 0.1],
  ] as const)
    write(
      `${folder}/facts.jsonl`,
      lines((i) => ({ score: 0.5 + (i % 7) * 0.05 - drop - (i % 3) * 0.01 * Number(drop > 0) })),
    )
  for (const candidate of ['released', 'slow']) {
    write(
      `branch/${candidate}.yml`,
      suite('branch: checkpoint-history', `../${candidate}`).replace('data: data', 'data: ../data'),
    )
    write(`${candidate}.yml`, suite('file: history.jsonl', candidate))
  }
})

const shaOf = (letter: string) => letter.repeat(40)

/** One run of the action in this process. */
async function act(github: FakeGitHub, suiteFile: string, inputs: Record<string, string>, event: object, name: string) {
  const warnings: string[] = []
  const said: string[] = []
  const summary = { addRaw: () => ({ write: async () => {} }) }
  const given: Record<string, string> = {
    suite: join(scratch, suiteFile),
    token: github.world.token,
    out: join(scratch, 'run'),
    ...inputs,
  }
  const sink = { setOutput() {}, saveState() {}, setSecret() {}, summary }
  const exit = await runAction({
    input: (key) => given[key] ?? '',
    environment: variablesOf(github, { event: name, payload: event }),
    payload: event,
    sink: { ...sink, info: (text) => void said.push(text), warning: (text) => void warnings.push(text) },
    signal: new AbortController().signal,
  })
  return { exit, warnings, said: said.join('\n') }
}

const push = (github: FakeGitHub, suiteFile: string, ref = 'refs/heads/main', inputs = {}) =>
  act(github, suiteFile, inputs, { ref, repository: { default_branch: 'main' } }, 'push')
const pullRequest = (github: FakeGitHub, suiteFile: string, inputs = {}) =>
  act(github, suiteFile, { candidate: '', ...inputs }, pullRequestPayload(github), 'pull_request')

async function tell<T>(world: Partial<World>, story: (github: FakeGitHub) => Promise<T>): Promise<T> {
  const github = await fakeGitHub(world)
  try {
    return await story(github)
  } finally {
    await github.close()
  }
}

const bless = (github: FakeGitHub, suiteFile: string) =>
  blessRelease(join(scratch, 'run'), 'v1', {
    suite: join(scratch, suiteFile),
    commit: github.world.head,
    json: false,
    environment: variablesOf(github, { event: 'push', payload: {}, environment: { GITHUB_TOKEN: github.world.token } }),
    say: () => {},
  })

describe('a history in a branch', () => {
  it('has a line for each push to the default branch, and blocks what was lost since the release', () =>
    tell({}, async (github) => {
      expect((await push(github, 'branch/released.yml')).exit).toBe(0)
      await bless(github, 'branch/released.yml')
      const files = github.world.branches['checkpoint-history']!
      expect(Object.keys(files)).toEqual(['recorded.jsonl', 'recorded.releases/v1.jsonl.gz'])
      expect(String(files['recorded.jsonl']).trim().split('\n')).toHaveLength(2)
      expect(String(gunzipSync(files['recorded.releases/v1.jsonl.gz']!)).split('\n')).toHaveLength(202)

      github.world.head = shaOf('c')
      const { exit } = await pullRequest(github, 'branch/slow.yml')
      expect(exit).toBe(1)
      expect(github.world.comments[0]!.body).toContain('since v1 by more than all merges together may')
      // A pull request only reads.
      expect(String(files['recorded.jsonl']).trim().split('\n')).toHaveLength(2)

      github.world.head = shaOf('d')
      const merged = await push(github, 'branch/slow.yml')
      expect(merged.exit).toBe(1)
      expect(merged.said).toContain('The checkpoint of ddddddd is written down in the branch checkpoint-history.')
      expect(String(files['recorded.jsonl'])).toContain('"verdict":"blocked"')
    }))

  it.each([
    ['of another branch', 'refs/heads/finetune', {}, 0],
    ['where the workflow only reads', 'refs/heads/main', { history: 'read' }, 0],
    ['where the workflow says so', 'refs/tags/v1', { history: 'add' }, 1],
  ])('a push %s', (_, ref, inputs, written) =>
    tell({}, async (github) => {
      await push(github, 'branch/released.yml', ref, inputs)
      expect(Object.keys(github.world.branches)).toHaveLength(written)
    }),
  )

  it('that may not be written is a warning with what to do; the verdict stands', () =>
    tell({ failures: [{ on: /^POST .*\/git\/blobs$/, how: 'not accessible', times: 9 }] }, async (github) => {
      const { exit, warnings } = await push(github, 'branch/released.yml')
      expect(exit).toBe(0)
      expect(warnings.join('\n')).toContain('could not be written into the history')
      expect(warnings.join('\n')).toContain('contents: write')
    }))

  it('that cannot be read is told; the pair is decided', () =>
    tell({ failures: [{ on: /contents/, how: 'not accessible', times: 99 }] }, async (github) => {
      const { exit } = await pullRequest(github, 'branch/slow.yml')
      expect(exit).toBe(0)
      expect(github.world.comments[0]!.body).toMatch(
        /The history in the branch checkpoint-history could not be read: 403/,
      )
    }))

  it.each([
    ['by the API, which refuses', true, /could not be read: 403.*GITHUB_TOKEN/],
    ['from a clone, which does not have it', false, /could not be read: this clone does not have it: git fetch/],
  ])('that cannot be read %s, is an error that says what to do, to who looks and to who blesses', (_, named, said) =>
    tell({ failures: [{ on: /contents/, how: 'not accessible', times: 99 }] }, async (github) => {
      const environment = named
        ? variablesOf(github, { event: 'push', payload: {}, environment: { GITHUB_TOKEN: github.world.token } })
        : {}
      const suite = join(scratch, 'branch/slow.yml')
      const options = { suite, commit: null, json: false, environment, say: () => {} }
      for (const asked of [() => showHistory(options), () => blessRelease('abcdef1', 'v1', options)]) {
        const error = await asked().catch((thrown: unknown) => thrown)
        expect(error).toBeInstanceOf(GateError)
        expect(`${(error as GateError).message} ${(error as GateError).hint}`).toMatch(said)
      }
    }),
  )
})

describe('a history in a file of the repository', () => {
  it('is that of the base branch: what the pull request made of the file counts for nothing', () =>
    tell({}, async (github) => {
      await push(github, 'released.yml')
      await bless(github, 'released.yml')
      const [log, release] = ['history.jsonl', 'history.releases/v1.jsonl.gz'] as const
      github.world.branches[shaOf('b')] = {
        [log]: readFileSync(join(scratch, log)),
        [release]: readFileSync(join(scratch, release)),
      }
      rmSync(join(scratch, log))
      const { exit } = await pullRequest(github, 'slow.yml')
      expect(exit).toBe(1)
      expect(github.world.comments[0]!.body).toContain('Read from the file history.jsonl of the base branch')
    }))

  it('is read from the checkout where there is no token, and that is said', () =>
    tell({}, async (github) => {
      await push(github, 'released.yml')
      const { exit, said } = await pullRequest(github, 'released.yml', { token: '' })
      expect(exit).toBe(0)
      expect(said.replace(/\s+/g, ' ')).toContain(
        'was read from history.jsonl in the checkout, which this pull request can change',
      )
    }))
})
