import { createHash } from 'node:crypto'
import type { Blocker, Verdict } from '../gate/outcome.ts'
import type { Override, Subject } from './record.ts'

/**
 * 128 bits: an author could make two checkpoints of one code, one harmless and one not, if collisions were within reach. People copy it.
 */
const digits = 32

/** By what a command names all that it lets through: another commit, candidate, rule or figure has another code. */
export function codeOf({ suite, commit, fingerprint, blockers }: Subject): string {
  const said = blockers.map(({ key, rule, value }) => [key, rule, value])
  const bound = JSON.stringify(['checkpoint-gate override 1', suite, commit, fingerprint, said])
  return createHash('sha256').update(bound).digest('hex').slice(0, digits)
}

/** Every rule that blocks. What blocks besides rules of rows is added to the verdict's `blocking`, so that this is all of it. */
export function blockers({ verdict }: { verdict: Verdict }): Blocker[] {
  return verdict.blocking ?? []
}

/** Whether a person can let it through: what was not measured is never a pass, whoever says so. */
export function isOverridable(verdict: Verdict): boolean {
  return verdict.name === 'blocked' && verdict.unshown === undefined && blockers({ verdict }).length > 0
}

/** Whether the override is of exactly this, to the last figure. */
export function isOf(subject: Subject, { commit, fingerprint, blockers }: Override): boolean {
  return codeOf(subject) === codeOf({ suite: subject.suite, commit, fingerprint, blockers })
}
