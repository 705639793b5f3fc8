import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { examineJob } from '../../src/commands/doctor/in-job.ts'
import { judgeEvent, judgeRunner } from '../../src/commands/doctor/job.ts'
import { judgeWorkflows } from '../../src/commands/doctor/workflow.ts'
import { type Environment, whereFrom } from '../../src/github/event.ts'
import { silent } from '../../src/shared/progress.ts'
import { errorAnswer, invalidAnswer } from '../github/answers.ts'
import { operation } from '../github/openapi.ts'

const token = 'ghs_secretOfTheJob'
const head = 'a'.repeat(40)

interface Says {
  /** Status of every way to write: 422 where the token may. */
  writes?: number
  /** The same of check runs. */
  checks?: number
  repository?: number
  permissions?: object
  rules?: unknown[]
  contexts?: string[]
}

const servers: { close(): void }[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

const routes = [
  'GET /repos/{owner}/{repo}',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
  'POST /repos/{owner}/{repo}/check-runs',
  'GET /repos/{owner}/{repo}/rules/branches/{branch}',
  'GET /repos/{owner}/{repo}/branches/{branch}',
] as const

/** A forge that takes no write for real: each is refused, as one without permission or as nonsense. Requests have to be as GitHub describes them. */
async function forge(
  { writes = 422, checks = writes, repository = 200, permissions = {}, rules = [], contexts = [] }: Says,
  base = '',
) {
  const problems: string[] = []
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const text = Buffer.concat(parts).toString()
    const url = new URL(request.url ?? '', 'http://forge')
    const line = `${request.method} ${url.pathname.slice(base.length)}`
    const route = routes.find((one) => new RegExp(`^${one.replace(/\{\w+\}/g, '[^/]+')}$`).test(line))
    asked.push(line)
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    if (route === undefined) {
      problems.push(`nobody asked for ${line}`)
      return send(404, errorAnswer(404, 'Not Found'))
    }
    const [method, template] = route.split(' ') as [string, string]
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
    const values = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`)
      .exec(url.pathname.slice(base.length))!
      .slice(1)
    const path = Object.fromEntries(names.map((name, i) => [name, values[i]!]))
    problems.push(
      ...operation(method, template).checkRequest(path, url.searchParams, text === '' ? undefined : JSON.parse(text)),
    )
    if (request.headers.authorization !== `token ${token}`) return send(401, errorAnswer(401, 'Bad credentials'))
    if (method === 'POST') {
      const status = template.endsWith('/check-runs') ? checks : writes
      return status === 422
        ? send(422, invalidAnswer('Thing', 'field', 'is not there'))
        : send(status, errorAnswer(status, 'Resource not accessible by integration'))
    }
    if (template.endsWith('{repo}'))
      return send(
        repository,
        repository === 200 ? { full_name: 'acme/model', permissions } : errorAnswer(repository, 'Not Found'),
      )
    if (template.includes('/rules/')) return send(200, rules)
    return send(200, { name: 'main', protection: { enabled: true, required_status_checks: { contexts } } })
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`
  return { address, problems, asked }
}

const payload = (from = 'acme/model', isPrivate = true) => ({
  pull_request: {
    number: 7,
    head: { sha: head, repo: { full_name: from } },
    base: { ref: 'main', repo: { full_name: 'acme/model' } },
  },
  repository: { full_name: 'acme/model', private: isPrivate },
})

const environment = (address: string, more: Environment = {}): Environment => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/model',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_RUN_ID: '1',
  GITHUB_SHA: 'f'.repeat(40),
  GITHUB_API_URL: address,
  GITHUB_TOKEN: token,
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_OS: 'Linux',
  RUNNER_ARCH: 'X64',
  ...more,
})

/** Findings by check, as `STATE found`; whatever it is, no token is in it and nothing is bad: the verdict needs none of it. */
async function found(says: Says, more: Environment = {}, event: unknown = payload()) {
  const gitea = more.GITEA_ACTIONS === 'true'
  const { address, problems, asked } = await forge(says, gitea ? '/api/v1' : '')
  const findings = await examineJob({
    environment: environment(address, more),
    payload: event,
    suite: 'legal',
    progress: silent,
  })
  expect(problems).toEqual([])
  expect(JSON.stringify(findings)).not.toContain(token)
  for (const { state, advice } of findings) expect([state, advice === null]).toEqual([state, state === 'ok'])
  return {
    asked,
    of: Object.fromEntries(
      findings.map(({ check, state, found: text, advice }) => [check, `${state} ${text} ${advice}`]),
    ),
  }
}

