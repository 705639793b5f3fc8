import { commentUrl } from './answers.ts'
import type { World } from './fake.ts'
import { refusal } from './graphql.ts'
import { issueUrl } from './issue-routes.ts'

/** The part of the world that GraphQL shows. */
export function queryRoot(world: World) {
  const { repository, pull, viewer } = world
  return {
    repository({ owner, name }: { owner: string; name: string }) {
      if (`${owner}/${name}` === repository) return { pullRequest, issues }
      throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
    },
  }

  function pullRequest({ number }: { number: number }) {
    if (number === pull) return { number, headRefOid: world.head, comments }
    throw refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
  }

  /** The last changed first; the fake's last one is the newest. */
  function issues({ first, after }: { first: number; after?: string | null }) {
    const all = world.issues.toReversed()
    const start = after ? Number(after) : 0
    const end = Math.min(start + first, all.length)
    return {
      totalCount: all.length,
      pageInfo: { hasNextPage: end < all.length, endCursor: end > start ? String(end) : null },
      nodes: all.slice(start, end).map(({ number, title, body, state, author }) => ({
        ...{ number, title, body, state: state.toUpperCase(), viewerDidAuthor: author === viewer },
        url: issueUrl(repository, number),
      })),
    }
  }

  function comments({ first, after }: { first?: number; after?: string | null }) {
    if (first === undefined) {
      const bounds = 'You must provide a `first` or `last` value to properly paginate the `comments` connection.'
      throw refusal('MISSING_PAGINATION_BOUNDARIES', bounds)
    }
    if (first < 1 || first > 100) {
      const limit = `Requesting ${first} records on the \`comments\` connection exceeds the \`first\` limit of 100 records.`
      throw refusal('EXCESSIVE_PAGINATION', limit)
    }
    const start = after ? Number(atob(after).split(':')[1]) : 0
    const end = Math.min(start + first, world.comments.length)
    return {
      totalCount: world.comments.length,
      pageInfo: {
        hasNextPage: end < world.comments.length,
        hasPreviousPage: start > 0,
        startCursor: end > start ? btoa(`cursor:${start + 1}`) : null,
        endCursor: end > start ? btoa(`cursor:${end}`) : null,
      },
      nodes: world.comments.slice(start, end).map(({ id, author, editor, body, isMinimized }) => ({
        id: `IC_${id}`,
        fullDatabaseId: String(id),
        url: commentUrl(repository, pull, id),
        body,
        isMinimized,
        viewerDidAuthor: author === viewer,
        author: actor(author),
        editor: editor === undefined ? null : actor(editor),
      })),
    }
  }
}

/** Bots have no "[bot]" in their names there. */
function actor(login: string) {
  return { __typename: login.endsWith('[bot]') ? 'Bot' : 'User', login: login.replace('[bot]', '') }
}
