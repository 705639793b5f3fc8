import { terminalText } from '../shared/escape.ts'
import { githubWarnings, type PublishProblem } from '../shared/messages/github.ts'
import type { Where } from './event.ts'

interface GitHubFailure {
  status?: number
  message?: string
  /** Of a REST answer the body's own message, without the address of its documentation. */
  response?: { data?: { message?: string } | string }
  /** Of a GraphQL answer with status 200. */
  errors?: { type?: string; message: string }[]
}

/** Which advice belongs to a failed request. */
export function warningOf(error: unknown, part: Pick<PublishProblem, 'part' | 'permission'>): string {
  const failure = error as GitHubFailure
  const problem = { ...part, said: whatWasSaid(error) }
  if (failure.status === 401) return githubWarnings.badToken(problem)
  if (lacksPermission(error)) return githubWarnings.permission(problem)
  return isTemporary(failure) ? githubWarnings.unreachable(problem) : githubWarnings.refused(problem)
}

/** Why nothing at all can be written; null: this failure does not say that. `wrote`: whether something was. */
export function readOnlyBecause(error: unknown, { readOnlyToken }: Where, wrote: boolean): string | null {
  if (readOnlyToken === null || wrote || !lacksPermission(error)) return null
  return githubWarnings.readOnlyToken({ because: readOnlyToken, said: whatWasSaid(error) })
}

/** What somebody else's program said, to stand inside a sentence. */
export function quoted(text: string): string {
  return terminalText(text, 200).replace(/\.+$/, '')
}

/** What was said of a failed request, with its status. */
export function whatWasSaid(error: unknown): string {
  const failure = error as GitHubFailure
  const text = messageOf(failure)
  return quoted(failure.status ? `${failure.status} ${text}` : text)
}

/** GitHub answers 404 where the token may not even know the thing, and 403 also for what no permission mends. */
export function lacksPermission(error: unknown): boolean {
  const failure = error as GitHubFailure
  const { status, errors } = failure
  if (errors) return errors[0]?.type === 'FORBIDDEN' || errors[0]?.type === 'NOT_FOUND'
  const about = /not accessible|permission|must have|must authenticate|should have|required scope/i
  return status === 404 || (status === 403 && about.test(messageOf(failure)))
}

function messageOf({ response, errors, message }: GitHubFailure): string {
  const body = response?.data
  return errors?.[0]?.message ?? (typeof body === 'object' ? body.message : undefined) ?? message ?? 'nothing'
}

function isTemporary(failure: GitHubFailure): boolean {
  const { status, errors } = failure
  if (status === undefined) return errors === undefined || errors[0]?.type === 'RATE_LIMITED'
  return status >= 500 || status === 429 || (status === 403 && /rate limit/i.test(messageOf(failure)))
}
