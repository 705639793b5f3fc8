import type { Client } from './client.ts'
import type { Where } from './event.ts'
import { markerStart, readBody, type Written } from './marker.ts'

export type OnPullRequest = Where & { pullRequest: number }

/** A comment of ours on the pull request. */
export interface Found extends Written {
  id: number
  url: string
  body: string
}

export interface Conversation {
  /** The commit at the head of the pull request now. */
  head: string
  /** Comments of this suite that the token's own account wrote and nobody has hidden, the oldest first. */
  ours: Found[]
}

/** A comment is known by its first line and by its author, over all pages: anybody can write the same first line. */
export async function lookAt(client: Client, where: OnPullRequest, suite: string): Promise<Conversation> {
  const { head, comments } =
    where.forge === 'gitea' ? await byRest(client, where) : await byGraphql(client, where, suite)
  const ours = comments.flatMap(({ id, url, body }): Found[] => {
    const written = readBody(suite, body)
    return written === null ? [] : [{ ...written, id, url, body }]
  })
  return { head, ours: ours.sort((a, b) => a.id - b.id) }
}

interface Own {
  head: string
  comments: { id: number; url: string; body: string }[]
}

interface Page {
  repository: {
    pullRequest: {
      headRefOid: string
      comments: {
        pageInfo: { hasNextPage: boolean; endCursor: string | null }
        nodes: { fullDatabaseId: string; url: string; body: string; isMinimized: boolean; viewerDidAuthor: boolean }[]
      }
    }
  }
}

/** `viewerDidAuthor` needs neither the token's login nor a rule for "[bot]"; databaseId cannot hold today's ids. */
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId url body isMinimized viewerDidAuthor }
      }
    }
  }
}`

async function byGraphql(client: Client, where: OnPullRequest, suite: string): Promise<Own> {
  const { owner, repo, pullRequest: number } = where
  const own: Own = { head: '', comments: [] }
  let after: string | null = null
  do {
    let page: Page
    try {
      page = await client.graphql<Page>(query, { owner, repo, number, after })
    } catch (error) {
      // Only GitHub has GraphQL: a forge that did not say who it is has the other way.
      if ((error as { status?: number }).status === 404) return byRest(client, where)
      throw error
    }
    const { headRefOid, comments } = page.repository.pullRequest
    own.head = headRefOid
    for (const { fullDatabaseId, url, body, isMinimized, viewerDidAuthor } of comments.nodes)
      if (viewerDidAuthor && !isMinimized && body.startsWith(markerStart(suite)))
        own.comments.push({ id: Number(fullDatabaseId), url, body })
    after = comments.pageInfo.hasNextPage ? comments.pageInfo.endCursor : null
  } while (after !== null)
  return own
}

/** As whom the token of a job comments, where it may not ask. */
const jobAccounts = ['gitea-actions', 'forgejo-actions', 'github-actions[bot]']

async function byRest(client: Client, { owner, repo, pullRequest }: OnPullRequest): Promise<Own> {
  const { issues, pulls, users } = client.rest
  const { data: pull } = await pulls.get({ owner, repo, pull_number: pullRequest })
  const accounts = await users.getAuthenticated().then(
    ({ data }) => [data.login],
    (error: { status?: number }) => {
      if (error.status !== 401 && error.status !== 403 && error.status !== 404) throw error
      return jobAccounts
    },
  )
  const all = await client.paginate(issues.listComments, {
    owner,
    repo,
    issue_number: pullRequest,
    per_page: 100,
  })
  return {
    head: pull.head.sha,
    comments: all
      .filter(({ user }) => user !== null && accounts.includes(user?.login ?? ''))
      .map(({ id, html_url, body }) => ({ id, url: html_url, body: body ?? '' })),
  }
}
