import type { Client } from './client.ts'
import type { Where } from './event.ts'
import { everyMarkerStart, markerStart, readBody, suiteIn, type Written } from './marker.ts'

export type OnPullRequest = Where & { pullRequest: number }

/** A comment of ours on the pull request. */
export interface Found extends Written {
  id: number
  url: string
  body: string
  /** Who changed it last, where it was somebody else than its author; null: nobody, or the forge does not tell. */
  editedBy: string | null
}

export interface Conversation {
  /** The commit at the head of the pull request now. */
  head: string
  /** Comments of this suite that the token's own account wrote and nobody has hidden, the oldest first. */
  ours: Found[]
}

/** A comment is known by its first line and by its author, over all pages: anybody can write the same first line. */
export async function lookAt(client: Client, where: OnPullRequest, suite: string): Promise<Conversation> {
  const { head, comments } = await ownComments(client, where, markerStart(suite))
  const ours = comments.flatMap((comment): Found[] => {
    const written = readBody(suite, comment.body)
    return written === null ? [] : [{ ...written, ...comment }]
  })
  return { head, ours: ours.sort((a, b) => a.id - b.id) }
}

/** The comment of every suite that has one: of several of one suite the oldest. */
export async function lookAtAll(
  client: Client,
  where: OnPullRequest,
): Promise<{ head: string; reports: { suite: string; found: Found }[] }> {
  const { head, comments } = await ownComments(client, where, everyMarkerStart)
  const bySuite = new Map<string, Found>()
  for (const comment of comments.sort((a, b) => a.id - b.id)) {
    const suite = suiteIn(comment.body)
    const written = suite === null ? null : readBody(suite, comment.body)
    if (suite !== null && written !== null && !bySuite.has(suite)) bySuite.set(suite, { ...written, ...comment })
  }
  return { head, reports: [...bySuite].map(([suite, found]) => ({ suite, found })) }
}

function ownComments(client: Client, where: OnPullRequest, start: string): Promise<Own> {
  return where.forge === 'gitea' ? byRest(client, where) : byGraphql(client, where, start)
}

interface Own {
  head: string
  comments: Pick<Found, 'id' | 'url' | 'body' | 'editedBy'>[]
}

interface Page {
  repository: {
    pullRequest: {
      headRefOid: string
      comments: {
        pageInfo: { hasNextPage: boolean; endCursor: string | null }
        nodes: {
          fullDatabaseId: string
          url: string
          body: string
          isMinimized: boolean
          viewerDidAuthor: boolean
          author: { login: string } | null
          editor: { login: string } | null
        }[]
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
        nodes { fullDatabaseId url body isMinimized viewerDidAuthor author { login } editor { login } }
      }
    }
  }
}`

async function byGraphql(client: Client, where: OnPullRequest, start: string): Promise<Own> {
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
    for (const { fullDatabaseId, url, body, isMinimized, viewerDidAuthor, author, editor } of comments.nodes) {
      const editedBy = editor !== null && editor.login !== author?.login ? editor.login : null
      if (viewerDidAuthor && !isMinimized && body.startsWith(start))
        own.comments.push({ id: Number(fullDatabaseId), url, body, editedBy })
    }
    after = comments.pageInfo.hasNextPage ? comments.pageInfo.endCursor : null
  } while (after !== null)
  return own
}

/** As whom the token of a job comments, where it may not ask. */
const usualAccounts = ['gitea-actions', 'forgejo-actions', 'github-actions[bot]']

/** Whether an account is that of the tokens of jobs, and no user. */
export const isOfJob = (account: string): boolean => usualAccounts.includes(account)

/** Whose what the token writes is: its own account, or whom the token of a job can stand for. */
export async function jobAccounts({ rest }: Client): Promise<readonly string[]> {
  return rest.users.getAuthenticated().then(
    ({ data }) => [data.login],
    (error: { status?: number }) => {
      if (error.status !== 401 && error.status !== 403 && error.status !== 404) throw error
      return usualAccounts
    },
  )
}

async function byRest(client: Client, { owner, repo, pullRequest }: OnPullRequest): Promise<Own> {
  const { issues, pulls } = client.rest
  const { data: pull } = await pulls.get({ owner, repo, pull_number: pullRequest })
  const accounts = await jobAccounts(client)
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
      .map(({ id, html_url, body }) => ({ id, url: html_url, body: body ?? '', editedBy: null })),
  }
}
