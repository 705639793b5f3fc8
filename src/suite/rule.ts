import type { Level, Role } from '../shared/words.ts'
import type { Place } from './place.ts'

/** `own`: in the metric's own unit; `points`: hundredths of a value between 0 and 1; `percent`: relative to the baseline, in hundredths. */
export interface Limit {
  /** In the metric's unit: "1 point" is 0.01 points, "2%" is 0.02 percent, "0.5" is 0.5 own. Always a fraction, never already times 100. */
  amount: number
  unit: 'own' | 'points' | 'percent'
  /** As written. */
  written: string
}

export type Condition =
  | { kind: 'min' | 'max'; limit: Limit }
  | { kind: 'max_drop' | 'max_rise'; limit: Limit }
  /** `limit` 0 own: better at all. */
  | { kind: 'must_improve'; limit: Limit }

/**
 * A condition on every row that it selects; a null selector is "any". `max_drop`, where no metric is named, goes to the rows that are
 * better when higher, `max_rise` to those better when lower.
 */
export interface Rule {
  task: string | null
  metric: string | null
  role: Role | null
  condition: Condition
  level: Level
  decide: 'bound' | 'point'
  /** Null for the usual rules of a suite that has none. */
  place: Place | null
}

/** Relative changes (perplexity-like rows) and points (rows between 0 and 1), as fractions, from which a severity is said. */
export interface Severities {
  mild: number
  moderate: number
  severe: number
}
