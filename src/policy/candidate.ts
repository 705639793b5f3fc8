import type { CheckpointSource } from '../suite/source.ts'
import type { Suite } from '../suite/suite.ts'

/**
 * The base's suite on the head's candidate: which checkpoint is judged is what a change brings, and no rule. Only its path, its file and its name on a
 * server are the head's; how it is prepared, served and opened stays the base's.
 * @returns null where the two candidates are of different kinds: recorded answers in place of a model would be another judgement
 */
export function withCandidateOf(head: Suite, base: Suite): Suite | null {
  const [own, brought] = [base.candidate, head.candidate]
  if (kindOf(own) !== kindOf(brought)) return null
  const server = own.server && { ...own.server, model: brought.server?.model ?? null }
  return { ...base, candidate: { ...own, path: brought.path, file: brought.file, server } }
}

export type CandidateKind = 'recorded' | 'served' | 'opened'

export function kindOf({ path, server }: Pick<CheckpointSource, 'path' | 'server'>): CandidateKind {
  if (path.startsWith('recorded:')) return 'recorded'
  return server === null ? 'opened' : 'served'
}

/** Whether the checkout tells which candidate is meant, whatever the suite of the head says: its files lie there. */
export function liesInCheckout({ path, server }: CheckpointSource): boolean {
  return path !== '' && !path.startsWith('hf:') && server?.model == null
}
