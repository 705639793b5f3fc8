import type { Metric, MetricFacts, Seen } from '../metrics/metric.ts'
import type { Role } from '../shared/words.ts'
import type { Value } from '../statistics/replicates.ts'
import type { PairedTable } from '../statistics/table.ts'
import { type Answers, answersOf } from './answers.ts'
import type { EvaluatedTask, Evaluation } from './evaluation.ts'
import { type Flips, flipsOf } from './flips.ts'
import { noteOf } from './notes.ts'
import { pairSamples } from './pairing.ts'
import { readingOf } from './reading.ts'
import { silentSide } from './sight.ts'
import { seenBy, type Tabled, tablesOf } from './tables.ts'

export type { MetricFacts }

/** One row before anything is decided. */
export interface Row {
  /** The task's name, or that of the pooled row. */
  task: string
  /** The tasks behind a pooled row, else null. */
  pooled: string[] | null
  role: Role | null
  metric: MetricFacts
  n: number
  groups: number
  /** Null where the row is missing. */
  table: PairedTable | null
  value: Value
  /** As shares of the metric's scale, so that a hundredth is a point in every row. */
  baseline: number | null
  candidate: number | null
  missing: string | null
  /** Another row answers the same question: bits per byte, where the sides' perplexities cannot be compared. */
  replaced: boolean
  /** This is the row that answers in its place, which the suite does not ask for. */
  standsIn: boolean
  /** What single samples say, where each is 0 or 1; else null. */
  answers: Answers | null
  /** Samples that turned right or wrong; null where samples are neither. */
  flips: Flips | null
  /** What the metric has to say about these samples. */
  note?: string
  /** How the figure is cited. */
  signature?: string
}

export const perplexity = 'perplexity'
const bitsPerByte = 'bits_per_byte'

/** A row for each metric of each task, in the suite's order. `advance` is told how many samples of a task are counted. */
export function singleRows(evaluation: Omit<Evaluation, 'suite'>, advance?: (done: number) => void): Row[] {
  return evaluation.tasks.flatMap((evaluated) => {
    const asked = metricNames(evaluated, evaluation).map((name) => {
      const metric = evaluation.metrics.get(name)
      if (metric === undefined) throw new Error(`no metric ${name}`)
      return metric
    })
    const pairing = pairSamples(evaluated)
    if ('reason' in pairing) return asked.map((metric) => ({ ...emptyRow(evaluated, metric), missing: pairing.reason }))
    const silent = silentSide(pairing)
    if (silent !== null) return asked.map((metric) => ({ ...emptyRow(evaluated, metric), missing: silent }))
    const seen = seenBy(pairing, readingOf(evaluated.task))
    const tabled = tablesOf(pairing, asked, seen, evaluation.comparable.perplexity, advance)
    return asked.map((metric, i) => {
      const standsIn = !evaluated.task.metrics.includes(metric.name)
      const row = { ...emptyRow(evaluated, metric), groups: pairing.groups, standsIn }
      return measuredRow(row, evaluated, metric, seen, tabled[i]!, evaluation)
    })
  })
}

function metricNames({ task }: EvaluatedTask, { comparable, metrics }: Omit<Evaluation, 'suite'>): string[] {
  const asked = task.metrics
  const stands =
    !comparable.perplexity && asked.includes(perplexity) && !asked.includes(bitsPerByte) && metrics.has(bitsPerByte)
  return stands ? asked.flatMap((name) => (name === perplexity ? [name, bitsPerByte] : [name])) : asked
}

function emptyRow({ task, samples }: EvaluatedTask, metric: Metric): Row {
  return {
    task: task.name,
    pooled: null,
    role: task.role,
    metric,
    n: samples.length,
    groups: samples.length,
    table: null,
    value: () => Number.NaN,
    baseline: null,
    candidate: null,
    missing: null,
    replaced: false,
    standsIn: false,
    answers: null,
    flips: null,
  }
}

function measuredRow(
  row: Row,
  { samples, note: condition }: EvaluatedTask,
  metric: Metric,
  seen: Seen,
  { scorer, table }: Tabled,
  { comparable, metrics }: Omit<Evaluation, 'suite'>,
): Row {
  const blind = metric.blind?.(samples) ?? null
  if (blind !== null) return { ...row, missing: blind }
  if ('reason' in table) return { ...row, missing: table.reason }
  const stands = row.standsIn ? 'It stands in for perplexity, which cannot be compared between other tokens.' : null
  const note = [stands, condition, noteOf(metric, seen)].filter(Boolean).join(' ')
  const value = (sums: ArrayLike<number>) => scorer.value(sums) / metric.scale
  const signature = metric.signature?.(seen) ?? null
  const measured = {
    ...withValues({ ...row, value }, table),
    ...(note === '' ? {} : { note }),
    ...(signature === null ? {} : { signature }),
  }
  if (metric.name !== perplexity || comparable.perplexity || measured.missing !== null) return measured
  const why = comparable.reason ?? 'The two sides split text into different tokens.'
  return {
    ...measured,
    table: null,
    missing: `${why} Their perplexities are per different tokens, so they cannot be compared; bits per byte can.`,
    replaced: metrics.has(bitsPerByte),
  }
}

/** The row with its two values and what its samples say, or missing where there is no change to speak of. */
export function withValues(row: Row, table: PairedTable): Row {
  const baseline = row.value(table.baseline.total)
  const candidate = row.value(table.candidate.total)
  const missing =
    notMeasured('baseline', baseline) ?? notMeasured('candidate', candidate) ?? noRatio(row, baseline, candidate)
  const answers = missing === null ? answersOf(row.value, row.metric, table, { baseline, candidate }) : null
  return {
    ...row,
    answers,
    flips: flipsOf(answers, row.metric, table),
    baseline: Number.isFinite(baseline) ? baseline : null,
    candidate: Number.isFinite(candidate) ? candidate : null,
    table: missing === null ? table : null,
    missing,
  }
}

function notMeasured(side: string, value: number): string | null {
  if (Number.isFinite(value)) return null
  // A metric says NaN where the sums hold nothing to divide by.
  return Number.isNaN(value)
    ? `On the ${side} nothing could be scored: no sample has a token (or a word) that counts. A text of one token has none.`
    : `The ${side}'s value is not a finite number (${value}).`
}

function noRatio(row: Row, baseline: number, candidate: number): string | null {
  return row.metric.unit === 'points' || (baseline > 0 && candidate > 0)
    ? null
    : 'A value is not above zero, so the two have no ratio.'
}
