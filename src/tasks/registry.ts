import type { ClassifyTask, EntitiesTask, GenerateTask, Task } from '../suite/task.ts'
import { answered } from './answers.ts'
import { choose } from './choose.ts'
import { perplexity } from './perplexity.ts'
import { scores } from './scores.ts'
import type { TaskKind } from './task.ts'

const kinds = {
  generate: answered<GenerateTask>(),
  classify: answered<ClassifyTask>(),
  entities: answered<EntitiesTask>(),
  choose,
  perplexity,
  scores,
}

/** The kind of a task; a new kind is one file and one line above. */
export function kindOf(task: Task): TaskKind {
  return kinds[task.kind] as TaskKind
}
