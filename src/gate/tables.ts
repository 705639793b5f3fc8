import { isDeepStrictEqual } from 'node:util'
import { type Evidence, evidenceOf, type Side, sides } from '../evidence/evidence.ts'
import type { Metric, Reading, Scorer, Seen } from '../metrics/metric.ts'
import type { Sample } from '../samples/sample.ts'
import { shown } from '../shared/shown.ts'
import { type PairedTable, StatisticRows } from '../statistics/table.ts'
import { type Missing, named, type Pairing } from './pairing.ts'

/** What one metric makes of the paired samples. */
export interface Tabled {
  scorer: Scorer<Evidence>
  table: PairedTable | Missing
}

/** The pairs as metrics see them, the evidence of both sides beside each other; a side that stands alone is there once. */
export function seenBy(pairing: Pairing, reading: Reading): Seen {
  const pairs = pairing.pairs.map(({ sample, baseline, candidate }) => ({
    sample,
    evidence: baseline === candidate ? [candidate] : [baseline, candidate],
  }))
  return { pairs, reading }
}

/**
 * The statistics of every metric for every sample and side. All metrics count one answer before the next one is looked at, so that those of
 * a family can share its words; scorers with the same `statistics` share one table.
 * @param equalUnits whether both sides must have scored the same tokens or bytes, as log-losses of one tokenizer do
 * @param advance is told how many samples are counted
 */
export function tablesOf(
  pairing: Pairing,
  metrics: readonly Metric[],
  seen: Seen,
  equalUnits: boolean,
  advance?: (done: number) => void,
): Tabled[] {
  const same = isSameEvidence(pairing)
  const alone = pairing.pairs.every(({ baseline, candidate }) => baseline === candidate)
  const layouts = new Map<Scorer<Evidence>['statistics'], Layout>()
  const laid = metrics.map((metric) => {
    const unfit = unfitEvidence(pairing, metric, seen)
    if (unfit !== null) return { scorer: unusable, layout: unfit, metric }
    const scorer = metric.scorer(seen)
    const layout = layouts.get(scorer.statistics) ?? new Layout(scorer, pairing, same, alone)
    layouts.set(scorer.statistics, layout)
    return { scorer, layout, metric }
  })
  for (const [i, { sample, baseline, candidate }] of pairing.pairs.entries()) {
    if (!alone) for (const layout of layouts.values()) layout.count('baseline', baseline, sample)
    for (const layout of layouts.values()) layout.count('candidate', candidate, sample)
    if (i % 1000 === 999) advance?.(i + 1)
  }
  return laid.map(({ scorer, layout, metric }) => ({
    scorer,
    table:
      layout instanceof Layout
        ? (layout.broken(pairing) ?? (equalUnits ? unequalUnits(pairing, metric, layout.table) : null) ?? layout.table)
        : layout,
  }))
}

/**
 * Whether the two sides gave the same words, or the same probabilities to the last bit, for every sample, as a checkpoint and its copy do.
 * Scores that are all 0 or 1 do not tell by themselves: the answers behind them may differ.
 */
function isSameEvidence({ pairs }: Pairing): boolean {
  const isCoarse = pairs.every(({ baseline }) => baseline.kind === 'score' && [0, 1].includes(baseline.score))
  const isTold = pairs.every(({ baseline }) => baseline.kind !== 'score' || baseline.answer !== undefined)
  return pairs.every(isSame) && (!isCoarse || isTold)
}

export function isSame({ baseline, candidate }: Pick<Pairing['pairs'][number], Side>): boolean {
  if (baseline.kind === 'answer' && candidate.kind === 'answer') {
    return baseline.text === candidate.text && baseline.finish === candidate.finish
  }
  return isDeepStrictEqual({ ...baseline, id: '' }, { ...candidate, id: '' })
}

const unusable: Scorer<Evidence> = { size: 0, statistics: () => [], value: () => Number.NaN }

class Layout {
  readonly table: PairedTable
  readonly #scorer: Scorer<Evidence>
  readonly #broken = { baseline: [] as string[], candidate: [] as string[] }

  /** @param alone whether there is one side, which then stands for both */
  constructor(scorer: Scorer<Evidence>, { pairs, group, groups }: Pairing, sameEvidence: boolean, alone: boolean) {
    const { size } = scorer
    const n = pairs.length
    const candidate = new StatisticRows(size, n)
    this.#scorer = scorer
    this.table = {
      n,
      size,
      baseline: alone ? candidate : new StatisticRows(size, n),
      candidate,
      group,
      groups,
      stratum: new Int32Array(groups),
      strata: 1,
      sameEvidence,
    }
  }

  /** The next sample of a side. */
  count(side: Side, evidence: Evidence, sample: Sample): void {
    const finite = this.table[side].push(this.#scorer.statistics(evidence, sample))
    if (!finite) this.#broken[side].push(sample.id)
  }

  broken({ pairs }: Pairing): Missing | null {
    for (const side of sides) {
      const ids = this.#broken[side]
      if (ids.length > 0) return { reason: `The ${side} gave no finite number for ${named(ids, pairs.length)}.` }
    }
    return null
  }
}

/** Evidence that the metric cannot judge, or that no model can give. */
function unfitEvidence({ pairs }: Pairing, metric: Metric, seen: Seen): Missing | null {
  const fit: readonly string[] = evidenceOf[metric.of]
  for (const side of sides) {
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
  const why = metric.unfit?.(seen) ?? null
  return why === null ? null : { reason: why }
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
  const unit = (side: Side, i: number) => table[side].at(i, 1)
  const unequal = pairs.filter((_, i) => unit('baseline', i) !== unit('candidate', i)).map((pair) => pair.sample.id)
  if (unequal.length === 0) return null
  return { reason: `The two sides scored different parts of the text in ${named(unequal, pairs.length)}.` }
}
