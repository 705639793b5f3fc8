import type { MetricFacts } from '../metrics/metric.ts'
import type { Estimate, Quantity } from '../statistics/quantity.ts'
import { keyOf } from '../suite/known.ts'
import type { Condition, Limit } from '../suite/rule.ts'

/** What is measured of a pair of values; `log-ratio` is the scale on which ratios are tested. */
export type Measure = 'difference' | 'relative' | 'log-ratio' | 'candidate'

/** A measure turned so that larger is worse. */
export interface Scale {
  measure: Measure
  sign: 1 | -1
}

/** Answers, for one row, what any quantity is and how sure that is. */
export type Estimates = (scale: Scale) => Estimate

/** What a condition asks: whether the quantity is beyond `limit`, or, where it is `open`, not truly below it. */
export interface Question extends Scale {
  limit: number
  open: boolean
}

const measures: Record<Measure, (baseline: number, candidate: number) => number> = {
  difference: (baseline, candidate) => candidate - baseline,
  relative: (baseline, candidate) => (candidate === baseline ? 0 : candidate / baseline - 1),
  'log-ratio': (baseline, candidate) => Math.log(candidate / baseline),
  candidate: (_, candidate) => candidate,
}

/** The candidate's value of which a measure is `x`. */
const candidates: Record<Measure, (baseline: number, x: number) => number> = {
  difference: (baseline, x) => baseline + x,
  relative: (baseline, x) => baseline * (1 + x),
  'log-ratio': (baseline, x) => baseline * Math.exp(x),
  candidate: (_, x) => x,
}

export function quantityOf({ measure, sign }: Scale, metric: MetricFacts): Quantity {
  const [lowest, highest] = metric.range.map((end) => end / metric.scale) as [number, number]
  const span = highest - lowest
  const range = { difference: [-span, span], candidate: [lowest, highest], relative: [-1, Infinity] } as const
  const [low, high] = measure === 'log-ratio' ? [-Infinity, Infinity] : range[measure]
  return {
    of: (baseline, candidate) => sign * measures[measure](baseline, candidate),
    candidateFor: (baseline, x) => candidates[measure](baseline, sign * x),
    compares: measure !== 'candidate',
    percentiles: metric.pools === 'score' || keyOf[metric.of] !== undefined,
    range: sign === 1 ? [low, high] : [-high, -low],
    values: [lowest, highest],
  }
}

/** The scale of a row's own change, on which its interval stands; a row that is better in neither direction reads like one that is better when higher. */
export function changeScale(metric: MetricFacts): Scale {
  return { measure: metric.unit === 'ratio' ? 'log-ratio' : 'difference', sign: metric.better === 'lower' ? 1 : -1 }
}

export function questionOf(condition: Condition, metric: MetricFacts): Question {
  const { kind, limit } = condition
  const value = limit.unit === 'own' ? limit.amount / metric.scale : limit.amount
  if (kind === 'min') return { measure: 'candidate', sign: -1, limit: -value, open: false }
  if (kind === 'max') return { measure: 'candidate', sign: 1, limit: value, open: false }
  const measure = measureFor(limit, metric)
  if (kind === 'max_drop') return { measure, sign: -1, limit: -onScale(measure, -limit.amount), open: false }
  if (kind === 'max_rise') return { measure, sign: 1, limit: onScale(measure, limit.amount), open: false }
  const { sign } = changeScale(metric)
  return { measure, sign, limit: sign * onScale(measure, -sign * limit.amount), open: true }
}

function measureFor({ unit, amount }: Limit, metric: MetricFacts): Measure {
  if (metric.unit === 'ratio') return unit === 'percent' || amount === 0 ? 'log-ratio' : 'difference'
  return unit === 'percent' ? 'relative' : 'difference'
}

/** A change as its measure counts it; a fall by everything or more is endless on the logarithmic scale. */
function onScale(measure: Measure, change: number): number {
  return measure === 'log-ratio' ? (change <= -1 ? -Infinity : Math.log1p(change)) : change
}
