import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CheckRun, type Comment, type CommitStatus, errorAnswer, invalidAnswer } from './answers.ts'
import type { Branches } from './branch-routes.ts'
import { giteaHandlersOf } from './gitea-routes.ts'
import { answerQuery } from './graphql.ts'
import type { Issue } from './issue-routes.ts'
import { type Operation, operation } from './openapi.ts'
import { queryRoot } from './query-root.ts'
import { type Answer, type Handler, handlersOf, notFound } from './routes.ts'
import { transcriptLine } from './transcript.ts'

/** What goes wrong with the next request that matches, so many times. */
export interface Failure {
  /** `METHOD /path`, the path as the transcript shows it. */
  on: RegExp
  how:
    | 'bad gateway'
    /** The request is carried out, but its answer is lost on the way. */
    | 'bad gateway after doing it'
    | 'unavailable'
    | 'secondary rate limit'
    | 'too many requests'
    | 'not accessible'
    | 'locked'
    /** In the words of Gitea. */
    | 'lacks a scope'
    | 'not found'
  times: number
}

export interface World {
  repository: string
  pull: number
  /** At the head of the pull request now. */
  head: string
  /** That are known besides: older heads, the heads of merge groups. */
  commits: string[]
  /** Where the pull request comes from: `owner/name`, the repository itself unless it is a fork; null: the fork is gone. */
  from: string | null
  /** The branch that it goes into. */
  base: string
  token: string
  /** Whom the token stands for. */
  viewer: string
  comments: Comment[]
  /** Who opened the pull request, and whether it is open. */
  author: string
  state: 'open' | 'closed'
  /** Roles of people in the repository; everybody else can read. */
  roles: Record<string, string>
  statuses: CommitStatus[]
  checks: CheckRun[]
  /** Besides the pull request, the oldest first. */
  issues: Issue[]
  /** Files of branches and commits. */
  branches: Branches
  failures: Failure[]
  /** As on GitHub Enterprise Server: REST below /api/v3, GraphQL at /api/graphql. */
  enterprise: boolean
  /** As on Gitea: REST below /api/v1, and much less of it. */
  gitea: boolean
  /** Called before every request, for things that happen at the same moment. */
  before: (request: string, world: World) => void
}

export interface FakeGitHub {
  world: World
  apiUrl: string
  graphqlUrl: string
  /** Every request and the status of its answer, as text for snapshots. */
  transcript(): string
  /** Seconds from every answer that was an error to the next request. */
  waits(): number[]
  /** @throws when a request or an answer was not as GitHub describes it. */
  close(): Promise<void>
}

