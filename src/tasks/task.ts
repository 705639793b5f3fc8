import type { Backend } from '../backends/backend.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Sample } from '../samples/sample.ts'
import type { Task } from '../suite/task.ts'

/** The samples of a task's data. */
export interface TaskSamples {
  /** All of them, whichever part is evaluated: they tell which classes there are. */
  all: readonly Sample[]
  /** Those that are asked about. */
  asked: readonly Sample[]
}

/** A kind of task: how its samples become requests and what comes back becomes evidence. */
export interface TaskKind<T extends Task = Task> {
  /** Which evidence it yields. */
  evidence: Evidence['kind']
  /**
   * Everything of the task that its evidence depends on, besides what is asked and the checkpoint: part of the evidence's identity. `data`:
   * all samples.
   */
  settings(task: T, seed: number, data: readonly Sample[]): Record<string, unknown>
  /** Evidence streams out as it is made, in any order; errors end the stream. */
  evaluate(task: T, seed: number, samples: TaskSamples, backend: Backend, signal: AbortSignal): AsyncIterable<Evidence>
}

/** A list as the stream that backends take. */
export async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}
