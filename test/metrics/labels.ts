import type { Evidence } from '../../src/evidence/evidence.ts'
import { type Metric, type Seen, usualReading } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import type { Sample } from '../../src/samples/sample.ts'
import { sumRows } from './pairs.ts'

export type LabelEvidence = Extract<Evidence, { kind: 'label' | 'answer' }>

export const metric = (name: string) => findMetric(name) as Metric<'label'>
export const sampleOf = (label: string, i: number): Sample => ({
  id: `s${i}`,
  label,
  source: { file: 'a.jsonl', line: i + 1 },
})
export const given = (label: string): LabelEvidence => ({ kind: 'label', id: 'a', label })
export const answer = (text: string): LabelEvidence => ({ kind: 'answer', id: 'a', text, finish: 'eos' })
export const json = (category: unknown) => answer(JSON.stringify({ category }))

/** Samples with one column of evidence for each side. */
export function seenOf(expected: readonly string[], ...sides: LabelEvidence[][]): Seen<'label'> {
  return {
    pairs: expected.map((label, i) => ({
      sample: sampleOf(label, i),
      evidence: sides.map((side) => ({ ...side[i]! })),
    })),
    reading: usualReading,
  }
}

/** The value of a side, of the samples that `draws` names. */
export function figure(name: string, seen: Seen<'label'>, side = 0, draws = seen.pairs.map((_, i) => i)): number {
  const scorer = metric(name).scorer(seen)
  return scorer.value(
    sumRows(draws.map((i) => scorer.statistics(seen.pairs[i]!.evidence[side]!, seen.pairs[i]!.sample))),
  )
}
