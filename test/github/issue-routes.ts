import { invalidAnswer, time } from './answers.ts'
import type { World } from './fake.ts'
import { filled } from './filled.ts'
import { type Answer, type Handler, notFound } from './routes.ts'

export interface IssueComment {
  id: number
  author: string
  body: string
  /** When it was written, in ISO 8601. */
  created: string
}

/** An issue that is no pull request. */
export interface Issue {
  number: number
  author: string
  title: string
  body: string
  state: 'open' | 'closed'
  comments: IssueComment[]
}

export const issueUrl = (repository: string, number: number) => `https://github.com/${repository}/issues/${number}`

/** Issues, as both forges read and write them. */
export function issueHandlers(world: World): Record<string, Handler> {
  const { repository } = world
  const ours = ({ owner, repo }: Record<string, string>) => `${owner}/${repo}` === repository
  const shown = ({ number, author, title, body, state }: Issue) => {
    const own = { number, title, body, state, html_url: issueUrl(repository, number), user: { login: author } }
    return world.gitea ? own : filled('issue', { ...own, labels: [] })
  }
  const tooLong: Answer = {
    status: 422,
    body: invalidAnswer('Issue', 'body', 'body is too long (maximum is 65536 characters)'),
  }
  return {
    'POST /repos/{owner}/{repo}/issues': (parts, { title, body }) => {
      if (!ours(parts)) return notFound
      if ([...String(body)].length > 65_536) return tooLong
      const number = Math.max(world.pull, ...world.issues.map((issue) => issue.number)) + 1
      const issue: Issue = {
        ...{ number, author: world.viewer, title: String(title), body: String(body), state: 'open', comments: [] },
      }
      world.issues.push(issue)
      return { status: 201, body: shown(issue) }
    },
    [`PATCH /repos/{owner}/{repo}/issues/{${world.gitea ? 'index' : 'issue_number'}}`]: (parts, changes) => {
      const issue = issueOf(world, parts)
      if (!ours(parts) || !issue) return notFound
      if ([...String(changes.body)].length > 65_536) return tooLong
      Object.assign(issue, changes)
      return { status: 200, body: shown(issue) }
    },
    // Gitea's, which sorts by nothing else, and whose users are people; GitHub's are read by GraphQL.
    ...(world.gitea && {
      'GET /repos/{owner}/{repo}/issues': (parts, _, query) => {
        const [size, page] = [Number(query.get('limit') ?? 30), Number(query.get('page') ?? 1)]
        const [state, by] = [query.get('state') ?? 'open', query.get('created_by')]
        if (!ours(parts) || by === 'gitea-actions') return notFound
        return {
          status: 200,
          body: world.issues
            .toSorted((a, b) => b.number - a.number)
            .filter((issue) => (state === 'all' || issue.state === state) && (by === null || issue.author === by))
            .slice((page - 1) * size, page * size)
            .map(shown),
        }
      },
    }),
  }
}

/** null: that number is the pull request's, or nobody's. */
export function issueOf(world: World, parts: Record<string, string>): Issue | null {
  const number = Number(parts.issue_number ?? parts.index)
  return world.issues.find((issue) => issue.number === number) ?? null
}

/** Adds a comment to an issue, and answers as GitHub does. */
export function addComment(world: World, issue: Issue, body: string): Answer {
  const id = 9_001 + world.issues.reduce((sum, { comments }) => sum + comments.length, 0)
  const comment = { id, author: world.viewer, body, created: time }
  issue.comments.push(comment)
  return { status: 201, body: commentOf(world, issue, comment) }
}

/** Those that were written since then, on one page. */
export function listComments(world: World, issue: Issue, query: URLSearchParams): Answer {
  const since = Date.parse(query.get('since') ?? '2000-01-01')
  const shown = issue.comments.filter(({ created }) => Date.parse(created) >= since)
  return { status: 200, body: shown.map((comment) => commentOf(world, issue, comment)) }
}

/** null: no issue has it. */
export function removeComment({ issues }: World, id: number): Answer | null {
  const issue = issues.find(({ comments }) => comments.some((comment) => comment.id === id))
  if (issue === undefined) return null
  issue.comments = issue.comments.filter((comment) => comment.id !== id)
  return { status: 204 }
}

function commentOf({ repository }: World, issue: Issue, { id, author, body, created }: IssueComment) {
  const html_url = `${issueUrl(repository, issue.number)}#issuecomment-${id}`
  return filled('issue-comment', { id, body, html_url, user: { login: author }, created_at: created })
}
