import { sides } from '../evidence/evidence.ts'
import type { Metric, Seen } from '../metrics/metric.ts'
import { oncePer } from '../metrics/once.ts'

/** What a metric has to say about the samples, and of which side it says it; null: nothing. */
export function noteOf(metric: Metric, seen: Seen): string | null {
  const whole = metric.note?.(seen) ?? null
  if (whole === null || seen.pairs.every(({ evidence }) => evidence.length === 1)) return whole
  const [baseline, candidate] = oneSided(seen).map((side) => metric.note?.(side) ?? null)
  if (baseline === candidate) return `Both sides: ${baseline ?? whole}`
  return [
    ...(baseline === null ? [] : [`Baseline: ${baseline}`]),
    ...(candidate === null ? [] : [`Candidate: ${candidate}`]),
  ].join(' ')
}

/** Kept, so that metrics of a family find what they have read of a side. */
const oneSided = oncePer(({ pairs, reading }: Seen): Seen[] =>
  sides.map((_, side) => ({
    pairs: pairs.map(({ sample, evidence }) => ({ sample, evidence: [evidence[side] ?? evidence[0]!] })),
    reading,
  })),
)
