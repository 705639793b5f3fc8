import type { Evidence } from '../../evidence/evidence.ts'
import { measure } from '../../gate/measured.ts'
import { changeScale, type Estimates } from '../../gate/question.ts'
import type { Row } from '../../gate/row.ts'
import { singleRows } from '../../gate/rows.ts'
import type { Metric, Reading } from '../../metrics/metric.ts'
import type { Sample } from '../../samples/sample.ts'
import type { Progress } from '../../shared/progress.ts'
import { benjaminiHochbergAdjusted, holmAdjusted } from '../../statistics/adjusted.ts'
import { approximateRandomization } from '../../statistics/randomization.ts'
import type { PairedTable, StatisticRows } from '../../statistics/table.ts'
import { wilsonInterval } from '../../statistics/wilson.ts'
import type { Task } from '../../suite/task.ts'
import type { Part } from './read.ts'

export interface ScoreSettings {
  seed: number
  /** Bootstrap resamples behind an interval. */
  resamples: number
  /** Trials of approximate randomization behind a p-value. */
  trials: number
  /** Of both ends of an interval together. */
  confidence: number
  /** Name of the JSON field of classes or entities; null: the usual one. */
  field: string | null
  schema: Reading['schema']
}

/** A metric of one side. Values are in the metric's own scale. */
export interface SideFigures {
  value: number
  /** An end that nothing bounds is infinite; null where neither end is known. */
  interval: [low: number, high: number] | null
  /** For each sample its value alone; NaN where it has none. */
  samples: Float64Array
}

export interface ComparedFigures {
  /** `points`: (candidate - baseline) / scale. `ratio`: candidate / baseline - 1. */
  change: number
  interval: [low: number, high: number] | null
  test: 'mcnemar-exact' | 'approximate-randomization'
  /** Two-sided. */
  p: number
  /** Of a candidate as much worse, or worse; null where neither direction is. */
  pWorse: number | null
  /** Adjusted over all metrics of the command; null where there is but one. */
  pHolm: number | null
  pBH: number | null
  /** Ids that turned wrong and right; null where samples are neither. */
  flips: { lost: string[]; gained: string[] } | null
}

/** What is known of one metric. */
export interface Scored {
  metric: Metric
  /** In the order of the sample values. */
  ids: string[]
  groups: number
  /** Why there is no value; null where there is. */
  reason: string | null
  /** What a reader of the figures must know. */
  note: string | null
  /** How the figure is cited; null: its reference implementation prints nothing for that. */
  signature: string | null
  /** Null where there is no value. */
  candidate: SideFigures | null
  baseline: SideFigures | null
  compared: ComparedFigures | null
}

/** Computes every metric of the parts. The same data and settings give the same figures on every machine. */
export function scoreParts(parts: readonly Part[], settings: ScoreSettings, progress: Progress): Scored[] {
  const scored = parts.flatMap((part) => scorePart(part, settings, progress))
  return adjusted(scored)
}

function scorePart(part: Part, settings: ScoreSettings, progress: Progress): Scored[] {
  const { metrics, samples, candidate } = part
  progress.start(`counting ${metrics.map(({ name }) => name).join(', ')}`, samples.length)
  const rows = rowsOf(part, settings, (done) => progress.advance(done))
  progress.advance(samples.length)
  const measured = rows.filter((row) => row.table !== null)
  const rounds = part.baseline === null ? 1 : 3
  progress.start('resampling', rounds)
  const sided = (side: 'baseline' | 'candidate') => sideFigures(measured, side, settings)
  const after = sided('candidate')
  progress.advance(1)
  const before = part.baseline === null ? null : sided('baseline')
  if (before !== null) progress.advance(2)
  const estimates = part.baseline === null ? null : resampled(measured, settings)
  progress.advance(rounds)
  if (estimates !== null) progress.start('testing', measured.length)
  const ids = [...candidate.keys()].sort((a, b) => (a < b ? -1 : 1))
  const scored = rows.map((row, i): Scored => {
    const compared =
      estimates === null || row.table === null ? null : comparedFigures(row, estimates.get(row)!, settings)
    progress.advance(i + 1)
    const alone = part.baseline === null
    return {
      metric: metrics[i]!,
      ids,
      groups: row.groups,
      reason: row.missing === null ? null : alone ? ofOneSide(row.missing) : row.missing,
      note: row.note ?? null,
      signature: row.signature ?? null,
      candidate: after.get(row) ?? null,
      baseline: before?.get(row) ?? null,
      compared:
        compared === null
          ? null
          : { ...compared, flips: row.flips && turned(ids, after.get(row)!, before!.get(row)!, metrics[i]!) },
    }
  })
  progress.stop()
  return scored
}

/** The rows of the gate, over a task that no suite names. */
function rowsOf(
  { kind, metrics, samples, baseline, candidate }: Part,
  settings: ScoreSettings,
  advance: (done: number) => void,
): Row[] {
  const field = settings.field ?? (kind === 'entities' ? 'entities' : 'category')
  const named = { name: 'score', kind, role: null, metrics: metrics.map(({ name }) => name) }
  const task = { ...named, field, schema: settings.schema } as unknown as Task
  const before: ReadonlyMap<string, Evidence> = baseline ?? candidate
  const evaluated = { task, samples: samples as readonly Sample[], baseline: before, candidate }
  const evaluation = {
    tasks: [evaluated],
    metrics: new Map(metrics.map((metric) => [metric.name, metric])),
    comparable: { perplexity: true, reason: null },
  }
  return singleRows(evaluation, advance)
}

