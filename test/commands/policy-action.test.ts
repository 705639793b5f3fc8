import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, test } from 'vitest'
import { runAction } from '../../src/commands/action.ts'
import { type FakeGitHub, fakeGitHub } from '../github/fake.ts'
import { pullRequestPayload, variablesOf } from '../github/job.ts'
import { loosened, model, Repository, suite } from '../policy/repository.ts'

const time = 240_000
const root = mkdtempSync(join(tmpdir(), 'gate-forge-'))

interface Event {
  name: string
  payload: object
  /** GITHUB_SHA and GITHUB_REF. */
  sha: string
  ref?: string
}

/** One step in a checkout, on a forge whose repositories lie in `root`. */
async function act(github: FakeGitHub, { folder }: Repository, event: Event, inputs: Record<string, string> = {}) {
  const summary: string[] = []
  const given = {
    suite: join(folder, 'checkpoint-gate.yml'),
    out: join(folder, 'runs/legal'),
    token: github.world.token,
    ...inputs,
  }
  const { GITHUB_SHA: _, ...variables } = variablesOf(github, {
    event: event.name,
    payload: event.payload,
    environment: {
      GITHUB_SERVER_URL: `file://${root}`,
      ...(event.ref === undefined ? {} : { GITHUB_REF: event.ref }),
    },
  })
  const exit = await runAction({
    input: (name) => (given as Record<string, string>)[name] ?? '',
    environment: { ...variables, GITHUB_SHA: event.sha },
    payload: event.payload,
    sink: {
      info() {},
      warning() {},
      setOutput() {},
      saveState() {},
      setSecret() {},
      summary: { addRaw: (text) => ({ write: async () => summary.push(text) }) },
    },
    signal: new AbortController().signal,
  })
  return { exit, summary: summary.join('') }
}

/** The forge's own repository of the model, with a pull request that loosens its rule. */
function onForge(name: string, change: Record<string, string> = { 'checkpoint-gate.yml': loosened }) {
  const folder = join(root, name)
  mkdirSync(dirname(folder), { recursive: true })
  const origin = Repository.of(model)
  execFileSync('cp', ['-r', origin.folder, folder])
  const forge = new Repository(folder)
  const old = forge.git('rev-parse', 'HEAD')
  // The base has moved since the event: it is stricter now.
  forge.write({ 'checkpoint-gate.yml': suite.replace('2 points', '1 point'), 'README.md': 'newer\n' })
  const main = forge.commit('stricter')
  forge.git('checkout', '--quiet', '-b', 'change', old)
  forge.write(change)
  const head = forge.commit('a change')
  forge.git('checkout', '--quiet', '--detach', 'main')
  forge.git('merge', '--quiet', '--no-ff', '-X', 'theirs', '-m', 'merged', 'change')
  const merge = forge.git('rev-parse', 'HEAD')
  forge.git('update-ref', 'refs/pull/7/merge', merge)
  return { forge, old, main, head, merge }
}

/** As actions/checkout does it: one commit, no history. */
function checkedOut(forge: Repository, commit: string): Repository {
  const clone = new Repository(join(mkdtempSync(join(tmpdir(), 'gate-workspace-')), 'model'))
  mkdirSync(clone.folder)
  clone.git('init', '--quiet')
  clone.git('fetch', '--quiet', '--depth=1', `file://${forge.folder}`, commit)
  clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  return clone
}

const anonymous = (text: string, commits: Record<string, string>) =>
  Object.entries(commits).reduce((told, [name, id]) => {
    const shown = new RegExp(`${id.slice(0, 6)}(&#8203;)?${id.slice(6, 8)}([0-9a-f]{32})?|${id.slice(0, 7)}`, 'g')
    return told.replace(shown, name)
  }, text)

