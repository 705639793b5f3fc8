import type { Client } from './client.ts'
import type { Where } from './event.ts'

/** What a comment on an issue says: it is open again; more is wrong; nothing is wrong any more. */
export type Said = 'again' | 'more' | 'gone'

/** Looks within so many milliseconds tell of the same; later, a person has opened the issue again. */
const atOnce = 3_600_000

/**
 * Comments once, though two looks at the same moment both find that it has to be said: no forge writes under a condition, so the comments are
 * read after writing, and one's own is taken away where an earlier one has the same hidden first line. Throws what the API throws.
 * @param marker what is said, and of what: on one line
 */
export async function commentOnce(
  client: Client,
  { owner, repo }: Pick<Where, 'owner' | 'repo'>,
  issue_number: number,
  marker: string,
  text: string,
): Promise<void> {
  const { issues } = client.rest
  const body = `${marker}\n${text}`
  const { data: own } = await issues.createComment({ owner, repo, issue_number, body, request: { retries: 0 } })
  const since = new Date(Date.parse(own.created_at) - atOnce).toISOString()
  const all = await client.paginate(issues.listComments, { owner, repo, issue_number, since, per_page: 100 })
  const isTwin = ({ id, user, body = '', created_at }: (typeof all)[number]) =>
    id < own.id &&
    user?.login === own.user?.login &&
    body.split(/\r?\n/, 1)[0] === marker &&
    Date.parse(created_at) >= Date.parse(since)
  if (all.some(isTwin)) await takeAway(client, { owner, repo, comment_id: own.id })
}

async function takeAway(client: Client, comment: { owner: string; repo: string; comment_id: number }): Promise<void> {
  try {
    await client.rest.issues.deleteComment(comment)
  } catch (error) {
    if ((error as { status?: number }).status !== 404) throw error
  }
}
