/** Words that several rooms share; their meaning stands in CONTRIBUTING.md. */

export type Role = 'domain' | 'general'

/** What the pooled row of a role is called where a single row has its task. */
export const pooledName = (role: Role): string => `all ${role} tasks`

/** The direction in which a metric is better; `neither`: it describes, as the length of answers does. */
export type Better = 'higher' | 'lower' | 'neither'

/** What a broken rule does: blocks the merge, warns, or only informs. */
export type Level = 'block' | 'warn' | 'info'

/** What a rule says of a row. `missing`: the row could not be measured, which always blocks. */
export type Decision = 'pass' | 'fail' | 'inconclusive' | 'missing'

/** From the suite's thresholds; `slight`: surely worse, but below the first of them. */
export type Severity = 'slight' | 'mild' | 'moderate' | 'severe'

/**
 * `overridden`: measured as blocked, and let through by a person. `not-shown`: the evaluation could not show it either way, so the merge
 * stays blocked. `invalid`: the user's input is wrong.
 */
export type VerdictName = 'passed' | 'overridden' | 'blocked' | 'not-shown' | 'invalid'