function resampled(rows: readonly Row[], { confidence, ...options }: ScoreSettings): Map<Row, Estimates> {
  const level = (1 - confidence) / 2
  return measure(rows, new Map(rows.map((row) => [row, level])), options)
}

/** One side's values with their intervals: Wilson's where every sample is right or wrong by itself, else a bootstrap's. */
function sideFigures(
  rows: readonly Row[],
  side: 'baseline' | 'candidate',
  settings: ScoreSettings,
): Map<Row, SideFigures> {
  const alone = new Map<PairedTable, PairedTable>()
  const sided = rows.map((row): Row => {
    const table = row.table!
    const own = table[side]
    if (!alone.has(table)) alone.set(table, { ...table, baseline: own, candidate: own, sameEvidence: true })
    return { ...row, table: alone.get(table)!, baseline: row[side], candidate: row[side], answers: null }
  })
  const isShare = (row: Row) => row.answers !== null && row.groups === row.n
  const estimates = resampled(
    sided.filter((_, i) => !isShare(rows[i]!)),
    settings,
  )
  return new Map(
    rows.map((row, i) => {
      const { scale } = row.metric
      const own = sided[i]!
      const samples = sampleValues(own)
      const interval = isShare(row)
        ? wilsonInterval(countOf(samples, scale), countOf(samples, 0) + countOf(samples, scale), settings.confidence)
        : bootstrapped(estimates.get(own)!, settings.confidence)
      const scaled = interval === null ? null : (interval.map((end) => end * scale) as [number, number])
      return [row, { value: own.candidate! * scale, interval: scaled, samples }]
    }),
  )
}

const countOf = (samples: Float64Array, what: number) => samples.reduce((n, value) => n + Number(value === what), 0)

function bootstrapped(estimates: Estimates, confidence: number): [number, number] | null {
  const estimate = estimates({ measure: 'candidate', sign: 1 })
  return bounded([estimate.lower((1 - confidence) / 2), estimate.upper((1 - confidence) / 2)])
}

function bounded(ends: [number, number]): [number, number] | null {
  return ends.some(Number.isNaN) || !ends.some(Number.isFinite) ? null : ends
}

function sampleValues({ table, value, metric }: Row): Float64Array {
  const rows: StatisticRows = table!.candidate
  const sums = new Float64Array(table!.size)
  const values = new Float64Array(table!.n)
  for (let i = 0; i < values.length; i++) {
    sums.fill(0)
    rows.addTo(sums, i)
    values[i] = value(sums) * metric.scale
  }
  return values
}

function comparedFigures(row: Row, estimates: Estimates, settings: ScoreSettings): Omit<ComparedFigures, 'flips'> {
  const { metric, flips, table, value } = row
  const { seed, trials, confidence } = settings
  const scale = changeScale(metric)
  const estimate = estimates(scale)
  const tail = (1 - confidence) / 2
  const inUnit = (x: number) => (metric.unit === 'ratio' ? Math.expm1(x) : x)
  const ends = bounded([estimate.lower(tail), estimate.upper(tail)])
  const interval = ends?.map((end) => inUnit(scale.sign * end)).sort((a, b) => a - b) ?? null
  const [baseline, candidate] = [row.baseline!, row.candidate!]
  const change = metric.unit === 'ratio' ? candidate / baseline - 1 : candidate - baseline
  const shared = { change, interval: interval as [number, number] | null, pHolm: null, pBH: null }
  if (flips !== null && flips.p !== null) {
    const { twoSided, worse } = flips.p
    return { ...shared, test: 'mcnemar-exact', p: twoSided, pWorse: metric.better === 'neither' ? null : worse }
  }
  const found = approximateRandomization(table!, value, { trials, seed, stream: `test ${metric.name}` })
  const worse = { higher: found.lower, lower: found.higher, neither: null }[metric.better]
  return { ...shared, test: 'approximate-randomization', p: found.twoSided, pWorse: worse }
}

function turned(
  ids: readonly string[],
  { samples: after }: SideFigures,
  { samples: before }: SideFigures,
  { better }: Metric,
) {
  const rose = ids.filter((_, i) => before[i] === 0 && after[i]! > 0)
  const fell = ids.filter((_, i) => before[i]! > 0 && after[i] === 0)
  return better === 'lower' ? { lost: rose, gained: fell } : { lost: fell, gained: rose }
}

/** p-values over all metrics that were tested. */
function adjusted(scored: readonly Scored[]): Scored[] {
  const tested = scored.flatMap(({ compared }) => compared ?? [])
  if (tested.length < 2) return [...scored]
  const pValues = tested.map(({ p }) => p)
  const [holm, bh] = [holmAdjusted(pValues), benjaminiHochbergAdjusted(pValues)]
  let next = 0
  return scored.map((one) => {
    if (one.compared === null) return one
    const i = next++
    return { ...one, compared: { ...one.compared, pHolm: holm[i]!, pBH: bh[i]! } }
  })
}

/** What the gate says of a side, where there is but one. */
function ofOneSide(reason: string): string {
  return reason
    .replace(/^On the (?:baseline|candidate) n/, 'N')
    .replace(/^The (?:baseline|candidate)\b/, 'The data')
    .replace(/^Every answer of the (?:baseline|candidate)\b/, 'Every answer')
}
