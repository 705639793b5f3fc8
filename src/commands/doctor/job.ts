import { readFileSync } from 'node:fs'
import type { Environment, Where } from '../../github/event.ts'
import { doctorTexts } from '../../shared/messages/doctor.ts'
import { isMapping } from '../../suite/written.ts'
import { type Finding, ok, warn } from './finding.ts'

/** The job of a workflow that the program runs in, null: none. Those of Gitea and Forgejo set the same variables. */
export function jobAround(environment: Environment): { environment: Environment; payload: unknown } | null {
  if (environment.GITHUB_ACTIONS !== 'true') return null
  return { environment, payload: payloadIn(environment.GITHUB_EVENT_PATH ?? '') }
}

/** Empty where the runner names none; null where it cannot be read. */
function payloadIn(path: string): unknown {
  if (path === '') return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** The machine as the runner tells it. `payload`: of the event. */
export function judgeRunner(environment: Environment, payload: unknown): Finding {
  const { RUNNER_ENVIRONMENT, RUNNER_OS, RUNNER_ARCH, RUNNER_NAME } = environment
  const isSelfHosted = RUNNER_ENVIRONMENT !== 'github-hosted'
  const words = [RUNNER_OS, RUNNER_ARCH, isSelfHosted ? RUNNER_NAME : undefined].filter((word) => word !== undefined)
  const found = doctorTexts.runner({ isSelfHosted, words })
  const repository = isMapping(payload) && isMapping(payload.repository) ? payload.repository : {}
  if (!isSelfHosted || repository.private !== false) return ok('runner', found)
  return warn('runner', doctorTexts.strangers({ found }), doctorTexts.strangersAdvice)
}

/** What becomes of a report of this event. */
export function judgeEvent({ event, pullRequest, sha, readOnlyToken }: Where): Finding {
  const head = sha.slice(0, 7)
  if (event === 'pull_request_target') return warn('event', doctorTexts.target(pullRequest), doctorTexts.targetAdvice)
  if (readOnlyToken !== null) return warn('event', doctorTexts[readOnlyToken](pullRequest), doctorTexts.readOnlyAdvice)
  if (pullRequest !== null) return ok('event', doctorTexts.pullRequest({ number: pullRequest, head }))
  return ok('event', event === 'merge_group' ? doctorTexts.mergeGroup(head) : doctorTexts.otherEvent({ event, head }))
}

/** The branch that is merged into; null: the event belongs to none. */
export function branchOf(payload: unknown): string | null {
  const at = (value: unknown, ...keys: string[]): unknown =>
    keys.reduce<unknown>((inner, key) => (isMapping(inner) ? inner[key] : undefined), value)
  const ref = at(payload, 'pull_request', 'base', 'ref') ?? at(payload, 'merge_group', 'base_ref')
  return typeof ref === 'string' && ref !== '' ? ref.replace(/^refs\/heads\//, '') : null
}
