import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { recordedSuite, stepHere } from './acting.ts'
import type { FakeGitHub } from './fake.ts'
import { Step } from './here.ts'
import { pullRequestPayload } from './job.ts'
import { blocked, passed } from './ready.ts'
import { account, address, ask, newRepository, token, whichGitea } from './real-forge.ts'

/**
 * A pull request in a repository of its own on a real forge; both variables name one that is thrown away afterwards.
 * @param writers may write to it; the first one opens the pull request
 */
async function pullRequest(writers: Awaited<ReturnType<typeof account>>[] = []) {
  const api = `${address}/api/v1`
  const repository = await newRepository()
  const write = (file: string, branch: object) =>
    ask('POST', `/repos/${repository}/contents/${file}`, { content: btoa(file), message: file, ...branch })
  await write('first', { new_branch: 'finetune' })
  for (const { username } of writers)
    await ask('PUT', `/repos/${repository}/collaborators/${username}`, { permission: 'write' })
  const opened = { head: 'finetune', base: 'main', title: 'Fine-tune' }
  const { number } = await ask('POST', `/repos/${repository}/pulls`, opened, writers[0]?.authorization)
  const world = { gitea: true, repository, pull: number, token, head: '' }
  const forge = { world, apiUrl: api, graphqlUrl: '' } as unknown as FakeGitHub
  const at = `/repos/${repository}`
  const update = async () => {
    world.head = (await ask('GET', `${at}/pulls/${number}`)).head.sha
  }
  await update()
  return {
    forge,
    at,
    number,
    async push() {
      await write(randomBytes(4).toString('hex'), { branch: 'finetune' })
      const before = world.head
      while (world.head === before) await update()
    },
    comments: async () =>
      ((await ask('GET', `${at}/issues/${number}/comments`)) as { body: string }[]).map(({ body }) => body),
    states: async (sha: string) =>
      ((await ask('GET', `${at}/commits/${sha}/statuses`)) as { id: number; status: string }[])
        .sort((a, b) => a.id - b.id)
        .map(({ status }) => status),
  }
}

describe.skipIf(address === '')(`on a real Gitea ${whichGitea}`, () => {
  const parts = { ...blocked.parts, check: false }
  const heading = (body: string | undefined) => /^## (.*)$/m.exec(body ?? '')?.[1]

  test('blocked, pushed again while it ran, passed: one comment, the newest commit’s report, a status for each', {
    timeout: 120_000,
  }, async ({ expect }) => {
    const { forge, at, number, push, comments, states } = await pullRequest()
    const run = (id: number) => new Step(forge, parts, { environment: { GITHUB_RUN_ID: String(id) } })
    const older = await run(1).begin()
    const first = forge.world.head
    expect((await comments()).map(heading)).toEqual([`⏳ Evaluating <code>${first.slice(0, 7)}</code>…`])
    await older.progress('baseline: 1 of 2 tasks', 5)
    expect((await comments())[0]).toContain('baseline: 1 of 2 tasks')
    await older.end(blocked)
    expect((await comments()).map(heading)).toEqual(['Merge blocked'])
    expect(await states(first)).toEqual(['pending', 'failure'])

    const again = await run(2).begin()
    await push()
    await again.end(blocked)
    expect(heading((await comments())[0])).toMatch(/^⏳ Not evaluated yet/)
    const newer = await run(3).begin()
    expect(heading((await comments())[0])).toMatch(/^⏳ Evaluating/)
    await newer.end(passed)
    await again.after('cancelled')
    expect((await comments()).map(heading)).toEqual(['Passed'])
    expect(await states(forge.world.head)).toEqual(['pending', 'success'])

    await ask('POST', `${at}/issues/${number}/comments`, { body: 'Hello.' })
    for (const step of [older, again, newer]) expect(step.warnings).toEqual([])
  })

  test('a stranger’s comment with our first line is left alone', { timeout: 120_000 }, async ({ expect }) => {
    const { forge, at, number, comments } = await pullRequest()
    const { authorization } = await account('mallory')
    const planted = `<!-- checkpoint-gate suite=legal%20model run=999 attempt=1 sha=${forge.world.head} stage=ended -->\n## Passed`
    await ask('POST', `${at}/issues/${number}/comments`, { body: planted }, authorization)
    await new Step(forge, parts).end(blocked)
    expect((await comments()).map(heading)).toEqual(['Passed', 'Merge blocked'])
    expect((await comments())[0]).toBe(planted)
  })

  test('blocked, refused to a reader and to the author, let through by a maintainer, evaluated again, pushed again', {
    timeout: 240_000,
  }, async ({ expect }) => {
    const folder = mkdtempSync(join(tmpdir(), 'gate-gitea-'))
    recordedSuite(folder)
    const [bo, ana, rita] = await Promise.all([account('bo'), account('ana'), account('rita')])
    const { forge, at, number, push, comments, states } = await pullRequest([bo, ana])
    const run = (event: string, payload: object, id: number) =>
      stepHere(
        forge,
        { event, payload, environment: { GITEA_ACTIONS: 'true', GITHUB_RUN_ID: String(id) } },
        { suite: join(folder, 'checkpoint-gate.yml'), out: join(folder, String(id)), token },
      )
    const evaluate = (id: number) => run('pull_request', pullRequestPayload(forge), id)
    const say = async ({ authorization }: typeof ana, body: string, id: number) => {
      const comment = await ask('POST', `${at}/issues/${number}/comments`, { body }, authorization)
      const issue = { number, pull_request: { merged: false } }
      return run('issue_comment', { action: 'created', issue, comment: { id: comment.id } }, id)
    }
    const report = async () => (await comments())[0]!.replaceAll('&#8203;', '')
    try {
      expect((await evaluate(1)).exit).toBe(1)
      const code = /override ([0-9a-f]{32}) until/.exec(await report())![1]!
      const command = `/checkpoint-gate override ${code} because the new terms matter more`
      await say(rita, command, 2)
      expect(await report()).toContain('has "read"')
      await say(bo, command, 3)
      expect(await report()).toContain('cannot let their own checkpoint through')
      const first = forge.world.head
      expect(await states(first)).toEqual(['pending', 'failure'])

      expect(await say(ana, command, 4)).toMatchObject({ exit: 0, outputs: { verdict: 'overridden' }, warnings: [] })
      expect(heading(await report())).toMatch(new RegExp(`^⚠️ Blocked, let through by @${ana.username} until `))
      expect(await states(first)).toEqual(['pending', 'failure', 'success'])
      expect(await evaluate(5)).toMatchObject({ exit: 0, outputs: { verdict: 'overridden' }, warnings: [] })
      expect(await states(first)).toEqual(['pending', 'failure', 'success', 'pending', 'success'])

      await push()
      expect((await evaluate(6)).exit).toBe(1)
      expect(await report()).toContain(`The override by @${ana.username} does not hold: it was for commit`)
      expect(await states(forge.world.head)).toEqual(['pending', 'failure'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
