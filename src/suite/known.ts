import type { EvidenceKind } from '../evidence/evidence.ts'
import type { Task } from './suite.ts'

/** What a suite has to know of a metric; the metrics themselves lie in a later room. */
export interface KnownMetric {
  name: string
  better: 'higher' | 'lower'
  of: EvidenceKind
  unit: 'points' | 'ratio'
}

/** Which evidence a kind of task yields: its metrics must be fed by that. */
const evidenceOf: Record<Task['kind'], EvidenceKind> = { generate: 'answer', perplexity: 'likelihood' }

export function metricsOf(kind: Task['kind'], known: readonly KnownMetric[]): KnownMetric[] {
  return known.filter((metric) => metric.of === evidenceOf[kind])
}
