import type { Evidence, GradesEvidence } from '../evidence/evidence.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Sample } from '../samples/sample.ts'
import type { Suite, Task } from '../suite/suite.ts'

/** What was thought of the answers of a task: rows of their own, beside those of the texts. */
export interface GradedAnswers {
  /** Canonical names of the metrics that judge these grades. */
  metrics: readonly string[]
  /** Those that count: of both sides the same, the others left out as a pair. */
  samples: readonly Sample[]
  baseline: ReadonlyMap<string, GradesEvidence>
  candidate: ReadonlyMap<string, GradesEvidence>
  /** Why the rows are missing: a sentence. */
  missing?: string
  /** What a reader must know: a sentence. */
  note?: string
  /** Why rules that block only warn here, as a judge does that nobody compared with people: a sentence. A missing row still blocks. */
  advisory?: string
}

/** A task with what came out for its samples on either side. */
export interface EvaluatedTask {
  task: Task
  samples: readonly Sample[]
  /** By the sample's id. */
  baseline: ReadonlyMap<string, Evidence>
  candidate: ReadonlyMap<string, Evidence>
  /** Why the task could not be evaluated at all. */
  missing?: string
  /** What a reader must know about how it was evaluated: a sentence. */
  note?: string
  /** Grades of a judge, and those of people. */
  graded?: readonly GradedAnswers[]
}

/** Everything that the gate decides from. */
export interface Evaluation {
  suite: Suite
  tasks: readonly EvaluatedTask[]
  /** Every metric that a task asks for, and `bits_per_byte`. */
  metrics: ReadonlyMap<string, Metric>
  /** Whether both sides split text into the same tokens; if not, the reason, a sentence. */
  comparable: { perplexity: boolean; reason: string | null }
  /** Whether both sides are the same files. */
  sameCheckpoint?: boolean
}
