import type { Sample } from '../samples/sample.ts'
import type { Criterion } from '../suite/graders.ts'
import type { GradesEvidence } from './evidence.ts'

/** What was thought of the answers of a task, by judge models or by people: rows of their own, beside those of the texts. */
export interface GradedAnswers {
  /** Canonical names of the metrics that measure these grades: `judge`, `judge:criterion=style`, `judge_preference`, or the same of `people`. */
  metrics: readonly string[]
  /** What was graded, with its scale; a preference has none. */
  criteria: readonly Criterion[]
  /** Those that count: of both sides the same, the others left out as a pair. */
  samples: readonly Sample[]
  baseline: ReadonlyMap<string, GradesEvidence>
  candidate: ReadonlyMap<string, GradesEvidence>
  /** Why the rows are missing: a sentence. */
  missing?: string
  /** What a reader must know: a sentence. */
  note?: string
  /**
   * By the metric's name, why rules that block only warn of its row, as they do where nobody compared the judge with people: a sentence that
   * can follow a colon.
   * A missing row still blocks.
   */
  advisory?: Readonly<Record<string, string>>
}
