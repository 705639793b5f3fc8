import type { Evidence } from '../evidence/evidence.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Sample } from '../samples/sample.ts'
import { counted } from '../shared/numbers.ts'
import { listed, shown } from '../shared/shown.ts'
import type { PairedTable } from '../statistics/table.ts'
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

export function pairSamples(evaluated: EvaluatedTask): Pairing | Missing {
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

/** @param equalUnits whether both sides must have scored the same tokens or bytes, as log-losses of one tokenizer do */
export function tableOf(pairing: Pairing, metric: Metric, equalUnits: boolean): PairedTable | Missing {
  const { pairs, group, groups } = pairing
  const size = metric.size
  const table: PairedTable = {
    n: pairs.length,
    size,
    baseline: new Float64Array(pairs.length * size),
    candidate: new Float64Array(pairs.length * size),
    group,
    groups,
    stratum: new Int32Array(groups),
    strata: 1,
  }
  for (const side of ['baseline', 'candidate'] as const) {
    const impossible = pairs.filter((pair) => isImpossible(pair[side])).map((pair) => pair.sample.id)
    if (impossible.length > 0) {
      return {
        reason: `The ${side} has a log-loss that no model can give (below 0, or of no token) in ${named(impossible, pairs.length)}.`,
      }
    }
    const broken: string[] = []
    for (const [i, pair] of pairs.entries()) {
      const evidence = pair[side]
      if (evidence.kind !== metric.of) {
        return { reason: `The ${side}'s evidence for ${shown(pair.sample.id)} is no ${metric.of}.` }
      }
      const statistics = metric.statistics(evidence, pair.sample)
      for (let k = 0; k < size; k++) table[side][i * size + k] = statistics[k] ?? Number.NaN
      if (!table[side].subarray(i * size, (i + 1) * size).every(Number.isFinite)) broken.push(pair.sample.id)
    }
    if (broken.length > 0) {
      return { reason: `The ${side} gave no finite number for ${named(broken, pairs.length)}.` }
    }
  }
  if (equalUnits && metric.pools === 'log-loss') {
    const unequal = pairs.filter((_, i) => table.baseline[i * size + 1] !== table.candidate[i * size + 1])
    if (unequal.length > 0) {
      const ids = unequal.map((pair) => pair.sample.id)
      return { reason: `The two sides scored different parts of the text in ${named(ids, pairs.length)}.` }
    }
  }
  return table
}

/** No probability is above 1, so no log-loss is below 0: such evidence was damaged or written by hand. */
function isImpossible(evidence: Evidence): boolean {
  return (
    evidence.kind === 'likelihood' &&
    (evidence.nll < 0 || evidence.tokens < 0 || evidence.bytes < 0 || (evidence.tokens === 0 && evidence.nll > 0))
  )
}

function named(ids: string[], of?: number): string {
  const count = of === undefined ? counted(ids.length, 'sample') : `${ids.length} of ${counted(of, 'sample')}`
  return `${count}: ${listed([...ids].sort().map(shown), 5)}`
}
