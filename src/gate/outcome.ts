import type { ExitCode } from '../shared/errors.ts'
import type { Unit } from '../shared/numbers.ts'
import type { Severity, VerdictName } from '../shared/words.ts'
import type { Comparison } from './comparison.ts'

/** One rule that blocks. */
export interface Blocker {
  /** Whom it is about: `pydoc, Perplexity`. */
  key: string
  /** As the suite has it: `max_rise: 2%`. */
  rule: string
  /** What was measured, as people see it: `18.58 → 21.65, +16.5 %`. */
  value: string
}

/** What all rules say together. */
export interface Verdict {
  name: VerdictName
  exit: ExitCode
  /** One sentence a rule or error that led to it, the gravest first. */
  reasons: string[]
  /** Every rule that blocks, in the order of the rows. Absent where none does, and in older reports. */
  blocking?: Blocker[]
  /** Beside rules that block, something could not be shown: that nobody can let through. Absent: everything was shown. */
  unshown?: true
}

export interface Forgetting {
  found: boolean
  /** Whether every general row has an interval, and there is one: only then may "not found" be read as "not there". */
  measured: boolean
  /** The gravest severity of its rows. */
  severity: Severity | null
  /** The gravest first. */
  rows: { task: string; metric: string; severity: Severity; change: number; unit: Unit }[]
  /** Whether a domain row surely improved in the same run. */
  domainGain: boolean
  /** The sentence of the headline. */
  sentence: string
}

export interface Outcome {
  /** What blocks first, then by how much moved. */
  rows: Comparison[]
  forgetting: Forgetting
  verdict: Verdict
}
