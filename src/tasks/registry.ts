import type { Task } from '../suite/suite.ts'
import { generate } from './generate.ts'
import { perplexity } from './perplexity.ts'
import type { TaskKind } from './task.ts'

const kinds = { generate, perplexity }

/** The kind of a task; a new kind is one file and one line above. */
export function kindOf(task: Task): TaskKind {
  return kinds[task.kind] as TaskKind
}
