import type { Metric, MetricFacts } from '../metrics/metric.ts'
import type { Role } from '../shared/words.ts'
import type { Value } from '../statistics/replicates.ts'
import type { PairedTable } from '../statistics/table.ts'
import { type Answers, answersOf } from './answers.ts'
import type { GradedRow } from './comparison.ts'
import type { EvaluatedTask } from './evaluation.ts'
import { type Flips, flipsOf } from './flips.ts'
import type { Estimates } from './question.ts'

/** The metric in whose place another may answer. */
export const perplexity = 'perplexity'

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
  /** What a row of grades has besides; null of all others. */
  graded: GradedRow | null
  /** People's ratings and a judge's grades together, in place of what the table alone says. */
  sharpened?: Estimates
}

export function emptyRow({ task, samples }: Pick<EvaluatedTask, 'task' | 'samples'>, metric: Metric): Row {
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
    graded: null,
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
  return row.metric.unit !== 'ratio' || (baseline > 0 && candidate > 0)
    ? null
    : 'A value is not above zero, so the two have no ratio.'
}
