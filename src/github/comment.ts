import type { Client } from './client.ts'
import { type Found, lookAt, type OnPullRequest } from './find.ts'
import { bodyOf, type Earlier, longestBody, readBody, reportIn, type Stage } from './marker.ts'
import { isSame, type Turn, turnOf } from './turn.ts'

export interface CommentPublished {
  /** `outdated`: written, as a report of an older commit. `newer`: it belongs to a newer run and was left alone. */
  how: 'created' | 'updated' | 'unchanged' | 'outdated' | 'newer'
  /** Null: nothing stands there. */
  url: string | null
  /** Whether a newer run of the same commit has it: then status and check are that run's too. */
  sameCommit: boolean
}

/** What there is to know before a comment is written. */
export interface Standing {
  turn: Exclude<Turn, 'newer'>
  /** The commit at the head of the pull request now. */
  head: string
  /** The report that the comment shows now; null: none. */
  earlier: Earlier | null
  /** What that report left for this one. */
  data: string | null
}

export interface Text {
  stage: Stage
  /** For the next run; null: what is there stays. */
  data: string | null
  text: string
}

/** Null: what stands there is right already. */
export type Write = (standing: Standing, found: Found | null) => Text | null

/**
 * Writes the one comment that this suite has on the pull request, if it is this run's turn. After creating one it looks again, because
 * another run may have created one at the same moment: the oldest stays, so both runs end with the same one.
 */
export async function putComment(
  client: Client,
  where: OnPullRequest,
  suite: string,
  write: Write,
): Promise<CommentPublished> {
  const { head, ours } = await lookAt(client, where, suite)
  const bodyFor = (found: Found | null): string | null => {
    const turn = turnOf(where, found?.claim ?? null, head)
    if (turn === 'newer') return null
    const standing = { turn, head, earlier: found && reportIn(found), data: found?.data ?? null }
    const body = (told: Standing) => {
      const text = write(told, found)
      return text && bodyOf(suite, where, text.stage, text.data ?? told.data, text.text)
    }
    const whole = body(standing)
    // People can edit a comment of ours too, and older versions left no room for a notice above their report.
    return whole !== null && Buffer.byteLength(whole) > longestBody ? body({ ...standing, earlier: null }) : whole
  }
  const first = ours.length === 0 ? bodyFor(null) : null
  if (ours.length === 0 && first === null) return { how: 'unchanged', url: null, sameCommit: false }
  const all = first === null ? ours : await create(client, where, suite, first)
  const [kept, ...twins] = all as [Found, ...Found[]]
  for (const twin of twins) await remove(client, where, twin.id)

  const turn = turnOf(where, kept.claim, head)
  if (turn === 'newer') return { how: 'newer', url: kept.url, sameCommit: kept.claim.sha === where.sha }
  const isNew = first !== null && isSame(kept.claim, where)
  const body = isNew ? null : bodyFor(kept)
  const changed = body !== null && !sameText(kept.body, body)
  if (changed)
    await client.rest.issues.updateComment({ owner: where.owner, repo: where.repo, comment_id: kept.id, body })
  const how = !changed && !isNew ? 'unchanged' : turn === 'outdated' ? 'outdated' : isNew ? 'created' : 'updated'
  return { how, url: kept.url, sameCommit: false }
}

/** Ours after creating one, the oldest first. */
async function create(client: Client, where: OnPullRequest, suite: string, body: string): Promise<Found[]> {
  const { owner, repo, pullRequest: issue_number } = where
  for (let attempt = 1; ; attempt++) {
    try {
      const made = await client.rest.issues.createComment({ owner, repo, issue_number, body, request: { retries: 0 } })
      const { ours } = await lookAt(client, where, suite)
      // A read right after a write may not show it yet.
      if (!ours.some((found) => found.id === made.data.id))
        ours.push({ ...readBody(suite, body)!, id: made.data.id, url: made.data.html_url, body, editedBy: null })
      return ours.sort((a, b) => a.id - b.id)
    } catch (error) {
      if (attempt === 3 || !answerLost(error)) throw error
      await client.wait(attempt ** 2)
      // The comment may exist although the answer was an error: creating is never repeated blindly.
      const { ours } = await lookAt(client, where, suite)
      if (ours.length > 0) return ours
    }
  }
}

async function remove(client: Client, { owner, repo }: OnPullRequest, comment_id: number): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ owner, repo, comment_id })
  } catch (error) {
    if ((error as { status?: number }).status !== 404) throw error
  }
}

/** Comments that were edited in a browser come back with \r\n. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()
  return plain(a) === plain(b)
}

function answerLost(error: unknown): boolean {
  return ((error as { status?: number }).status ?? 0) >= 500
}
