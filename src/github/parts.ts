import type { CheckReport } from '../report/check.ts'
import { githubWarnings } from '../shared/messages/github.ts'
import { endCheck } from './check.ts'
import type { Client } from './client.ts'
import { type CommentPublished, putComment, type Write } from './comment.ts'
import type { Where } from './event.ts'
import type { OnPullRequest } from './find.ts'
import { lacksPermission, readOnlyBecause, warningOf, whatWasSaid } from './problem.ts'
import { type Status, setStatus } from './status.ts'

/** What the workflow wants written, for which suite. */
export interface Parts {
  suite: string
  comment: boolean
  status: boolean
  check: boolean
}

/** What is said of a commit in the end, in every place. */
export interface Ending {
  comment: Write
  status: Status
  check: CheckReport
  /** Whether it comes after all others: a check that the run has closed is left as it is. */
  late?: boolean
}

/**
 * What went where. `none`: the event belongs to no pull request. `off`: the workflow does not want it, or the token may not write it.
 * `newer`: a newer run has it.
 */
export interface Delivered {
  comment: CommentPublished['how'] | 'none' | 'failed' | 'off'
  commentUrl: string | null
  status: 'set' | 'newer' | 'failed' | 'off'
  check: 'set' | 'newer' | 'failed' | 'off'
}

export interface Log {
  info(text: string): void
  warning(text: string): void
}

/**
 * Comment, commit status and check run, one after the other. Never throws: a part that fails becomes a warning that says what to change,
 * and the parts after it are still tried. A missing permission for the check run alone is no more than a line in the log, and so is a token
 * that can only read because of whose pull request it is.
 */
export async function deliver(
  { comment, status, check, late = false }: Ending,
  parts: Parts,
  where: Where,
  client: Client | null,
  log: Log,
): Promise<Delivered> {
  const delivered: Delivered = {
    comment: parts.comment ? 'failed' : 'off',
    commentUrl: null,
    status: parts.status ? 'failed' : 'off',
    check: parts.check ? 'failed' : 'off',
  }
  if (parts.comment && where.pullRequest === null) {
    delivered.comment = 'none'
    log.info(githubWarnings.pullRequestUnknown())
  }
  if (![delivered.comment, delivered.status, delivered.check].includes('failed')) return delivered
  if (client === null) {
    log.warning(githubWarnings.noToken())
    return delivered
  }

  const nothing: Delivered = { comment: 'off', commentUrl: null, status: 'off', check: 'off' }
  const readOnly = (error: unknown, wrote: boolean): boolean => {
    const said = readOnlyBecause(error, where, wrote)
    if (said !== null) log.info(said)
    return said !== null
  }
  if (delivered.comment === 'failed') {
    try {
      const { how, url, sameCommit } = await putComment(client, where as OnPullRequest, parts.suite, comment)
      Object.assign(delivered, { comment: how, commentUrl: url })
      if (how === 'newer') log.info(githubWarnings.newerRun())
      if (how === 'newer' && sameCommit) {
        log.info(githubWarnings.newerRunOfCommit())
        return { ...delivered, status: 'newer', check: 'newer' }
      }
    } catch (error) {
      if (readOnly(error, false)) return nothing
      log.warning(warningOf(error, { part: 'the comment', permission: 'pull-requests: write' }))
    }
  }
  if (delivered.status === 'failed') {
    try {
      await setStatus(client, where, parts.suite, status)
      delivered.status = 'set'
    } catch (error) {
      if (readOnly(error, delivered.commentUrl !== null)) return nothing
      log.warning(warningOf(error, { part: 'the commit status', permission: 'statuses: write' }))
    }
  }
  if (delivered.check === 'failed') {
    try {
      // Nothing but success lets a merge through, so whatever is no success is a failure.
      await endCheck(client, where, parts.suite, status.state === 'success' ? 'success' : 'failure', check, late)
      delivered.check = 'set'
    } catch (error) {
      if (lacksPermission(error)) {
        delivered.check = 'off'
        log.info(githubWarnings.noCheck({ said: whatWasSaid(error) }))
      } else log.warning(warningOf(error, { part: 'the check run', permission: 'checks: write' }))
    }
  }
  return delivered
}
