import { z } from 'zod'
import type { Holder } from '../../evidence/policy-record.ts'
import type { Environment, Where } from '../../github/event.ts'
import { gateError } from '../../shared/errors.ts'
import type { BaseName, PolicySource } from './source.ts'

const commit = z.string().regex(/^[0-9a-f]{40,64}$/)
const payloadSchema = z.object({
  pull_request: z.object({ base: z.object({ sha: commit.optional() }) }).optional(),
  merge_group: z.object({ base_sha: commit.optional() }).optional(),
  repository: z.object({ default_branch: z.string().optional() }).optional(),
})

/** Nothing that git would take for an option, or for more than a name. */
const branchName = /^(?![-/.])(?!.*(?:\.\.|@\{|\/\/))[^\s\p{Cc}~^:?*[\\]+$/u

/**
 * Whose rules hold in a workflow, and where the base is.
 *
 * Of a pull request it is what the forge has merged the head into, where that merge is what lies there, else the base as the event tells it; of a merge
 * group, what the group stands on. The default branch is its own base; any other branch is held to the default branch, since its commits may be those of
 * a pull request, whose status they would set.
 * @param given the inputs policy and base; null: not given
 * @throws GateError `policy-not-a-name`
 */
export function policyOfEvent(
  given: { policy: string | null; base: string | null; token: string | null },
  where: Where,
  environment: Environment,
  payload: unknown,
): PolicySource {
  const holds = holderOf(given.policy)
  const { owner, repo } = where
  const server = environment.GITHUB_SERVER_URL || 'https://github.com'
  const remote = { url: `${server.replace(/\/+$/, '')}/${owner}/${repo}`, token: given.token }
  const { pull_request: pullRequest, merge_group: group, repository } = payloadSchema.safeParse(payload).data ?? {}
  const isChange = pullRequest !== undefined || group !== undefined
  const merged = pullRequest && environment.GITHUB_SHA ? { commit: environment.GITHUB_SHA, head: where.sha } : null
  const named = (name: string | undefined, isBelow?: true): BaseName | null =>
    name === undefined ? null : { name, merged, ...(isBelow && { isBelow }) }
  if (given.base !== null) {
    if (!branchName.test(given.base)) throw gateError('policy-not-a-name', { given: given.base, input: 'base' })
    return { holds, base: { name: given.base, merged: null }, remote, isChange }
  }
  if (pullRequest) return { holds, base: named(pullRequest.base.sha), remote, isChange }
  if (group) return { holds, base: named(group.base_sha, true), remote, isChange }
  const main = repository?.default_branch
  const isMain = main === undefined || environment.GITHUB_REF === `refs/heads/${main}`
  const base = holds === 'base' && !isMain && branchName.test(main) ? { name: main, merged: null } : null
  // Nothing but the base itself is judged by its own rules then.
  return { holds: base === null ? 'head' : holds, base, remote, isChange }
}

export function holderOf(policy: string | null): Holder {
  if (policy === null || policy === 'head' || policy === 'base') return policy ?? 'head'
  throw gateError('policy-not-a-name', { given: policy, input: 'policy' })
}
