import { holmLevels } from '../statistics/holm.ts'
import { type Estimates, questionOf } from './question.ts'
import type { Row } from './row.ts'
import type { AppliedRule } from './rules.ts'

/** The error of a bound outside the budget: what passes a rule, and what fails one that does not block. */
export const plainLevel = 0.05

/** Rows with the rules that hold for them. */
export type Ruled = readonly { row: Row; rules: readonly AppliedRule[] }[]

/** Whether a failure of the rule would be a false block, were it by chance. A point is held against no level, and what only advises cannot block. */
function takesPart(row: Row, rule: AppliedRule): boolean {
  if (row.graded !== null && row.graded.advisory !== null) return false
  return row.table !== null && rule.level === 'block' && rule.decide === 'bound'
}

/**
 * The two halves of the error budget, for the pooled rows and for the single ones; a half without rules goes to the other. So a small
 * loss everywhere is seen in the pooled row, and a large one in a single row, at one chance of a false block.
 */
function halves(ruled: Ruled, budget: number) {
  const hypotheses = ruled.flatMap(({ row, rules }) =>
    rules.filter((rule) => takesPart(row, rule)).map((rule) => ({ row, rule })),
  )
  const pooled = hypotheses.filter(({ row }) => row.pooled !== null)
  const single = hypotheses.filter(({ row }) => row.pooled === null)
  const share = pooled.length > 0 && single.length > 0 ? budget / 2 : budget
  return [pooled, single].filter((half) => half.length > 0).map((half) => ({ hypotheses: half, budget: share }))
}

/** For each row the smallest level at which one of its bounds may be asked for. */
export function smallestLevels(ruled: Ruled, budget: number): Map<Row, number> {
  const levels = new Map<Row, number>(ruled.map(({ row }) => [row, plainLevel / 2]))
  for (const half of halves(ruled, budget)) {
    const level = half.budget / half.hypotheses.length
    for (const { row } of half.hypotheses) levels.set(row, Math.min(level, plainLevel / 2))
  }
  return levels
}

/** What a rule's failure is held against: it fails exactly when `p` is at most `level`. */
export interface Held {
  p: number
  level: number
}

/** For each rule by bound on a measured row its p-value and its level: Holm's within either half of the budget, else the plain one. */
export function heldLevels(
  ruled: Ruled,
  estimates: ReadonlyMap<Row, Estimates>,
  budget: number,
): Map<AppliedRule, Held> {
  const held = new Map<AppliedRule, Held>()
  const pOf = (row: Row, rule: AppliedRule) => {
    const question = questionOf(rule.condition, row.metric)
    return estimates.get(row)!(question).pAbove(question.limit, question.open)
  }
  for (const { row, rules } of ruled) {
    if (row.table === null) continue
    for (const rule of rules) held.set(rule, { p: pOf(row, rule), level: plainLevel })
  }
  for (const half of halves(ruled, budget)) {
    const pValues = half.hypotheses.map(({ rule }) => held.get(rule)!.p)
    const levels = holmLevels(pValues, half.budget)
    half.hypotheses.forEach(({ rule }, i) => {
      held.set(rule, { p: pValues[i]!, level: levels[i]! })
    })
  }
  return held
}
