import type { Metric, Seen } from '../metrics/metric.ts'
import type { EvaluatedTask, Evaluation } from './evaluation.ts'
import { gradedRows } from './graded-rows.ts'
import { noteOf } from './notes.ts'
import { pairSamples } from './pairing.ts'
import { readingOf } from './reading.ts'
import { emptyRow, perplexity, type Row, withValues } from './row.ts'
import { silentSide } from './sight.ts'
import { seenBy, type Tabled, tablesOf } from './tables.ts'

const bitsPerByte = 'bits_per_byte'

/** A row for each metric of each task, in the suite's order, those of its grades last. `advance` is told how many samples of a task are counted. */
export function singleRows(evaluation: Omit<Evaluation, 'suite'>, advance?: (done: number) => void): Row[] {
  return evaluation.tasks.flatMap((evaluated) => {
    const asked = metricNames(evaluated, evaluation).map((name) => {
      const metric = evaluation.metrics.get(name)
      if (metric === undefined) throw new Error(`no metric ${name}`)
      return metric
    })
    return [...textRows(evaluated, asked, evaluation, advance), ...gradedRows(evaluated)]
  })
}

function textRows(
  evaluated: EvaluatedTask,
  asked: readonly Metric[],
  evaluation: Omit<Evaluation, 'suite'>,
  advance?: (done: number) => void,
): Row[] {
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
}

function metricNames({ task }: EvaluatedTask, { comparable, metrics }: Omit<Evaluation, 'suite'>): string[] {
  const asked = task.metrics
  const stands =
    !comparable.perplexity && asked.includes(perplexity) && !asked.includes(bitsPerByte) && metrics.has(bitsPerByte)
  return stands ? asked.flatMap((name) => (name === perplexity ? [name, bitsPerByte] : [name])) : asked
}

function measuredRow(
  row: Row,
  { samples }: EvaluatedTask,
  metric: Metric,
  seen: Seen,
  { scorer, table }: Tabled,
  { comparable, metrics }: Omit<Evaluation, 'suite'>,
): Row {
  const blind = metric.blind?.(samples) ?? null
  if (blind !== null) return { ...row, missing: blind }
  if ('reason' in table) return { ...row, missing: table.reason }
  const stands = row.standsIn ? 'It stands in for perplexity, which cannot be compared between other tokens.' : null
  const note = [stands, noteOf(metric, seen)].filter(Boolean).join(' ')
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
