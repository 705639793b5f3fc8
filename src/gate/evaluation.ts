import type { Evidence } from '../evidence/evidence.ts'
import type { GradedAnswers } from '../evidence/graded.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Sample } from '../samples/sample.ts'
import type { Suite } from '../suite/suite.ts'
import type { Task } from '../suite/task.ts'

/** A task with what came out for its samples on either side. */
export interface EvaluatedTask {
  task: Task
  samples: readonly Sample[]
  /** By the sample's id. */
  baseline: ReadonlyMap<string, Evidence>
  candidate: ReadonlyMap<string, Evidence>
  /** Why the task could not be evaluated at all. */
  missing?: string
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
