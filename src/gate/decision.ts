import { counted, formatSize } from '../shared/numbers.ts'
import type { Decision, Level } from '../shared/words.ts'
import { onGrid } from '../statistics/estimate.ts'
import { samplesToSettle } from '../statistics/power.ts'
import type { Estimate } from '../statistics/quantity.ts'
import { type Held, plainLevel } from './budget.ts'
import type { RuleResult } from './comparison.ts'
import { smallestVisible } from './interval.ts'
import { type Estimates, type Question, questionOf } from './question.ts'
import type { Row } from './row.ts'
import type { AppliedRule } from './rules.ts'
import { isBetter, nowhereToGo } from './sight.ts'
import { amount, range, written } from './wording.ts'

/**
 * Fail when what is measured is beyond what is allowed with confidence, pass when it is within it with confidence. Where a row is advisory,
 * what would block warns, unless it could not be measured.
 */
export function decideRule(
  row: Row,
  rule: AppliedRule,
  measured: { estimates: Estimates; held: Held } | null,
): RuleResult {
  const result = decided(row, rule, measured)
  const advisory = row.graded?.advisory ?? null
  if (advisory === null || result.level !== 'block' || result.decision === 'missing') return result
  const kept = result.decision === 'pass'
  return { ...result, level: 'warn', reason: kept ? result.reason : `${result.reason} It only warns: ${advisory}` }
}

function decided(row: Row, rule: AppliedRule, measured: { estimates: Estimates; held: Held } | null): RuleResult {
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
    const reason = `${name} could not be checked: the baseline is 0, so there is no relative change. Write the limit ${row.metric.unit === 'grades' ? 'as a difference of grades' : 'in points'}.`
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
  if (p <= error) return { ...result, decision: 'fail', reason: `${name} is broken: ${interval}.` }
  if (!couldPass(estimate, error)) {
    const reason = `${name} could not be checked: ${seen(question, estimate, row)} ${unbounded(row, estimate)}`
    return { ...result, decision: 'missing', reason }
  }
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

/**
 * The worst decision of a row's rules and the highest level that led to it. A row that could not be measured always blocks; one of grades,
 * which people may still be giving, does what its rules say.
 */
export function worstOf(
  results: readonly RuleResult[],
  { graded }: Pick<Row, 'graded'>,
): { decision: Decision | null; level: Level | null } {
  const decision = order.findLast((one) => results.some((result) => result.decision === one)) ?? null
  if (decision === 'missing' && graded === null) return { decision, level: 'block' }
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
  const known = ends.filter(Number.isFinite)
  if (known.length === 0) return ' (no interval: too few independent samples)'
  if (known.length === 1) {
    return ` (${known[0] === ends[0] ? 'at least' : 'at most'} ${amount(measure, known[0]!, row.metric)})`
  }
  return ` (${range(measure, ends[0]!, ends[1]!, row.metric)})`
}

/** Whether anything tells how bad it may be; where neither end is known, or copies show no spread, more samples would not help. */
function couldPass(estimate: Estimate, error: number): boolean {
  const known = Number.isFinite(estimate.upper(plainLevel))
  return known || (Number.isFinite(estimate.lower(error)) && estimate.standardError > 0)
}

function unbounded({ groups, pooled }: Row, { standardError }: Estimate): string {
  const unsure = 'so nothing tells how sure it is.'
  if (pooled !== null) return `pools a task with too few independent samples, ${unsure}`
  if (groups === 1) return `comes from 1 independent sample alone, ${unsure}`
  return standardError === 0
    ? `is the same in all ${counted(groups, 'sample')}, as if they were one, ${unsure}`
    : `has no value without one of the samples, ${unsure}`
}

/** To fail where the estimate is beyond the limit, to pass where it is not. */
function missingSamples({ limit }: Question, estimate: Estimate, error: number, row: Row): number | null {
  const { value, standardError } = estimate
  const bound = value > limit ? estimate.lower(error) : estimate.upper(plainLevel)
  return samplesToSettle(row.n, Math.abs(bound - value), Math.abs(value - limit), standardError === 0 ? 1 : 0.5)
}

function howToSettle(row: Row, samples: number | null, visible: number | null): string {
  const where = row.pooled === null ? '' : ` over its ${row.pooled.length} tasks`
  const more =
    samples === null
      ? 'More samples of this kind would hardly settle it.'
      : `About ${counted(samples, row.graded?.by === 'people' ? 'more rated sample' : 'more sample')}${where} would settle it.`
  return visible === null
    ? more
    : `${more} This run could have shown a worsening of ${formatSize(visible, row.metric.unit)}.`
}
