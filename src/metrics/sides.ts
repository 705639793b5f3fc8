import type { EvidenceOf, Subject } from '../evidence/evidence.ts'
import type { Seen } from './metric.ts'

/** Tells, of the pieces of evidence that are asked about, the index of their side; -1 of all others. */
export function sidesOf<S extends Subject>(
  { pairs }: Seen<S>,
  isAsked: (evidence: EvidenceOf<S>) => boolean,
): (evidence: EvidenceOf<S>) => number {
  const sides = new Map<EvidenceOf<S>, number>()
  for (const { evidence } of pairs) {
    for (let side = 0; side < evidence.length; side += 1) {
      if (isAsked(evidence[side]!)) sides.set(evidence[side]!, side)
    }
  }
  return sides.size === 0 ? () => -1 : (evidence) => sides.get(evidence) ?? -1
}
