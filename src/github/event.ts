import { z } from 'zod'
import { gateError } from '../shared/errors.ts'

/** Where the run belongs: everything that publishing needs to know of the event and its environment. */
export interface Where {
  owner: string
  repo: string
  /** Without a slash at the end; of GitHub Enterprise Server `https://HOST/api/v3`. */
  apiUrl: string
  graphqlUrl: string
  /** Gitea and Forgejo have another API: no GraphQL, no checks. */
  forge: 'github' | 'gitea'
  event: string
  /** Null where the event belongs to none: push, workflow_dispatch, merge_group, schedule. */
  pullRequest: number | null
  /** The commit that is judged: the head of the pull request or of the merge group. */
  sha: string
  /** Grows with time within a repository; the same for every attempt of one run. */
  runId: number
  /** From 1; grows when the same run is run again. */
  attempt: number
  runUrl: string
  /** Why GitHub gave the job a token that can only read, whatever the workflow says; null: the workflow decides. */
  readOnlyToken: 'fork' | 'dependabot' | null
}

export type Environment = Record<string, string | undefined>

const repository = z.object({ full_name: z.string() })
const commit = z.string().regex(/^[0-9a-f]{40,64}$/, 'not the id of a commit')
const payloadSchema = z.object({
  pull_request: z
    .object({
      number: z.number().int(),
      // The repository of a head is null once its fork is deleted.
      head: z.object({ sha: commit, repo: repository.nullish() }),
      base: z.object({ repo: repository }),
    })
    .optional(),
  merge_group: z.object({ head_sha: commit }).optional(),
})

const commentSchema = z.object({
  action: z.string(),
  issue: z.object({ number: z.number().int(), pull_request: z.unknown().optional() }),
  comment: z.object({ id: z.number().int() }),
})

/** A comment of which the event tells. */
export interface CommentEvent {
  /** Null: it is not on a pull request. */
  pullRequest: number | null
  comment: number
  /** `created`, `edited`, `deleted`. */
  action: string
}

/** Null where the event is another. Who wrote what is never taken from the payload. */
export function commentIn(event: string, payload: unknown): CommentEvent | null {
  if (event !== 'issue_comment') return null
  const read = commentSchema.safeParse(payload)
  if (!read.success) throw gateError('github-event', { event, problem: firstProblem(read.error) })
  const { action, issue, comment } = read.data
  return { pullRequest: issue.pull_request ? issue.number : null, comment: comment.id, action }
}

/**
 * Reads the place of the run from the variables of GitHub Actions and the event's payload.
 *
 * On `pull_request` GITHUB_SHA is a merge commit that nobody looks at: the head's own sha goes before it.
 */
export function whereFrom(environment: Environment, payload: unknown): Where {
  const variable = (name: string, valid: RegExp) => {
    const value = environment[name] ?? ''
    if (!valid.test(value)) throw gateError('github-environment', { variable: name })
    return value
  }
  const [owner, repo] = variable('GITHUB_REPOSITORY', /^[^/\s]+\/[^/\s]+$/).split('/') as [string, string]
  const event = variable('GITHUB_EVENT_NAME', /^\w+$/)
  const runId = variable('GITHUB_RUN_ID', /^\d+$/)
  const attempt = Number(/^[1-9]\d*$/.exec(environment.GITHUB_RUN_ATTEMPT ?? '')?.[0] ?? 1)
  const forge = forgeOf(environment)

  const read = payloadSchema.safeParse(payload)
  if (!read.success) throw gateError('github-event', { event, problem: firstProblem(read.error) })
  const { pull_request: pullRequest, merge_group: mergeGroup } = read.data

  return {
    owner,
    repo,
    apiUrl: address(environment.GITHUB_API_URL, 'https://api.github.com'),
    graphqlUrl: address(environment.GITHUB_GRAPHQL_URL, 'https://api.github.com/graphql'),
    forge,
    event,
    pullRequest: pullRequest?.number ?? null,
    sha: pullRequest?.head.sha ?? mergeGroup?.head_sha ?? variable('GITHUB_SHA', /^[0-9a-f]{40,64}$/),
    runId: Number(runId),
    attempt,
    runUrl: runUrl(environment, forge, attempt),
    readOnlyToken: readOnlyToken(event, environment.GITHUB_ACTOR, pullRequest),
  }
}

/** Gitea and Forgejo say who they are, and so do their addresses where another program runs the workflow. */
export function forgeOf({ GITEA_ACTIONS, FORGEJO_ACTIONS, GITHUB_API_URL }: Environment): Where['forge'] {
  const itself = GITEA_ACTIONS === 'true' || FORGEJO_ACTIONS === 'true'
  return itself || /\/api\/v1\/?$/.test(GITHUB_API_URL ?? '') ? 'gitea' : 'github'
}

/** The page of a workflow's run; Gitea and Forgejo call it by the run's number. */
export function runUrl(environment: Environment, forge: Where['forge'], attempt: number): string {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_NUMBER: number } = environment
  const runs = `${address(environment.GITHUB_SERVER_URL, 'https://github.com')}/${repository}/actions/runs`
  if (forge === 'gitea') return `${runs}/${number || id}`
  return attempt > 1 ? `${runs}/${id}/attempts/${attempt}` : `${runs}/${id}`
}

function readOnlyToken(
  event: string,
  actor: string | undefined,
  pullRequest: z.infer<typeof payloadSchema>['pull_request'],
): Where['readOnlyToken'] {
  // pull_request_target runs with the base repository's token, also for forks.
  if (event === 'pull_request_target') return null
  if (pullRequest && pullRequest.head.repo?.full_name !== pullRequest.base.repo.full_name) return 'fork'
  return actor === 'dependabot[bot]' && (pullRequest || event === 'push') ? 'dependabot' : null
}

function address(value: string | undefined, usual: string): string {
  return (value || usual).replace(/\/+$/, '')
}

function firstProblem(error: z.ZodError): string {
  const issue = error.issues[0]!
  return `${issue.path.join('.') || 'payload'}: ${issue.message}`
}