describe('on a pull request that loosens its rule', () => {
  test('policy: base blocks by the base that it was merged into, and says so in comment, status and check', {
    timeout: time,
  }, async ({ expect }) => {
    const github = await fakeGitHub()
    const { forge, old, main, head, merge } = onForge(github.world.repository)
    github.world.head = head
    const payload = pullRequestPayload(github)
    payload.pull_request.base.sha = old
    const { exit } = await act(
      github,
      checkedOut(forge, merge),
      { name: 'pull_request', payload, sha: merge },
      {
        policy: 'base',
      },
    )
    await github.close()
    expect(exit).toBe(1)
    const [body] = github.world.comments.map((comment) => comment.body)
    expect(body).toMatch(/^⚠️ \*\*This pull request changes the rules\.\*\*/m)
    expect(body).toContain('max\\_drop: 1 point → 90 points')
    expect(github.world.statuses.map(({ state }) => state)).toEqual(['pending', 'failure'])
    // The lines of the base's suite are none of the file that the pull request shows; the changed rule has one.
    expect(github.world.checks[0]!.annotations).toMatchObject([{ start_line: 9, annotation_level: 'warning' }])
    const shown = body!.slice(body!.indexOf('## '), body!.indexOf('> [!CAUTION]'))
    const said = anonymous(`${github.transcript()}\n\n${shown}`, { MAIN: main, HEAD: head, MERGE: merge })
    expect(said.replaceAll(root, 'ROOT')).toMatchSnapshot()
  })

  test('policy: head passes, and no place shows it as a plain pass', { timeout: time }, async ({ expect }) => {
    const github = await fakeGitHub({ repository: 'acme/head-model' })
    const { forge, old, head, merge } = onForge(github.world.repository)
    github.world.head = head
    const payload = pullRequestPayload(github)
    payload.pull_request.base.sha = old
    const { exit, summary } = await act(github, checkedOut(forge, merge), { name: 'pull_request', payload, sha: merge })
    await github.close()
    expect(exit).toBe(0)
    const doubt = /Merge allowed only by rules and data of its own: by those of the base it would be blocked/
    for (const text of [github.world.comments[0]!.body, summary, github.world.statuses.at(-1)!.description])
      expect(text).toMatch(doubt)
    expect(github.world.checks[0]!.output!.title).toMatch(doubt)
  })

  test('a head that is checked out by itself is held to the base of the event', { timeout: time }, async ({
    expect,
  }) => {
    const github = await fakeGitHub({ repository: 'acme/plain-model' })
    const { forge, old, main, head } = onForge(github.world.repository)
    github.world.head = head
    const payload = pullRequestPayload(github)
    payload.pull_request.base.sha = main
    const workspace = checkedOut(forge, head)
    const { exit } = await act(
      github,
      workspace,
      { name: 'pull_request', payload, sha: 'f'.repeat(40) },
      { policy: 'base' },
    )
    expect(exit).toBe(1)
    const [body] = github.world.comments.map((comment) => comment.body)
    expect(body).toMatch(
      /The rules here differ from the base: this pull request changes them, or is older than the base/,
    )
    expect(body).toContain('max\\_drop: 1 point → 90 points')
    // A merge of the author's own making tells nothing of the base.
    workspace.git('checkout', '--quiet', '-B', 'forged')
    const evil = workspace.git('commit-tree', '-p', 'HEAD', '-p', head, '-m', 'forged', 'HEAD^{tree}')
    workspace.git('checkout', '--quiet', '--detach', evil)
    payload.pull_request.base.sha = old
    const forged = await act(
      github,
      workspace,
      { name: 'pull_request', payload, sha: 'f'.repeat(40) },
      { policy: 'base' },
    )
    expect(forged.exit).toBe(1)
    expect(github.world.comments[0]!.body).toContain('max\\_drop: 2 points → 90 points')
    await github.close()
  })

  test('a base that cannot be had: policy: base blocks, policy: head says that it could not be told', {
    timeout: time,
  }, async ({ expect }) => {
    const github = await fakeGitHub({ repository: 'acme/lonely-model' })
    const { forge, head, merge } = onForge('acme/lonely-model')
    const workspace = checkedOut(forge, merge)
    execFileSync('rm', ['-rf', forge.folder])
    github.world.head = head
    const payload = pullRequestPayload(github)
    const event = { name: 'pull_request', payload, sha: merge }
    expect((await act(github, workspace, event, { policy: 'base' })).exit).toBe(3)
    expect(github.world.comments[0]!.body).toMatch(/the base could not be read: it could not be fetched/)
    expect((await act(github, workspace, event)).exit).toBe(0)
    expect(github.world.comments[0]!.body).toMatch(
      /⚠️ \*\*Whether this pull request changes the rules .* could not be told/,
    )
    await github.close()
    expect(github.world.statuses.map(({ state }) => state)).toEqual(['pending', 'error', 'success'])
  })
})

test('a merge group is held to what it stands on', { timeout: time }, async ({ expect }) => {
  const github = await fakeGitHub({ repository: 'acme/queued-model' })
  const { forge, main, merge } = onForge(github.world.repository)
  github.world.commits = [merge]
  const payload = { action: 'checks_requested', merge_group: { head_sha: merge, base_sha: main } }
  const event = { name: 'merge_group', payload, sha: merge }
  const { exit, summary } = await act(github, checkedOut(forge, merge), event, { policy: 'base' })
  await github.close()
  expect(exit).toBe(1)
  expect(summary).toMatch(/⚠️ \*\*This pull request changes the rules\.\*\* The rules and data of the base/)
  expect(github.world.comments).toEqual([])
  expect(github.world.statuses.map(({ sha, state }) => [sha, state])).toEqual([
    [merge, 'pending'],
    [merge, 'failure'],
  ])
})

describe('a push', () => {
  test.for([
    ['to the default branch is its own base', 'refs/heads/main', 0],
    ['to any other is held to the default branch: its commit may be a pull request’s', 'refs/heads/change', 1],
  ] as const)('%s', { timeout: time }, async ([name, ref, expected], { expect }) => {
    const github = await fakeGitHub({ repository: `acme/pushed-${expected}` })
    const { forge, head } = onForge(github.world.repository)
    github.world.head = head
    const payload = { ref, repository: { default_branch: 'main' } }
    const event = { name: 'push', payload, sha: head, ref }
    const { exit } = await act(github, checkedOut(forge, head), event, { policy: 'base' })
    await github.close()
    expect([name, exit]).toEqual([name, expected])
  })
})

test('an input that is neither is refused', { timeout: time }, async ({ expect }) => {
  const github = await fakeGitHub({ repository: 'acme/wrong-model' })
  const { forge, head, merge } = onForge(github.world.repository)
  github.world.head = head
  const event = { name: 'pull_request', payload: pullRequestPayload(github), sha: merge }
  const workspace = checkedOut(forge, merge)
  for (const inputs of [{ policy: 'Base' }, { base: '--upload-pack=evil' }])
    expect((await act(github, workspace, event, inputs as Record<string, string>)).exit).toBe(2)
  await github.close()
})