describe('the token of the job', () => {
  it('may write comment, status and check run: the API refuses the attempt as nonsense, and nothing is written', async () => {
    const { asked, of } = await found({})
    expect([of.token, of.comment, of['commit status'], of['check run']].map((text) => text?.slice(0, 3))).toEqual([
      'ok ',
      'ok ',
      'ok ',
      'ok ',
    ])
    expect(asked.filter((line) => line.startsWith('POST'))).toEqual([
      'POST /repos/acme/model/issues/7/comments',
      `POST /repos/acme/model/statuses/${'0'.repeat(40)}`,
      'POST /repos/acme/model/check-runs',
    ])
  })

  it.each([403, 404])('may not, as %s says: each names the line of permissions that is lacking', async (writes) => {
    const { of } = await found({ writes })
    expect(of.comment).toMatch(/^warn .*not accessible.*"pull-requests: write"/)
    expect(of['commit status']).toMatch(/^warn .*"statuses: write"/)
    expect(of['check run']).toMatch(/^warn .*"checks: write"/)
  })

  it('that may set statuses needs no check runs: one of them is enough to require', async () => {
    const { of } = await found({ checks: 403 })
    expect(of['commit status']).toMatch(/^ok /)
    expect(of['check run']).toMatch(/^ok .*not accessible.*the commit status stands in its place/)
  })

  it('is not there, is not accepted, sees no repository, or nobody answers', async () => {
    expect((await found({}, { GITHUB_TOKEN: '' })).of.token).toMatch(/^warn none in GITHUB_TOKEN.*env:/)
    expect((await found({}, { GITHUB_TOKEN: 'other' })).of.token).toMatch(
      /^warn .*does not accept it: 401 Bad credentials/,
    )
    expect((await found({ repository: 404 })).of.token).toMatch(/^warn sees no acme\/model.*"contents: read"/)
    const { of } = await found({}, { GITHUB_API_URL: 'http://127.0.0.1:9' })
    expect(of.forge).toMatch(/^warn http:\/\/127.0.0.1:9 does not answer/)
  })

  it('on Gitea says what it may by the permissions of the repository: nothing is tried', async () => {
    const may = await found({ permissions: { push: true } }, { GITEA_ACTIONS: 'true' })
    expect(may.of['commit status']).toMatch(/^ok /)
    expect(may.of['check run']).toMatch(/^ok this forge has none/)
    expect(may.asked).toEqual(['GET /repos/acme/model'])
    const fork = await found({ permissions: { push: false, pull: true } }, { GITEA_ACTIONS: 'true' })
    expect(fork.of.comment).toMatch(/^warn .*can only read/)
  })
})

describe('whether a blocked candidate can be merged', () => {
  const rule = (context: string) => ({
    type: 'required_status_checks',
    parameters: { required_status_checks: [{ context }] },
  })

  it.each<[string, Says, RegExp]>([
    [
      'a ruleset requires the status',
      { rules: [rule('checkpoint-gate/legal')] },
      /^ok main requires checkpoint-gate\/legal/,
    ],
    [
      'the protection of the branch does',
      { contexts: ['ci', 'checkpoint-gate/legal'] },
      /^ok main requires checkpoint-gate\/legal/,
    ],
    ['the job is required', { rules: [rule('gate')] }, /^ok /],
    [
      'only something else is',
      { rules: [rule('lint')], contexts: ['ci'] },
      /^warn nothing .* main require checkpoint-gate\/legal .*can be merged/,
    ],
    ['the status of another suite is', { rules: [rule('lint')] }, /^warn /],
  ])('%s', async (_, says, expected) => {
    expect((await found(says)).of.required).toMatch(expected)
  })

  it('is no question of a run that no pull request belongs to', async () => {
    const { of } = await found({}, { GITHUB_EVENT_NAME: 'workflow_dispatch' }, { repository: { private: true } })
    expect(of).not.toHaveProperty('required')
    expect(of.comment).toMatch(/^ok the event belongs to no pull request/)
  })
})

