import { codeOf } from '../override/code.ts'
import { type Command, readCommand } from '../override/command.ts'
import { type Commented, mayOverride, overrideOf, type Pull, whyNot, whyVoid } from '../override/judge.ts'
import type { Overrides, Subject } from '../override/record.ts'
import type { Blocked } from '../report/trail.ts'
import { type Reason, refusals } from '../shared/messages/override.ts'
import type { Client } from './client.ts'
import type { Where } from './event.ts'
import type { OnPullRequest } from './find.ts'
import { lacksPermission, whatWasSaid } from './problem.ts'

/** A comment that is a command, and which. */
export interface Given {
  command: Command
  comment: Commented
}

interface ApiComment {
  id: number
  html_url: string
  /** Gitea leaves empty whichever of both it does not belong to. */
  issue_url?: string
  pull_request_url?: string
  body?: string | null
  user: { id: number; login: string; type?: string } | null
  performed_via_github_app?: { name: string } | null
  created_at: string
  updated_at: string
}

/** Null: it is not there any more, or on another pull request. */
export async function commentById(client: Client, where: OnPullRequest, id: number): Promise<Commented | null> {
  const { owner, repo, pullRequest } = where
  try {
    const { data } = await client.rest.issues.getComment({ owner, repo, comment_id: id })
    const { issue_url: issue, pull_request_url: pull } = data as ApiComment
    const number = /\/(?:issues|pulls?)\/(\d+)$/.exec(pull || issue || '')?.[1]
    return number === String(pullRequest) ? commented(data as ApiComment) : null
  } catch (error) {
    if ((error as { status?: number }).status === 404) return null
    throw error
  }
}

/** Every well-formed command on the pull request, the newest first. */
async function commandsOn(client: Client, { owner, repo, pullRequest }: OnPullRequest): Promise<Given[]> {
  const { listComments } = client.rest.issues
  const all = await client.paginate(listComments, { owner, repo, issue_number: pullRequest, per_page: 100 })
  return (all as ApiComment[])
    .flatMap((each): Given[] => {
      const comment = commented(each)
      const command = readCommand(comment.body)
      return command === null || 'malformed' in command ? [] : [{ command, comment }]
    })
    .sort((a, b) => b.comment.id - a.comment.id)
}

/** @param head as it was asked last */
export async function pullOf(client: Client, where: OnPullRequest, head: string): Promise<Pull> {
  const { owner, repo, pullRequest } = where
  const { data } = await client.rest.issues.get({ owner, repo, issue_number: pullRequest })
  return { isOpen: data.state === 'open', head, author: { id: data.user?.id ?? 0, login: data.user?.login ?? '' } }
}

/**
 * Why the command lets nothing through, or what its author may do, asked last since it costs a request. It is about the right code.
 * @param now in milliseconds since 1970
 */
export async function checked(
  client: Client,
  where: Where,
  { command, comment }: Given,
  pull: Pull,
  now: number,
): Promise<{ permission: string } | { why: Reason }> {
  const why = whyNot(command, comment, pull, now)
  if (why !== null) return { why }
  try {
    const permission = await permissionOf(client, where, comment.author.login)
    return mayOverride(permission) ? { permission } : { why: refusals.permission({ permission }) }
  } catch (error) {
    if (!lacksPermission(error)) throw error
    return { why: refusals.permissionUnknown({ said: whatWasSaid(error) }) }
  }
}

/** The role where the forge has roles, else the permission; of people whom the repository does not know `none`. */
async function permissionOf(client: Client, { owner, repo }: Where, username: string): Promise<string> {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username })
    // A role of the organisation's own making is worth what GitHub says that it is.
    return mayOverride(data.permission) && !mayOverride(data.role_name) ? data.permission : data.role_name
  } catch (error) {
    if ((error as { status?: number }).status === 404) return 'none'
    throw error
  }
}

/**
 * Whether somebody has let exactly this through; if not, why what they have let through is not this. Null: there is nothing to say.
 * @param open whether it can be let through at all
 * @param before what the last report left
 */
export async function overridesFor(
  client: Client,
  where: OnPullRequest,
  { subject, open, before }: { subject: Subject; open: boolean; before: Blocked | null },
  now: number,
): Promise<Overrides | null> {
  const all = await commandsOn(client, where)
  const code = codeOf(subject)
  const own = all.filter(({ command }) => command.code === code)
  const refused = ({ comment }: Given, why: Reason): Overrides => ({
    schema: 1,
    override: null,
    void: { by: comment.author.login, url: comment.url, why },
  })
  if (own.length > 0) {
    if (!open) return refused(own[0]!, refusals.notMeasured())
    const pull = await pullOf(client, where, subject.commit)
    const found: Reason[] = []
    for (const given of own) {
      const result = await checked(client, where, given, pull, now)
      if ('permission' in result) {
        const override = overrideOf(given.command, given.comment, result.permission, subject)
        return { schema: 1, override, void: null }
      }
      found.push(result.why)
    }
    return refused(own[0]!, found[0]!)
  }
  return former(all, subject, open, before)
}

/** What was let through before, or was to be, and is not this. */
function former(all: readonly Given[], subject: Subject, open: boolean, before: Blocked | null): Overrides | null {
  if (before === null) return null
  const told = (by: string, url: string, why: Reason): Overrides => ({
    schema: 1,
    override: null,
    void: { by, url, why },
  })
  const { code, commit, what, override } = before
  const why = () => {
    if (commit !== subject.commit) return refusals.otherCommit({ commit: commit.slice(0, 7) })
    if (!open) return refusals.notMeasured()
    return (what && whyVoid({ suite: subject.suite, commit, ...what }, subject)) ?? refusals.otherBlockers()
  }
  if (override !== null) {
    const stands = all.some(({ comment }) => comment.id === override.id)
    return told(override.by, override.url, stands ? why() : refusals.gone())
  }
  // Nobody took it at once, as where no workflow listens to comments.
  const late = all.find(({ command }) => command.code === code)
  if (late !== undefined) return told(late.comment.author.login, late.comment.url, why())
  return before.former && { schema: 1, override: null, void: before.former }
}

function commented(given: ApiComment): Commented {
  const { id, html_url: url, body, user, performed_via_github_app: app, created_at, updated_at } = given
  // Of an account that is gone GitHub tells nothing; Gitea's own accounts have no number above 0.
  const author = { id: user?.id ?? 0, login: user?.login ?? 'ghost' }
  const isBot = user?.type === 'Bot' || author.id <= 0
  return {
    id,
    url,
    body: body ?? '',
    author: { ...author, isBot },
    app: app?.name ?? null,
    created: created_at,
    updated: updated_at,
  }
}
