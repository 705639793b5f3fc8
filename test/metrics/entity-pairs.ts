import type { Entity, Evidence } from '../../src/evidence/evidence.ts'
import type { Metric, Seen } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import type { Sample } from '../../src/samples/sample.ts'
import { sumRows } from './pairs.ts'

type EntityEvidence = Extract<Evidence, { kind: 'tags' | 'answer' | 'entities' }>
export type Figures = [precision: number | null, recall: number | null, f1: number | null, support: number]
export type Averages = Record<string, Figures>

export interface Case {
  expected: string[][]
  predicted: string[][]
  default: Averages | string
  strict: Record<string, Averages | string>
  token_accuracy: number
}

export const reading = { field: 'entities', schema: null }
export const metric = (name: string) => findMetric(name) as Metric<'entities'>
export const sampleOf = (own: Partial<Sample>, i = 0): Sample => ({
  id: `s${i}`,
  ...own,
  source: { file: 'a.jsonl', line: 1 },
})
export const answer = (text: string): EntityEvidence => ({ kind: 'answer', id: 'a', text, finish: 'eos' })
export const tagged = (tags: string[]): EntityEvidence => ({ kind: 'tags', id: 'a', tags })
export const listed = (entities: Entity[]): EntityEvidence => ({ kind: 'entities', id: 'a', entities })

export function seenOf(samples: Partial<Sample>[], evidence: EntityEvidence[]): Seen<'entities'> {
  return { pairs: samples.map((own, i) => ({ sample: sampleOf(own, i), evidence: [evidence[i]!] })), reading }
}

export const tagsSeen = ({ expected, predicted }: Pick<Case, 'expected' | 'predicted'>) =>
  seenOf(
    expected.map((tags) => ({ tags })),
    predicted.map(tagged),
  )

export function figure(name: string, seen: Seen<'entities'>): number {
  const scorer = metric(name).scorer(seen)
  return scorer.value(sumRows(seen.pairs.map(({ sample, evidence }) => scorer.statistics(evidence[0]!, sample))))
}

/** As seqeval raises, the row is missing with a reason. */
export function isRefused(name: string, seen: Seen<'entities'>): boolean {
  const { blind, unfit } = metric(name)
  return (blind!(seen.pairs.map(({ sample }) => sample)) ?? unfit!(seen)) !== null
}