describe('the event', () => {
  const judged = (event: string, given: unknown, more: Environment = {}) => {
    const { state, found, advice } = judgeEvent(
      whereFrom(environment('x', { GITHUB_EVENT_NAME: event, ...more }), given),
    )
    return `${state} ${found} ${advice}`
  }

  it.each<[string, unknown, Environment, RegExp]>([
    ['pull_request', payload(), {}, /^ok pull request 7, commit aaaaaaa/],
    ['pull_request', payload('mallory/model'), {}, /^warn pull request 7 from a fork: .*can only read/],
    ['pull_request', payload(), { GITHUB_ACTOR: 'dependabot[bot]' }, /^warn .*Dependabot/],
    ['pull_request_target', payload('mallory/model'), {}, /^warn .*a stranger's files/],
    ['merge_group', { merge_group: { head_sha: 'b'.repeat(40) } }, {}, /^ok merge queue, commit bbbbbbb/],
    ['push', {}, {}, /^ok push, commit fffffff: no pull request/],
    ['schedule', {}, {}, /^ok schedule/],
  ])('%s', (event, given, more, expected) => {
    expect(judged(event, given, more)).toMatch(expected)
  })

  it('that is not as GitHub describes it is bad: the action could not run either', async () => {
    const findings = await examineJob({
      environment: environment('x'),
      payload: { pull_request: 7 },
      suite: null,
      progress: silent,
    })
    expect(findings.at(-1)).toMatchObject({ check: 'event', state: 'bad' })
  })
})

describe('the runner', () => {
  it('of your own, for a repository that everybody sees, is warned of', () => {
    const own = environment('x', { RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_NAME: 'gpu-1' })
    expect(judgeRunner(own, payload('acme/model', false))).toMatchObject({
      state: 'warn',
      advice: expect.stringContaining('approved'),
    })
    expect(judgeRunner(own, payload())).toMatchObject({
      state: 'ok',
      found: 'a machine of your own, Linux, X64, gpu-1',
    })
    expect(judgeRunner(environment('x'), payload('acme/model', false))).toMatchObject({
      state: 'ok',
      found: 'a machine of the forge, Linux, X64',
    })
  })
})

describe('workflows of the gate', () => {
  const workflow = (text: string, path = '.github/workflows/gate.yml') => [{ path, text }]
  const step =
    'jobs: {gate: {permissions: {contents: read, pull-requests: write, statuses: write}, steps: [{uses: acme/checkpoint-gate@v1}]}}'
  const judged = (text: string, path?: string) =>
    judgeWorkflows(workflow(text, path)).map(({ state, found }) => `${state} ${found}`)

  it.each<[string, string, RegExp[]]>([
    ['as it should be', `on: {pull_request: null}\n${step}`, [/^ok /]],
    [
      'with a placeholder for the owner',
      `on: {pull_request: null}\njobs:\n  g:\n    steps:\n      - uses: OWNER/checkpoint-gate@v0\n`,
      [/^warn .*OWNER/],
    ],
    [
      'that takes rights away',
      `on: {pull_request: null}\n${step.replace('statuses: write', 'statuses: read')}`,
      [/^warn .*"statuses: write"/],
    ],
    [
      'without a word on rights',
      `on: {pull_request: null}\njobs: {g: {steps: [{uses: a/checkpoint-gate@v1}]}}`,
      [/^ok /],
    ],
    ['that does not always start', `on: {pull_request: {paths: ['models/**']}}\n${step}`, [/^warn .*filter of paths/]],
    ['that is no YAML', ': : :', [/^ok /]],
  ])('%s', (_, text, expected) => {
    const found = judged(text)
    expect(found.length).toBe(expected.length)
    for (const [i, pattern] of expected.entries()) expect(found[i]).toMatch(pattern)
  })

  it('of Gitea are not held to rights that it does not read', () => {
    expect(
      judged(
        `on: {pull_request: null}\n${step.replace('statuses: write', 'statuses: read')}`,
        '.gitea/workflows/gate.yml',
      ),
    ).toEqual(['ok .gitea/workflows/gate.yml runs the gate'])
  })

  it('where there is none, nothing is said', () => {
    expect(judgeWorkflows([])).toEqual([])
  })
})
