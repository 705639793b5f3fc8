import { normalUpper } from '../statistics/normal.ts'
import type { Condition } from '../suite/rule.ts'
import { plainLevel } from './budget.ts'
import type { Comparison, RuleResult } from './comparison.ts'
import { written } from './wording.ts'

/** One row of the baseline measured against itself. Changes are in the row's unit, as in `Comparison`. */
export interface NoiseRow {
  task: string
  metric: string
  title: string
  unit: Comparison['unit']
  scale: Comparison['scale']
  better: Comparison['better']
  n: number
  value: number | null
  /** The largest change between the first measurement and any other; null: not measured. */
  floor: number | null
  /** From the lowest to the highest end of the intervals; null: none. */
  interval: { low: number; high: number } | null
  missing: string | null
  rules: NoiseOfRule[]
}

/**
 * `below-floor`: measuring one checkpoint twice changes more than the rule allows. `few-samples`: an equal candidate would often not be shown to
 * keep it. `unknown`: what a candidate changes from sample to sample is not known yet. `enough`: none of these.
 */
export type NoiseVerdict = 'below-floor' | 'few-samples' | 'unknown' | 'enough'

export interface NoiseOfRule {
  /** As in the suite: `max_drop: 1 point`. */
  rule: string
  level: RuleResult['level']
  line: number | null
  verdict: NoiseVerdict
  /** Samples from which on an equal candidate is shown to keep it in 4 runs of 5; `least`: it can never be from fewer. */
  needs: { samples: number; least: boolean } | null
}

/** In standard errors, how far the bound is that a rule passes by, and how far a chance of 4 in 5 reaches. */
const errors = { bound: normalUpper(plainLevel), power: normalUpper(0.2) }

/**
 * @param runs the rows of the first measurement held against each other one, in the same order
 * @param pair rows of a comparison with a candidate, which tell how much it changes from sample to sample; null: there is none
 */
export function noiseOf(runs: readonly (readonly Comparison[])[], pair: readonly Comparison[] | null): NoiseRow[] {
  return runs[0]!.map((first, i) => {
    const all = runs.map((rows) => rows[i]!)
    const missing = all.find((row) => row.missing !== null)?.missing ?? null
    const changes = all.map(({ change }) => change)
    const floor = missing !== null || changes.includes(null) ? null : Math.max(...changes.map((x) => Math.abs(x!)))
    const ends = all.flatMap(({ interval }) => (interval === null ? [] : [interval]))
    const known = pair?.find(({ task, metric }) => task === first.task && metric === first.metric) ?? null
    const spread = spreadOf(known) ?? largest(all.map(spreadOf))
    const { task, metric, title, unit, scale, better, n, baseline: value } = first
    return {
      ...{ task, metric, title, unit, scale, better, n, value, floor, missing },
      interval:
        ends.length === 0
          ? null
          : { low: Math.min(...ends.map(({ low }) => low)), high: Math.max(...ends.map(({ high }) => high)) },
      rules: first.rules.map((result) => ruled(result, first, floor, spread)),
    }
  })
}

/** Samples and the standard error that they gave, on the scale of `onScale`; null: nothing varied. */
interface Spread {
  n: number
  error: number
}

function spreadOf(row: Comparison | null): Spread | null {
  if (row === null || row.interval === null) return null
  const { low, high, lowLevel, highLevel } = row.interval
  // Either end is a one-sided bound at its own level.
  const errorsApart = normalUpper(1 - lowLevel) + normalUpper(1 - highLevel)
  const error = (onScale(row, high) - onScale(row, low)) / errorsApart
  return Number.isFinite(error) && error > 0 ? { n: row.n, error } : null
}

const onScale = ({ unit }: Pick<Comparison, 'unit'>, change: number) => (unit === 'ratio' ? Math.log1p(change) : change)

const largest = (spreads: readonly (Spread | null)[]): Spread | null =>
  spreads.reduce((most, one) => (one !== null && one.error > (most?.error ?? 0) ? one : most), null)

function ruled(
  { condition, level, line, decide }: RuleResult,
  row: Comparison,
  floor: number | null,
  spread: Spread | null,
): NoiseOfRule {
  const rule = { rule: written(condition), level, line }
  const room = roomOf(condition, row)
  if (room === null || floor === null) return { ...rule, verdict: 'unknown', needs: null }
  if (floor > room) return { ...rule, verdict: 'below-floor', needs: null }
  if (decide === 'point') return { ...rule, verdict: 'enough', needs: null }
  const needs = needed(room, row, spread)
  if (needs === null) return { ...rule, verdict: 'unknown', needs }
  if (needs.samples > row.n) return { ...rule, verdict: 'few-samples', needs }
  return { ...rule, verdict: needs.least ? 'unknown' : 'enough', needs }
}

/** How much worse an equal candidate may become before the rule is broken, in the row's unit; null: no bound on the change. */
function roomOf({ kind, limit }: Condition, { unit, scale, baseline }: Comparison): number | null {
  // A gain is asked for, which an equal candidate does not have.
  if (kind === 'must_improve' || baseline === null) return null
  const own = limit.unit === 'own' ? limit.amount / (unit === 'points' ? scale : 1) : limit.amount
  const value = unit === 'points' ? baseline / scale : baseline
  if (kind === 'min' || kind === 'max') {
    const room = kind === 'min' ? value - own : own - value
    return Math.max(0, unit === 'ratio' ? room / value : room)
  }
  if (unit === 'ratio') return limit.unit === 'percent' ? limit.amount : own / value
  return limit.unit === 'percent' ? limit.amount * Math.abs(value) : own
}

function needed(room: number, row: Comparison, spread: Spread | null): NoiseOfRule['needs'] {
  if (spread !== null && room > 0) {
    const times = ((errors.bound + errors.power) * spread.error) / onScale(row, room)
    return { samples: Math.ceil(spread.n * times ** 2), least: false }
  }
  // Where no sample changes its score, n samples still allow a change of 1 - 0.05^(1/n).
  if (row.unit === 'points' && room > 0 && room < 1)
    return { samples: Math.ceil(Math.log(plainLevel) / Math.log1p(-room)), least: true }
  return null
}
