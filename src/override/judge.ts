import { type Reason, refusals } from '../shared/messages/override.ts'
import { codeOf } from './code.ts'
import type { Command } from './command.ts'
import type { Override, Subject } from './record.ts'

/** A comment as the API gives it. */
export interface Commented {
  id: number
  url: string
  body: string
  author: { id: number; login: string; isBot: boolean }
  /** An app that wrote it in the author's name; null: they wrote it themselves. */
  app: string | null
  created: string
  updated: string
}

/** The pull request as the API gives it. */
export interface Pull {
  isOpen: boolean
  head: string
  author: { id: number; login: string }
}

/** How long an override holds where the command does not say, and at most; in days. */
export const usualDays = 14
export const mostDays = 90

const permissions: readonly string[] = ['write', 'maintain', 'admin', 'owner']

/**
 * Why the comment lets nothing through, as far as the comment and the pull request tell; null: what its author may do decides.
 * @param now in milliseconds since 1970
 */
export function whyNot(command: Command, comment: Commented, pull: Pull, now: number): Reason | null {
  const { author, app, created, updated } = comment
  if (author.isBot) return refusals.bot()
  if (app !== null) return refusals.app({ app })
  if (created !== updated) return refusals.edited()
  if (!pull.isOpen) return refusals.closed()
  // By their number: a name can change hands.
  if (author.id === pull.author.id) return refusals.own()
  const last = dayAfter(created, mostDays)
  const until = untilOf(command, comment)
  if (until > last) return refusals.tooLong({ last, days: mostDays })
  return dayOf(now) > until ? refusals.expired({ until }) : null
}

export function mayOverride(permission: string): boolean {
  return permissions.includes(permission)
}

/** @param permission of the comment's author, as the API says */
export function overrideOf(command: Command, comment: Commented, permission: string, subject: Subject): Override {
  const { commit, fingerprint, blockers } = subject
  return {
    by: comment.author.login,
    permission,
    reason: command.reason,
    until: untilOf(command, comment),
    commented: { id: comment.id, url: comment.url, time: comment.created },
    commit,
    fingerprint,
    blockers,
  }
}

/** Why an override of something else does not hold for this; null: it is of exactly this. */
export function whyVoid(was: Subject, now: Subject): Reason | null {
  if (codeOf(was) === codeOf(now)) return null
  if (was.commit !== now.commit) return refusals.otherCommit({ commit: was.commit.slice(0, 7) })
  if (was.fingerprint !== now.fingerprint) return refusals.otherCandidate()
  const known = new Map(was.blockers.map(({ key, rule, value }) => [`${key}\n${rule}`, value]))
  const other = now.blockers.find(({ key, rule, value }) => known.get(`${key}\n${rule}`) !== value)
  if (other === undefined) return refusals.otherBlockers()
  const before = known.get(`${other.key}\n${other.rule}`)
  return before === undefined ? refusals.alsoBlocks(other) : refusals.otherValue({ ...other, before })
}

/** The last day of an override, in UTC. */
export function untilOf({ until }: Command, { created }: Pick<Commented, 'created'>): string {
  return until ?? dayAfter(created, usualDays)
}

/** The day so many days after a time in ISO 8601, in UTC. */
export function dayAfter(time: string, days: number): string {
  return dayOf(Date.parse(time) + days * 86_400_000)
}

/** The day of a time in milliseconds since 1970, in UTC. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
