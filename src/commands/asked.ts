import { createHash } from 'node:crypto'
import type { Sample } from '../samples/sample.ts'
import type { Task } from '../suite/task.ts'
import { inputOf } from '../tasks/input.ts'
import { kindOf } from '../tasks/registry.ts'

/** Everything of a task that its evidence depends on besides the checkpoint: its settings, and what a checkpoint sees of all its samples. */
export function asking(task: Task, seed: number, samples: readonly Sample[]) {
  return {
    settings: kindOf(task).settings(task, seed, samples),
    inputs: samples.map((sample) => [sample.id, inputOf(task, sample)]),
  }
}

/** The same as a sha256: equal where two runs asked the same. */
export function askedHash(task: Task, seed: number, samples: readonly Sample[]): string {
  return createHash('sha256')
    .update(JSON.stringify(asking(task, seed, samples)))
    .digest('hex')
}
