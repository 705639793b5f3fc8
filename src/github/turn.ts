import type { Claim } from './marker.ts'

/**
 * `ours`: the comment is this run's to write. `outdated`: a newer commit was pushed and nobody has said anything of it yet, so a report may
 * stand there, but not as if it were of the newest. `newer`: it belongs to a newer run, and is left alone.
 */
export type Turn = 'ours' | 'outdated' | 'newer'

/**
 * Whose turn it is, whichever run ends first: what is said of the commit at the head of the pull request stands above anything else, and of
 * two runs on one commit the one that was started last.
 * @param found whose the comment is now; null: there is none
 * @param head the commit at the head of the pull request, as the API says
 */
export function turnOf(mine: Claim, found: Claim | null, head: string): Turn {
  const later = found !== null && isLater(found, mine)
  if (mine.sha !== head) return found?.sha === head || later ? 'newer' : 'outdated'
  return later && (found.sha ?? head) === head ? 'newer' : 'ours'
}

/** Ids of runs grow with time, and a run that is run again keeps its id. */
function isLater(one: Claim, other: Claim): boolean {
  return one.runId === other.runId ? one.attempt > other.attempt : one.runId > other.runId
}

export function isSame(one: Claim, other: Claim): boolean {
  return one.runId === other.runId && one.attempt === other.attempt
}