const failures: Record<Failure['how'], Answer> = {
  'bad gateway': { status: 502, body: errorAnswer(502, 'Server Error') },
  'bad gateway after doing it': { status: 502, body: errorAnswer(502, 'Server Error') },
  unavailable: { status: 503, body: errorAnswer(503, 'Service unavailable') },
  'secondary rate limit': {
    status: 403,
    headers: { 'retry-after': '2' },
    body: errorAnswer(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'),
  },
  'too many requests': {
    status: 429,
    headers: { 'retry-after': '2' },
    body: errorAnswer(429, 'You have exceeded a secondary rate limit.'),
  },
  'not accessible': { status: 403, body: errorAnswer(403, 'Resource not accessible by integration') },
  'lacks a scope': {
    status: 403,
    body: errorAnswer(
      403,
      'token does not have at least one of required scope(s), required=[write:issue], token scope=read:issue,read:repository',
    ),
  },
  locked: { status: 403, body: errorAnswer(403, 'Unable to create comment because issue is locked.') },
  'not found': notFound,
}

/** A small GitHub on a local port: it keeps what it is told, and checks all of it by GitHub's own description. */
export async function fakeGitHub(given: Partial<World> = {}): Promise<FakeGitHub> {
  const world: World = {
    repository: 'acme/legal-model',
    pull: 7,
    head: 'a'.repeat(40),
    from: given.repository ?? 'acme/legal-model',
    base: 'main',
    token: 'ghs_ofTheJob',
    viewer: 'github-actions[bot]',
    comments: [],
    author: 'octocat',
    state: 'open',
    roles: {},
    commits: [],
    statuses: [],
    checks: [],
    issues: [],
    branches: {},
    failures: [],
    enterprise: false,
    gitea: false,
    before: () => {},
    ...given,
  }
  const lines: string[] = []
  const problems: string[] = []
  const waits: number[] = []
  let failedAt: number | null = null
  const routes = routesOf(world)

  const answerTo = (method: string, url: URL, authorization: string | undefined, text: string): Answer => {
    if (authorization !== `token ${world.token}`) return { status: 401, body: errorAnswer(401, 'Bad credentials') }
    const [rest, graphql] = world.enterprise ? ['/api/v3', '/api/graphql'] : [world.gitea ? '/api/v1' : '', '/graphql']
    const request = `${method} ${url.pathname}`
    world.before(request, world)
    const failure = world.failures.find((one) => one.times > 0 && one.on.test(request))
    if (failure) failure.times--
    if (failure && failure.how !== 'bad gateway after doing it') return failures[failure.how]

    const body = text === '' ? undefined : JSON.parse(text)
    if (request === `POST ${graphql}` && !world.gitea) {
      const asked = answerQuery(body.query, body.variables ?? {}, queryRoot(world))
      problems.push(...asked.problems)
      return failure ? failures[failure.how] : { status: 200, body: asked.body }
    }
    for (const [template, pattern, described, handle] of routes) {
      const found = pattern.exec(request.replace(` ${rest}/`, ' /'))
      if (!found) continue
      const parts = namedIn(found)
      const wrong = described.checkRequest(parts, url.searchParams, body)
      problems.push(...wrong)
      if (wrong.length > 0) return { status: 422, body: invalidAnswer('Request', template, wrong.join('; ')) }
      const answer = handle(parts, body ?? {}, url.searchParams)
      problems.push(...described.checkAnswer(answer.status, answer.body))
      return failure ? failures[failure.how] : answer
    }
    if (!world.gitea) problems.push(`nobody asked for ${request}`)
    return failures['not found']
  }

  const server = createServer(async (request, response) => {
    const method = request.method ?? ''
    const url = new URL(request.url ?? '', 'http://github')
    if (failedAt !== null) waits.push((performance.now() - failedAt) / 1000)
    const text = await readAll(request)
    let answer: Answer
    try {
      answer = answerTo(method, url, request.headers.authorization, text)
    } catch (error) {
      problems.push(String(error))
      answer = { status: 500, body: errorAnswer(500, String(error)) }
    }
    lines.push(transcriptLine(method, url, text, answer))
    failedAt = answer.status >= 400 ? performance.now() : null
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers })
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    world,
    apiUrl: `${base}${world.enterprise ? '/api/v3' : world.gitea ? '/api/v1' : ''}`,
    graphqlUrl: world.enterprise ? `${base}/api/graphql` : `${base}/graphql`,
    transcript: () => lines.join('\n'),
    waits: () => waits,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      if (problems.length > 0) throw new Error(`Not as GitHub describes it:\n${problems.join('\n')}`)
    },
  }
}

type Described = Pick<Operation, 'checkRequest' | 'checkAnswer'>

/** What GitHub does not describe is not held against its description. */
const undescribed: Described = { checkRequest: () => [], checkAnswer: () => [] }

function routesOf(world: World): [string, RegExp, Described, Handler][] {
  const handlers = world.gitea ? giteaHandlersOf(world) : handlersOf(world)
  return Object.entries(handlers).map(([route, handle]) => {
    const [method, template] = route.split(' ') as [string, string]
    const pattern = new RegExp(
      `^${method} ${template.replace('/{path}', '(?:/(?<path>.*))?').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`,
    )
    return [template, pattern, world.gitea ? undescribed : operation(method, template), handle]
  })
}

/** A path that is left out is the root's. */
function namedIn({ groups = {} }: RegExpExecArray): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, value ?? '']))
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
