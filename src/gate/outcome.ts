import type { ExitCode } from '../shared/errors.ts'
import type { Unit } from '../shared/numbers.ts'
import type { Severity, VerdictName } from '../shared/words.ts'
import type { Comparison } from './comparison.ts'

/** What all rules say together. */
export interface Verdict {
  name: VerdictName
  exit: ExitCode
  /** One sentence a rule or error that led to it, the gravest first. */
  reasons: string[]
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
