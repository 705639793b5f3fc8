import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Comment, type CommitStatus, commentAnswer, errorAnswer, invalidAnswer, statusAnswer } from './answers.ts'
import { answerQuery } from './graphql.ts'
import { type Operation, operation } from './openapi.ts'
import { queryRoot } from './query-root.ts'
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
    | 'not found'
  times: number
}

export interface World {
  repository: string
  pull: number
  head: string
  token: string
  /** Whom the token stands for. */
  viewer: string
  comments: Comment[]
  statuses: CommitStatus[]
  failures: Failure[]
  /** As on GitHub Enterprise Server: REST below /api/v3, GraphQL at /api/graphql. */
  enterprise: boolean
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

interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

type Handler = (parts: Record<string, string>, body: Record<string, unknown>) => Answer

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
  locked: { status: 403, body: errorAnswer(403, 'Unable to create comment because issue is locked.') },
  'not found': { status: 404, body: errorAnswer(404, 'Not Found') },
}

/** A small GitHub on a local port: it keeps what it is told, and checks all of it by GitHub's own description. */
export async function fakeGitHub(given: Partial<World> = {}): Promise<FakeGitHub> {
  const world: World = {
    repository: 'acme/legal-model',
    pull: 7,
    head: 'a'.repeat(40),
    token: 'ghs_ofTheJob',
    viewer: 'github-actions[bot]',
    comments: [],
    statuses: [],
    failures: [],
    enterprise: false,
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
    const [rest, graphql] = world.enterprise ? ['/api/v3', '/api/graphql'] : ['', '/graphql']
    const request = `${method} ${url.pathname}`
    world.before(request, world)
    const failure = world.failures.find((one) => one.times > 0 && one.on.test(request))
    if (failure) failure.times--
    if (failure && failure.how !== 'bad gateway after doing it') return failures[failure.how]

    const body = text === '' ? undefined : JSON.parse(text)
    if (request === `POST ${graphql}`) {
      const asked = answerQuery(body.query, body.variables ?? {}, queryRoot(world))
      problems.push(...asked.problems)
      return failure ? failures[failure.how] : { status: 200, body: asked.body }
    }
    for (const [template, pattern, described, handle] of routes) {
      const parts = pattern.exec(request.replace(` ${rest}/`, ' /'))?.groups
      if (!parts) continue
      const wrong = described.checkRequest(parts, url.searchParams, body)
      problems.push(...wrong)
      if (wrong.length > 0) return { status: 422, body: invalidAnswer('Request', template, wrong.join('; ')) }
      const answer = handle(parts, body ?? {})
      problems.push(...described.checkAnswer(answer.status, answer.body))
      return failure ? failures[failure.how] : answer
    }
    problems.push(`nobody asked for ${request}`)
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
    apiUrl: world.enterprise ? `${base}/api/v3` : base,
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

function routesOf(world: World): [string, RegExp, Operation, Handler][] {
  const { repository, pull } = world
  const ours = ({ owner, repo }: Record<string, string>) => `${owner}/${repo}` === repository
  const notFound = failures['not found']
  const one = (parts: Record<string, string>) =>
    world.comments.find((comment) => comment.id === Number(parts.comment_id))
  const tooLong = (body: unknown) => [...String(body)].length > 65_536
  const longBody: Answer = {
    status: 422,
    body: invalidAnswer('IssueComment', 'body', 'body is too long (maximum is 65536 characters)'),
  }

  const handlers: Record<string, Handler> = {
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': (parts, { body }) => {
      if (!ours(parts) || Number(parts.issue_number) !== pull) return notFound
      if (tooLong(body)) return longBody
      const id = Math.max(5_000_000_000, ...world.comments.map((comment) => comment.id)) + 1
      const comment = { id, author: world.viewer, body: String(body), isMinimized: false }
      world.comments.push(comment)
      return { status: 201, body: commentAnswer(repository, pull, comment) }
    },
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': (parts, { body }) => {
      const comment = one(parts)
      if (!ours(parts) || !comment) return notFound
      if (tooLong(body)) return longBody
      comment.body = String(body)
      return { status: 200, body: commentAnswer(repository, pull, comment) }
    },
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': (parts) => {
      const comment = one(parts)
      if (!ours(parts) || !comment) return notFound
      world.comments.splice(world.comments.indexOf(comment), 1)
      return { status: 204 }
    },
    'POST /repos/{owner}/{repo}/statuses/{sha}': (parts, body) => {
      if (!ours(parts)) return notFound
      const { state, context = 'default', description = null, target_url = null } = body as Partial<CommitStatus>
      if (parts.sha !== world.head)
        return { status: 422, body: invalidAnswer('Status', 'sha', `No commit found for SHA: ${parts.sha}`) }
      if ([...(description ?? '')].length > 140) {
        return {
          status: 422,
          body: invalidAnswer('Status', 'description', 'description is too long (maximum is 140 characters)'),
        }
      }
      const status: CommitStatus = { sha: parts.sha!, state: state!, context, description, target_url }
      world.statuses.push(status)
      return { status: 201, body: statusAnswer(repository, world.statuses.length, world.viewer, status) }
    },
  }
  return Object.entries(handlers).map(([route, handle]) => {
    const [method, template] = route.split(' ') as [string, string]
    const pattern = new RegExp(`^${method} ${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
    return [template, pattern, operation(method, template), handle]
  })
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
