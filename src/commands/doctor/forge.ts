import { type Client, connect } from '../../github/client.ts'
import type { Environment, Where } from '../../github/event.ts'
import { quoted } from '../../github/problem.ts'
import { statusContext } from '../../github/status.ts'
import { doctorTexts } from '../../shared/messages/doctor.ts'
import type { Progress } from '../../shared/progress.ts'
import { type Finding, ok, warn } from './finding.ts'
import { branchOf } from './job.ts'

export interface Asking {
  where: Where
  environment: Environment
  payload: unknown
  /** null: the suite could not be read, so that no status has its name. */
  suite: string | null
  progress: Progress
}

/** A commit that no repository has: whatever is said about it is refused, and nothing is written. */
const noCommit = '0'.repeat(40)
const once = { request: { retries: 0 } }

/**
 * What the API says of the token: whether it is accepted, and what it may write. Writing is tried with what has to be refused as
 * nonsense: whoever may not write is refused before that. Nothing is written, and the token is shown nowhere.
 */
export async function examineForge(asking: Asking): Promise<Finding[]> {
  const { where, environment, progress } = asking
  const token = environment.GITHUB_TOKEN || environment.GITEA_TOKEN || environment.FORGEJO_TOKEN
  if (!token) return [warn('token', doctorTexts.noToken, doctorTexts.noTokenAdvice('\u0024{{ github.token }}'))]
  const client = connect(token, where, (text) => progress.note(text))
  const { owner, repo } = where
  const repository = `${owner}/${repo}`
  const place = { where: where.apiUrl, repository }
  let mayPush = false
  try {
    const { data } = await client.rest.repos.get({ owner, repo, ...once })
    mayPush = data.permissions?.push === true
  } catch (error) {
    const { status, said } = refusal(error)
    if (status === 401)
      return [warn('token', doctorTexts.tokenRefused({ ...place, said }), doctorTexts.tokenRefusedAdvice)]
    if (status === 403 || status === 404)
      return [warn('token', doctorTexts.tokenBlind({ ...place, said }), doctorTexts.tokenBlindAdvice)]
    return [warn('forge', doctorTexts.unreachable({ ...place, said }), doctorTexts.unreachableAdvice)]
  }
  const accepted = ok('token', doctorTexts.token(place))
  return [accepted, ...(where.forge === 'gitea' ? ofGitea(where, mayPush) : await ofGitHub(client, asking))]
}

/** Gitea tells what a token may do; it reads an empty comment before it looks at who writes, so that trying tells nothing. */
function ofGitea({ pullRequest }: Where, mayPush: boolean): Finding[] {
  const may = (check: string): Finding =>
    mayPush
      ? ok(check, doctorTexts.mayWrite)
      : warn(check, doctorTexts.mayNotWrite('it can only read the repository'), doctorTexts.readOnlyAdvice)
  return [
    pullRequest === null ? ok('comment', doctorTexts.nothingToComment) : may('comment'),
    may('commit status'),
    ok('check run', doctorTexts.noChecks),
  ]
}

async function ofGitHub(client: Client, { where, payload, suite }: Asking): Promise<Finding[]> {
  const { owner, repo, pullRequest } = where
  const { issues, repos, checks } = client.rest
  const comment =
    pullRequest === null
      ? ok('comment', doctorTexts.nothingToComment)
      : await mayWrite('comment', 'pull-requests: write', () =>
          issues.createComment({ owner, repo, issue_number: pullRequest, body: '', ...once }),
        )
  const status = await mayWrite('commit status', 'statuses: write', () =>
    repos.createCommitStatus({ owner, repo, sha: noCommit, state: 'pending', context: 'checkpoint-gate', ...once }),
  )
  const check = await mayWrite('check run', 'checks: write', () =>
    checks.create({ owner, repo, name: 'checkpoint-gate', head_sha: noCommit, ...once }),
  )
  // Either of them can be required.
  const isInstead = check.state === 'warn' && status.state === 'ok'
  const findings = [comment, status, isInstead ? ok(check.check, doctorTexts.statusInstead(check.found)) : check]
  const branch = branchOf(payload)
  return branch === null || suite === null ? findings : [...findings, await required(client, where, branch, suite)]
}

async function mayWrite(check: string, permission: string, attempt: () => Promise<unknown>): Promise<Finding> {
  try {
    await attempt()
    return ok(check, doctorTexts.mayWrite)
  } catch (error) {
    const { status, said } = refusal(error)
    if (status === 400 || status === 422) return ok(check, doctorTexts.mayWrite)
    if (status === 403 || status === 404)
      return warn(check, doctorTexts.mayNotWrite(said), doctorTexts.permissionAdvice(permission))
    return warn(check, doctorTexts.untold(said), doctorTexts.untoldAdvice)
  }
}

/** Whether anything keeps a blocked candidate from being merged: rulesets and the protection of the branch, as far as the token sees them. */
async function required(client: Client, { owner, repo }: Where, branch: string, suite: string): Promise<Finding> {
  const { repos } = client.rest
  const [rules, protectedBy] = await Promise.all([
    repos.getBranchRules({ owner, repo, branch, per_page: 100, ...once }).then(
      ({ data }) => data,
      () => [],
    ),
    repos.getBranch({ owner, repo, branch, ...once }).then(
      ({ data }) => data.protection,
      () => undefined,
    ),
  ])
  const names = [
    ...rules.flatMap((rule) =>
      rule.type === 'required_status_checks'
        ? (rule.parameters?.required_status_checks ?? []).map(({ context }) => context)
        : [],
    ),
    ...(protectedBy?.required_status_checks?.contexts ?? []),
  ]
  const context = statusContext(suite)
  const ours = [...new Set(names)].filter(
    (name) => name === context || /checkpoint-?\s?gate/i.test(name) || name === 'gate',
  )
  if (ours.length > 0) return ok('required', doctorTexts.required({ branch, names: ours }))
  return warn('required', doctorTexts.notRequired({ branch, context }), doctorTexts.notRequiredAdvice)
}

/** Octokit's error; without a status nobody answered. */
function refusal(error: unknown): { status: number | null; said: string } {
  const {
    status = null,
    message = '',
    response,
  } = error as {
    status?: number
    message?: string
    response?: { data?: { message?: unknown } }
  }
  const told = response?.data?.message
  return { status, said: quoted(`${status ?? ''} ${typeof told === 'string' ? told : message}`.trim()) }
}
