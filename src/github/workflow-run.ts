import { z } from 'zod'
import { gateError } from '../shared/errors.ts'
import type { Client } from './client.ts'
import type { Where } from './event.ts'
import { whatWasSaid } from './problem.ts'

/** A run of another workflow, as the event `workflow_run` tells of it: the forge's own words, whatever that run did. */
export interface EvaluatingRun {
  /** Whether it has come to its end. */
  completed: boolean
  /** `success`, `failure`, `cancelled`, `skipped`, `timed_out`, `action_required` and others; empty: not told. */
  conclusion: string
  id: number
  attempt: number
  /** The commit at the head of what it ran for. */
  sha: string
  /** Null where the forge does not tell, as Gitea, or the fork is gone. */
  head: { repository: string; owner: string; branch: string } | null
  isOfPullRequest: boolean
  url: string
  defaultBranch: string
}

const schema = z.object({
  // Empty where Gitea tells of a run that is none of these.
  action: z.string(),
  repository: z.object({ default_branch: z.string() }),
  workflow_run: z.object({
    id: z.number().int().positive(),
    run_attempt: z.number().int().nonnegative().nullish(),
    head_sha: z.string().regex(/^[0-9a-f]{40,64}$/, 'not the id of a commit'),
    head_branch: z.string().nullish(),
    head_repository: z.object({ full_name: z.string() }).nullish(),
    event: z.string(),
    conclusion: z.string().nullish(),
    html_url: z.string(),
  }),
})

/** @throws GateError where the event is another one, or its payload is not as it should be */
export function evaluatingRun({ event }: Pick<Where, 'event'>, payload: unknown): EvaluatingRun {
  if (event !== 'workflow_run') throw gateError('publish-event', { event })
  const read = schema.safeParse(payload)
  if (!read.success) {
    const [issue] = read.error.issues
    throw gateError('github-event', { event, problem: `${issue!.path.join('.') || 'payload'}: ${issue!.message}` })
  }
  const { action, repository, workflow_run: run } = read.data
  const [name, branch] = [run.head_repository?.full_name, run.head_branch]
  return {
    completed: action === 'completed',
    conclusion: run.conclusion ?? '',
    id: run.id,
    attempt: Math.max(1, run.run_attempt ?? 1),
    sha: run.head_sha,
    head: name && branch ? { repository: name, owner: name.split('/')[0]!, branch } : null,
    // Gitea has an event for every activity: pull_request_sync for a push.
    isOfPullRequest: /^pull_request(_sync|_label|_assign|_milestone)?$/.test(run.event),
    url: run.html_url,
    defaultBranch: repository.default_branch,
  }
}

/** An open pull request whose head is the commit that was evaluated. */
export interface EvaluatedPull {
  number: number
  /** The branch that it goes into. */
  base: string
  /** `owner/name` that it comes from; empty: it is gone; null: surely a branch of the repository itself. */
  fork: string | null
}

/**
 * The open pull requests of this repository whose head is the very commit that the run was for, the oldest first. They come from the API
 * and from nowhere else: nothing that the run left behind is asked.
 * @throws GateError where the API does not answer
 */
export async function pullsOf(client: Client, where: Where, run: EvaluatingRun): Promise<EvaluatedPull[]> {
  const { owner, repo } = where
  const ours = `${owner}/${repo}`
  const isSame = (one: string | undefined, other: string) => one?.toLowerCase() === other.toLowerCase()
  try {
    const pulls = await client.paginate(client.rest.pulls.list, {
      owner,
      repo,
      state: 'open',
      per_page: 100,
      ...(run.head && where.forge === 'github' && { head: `${run.head.owner}:${run.head.branch}` }),
    })
    return pulls
      .filter(({ head, base }) => head.sha === run.sha && isSame(base.repo?.full_name, ours))
      .filter(({ head }) => run.head === null || isSame(head.repo?.full_name, run.head.repository))
      .map(({ number, head, base }) => {
        const from: string | undefined = head.repo?.full_name
        // Only where the forge tells whose branch was evaluated, it was surely ours: a commit can be at the head of several pull requests.
        const isOurs = run.head !== null && isSame(from, ours)
        return { number, base: base.ref, fork: isOurs ? null : (from ?? '') }
      })
      .sort((a, b) => a.number - b.number)
  } catch (error) {
    throw gateError('publish-lookup', { said: whatWasSaid(error) }, error)
  }
}
