import type { Client } from './client.ts'
import type { Where } from './event.ts'

export interface Status {
  state: 'success' | 'failure' | 'error'
  description: string
}

/** More is answered with 422. */
export const longestDescription = 140

/** Sets the suite's own status on the judged commit, so that a branch rule can require it by name. */
export async function setStatus(
  client: Client,
  where: Where,
  suite: string,
  status: Status | { state: 'pending'; description: string },
): Promise<void> {
  await client.rest.repos.createCommitStatus({
    owner: where.owner,
    repo: where.repo,
    sha: where.sha,
    state: status.state,
    context: statusContext(suite),
    description: shorten(status.description, longestDescription),
    target_url: where.runUrl,
  })
}

export function statusContext(suite: string): string {
  return `checkpoint-gate/${suite}`
}

/** One line of at most `most` characters (UTF-16 units), cut between words where there are any. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const room = line.slice(0, most - 1)
  const space = room.lastIndexOf(' ')
  // A word longer than half the room is cut inside, but never inside a character.
  const kept = line[most - 1] === ' ' || space < most / 2 ? room.replace(/[\uD800-\uDBFF]$/, '') : room.slice(0, space)
  return `${kept.trimEnd()}…`
}
