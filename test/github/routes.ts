import {
  type CheckRun,
  type CommitStatus,
  checkAnswer,
  commentAnswer,
  errorAnswer,
  invalidAnswer,
  issueAnswer,
  permissionAnswer,
  statusAnswer,
} from './answers.ts'
import { branchHandlers } from './branch-routes.ts'
import type { World } from './fake.ts'
import { filled } from './filled.ts'
import { addComment, issueHandlers, issueOf, listComments, removeComment } from './issue-routes.ts'

export interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

export type Handler = (parts: Record<string, string>, body: Record<string, unknown>, query: URLSearchParams) => Answer

export const notFound: Answer = { status: 404, body: errorAnswer(404, 'Not Found') }

/** The part of the world that REST shows, by method and path as GitHub describes them. */
export function handlersOf(world: World): Record<string, Handler> {
  const { repository, pull } = world
  const ours = ({ owner, repo }: Record<string, string>) => `${owner}/${repo}` === repository
  const one = (parts: Record<string, string>) =>
    world.comments.find((comment) => comment.id === Number(parts.comment_id))
  const tooLong = (body: unknown) => [...String(body)].length > 65_536
  const longBody: Answer = {
    status: 422,
    body: invalidAnswer('IssueComment', 'body', 'body is too long (maximum is 65536 characters)'),
  }
  const isKnown = (sha: string | undefined) => [world.head, ...world.commits].includes(sha ?? '')
  const noCommit = (sha: unknown): Answer => ({
    status: 422,
    body: invalidAnswer('Commit', 'sha', `No commit found for SHA: ${sha}`),
  })

  return {
    ...branchHandlers(world),
    ...issueHandlers(world),
    'GET /repos/{owner}/{repo}/issues/{issue_number}': (parts) =>
      ours(parts) && Number(parts.issue_number) === pull
        ? { status: 200, body: issueAnswer(repository, pull, world.author, world.state) }
        : notFound,
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (parts, _, query) => {
      const issue = issueOf(world, parts)
      if (ours(parts) && issue !== null) return listComments(world, issue, query)
      if (!ours(parts) || Number(parts.issue_number) !== pull) return notFound
      const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)]
      const shown = world.comments.slice((page - 1) * size, page * size)
      const url = `https://api.github.com/repos/${repository}/issues/${pull}/comments`
      const next = page * size < world.comments.length
      return {
        status: 200,
        ...(next && { headers: { link: `<${url}?per_page=${size}&page=${page + 1}>; rel="next"` } }),
        body: shown.map((each) => commentAnswer(repository, pull, each)),
      }
    },
    'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': (parts) => {
      const comment = one(parts)
      return ours(parts) && comment ? { status: 200, body: commentAnswer(repository, pull, comment) } : notFound
    },
    'GET /repos/{owner}/{repo}/collaborators/{username}/permission': (parts) =>
      ours(parts)
        ? { status: 200, body: permissionAnswer(parts.username!, world.roles[parts.username!] ?? 'read') }
        : notFound,
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': (parts, { body }) => {
      const issue = issueOf(world, parts)
      if (ours(parts) && issue !== null) return addComment(world, issue, String(body))
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
      const ofIssue = ours(parts) ? removeComment(world, Number(parts.comment_id)) : null
      if (ofIssue !== null) return ofIssue
      const comment = one(parts)
      if (!ours(parts) || !comment) return notFound
      world.comments.splice(world.comments.indexOf(comment), 1)
      return { status: 204 }
    },
    'POST /repos/{owner}/{repo}/statuses/{sha}': (parts, body) => {
      if (!ours(parts)) return notFound
      const { state, context = 'default', description = null, target_url = null } = body as Partial<CommitStatus>
      if (!isKnown(parts.sha)) return noCommit(parts.sha)
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
    'GET /repos/{owner}/{repo}/pulls': (parts, _, query) => {
      if (!ours(parts)) return notFound
      const { from, head, base } = world
      const asked = query.get('head')
      const isAsked = asked === null || asked === `${from?.split('/')[0]}:finetune`
      const repo = (full_name: string | null) => (full_name === null ? null : { full_name })
      const one = { number: pull, state: 'open', head: { sha: head, ref: 'finetune', repo: repo(from) } }
      const answer = filled('pull-request-simple', { ...one, base: { ref: base, repo: repo(repository) } })
      return { status: 200, body: world.state === 'open' && isAsked ? [answer] : [] }
    },
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': (parts, _, query) => {
      if (!ours(parts)) return notFound
      if (!isKnown(parts.ref)) return noCommit(parts.ref)
      const named = world.checks.filter((run) => run.head_sha === parts.ref && run.name === query.get('check_name'))
      return {
        status: 200,
        body: { total_count: named.length, check_runs: named.map((run) => checkAnswer(repository, run)) },
      }
    },
    'POST /repos/{owner}/{repo}/check-runs': (parts, body) => {
      if (!ours(parts)) return notFound
      if (!isKnown(String(body.head_sha))) return noCommit(body.head_sha)
      const run: CheckRun = {
        id: 700 + world.checks.length,
        name: '',
        head_sha: '',
        external_id: '',
        status: 'queued',
        conclusion: null,
        details_url: null,
        output: { title: null, summary: null, text: null },
        annotations: [],
      }
      world.checks.push(run)
      return { status: 201, body: checkAnswer(repository, withChanges(run, body)) }
    },
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': (parts, body) => {
      const run = world.checks.find((each) => each.id === Number(parts.check_run_id))
      if (!ours(parts) || !run) return notFound
      return { status: 200, body: checkAnswer(repository, withChanges(run, body)) }
    },
  }
}

/** Annotations are added to those that are there. */
function withChanges(run: CheckRun, body: Record<string, unknown>): CheckRun {
  const { output, ...fields } = body as Partial<CheckRun> & { output?: Record<string, unknown> }
  const { annotations = [], ...texts } = (output ?? {}) as { annotations?: CheckRun['annotations'] }
  Object.assign(run, fields)
  run.output = { ...run.output, ...texts }
  run.annotations = [...run.annotations, ...annotations]
  return run
}
