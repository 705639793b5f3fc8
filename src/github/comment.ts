import type { Client } from './client.ts'
import type { Where } from './event.ts'

export interface CommentPublished {
  /** `newer`: a later run wrote it, so it was left alone. */
  how: 'created' | 'updated' | 'unchanged' | 'newer'
  url: string
}

export type OnPullRequest = Where & { pullRequest: number }

interface Found {
  id: number
  url: string
  body: string
}

interface Page {
  repository: {
    pullRequest: {
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
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId url body isMinimized viewerDidAuthor }
      }
    }
  }
}`

/**
 * Puts the report into the one comment that this suite has on the pull request.
 *
 * The comment is known by its first line and by its author, over all pages: anybody can write the same first line. A
 * comment that people have hidden is left to them. After creating one it looks again, because another run may have
 * created one at the same moment: the oldest stays, so both runs end with the same one.
 */
export async function putComment(
  client: Client,
  where: OnPullRequest,
  suite: string,
  text: string,
): Promise<CommentPublished> {
  const body = `${marker(suite, where.runId)}\n${text}`
  const before = await findOurs(client, where, suite)
  const ours = before.length > 0 ? before : await create(client, where, suite, body)
  const [kept, ...twins] = ours as [Found, ...Found[]]
  for (const twin of twins) await remove(client, where, twin.id)
  if (runOf(kept.body) > where.runId) return { how: 'newer', url: kept.url }
  if (sameText(kept.body, body)) return { how: before.length > 0 ? 'unchanged' : 'created', url: kept.url }
  await client.rest.issues.updateComment({ owner: where.owner, repo: where.repo, comment_id: kept.id, body })
  return { how: 'updated', url: kept.url }
}

/** Ours after creating one, the oldest first. */
async function create(client: Client, where: OnPullRequest, suite: string, body: string): Promise<Found[]> {
  const { owner, repo, pullRequest: issue_number } = where
  for (let attempt = 1; ; attempt++) {
    try {
      const made = await client.rest.issues.createComment({ owner, repo, issue_number, body, request: { retries: 0 } })
      const ours = await findOurs(client, where, suite)
      // A read right after a write may not show it yet.
      if (!ours.some((found) => found.id === made.data.id))
        ours.push({ id: made.data.id, url: made.data.html_url, body })
      return ours.sort(byAge)
    } catch (error) {
      if (attempt === 3 || !answerLost(error)) throw error
      await client.wait(attempt ** 2)
      // The comment may exist although the answer was an error: creating is never repeated blindly.
      const ours = await findOurs(client, where, suite)
      if (ours.length > 0) return ours
    }
  }
}

/** Oldest first. */
async function findOurs(client: Client, where: OnPullRequest, suite: string): Promise<Found[]> {
  const found: Found[] = []
  let after: string | null = null
  do {
    const { owner, repo, pullRequest: number } = where
    const page: Page = await client.graphql<Page>(query, { owner, repo, number, after })
    const { nodes, pageInfo } = page.repository.pullRequest.comments
    for (const { fullDatabaseId, url, body, isMinimized, viewerDidAuthor } of nodes) {
      if (viewerDidAuthor && !isMinimized && body.startsWith(markerStart(suite))) {
        found.push({ id: Number(fullDatabaseId), url, body })
      }
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
  return found.sort(byAge)
}

async function remove(client: Client, { owner, repo }: Where, comment_id: number): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ owner, repo, comment_id })
  } catch (error) {
    if ((error as { status?: number }).status !== 404) throw error
  }
}

/** Hidden first line of the comment; the suite's name is encoded and cannot end it or look like another's. */
export function marker(suite: string, runId: number): string {
  return `${markerStart(suite)}run=${runId} -->`
}

/** How many characters the comment's own text may have: GitHub takes 65,536 in all. */
export function commentRoom(suite: string, runId: number): number {
  return 65_536 - marker(suite, runId).length - 1
}

function markerStart(suite: string): string {
  return `<!-- checkpoint-gate suite=${encodeURIComponent(suite)} `
}

function runOf(body: string): number {
  return Number(/^<!-- checkpoint-gate suite=\S+ run=(\d+) -->/.exec(body)?.[1] ?? 0)
}

/** Comments that were edited in a browser come back with \r\n. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()
  return plain(a) === plain(b)
}

function byAge(a: Found, b: Found): number {
  return a.id - b.id
}

function answerLost(error: unknown): boolean {
  return ((error as { status?: number }).status ?? 0) >= 500
}
