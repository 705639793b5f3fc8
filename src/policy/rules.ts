import type { Level } from '../shared/words.ts'
import type { Condition, Rule } from '../suite/rule.ts'

/** What became of a rule, a setting or a task on the way from the base to the head; `changed`: in no direction that could be told. */
export type Turn = 'removed' | 'loosened' | 'changed' | 'tightened' | 'added'

export interface RuleSide {
  /** As written: `2%`. */
  limit: string
  level: Level
  decide: 'bound' | 'point'
  /** Line of that side's suite; null for a usual rule of a suite without rules. */
  line: number | null
}

export interface RuleChange {
  turn: Turn
  kind: Condition['kind']
  /** What it speaks of: `perplexity on general tasks`. */
  about: string
  base: RuleSide | null
  head: RuleSide | null
}

const weight: Record<Turn, number> = { removed: 0, loosened: 1, changed: 2, tightened: 3, added: 4 }

/** What the head makes of the base's rules, the gravest first. Rules are the same when they select and ask the same, wherever they stand. */
export function ruleChanges(base: readonly Rule[], head: readonly Rule[]): RuleChange[] {
  const subjects = new Set([...base, ...head].map(subjectOf))
  const changes = [...subjects].flatMap((subject) => {
    const before = base.filter((rule) => subjectOf(rule) === subject)
    const after = head.filter((rule) => subjectOf(rule) === subject)
    const same = (one: Rule) => (other: Rule) => asksOf(one) === asksOf(other)
    // Two rules on one subject: those that are equal belong together, the others by their order.
    const gone = before.filter((rule) => countOf(before, rule) > countOf(after, rule) && isBeyond(before, rule, after))
    const come = after.filter((rule) => countOf(after, rule) > countOf(before, rule) && isBeyond(after, rule, before))
    const pairs = Math.max(gone.length, come.length)
    return Array.from({ length: pairs }, (_, i) => changeOf(gone[i] ?? null, come[i] ?? null)).filter(
      ({ base: from, head: to }) => from !== null || to !== null,
    )
    function countOf(rules: readonly Rule[], rule: Rule) {
      return rules.filter(same(rule)).length
    }
    /** Of several equal rules, the last ones are those that the other side lacks. */
    function isBeyond(rules: readonly Rule[], rule: Rule, others: readonly Rule[]) {
      return rules.filter(same(rule)).indexOf(rule) >= others.filter(same(rule)).length
    }
  })
  return changes.sort((a, b) => weight[a.turn] - weight[b.turn])
}

function subjectOf({ task, metric, role, condition: { kind } }: Rule): string {
  return JSON.stringify([task, metric, role, kind])
}

function asksOf({ condition: { limit }, level, decide }: Rule): string {
  return JSON.stringify([limit.amount, limit.unit, level, decide])
}

function changeOf(base: Rule | null, head: Rule | null): RuleChange {
  const either = (base ?? head)!
  return {
    turn: base === null ? 'added' : head === null ? 'removed' : turnOf(base, head),
    kind: either.condition.kind,
    about: aboutOf(either),
    base: base && sideOf(base),
    head: head && sideOf(head),
  }
}

const levels: readonly Level[] = ['info', 'warn', 'block']

/** Above 0: the head asks for more. A decision by the point is neither stricter nor laxer than one by bound. */
function turnOf(base: Rule, head: Rule): Turn {
  const [before, after] = [base.condition.limit, head.condition.limit]
  const isFloor = base.condition.kind === 'min' || base.condition.kind === 'must_improve'
  const limit = Math.sign(after.amount - before.amount) * (isFloor ? 1 : -1)
  const level = Math.sign(levels.indexOf(head.level) - levels.indexOf(base.level))
  // "any gain" (0) has no unit of its own.
  const sameUnit = before.unit === after.unit || before.amount === 0 || after.amount === 0
  if (!sameUnit || base.decide !== head.decide || limit * level < 0) return 'changed'
  return limit + level > 0 ? 'tightened' : 'loosened'
}

function sideOf({ condition: { limit }, level, decide, place }: Rule): RuleSide {
  return { limit: limit.written, level, decide, line: place?.line ?? null }
}

function aboutOf({ task, metric, role }: Rule): string {
  const where = [role === null ? [] : [`${role} tasks`], task === null ? [] : [`task ${task}`]].flat()
  const on = where.length === 0 ? 'every task' : where.join(', ')
  return `${metric ?? 'every metric'} on ${on}`
}
