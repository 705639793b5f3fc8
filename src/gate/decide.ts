import type { Level } from '../shared/words.ts'
import { type Held, heldLevels, type Ruled, smallestLevels } from './budget.ts'
import type { Comparison, RuleResult } from './comparison.ts'
import { decideRule, worstOf } from './decision.ts'
import type { Evaluation } from './evaluation.ts'
import { forgettingOf, severityOf } from './forgetting.ts'
import { intervalOf, type Pictured, smallestVisible } from './interval.ts'
import { measure } from './measured.ts'
import { inOrder } from './order.ts'
import type { Outcome } from './outcome.ts'
import { pools } from './pooling.ts'
import { changeScale, type Estimates, questionOf } from './question.ts'
import type { Row } from './row.ts'
import { singleRows } from './rows.ts'
import { type AppliedRule, idleRules, rulesOf, rulesOfPool } from './rules.ts'
import { isBetter, nowhereToGo } from './sight.ts'
import { twinsNote } from './twins.ts'
import { verdictOf } from './verdict.ts'

/** From the evidence of both sides to the rows, what was forgotten, and the verdict: the same evidence, the same outcome. */
export function decide(evaluation: Evaluation): Outcome {
  const { suite } = evaluation
  const singles = singleRows(evaluation)
  const ruled: Ruled = [
    ...singles.map((row) => ({ row, rules: rulesOf(row, suite.rules) })),
    ...pools(singles).map((pool) => ({ row: pool.row, rules: rulesOfPool(pool, suite.rules) })),
  ]
  const all = ruled.map(({ row }) => row)
  const estimates = measure(all, smallestLevels(ruled, suite.errorBudget), suite)
  const held = heldLevels(ruled, estimates, suite.errorBudget)
  const compared = ruled.map(({ row, rules }) => {
    const own = estimates.get(row)
    const comparison = own === undefined ? missingRow(row, rules) : measuredRow(row, rules, own, held)
    return { ...comparison, forgetting: severityOf(comparison, suite.forgetting) }
  })
  const standIns = new Set(compared.filter((_, i) => ruled[i]!.row.replaced))
  const rows = inOrder(compared, suite)
  const verdict = verdictOf(rows, idleRules(suite.rules, all), suite)
  const twins = twinsNote(singles, evaluation)
  return {
    rows,
    forgetting: forgettingOf(rows, standIns, suite),
    verdict: twins === null ? verdict : { ...verdict, reasons: [...verdict.reasons, twins] },
  }
}

function measuredRow(
  row: Row,
  rules: readonly AppliedRule[],
  estimates: Estimates,
  held: ReadonlyMap<AppliedRule, Held>,
): Comparison {
  const results = rules.map((rule) => decideRule(row, rule, { estimates, held: held.get(rule)! }))
  const pictured = picturedRule(row, rules, held)
  const [baseline, candidate] = [row.baseline!, row.candidate!]
  const unseen = unseenLoss(row, estimates)
  const { decision, level } = worstOf(results, row)
  if (unseen !== null && decision === 'missing') {
    return { ...plain({ ...row, missing: unseen }, results), decision, level, ...unmeasured }
  }
  return {
    ...plain(unseen === null ? row : { ...row, note: [row.note, unseen].filter(Boolean).join(' ') }, results),
    decision,
    level,
    change: row.metric.unit === 'ratio' ? candidate / baseline - 1 : candidate - baseline,
    interval: unseen === null || pictured !== null ? intervalOf(row, estimates, pictured) : null,
    smallestVisible: smallestVisible(row, estimates, pictured),
  }
}

function missingRow(row: Row, rules: readonly AppliedRule[]): Comparison {
  const results = rules.map((rule) => decideRule(row, rule, null))
  // Another row answers, or nothing asks: grades may still be coming in.
  const open = (row.replaced || row.graded !== null) && results.length === 0
  const { level } = worstOf(results, row)
  return {
    ...plain(row, results),
    decision: open ? null : 'missing',
    level: open ? null : (level ?? 'block'),
    ...unmeasured,
  }
}

const unmeasured = { change: null, interval: null, smallestVisible: null }

/** Why the row cannot tell of a loss, nor of none. */
function unseenLoss(row: Row, estimates: Estimates): string | null {
  const { better } = row.metric
  if (better === 'neither') return null
  const why = nowhereToGo(row, better === 'higher' ? 'max_drop' : 'max_rise')
  return why === null || isBetter(estimates(changeScale(row.metric)), 'point') ? null : why
}

function plain(row: Row, rules: RuleResult[]) {
  const { task, pooled, role, n, groups, baseline, candidate, missing } = row
  const { name, title, better, unit, scale, equals } = row.metric
  const inOwnScale = (value: number | null) => (value === null ? null : value * scale)
  const facts = {
    task,
    pooled,
    role,
    metric: name,
    title,
    better,
    unit,
    scale,
    equals,
    n,
    groups,
    baseline: inOwnScale(baseline),
    candidate: inOwnScale(candidate),
    missing,
  }
  return {
    ...facts,
    rules,
    forgetting: null,
    ...(row.flips === null ? {} : { flips: row.flips }),
    ...(row.note === undefined ? {} : { note: row.note }),
    ...(row.graded === null ? {} : { graded: row.graded }),
    ...(row.signature === undefined ? {} : { signature: row.signature }),
  }
}

const weight: Record<Level, number> = { block: 0, warn: 1, info: 2 }

/** Of the rules by bound on the row's change, the one of the highest level; among those, the one nearest to failing. */
function picturedRule(row: Row, rules: readonly AppliedRule[], held: ReadonlyMap<AppliedRule, Held>): Pictured | null {
  const strain = (rule: AppliedRule) => held.get(rule)!.p / held.get(rule)!.level
  const first = rules
    .filter((rule) => rule.decide === 'bound' && rule.condition.kind !== 'min' && rule.condition.kind !== 'max')
    .sort((a, b) => weight[a.level] - weight[b.level] || strain(a) - strain(b))[0]
  return first === undefined ? null : { question: questionOf(first.condition, row.metric), held: held.get(first)! }
}
