import type { Evidence } from '../evidence/evidence.ts'
import type { Sample } from '../samples/sample.ts'
import { counted } from '../shared/numbers.ts'
import { listed, shown } from '../shared/shown.ts'
import type { EvaluatedTask } from './evaluation.ts'

/** The samples of a task with the evidence of both sides, ordered by id: the order in a file changes no interval. */
export interface Pairing {
  pairs: { sample: Sample; baseline: Evidence; candidate: Evidence }[]
  group: Int32Array
  groups: number
}

/** Evidence that could not be paired or measured; `reason` is a sentence. */
export interface Missing {
  reason: string
}

export function pairSamples(evaluated: Omit<EvaluatedTask, 'task'>): Pairing | Missing {
  const { samples, baseline, candidate } = evaluated
  if (evaluated.missing !== undefined) return { reason: evaluated.missing }
  if (samples.length === 0) return { reason: 'The task has no samples.' }
  const ids = new Set(samples.map((sample) => sample.id))
  if (ids.size < samples.length) return { reason: 'Several samples have the same id.' }
  for (const [side, own, other] of [
    ['baseline', baseline, candidate],
    ['candidate', candidate, baseline],
  ] as const) {
    const lost = [...ids].filter((id) => !own.has(id))
    if (lost.length > 0) return { reason: `The ${side} has no evidence for ${named(lost, ids.size)}.` }
    const strange = [...own.keys()].filter((id) => !ids.has(id) && !other.has(id))
    if (strange.length > 0) {
      return { reason: `Only the ${side} has evidence for ${named(strange)}, which the data does not hold.` }
    }
  }
  const ordered = [...samples].sort((a, b) => (a.id < b.id ? -1 : 1))
  const numbers = new Map<string, number>()
  const group = Int32Array.from(ordered, (sample) => {
    const key = sample.group === undefined ? `sample ${sample.id}` : `group ${sample.group}`
    if (!numbers.has(key)) numbers.set(key, numbers.size)
    return numbers.get(key)!
  })
  const pairs = ordered.map((sample) => ({
    sample,
    baseline: baseline.get(sample.id)!,
    candidate: candidate.get(sample.id)!,
  }))
  return { pairs, group, groups: numbers.size }
}

/** `3 of 200 samples: a, b, c`. */
export function named(ids: string[], of?: number): string {
  const count = of === undefined ? counted(ids.length, 'sample') : `${ids.length} of ${counted(of, 'sample')}`
  return `${count}: ${listed([...ids].sort().map(shown), 5)}`
}
