import type { CommitStatus } from './answers.ts'
import type { World } from './fake.ts'
import { addComment, issueHandlers, issueOf, listComments, removeComment } from './issue-routes.ts'
import { type Handler, notFound } from './routes.ts'

/**
 * The part of the world that the API of Gitea shows, with the fields of its answers that anybody reads (routers/api/v1 of go-gitea/gitea):
 * comments come without pages, there is no GraphQL and there are no check runs.
 */
export function giteaHandlersOf(world: World): Record<string, Handler> {
  const { repository, pull } = world
  const ours = ({ owner, repo }: Record<string, string>) => `${owner}/${repo}` === repository
  const user = (login: string) => ({ id: login === 'gitea-actions' ? -2 : 7, login, full_name: '', email: '' })
  const shown = ({ id, author, body }: World['comments'][number]) => ({
    id,
    html_url: `https://git.acme.example/${repository}/pulls/${pull}#issuecomment-${id}`,
    user: user(author),
    body,
  })
  const one = ({ id }: Record<string, string>) => world.comments.find((comment) => comment.id === Number(id))
  return {
    ...issueHandlers(world),
    'GET /user': () => ({ status: 200, body: user(world.viewer) }),
    'GET /repos/{owner}/{repo}/pulls': (parts) => {
      if (!ours(parts)) return notFound
      const { from, head, base } = world
      const repo = (full_name: string | null) => full_name && { full_name }
      const one = { number: pull, head: { sha: head, ref: 'finetune', repo: repo(from) } }
      return {
        status: 200,
        body: world.state === 'open' ? [{ ...one, base: { ref: base, repo: repo(repository) } }] : [],
      }
    },
    'GET /repos/{owner}/{repo}/pulls/{index}': (parts) =>
      ours(parts) && Number(parts.index) === pull
        ? { status: 200, body: { number: pull, head: { sha: world.head } } }
        : notFound,
    'GET /repos/{owner}/{repo}/issues/{index}/comments': (parts, _, query) => {
      const issue = issueOf(world, parts)
      if (ours(parts) && issue !== null) return listComments(world, issue, query)
      return ours(parts) && Number(parts.index) === pull ? { status: 200, body: world.comments.map(shown) } : notFound
    },
    'POST /repos/{owner}/{repo}/issues/{index}/comments': (parts, { body }) => {
      const issue = issueOf(world, parts)
      if (ours(parts) && issue !== null) return addComment(world, issue, String(body))
      if (!ours(parts) || Number(parts.index) !== pull) return notFound
      const id = Math.max(100, ...world.comments.map((comment) => comment.id)) + 1
      const comment = { id, author: world.viewer, body: String(body), isMinimized: false }
      world.comments.push(comment)
      return { status: 201, body: shown(comment) }
    },
    'PATCH /repos/{owner}/{repo}/issues/comments/{id}': (parts, { body }) => {
      const comment = one(parts)
      if (!ours(parts) || !comment) return notFound
      comment.body = String(body)
      return { status: 200, body: shown(comment) }
    },
    'DELETE /repos/{owner}/{repo}/issues/comments/{id}': (parts) => {
      const ofIssue = ours(parts) ? removeComment(world, Number(parts.id)) : null
      if (ofIssue !== null) return ofIssue
      const comment = one(parts)
      if (!ours(parts) || !comment) return notFound
      world.comments.splice(world.comments.indexOf(comment), 1)
      return { status: 204 }
    },
    'POST /repos/{owner}/{repo}/statuses/{sha}': (parts, body) => {
      if (!ours(parts)) return notFound
      const { state, context, description = null, target_url = null } = body as unknown as CommitStatus
      world.statuses.push({ sha: parts.sha!, state, context, description, target_url })
      return { status: 201, body: { id: world.statuses.length, status: state, context, description, target_url } }
    },
  }
}
