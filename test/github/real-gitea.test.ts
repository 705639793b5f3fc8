import { randomBytes } from 'node:crypto'
import { describe, test } from 'vitest'
import type { FakeGitHub } from './fake.ts'
import { Step } from './here.ts'
import { blocked, passed } from './ready.ts'

const { CHECKPOINT_GATE_GITEA: address = '', CHECKPOINT_GATE_GITEA_TOKEN: token = '' } = process.env

/** A pull request in a repository of its own on a real forge; both variables name one that is thrown away afterwards. */
async function pullRequest() {
  const api = `${address}/api/v1`
  const ask = async (method: string, path: string, body?: unknown, authorization = `token ${token}`) => {
    const headers = { authorization, 'content-type': 'application/json' }
    const answer = await fetch(`${api}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.status === 204 ? null : answer.json()
  }
  const name = `model-${randomBytes(4).toString('hex')}`
  const { full_name: repository } = await ask('POST', '/user/repos', { name, auto_init: true, default_branch: 'main' })
  const write = (file: string, branch: object) =>
    ask('POST', `/repos/${repository}/contents/${file}`, { content: btoa(file), message: file, ...branch })
  await write('first', { new_branch: 'finetune' })
  const { number } = await ask('POST', `/repos/${repository}/pulls`, {
    head: 'finetune',
    base: 'main',
    title: 'Fine-tune',
  })
  const world = { gitea: true, repository, pull: number, token, head: '' }
  const forge = { world, apiUrl: api, graphqlUrl: '' } as unknown as FakeGitHub
  const at = `/repos/${repository}`
  const update = async () => {
    world.head = (await ask('GET', `${at}/pulls/${number}`)).head.sha
  }
  await update()
  return {
    forge,
    ask,
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

describe.skipIf(address === '')(
  'on a real Gitea (CHECKPOINT_GATE_GITEA and CHECKPOINT_GATE_GITEA_TOKEN name one)',
  () => {
    const parts = { ...blocked.parts, check: false }
    const heading = (body: string | undefined) => /^## (.*)$/m.exec(body ?? '')?.[1]

    test('blocked, pushed again while it ran, passed: one comment, the newest commit’s report, a status for each', {
      timeout: 120_000,
    }, async ({ expect }) => {
      const { forge, ask, at, number, push, comments, states } = await pullRequest()
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
      const { forge, ask, at, number, comments } = await pullRequest()
      const [username, password] = [`mallory-${randomBytes(4).toString('hex')}`, randomBytes(12).toString('hex')]
      const account = { username, password, email: `${username}@example.org`, must_change_password: false }
      await ask('POST', '/admin/users', account)
      const planted = `<!-- checkpoint-gate suite=legal%20model run=999 attempt=1 sha=${forge.world.head} stage=ended -->\n## Passed`
      await ask(
        'POST',
        `${at}/issues/${number}/comments`,
        { body: planted },
        `Basic ${btoa(`${username}:${password}`)}`,
      )
      await new Step(forge, parts).end(blocked)
      expect((await comments()).map(heading)).toEqual(['Passed', 'Merge blocked'])
      expect((await comments())[0]).toBe(planted)
    })
  },
)
