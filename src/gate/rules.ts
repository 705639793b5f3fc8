import type { Level } from '../shared/words.ts'
import type { Condition, Rule } from '../suite/rule.ts'
import type { Pool } from './pooling.ts'
import { perplexity, type Row } from './row.ts'

/** A rule as it holds for one row. */
export interface AppliedRule {
  condition: Condition
  level: Level
  decide: 'bound' | 'point'
  /** Line of the suite; null for the rule that a pooled row inherits, and for the usual rules of a suite that has none. */
  line: number | null
}

/** The suite's rules that select a single row. */
export function rulesOf(row: Row, rules: readonly Rule[]): AppliedRule[] {
  return rules.filter((rule) => selects(rule, row) || standsInFor(row, rule)).map(applied)
}

/** A usual rule asks whether the text became less likely; only whoever names perplexity insists on it. */
function standsInFor(row: Row, rule: Rule): boolean {
  return row.standsIn && rule.place === null && rule.metric === perplexity && (rule.role ?? row.role) === row.role
}

/**
 * Rules of a pooled row: those that name it, and the one it inherits. A pooled change is a weighted average of its rows' changes, so where
 * every row is held to a largest loss in the same unit, and keeps it, the pooled row keeps the loosest of them. Holding it to that adds no
 * false block; it adds the power to see a small loss everywhere.
 */
export function rulesOfPool(pool: Pool, rules: readonly Rule[]): AppliedRule[] {
  const named = rules.filter((rule) => rule.task === pool.row.task && selects(rule, pool.row)).map(applied)
  const inherited = inheritedRule(pool, rules)
  return inherited === null ? named : [...named, inherited]
}

/** Blocking rules of the suite that name a task or a metric that no row has: nothing would be held to them, unseen. */
export function idleRules(rules: readonly Rule[], rows: readonly Row[]): Rule[] {
  return rules.filter(
    (rule) =>
      rule.level === 'block' &&
      rule.place !== null &&
      (rule.task !== null || rule.metric !== null) &&
      !rows.some((row) => selects(rule, row)),
  )
}

function selects(rule: Rule, row: Row): boolean {
  if (rule.task !== null && rule.task !== row.task) return false
  if (rule.role !== null && rule.role !== row.role) return false
  if (!speaksOf(rule, row.metric)) return false
  // Whoever does not insist on perplexity is answered by the row that stands in for it.
  return !row.replaced || (rule.metric !== null && rule.place !== null)
}

/** A largest drop says nothing of what is better when lower: such a rule would pass whatever was lost. */
function speaksOf({ metric, condition: { kind } }: Rule, { name, better }: Row['metric']): boolean {
  if (metric !== null && metric !== name) return false
  if (kind === 'must_improve') return better !== 'neither'
  if (kind !== 'max_drop' && kind !== 'max_rise') return true
  // A row that is better in neither direction is only held to what names it.
  if (better === 'neither') return metric !== null
  return better === (kind === 'max_drop' ? 'higher' : 'lower')
}

function applied(rule: Rule): AppliedRule {
  return { condition: rule.condition, level: rule.level, decide: rule.decide, line: rule.place?.line ?? null }
}

function inheritedRule({ row, members }: Pool, rules: readonly Rule[]): AppliedRule | null {
  const kind = row.metric.better === 'higher' ? 'max_drop' : 'max_rise'
  // A difference of perplexities is no weighted average of its parts' differences; the difference of their logarithms is.
  const units = row.metric.unit === 'ratio' ? (['percent'] as const) : (['points', 'own', 'percent'] as const)
  for (const unit of units) {
    const tightest = members.map((member) => tightestRule(rulesOf(member, rules), kind, unit))
    if (!tightest.every((condition) => condition !== null)) continue
    const condition = tightest.reduce((loosest, other) => (other.limit.amount > loosest.limit.amount ? other : loosest))
    return { condition, level: 'block', decide: 'bound', line: null }
  }
  return null
}

function tightestRule(rules: readonly AppliedRule[], kind: Condition['kind'], unit: string): Condition | null {
  const conditions = rules
    .filter((rule) => rule.level === 'block' && rule.decide === 'bound')
    .map((rule) => rule.condition)
    .filter((condition) => condition.kind === kind && sameUnit(condition.limit.unit, unit))
  return conditions.reduce<Condition | null>(
    (tightest, other) => (tightest === null || other.limit.amount < tightest.limit.amount ? other : tightest),
    null,
  )
}

/** On a row in points, "0.02" and "2 points" are the same limit. */
function sameUnit(a: string, b: string): boolean {
  return (a === 'percent') === (b === 'percent')
}
