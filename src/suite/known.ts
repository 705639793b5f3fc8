import type { Subject } from '../evidence/evidence.ts'
import type { Unit } from '../shared/numbers.ts'
import type { Better } from '../shared/words.ts'
import type { Task } from './task.ts'

/** What a suite has to know of a metric; the metrics themselves lie in a later room. */
export interface KnownMetric {
  /** Canonical, with the options that are not the usual ones: `bleu:tokenize=zh`. */
  name: string
  better: Better
  of: Subject
  unit: Unit
  scale: 1 | 100
  /** Lowest and highest possible value. */
  range: readonly [number, number]
  /** Whether a text is judged by itself, so that samples need no references. */
  withoutReferences?: true
  /** Whether the task must give a JSON schema. */
  needsSchema?: true
}

/** What there is to choose from. */
export interface Catalogue {
  /** Every metric with its usual options. */
  metrics: readonly KnownMetric[]
  /** The metric that is written so, options included; a text says what is wrong with an option; null: no metric is called that. */
  find(written: string): KnownMetric | string | null
  /** Why this is no JSON schema that answers can be checked against, as a part of a sentence after "the schema"; null: it is one. */
  schemaMistake(schema: unknown): string | null
}

/** What the metrics of a kind of task judge. */
export const subjectOf: Record<Task['kind'], Subject> = {
  generate: 'text',
  classify: 'label',
  entities: 'entities',
  choose: 'choice',
  perplexity: 'likelihood',
  scores: 'score',
}

/** Of metrics that no task names: the key of a generate task that they come with. */
export const keyOf: Partial<Record<Subject, 'judge' | 'people'>> = { judgement: 'judge', rating: 'people' }

/** In the middle of a sentence. */
export const aTask = (kind: Task['kind']): string => `${kind === 'entities' ? 'an' : 'a'} ${kind} task`

/** The kind of task whose metrics judge this. */
export function kindFor(subject: Subject): Task['kind'] {
  if (keyOf[subject] !== undefined) return 'generate'
  return (Object.keys(subjectOf) as Task['kind'][]).find((kind) => subjectOf[kind] === subject)!
}

export function metricsOf(kind: Task['kind'], { metrics }: Catalogue): KnownMetric[] {
  return metrics.filter((metric) => metric.of === subjectOf[kind])
}

/** The metric of a name that is known to be right. */
export function metricCalled(name: string, catalogue: Catalogue): KnownMetric | null {
  const found = catalogue.find(name)
  return typeof found === 'string' ? null : found
}
