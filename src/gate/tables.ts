import { type Evidence, evidenceOf } from '../evidence/evidence.ts'
import type { Metric, Reading, Scorer, Seen } from '../metrics/metric.ts'
import type { Sample } from '../samples/sample.ts'
import { shown } from '../shared/shown.ts'
import type { PairedTable } from '../statistics/table.ts'
import { type Missing, named, type Pairing } from './pairing.ts'

/** What one metric makes of the paired samples. */
export interface Tabled {
  scorer: Scorer<Evidence>
  table: PairedTable | Missing
}

/** The pairs as metrics see them, the evidence of both sides beside each other. */
export function seenBy(pairing: Pairing, reading: Reading): Seen {
  const pairs = pairing.pairs.map(({ sample, baseline, candidate }) => ({ sample, evidence: [baseline, candidate] }))
  return { pairs, reading }
}

/**
 * The statistics of every metric for every sample and side. All metrics count one answer before the next one is looked at, so that those of
 * a family can share its words; scorers with the same `statistics` share one table.
 * @param equalUnits whether both sides must have scored the same tokens or bytes, as log-losses of one tokenizer do
 */
export function tablesOf(pairing: Pairing, metrics: readonly Metric[], seen: Seen, equalUnits: boolean): Tabled[] {
  const layouts = new Map<Scorer<Evidence>['statistics'], Layout>()
  const laid = metrics.map((metric) => {
    const unfit = unfitEvidence(pairing, metric)
    if (unfit !== null) return { scorer: unusable, layout: unfit, metric }
    const scorer = metric.scorer(seen)
    const layout = layouts.get(scorer.statistics) ?? new Layout(scorer, pairing)
    layouts.set(scorer.statistics, layout)
    return { scorer, layout, metric }
  })
  for (const [i, { sample, baseline, candidate }] of pairing.pairs.entries()) {
    for (const layout of layouts.values()) layout.count(i, 'baseline', baseline, sample)
    for (const layout of layouts.values()) layout.count(i, 'candidate', candidate, sample)
  }
  return laid.map(({ scorer, layout, metric }) => ({
    scorer,
    table:
      layout instanceof Layout
        ? (layout.broken(pairing) ?? (equalUnits ? unequalUnits(pairing, metric, layout.table) : null) ?? layout.table)
        : layout,
  }))
}

const unusable: Scorer<Evidence> = { size: 0, statistics: () => [], value: () => Number.NaN }

class Layout {
  readonly table: PairedTable
  readonly #scorer: Scorer<Evidence>
  readonly #broken = { baseline: [] as string[], candidate: [] as string[] }

  constructor(scorer: Scorer<Evidence>, { pairs, group, groups }: Pairing) {
    const { size } = scorer
    const n = pairs.length
    this.#scorer = scorer
    this.table = {
      n,
      size,
      baseline: new Float64Array(n * size),
      candidate: new Float64Array(n * size),
      group,
      groups,
      stratum: new Int32Array(groups),
      strata: 1,
    }
  }

  count(i: number, side: 'baseline' | 'candidate', evidence: Evidence, sample: Sample): void {
    const statistics = this.#scorer.statistics(evidence, sample)
    const { size } = this.table
    const row = this.table[side]
    let finite = true
    for (let k = 0; k < size; k++) {
      const value = statistics[k] ?? Number.NaN
      row[i * size + k] = value
      if (!Number.isFinite(value)) finite = false
    }
    if (!finite) this.#broken[side].push(sample.id)
  }

  broken({ pairs }: Pairing): Missing | null {
    for (const side of ['baseline', 'candidate'] as const) {
      const ids = this.#broken[side]
      if (ids.length > 0) return { reason: `The ${side} gave no finite number for ${named(ids, pairs.length)}.` }
    }
    return null
  }
}

/** Evidence that the metric cannot judge, or that no model can give. */
function unfitEvidence({ pairs }: Pairing, metric: Metric): Missing | null {
  const fit: readonly string[] = evidenceOf[metric.of]
  for (const side of ['baseline', 'candidate'] as const) {
    const impossible = pairs.filter((pair) => isImpossible(pair[side])).map((pair) => pair.sample.id)
    if (impossible.length > 0) {
      return {
        reason: `The ${side} has a log-loss that no model can give (below 0, or of no token) in ${named(impossible, pairs.length)}.`,
      }
    }
    const other = pairs.find((pair) => !fit.includes(pair[side].kind))
    if (other !== undefined) {
      return { reason: `The ${side}'s evidence for ${shown(other.sample.id)} is no ${metric.of}.` }
    }
  }
  return null
}

/** No probability is above 1, so no log-loss is below 0: such evidence was damaged or written by hand. */
function isImpossible(evidence: Evidence): boolean {
  if (evidence.kind === 'choice') return evidence.logprobs.some((logprob) => logprob > 0)
  return (
    evidence.kind === 'likelihood' &&
    (evidence.nll < 0 || evidence.tokens < 0 || evidence.bytes < 0 || (evidence.tokens === 0 && evidence.nll > 0))
  )
}

function unequalUnits({ pairs }: Pairing, metric: Metric, table: PairedTable): Missing | null {
  if (metric.pools !== 'log-loss') return null
  const unit = (side: 'baseline' | 'candidate', i: number) => table[side][i * table.size + 1]
  const unequal = pairs.filter((_, i) => unit('baseline', i) !== unit('candidate', i)).map((pair) => pair.sample.id)
  if (unequal.length === 0) return null
  return { reason: `The two sides scored different parts of the text in ${named(unequal, pairs.length)}.` }
}
