import { gateError } from '../shared/errors.ts'
import type { ScoresTask } from '../suite/task.ts'
import type { TaskKind } from './task.ts'

/** Numbers that were made elsewhere: no checkpoint can be asked for them. */
export const scores: TaskKind<ScoresTask> = {
  evidence: 'score',

  settings: (task) => ({ kind: task.kind }),

  // biome-ignore lint/correctness/useYield: it ends before anything could come.
  async *evaluate(task) {
    throw gateError('scores-not-recorded', { task: task.name })
  },
}
