import { counted, formatSize } from '../shared/numbers.ts'
import type { Decision, Level } from '../shared/words.ts'
import { type Estimate, onGrid } from '../statistics/estimate.ts'
import { samplesToSettle } from '../statistics/power.ts'
import { type Held, plainLevel } from './budget.ts'
import type { RuleResult } from './comparison.ts'
import { smallestVisible } from './interval.ts'
import type { Estimates } from './measured.ts'
import { type Question, questionOf } from './question.ts'
import type { Row } from './rows.ts'
import type { AppliedRule } from './rules.ts'
import { isBetter, nowhereToGo } from './sight.ts'
import { amount, range, written } from './wording.ts'

/** Fail when what is measured is beyond what is allowed with confidence, pass when it is within it with confidence. */
export function decideRule(
  row: Row,
  rule: AppliedRule,
  measured: { estimates: Estimates; held: Held } | null,
): RuleResult {
  const { condition, level, decide, line } = rule
  const result = { condition, level, decide, line, samplesMissing: null }
  const name = written(condition)
  if (measured === null) {
    return { ...result, decision: 'missing', reason: `${name} could not be checked: ${row.missing}` }
  }
  const question = questionOf(condition, row.metric)
  const estimate = measured.estimates(question)
  if (!Number.isFinite(estimate.value)) {
    // More samples of this kind would not help, so it is not merely inconclusive.
    const reason = `${name} could not be checked: the baseline is 0, so there is no relative change. Write the limit in points.`
    return { ...result, decision: 'missing', reason }
  }
  const nowhere = nowhereToGo(row, condition.kind)
  if (nowhere !== null && !isBetter(estimate, decide)) {
    return { ...result, decision: 'missing', reason: `${name} could not be checked. ${nowhere}` }
  }
  if (decide === 'point') {
    const decision = isBeyond(question, estimate.value) ? 'fail' : 'pass'
    const verb = decision === 'fail' ? 'is broken' : 'holds'
    return { ...result, decision, reason: `${name} ${verb}: ${seen(question, estimate, row)}, by the point alone.` }
  }
  const { p, level: error } = measured.held
  const interval = `${seen(question, estimate, row)}${bounds(question, estimate, error, row)}`
  if (!isBounded(estimate, error)) {
    const reason = `${name} could not be checked: ${seen(question, estimate, row)} ${unbounded(row)}`
    return { ...result, decision: 'missing', reason }
  }
  if (p <= error) return { ...result, decision: 'fail', reason: `${name} is broken: ${interval}.` }
  if (isWithin(question, estimate.upper(plainLevel))) {
    return { ...result, decision: 'pass', reason: `${name} holds: ${interval}.` }
  }
  const samplesMissing = missingSamples(question, estimate, error, row)
  const visible = condition.kind.startsWith('max_')
    ? smallestVisible(row, measured.estimates, { question, held: measured.held })
    : null
  const reason = `${name} is not settled: ${interval}. ${howToSettle(row, samplesMissing, visible)}`
  return { ...result, decision: 'inconclusive', reason, samplesMissing }
}

const order: readonly Decision[] = ['pass', 'inconclusive', 'missing', 'fail']
const levels: readonly Level[] = ['info', 'warn', 'block']

/** The worst decision of a row's rules and the highest level that led to it. A row that could not be measured always blocks. */
export function worstOf(results: readonly RuleResult[]): { decision: Decision | null; level: Level | null } {
  const decision = order.findLast((one) => results.some((result) => result.decision === one)) ?? null
  if (decision === 'missing') return { decision, level: 'block' }
  const led = results.filter((result) => result.decision === decision)
  return { decision, level: levels.findLast((level) => led.some((result) => result.level === level)) ?? null }
}

function isBeyond({ limit, open }: Question, value: number): boolean {
  return open ? value >= onGrid(limit) : value > onGrid(limit)
}

function isWithin(question: Question, value: number): boolean {
  return Number.isFinite(value) && !isBeyond(question, value)
}

function seen({ measure, sign }: Question, { value }: Estimate, row: Row): string {
  return amount(measure, sign * value, row.metric)
}

function bounds({ measure, sign }: Question, estimate: Estimate, error: number, row: Row): string {
  const ends = [sign * estimate.lower(error), sign * estimate.upper(plainLevel)].sort((a, b) => a - b)
  if (!ends.every(Number.isFinite)) return ' (no interval: too few independent samples)'
  return ` (${range(measure, ends[0]!, ends[1]!, row.metric)})`
}

/** Where neither end is known, nothing was shown: not even that more samples would help. */
function isBounded(estimate: Estimate, error: number): boolean {
  return Number.isFinite(estimate.lower(error)) || Number.isFinite(estimate.upper(plainLevel))
}

function unbounded({ groups, pooled }: Row): string {
  if (pooled !== null) return 'pools a task with too few independent samples, so nothing tells how sure it is.'
  return groups === 1
    ? 'comes from 1 independent sample alone, so nothing tells how sure it is.'
    : `is the same in all ${counted(groups, 'sample')}, as if they were one, so nothing tells how sure it is.`
}

/** To fail where the estimate is beyond the limit, to pass where it is not. */
function missingSamples({ limit }: Question, estimate: Estimate, error: number, row: Row): number | null {
  const { value, standardError } = estimate
  const bound = value > limit ? estimate.lower(error) : estimate.upper(plainLevel)
  return samplesToSettle(row.n, Math.abs(bound - value), Math.abs(value - limit), standardError === 0 ? 1 : 0.5)
}

function howToSettle(row: Row, samples: number | null, visible: number | null): string {
  const more =
    samples === null
      ? 'More samples of this kind would hardly settle it.'
      : `About ${counted(samples, 'more sample')} would settle it.`
  return visible === null
    ? more
    : `${more} This run could have shown a worsening of ${formatSize(visible, row.metric.unit)}.`
}
