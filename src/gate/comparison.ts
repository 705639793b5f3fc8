import type { Unit } from '../shared/numbers.ts'
import type { Better, Decision, Level, Role, Severity } from '../shared/words.ts'
import type { Condition } from '../suite/rule.ts'

/**
 * A range of the change, in the row's unit. Its end on the bad side is a one-sided 95 % bound: a rule passes when that end is allowed.
 * Its end on the good side is a one-sided bound at the level that keeps the error budget over all rules: a rule fails when that end is
 * beyond what is allowed. So a rule passes when the whole interval is allowed and fails when the whole interval is not.
 */
export interface Interval {
  low: number
  high: number
  /** One-sided confidence of either end. */
  lowLevel: number
  highLevel: number
}

export interface RuleResult {
  condition: Condition
  level: Level
  decide: 'bound' | 'point'
  decision: Decision
  /** One sentence: what is allowed, what was seen. */
  reason: string
  /** Line of the suite. Null for the rule that a pooled row inherits from its rows, and for the usual rules of a suite that has none. */
  line: number | null
  /** Samples that are still missing to settle an inconclusive rule, where that can be told. */
  samplesMissing: number | null
}

/** What a row of grades has besides. */
export interface GradedRow {
  by: 'judge' | 'people'
  /** The lowest and the highest grade that can be given. */
  scale: [low: number, high: number]
  /** Why rules that block only warn here: a sentence; null: they block. */
  advisory: string | null
}

/** One row of the table. */
export interface Comparison {
  /** Name of the task; of a pooled row "all general tasks" or "all domain tasks". */
  task: string
  /** The tasks behind a pooled row, else null. */
  pooled: string[] | null
  role: Role | null
  metric: string
  title: string
  better: Better
  unit: Unit
  /** The value that people call 1 or 100 %. */
  scale: 1 | 100
  equals: string
  /** Samples, and groups where some samples belong together. */
  n: number
  groups: number
  /** In the metric's own scale. */
  baseline: number | null
  candidate: number | null
  /** `points`: (candidate - baseline) / scale. `ratio`: candidate / baseline - 1. `grades`: candidate - baseline. */
  change: number | null
  interval: Interval | null
  /** The smallest worsening, in the row's unit, that this run could have shown to be beyond the rule's limit (or zero) in 4 runs of 5. */
  smallestVisible: number | null
  /** The worst decision of the row's rules; null: no rule speaks of it. */
  decision: Decision | null
  /** The highest level among the rules that led to `decision`. */
  level: Level | null
  rules: RuleResult[]
  /** Set on general rows that got worse with their whole interval. */
  forgetting: Severity | null
  /** Why the row could not be measured; null where it could. */
  missing: string | null
  /**
   * Where every sample is right or wrong: how many turned wrong and right, and by McNemar's exact test the chance of so many or more lost, were losing and
   * gaining equally likely, one-sided and two-sided; `p` is null where samples belong together.
   */
  flips?: { lost: number; gained: number; p: { worse: number; twoSided: number } | null }
  /** What the metric has to say about these samples (`Metric.note`), and of which side; absent: nothing. */
  note?: string
  /** Set on rows of grades that a judge or people gave. */
  graded?: GradedRow
  /** How the figure is cited (`Metric.signature`); absent: its reference implementation prints none. */
  signature?: string
}
