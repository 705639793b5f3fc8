import type { Subject } from '../evidence/evidence.ts'
import type { Better } from '../shared/words.ts'
import type { Task } from './suite.ts'

/** What a suite has to know of a metric; the metrics themselves lie in a later room. */
export interface KnownMetric {
  name: string
  better: Better
  of: Subject
  unit: 'points' | 'ratio'
  scale: 1 | 100
}

/** What a kind of task lets metrics judge. */
const subjectOf: Record<Task['kind'], Subject> = { generate: 'text', perplexity: 'likelihood' }

export function metricsOf(kind: Task['kind'], known: readonly KnownMetric[]): KnownMetric[] {
  return known.filter((metric) => metric.of === subjectOf[kind])
}
