import { invalidAnswer, time } from './answers.ts'
import type { World } from './fake.ts'
import { filled } from './filled.ts'
import { type Answer, type Handler, notFound } from './routes.ts'

/** An issue that is no pull request. */
export interface Issue {
  number: number
  author: string
  title: string
  body: string
  state: 'open' | 'closed'
  comments: string[]
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

/** A comment on an issue, as GitHub answers it. */
export function issueComment({ repository, viewer }: World, issue: Issue, body: string): Answer {
  issue.comments.push(body)
  const url = `${issueUrl(repository, issue.number)}#issuecomment-${issue.comments.length}`
  const own = { id: 9_000 + issue.comments.length, body, html_url: url, user: { login: viewer }, created_at: time }
  return { status: 201, body: filled('issue-comment', own) }
}
