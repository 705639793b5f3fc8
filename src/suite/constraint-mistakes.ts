import { writtenSides } from './checkpoint-mistakes.ts'
import { isRecordedPath, type SideName } from './checkpoints.ts'
import type { TaskContext } from './context.ts'
import type { SuiteDocument } from './document.ts'
import type { Mistake } from './mistake.ts'
import type { WrittenTask } from './task-schema.ts'
import { answerSchema } from './tasks.ts'

/** Mistakes of tasks that want answers to be held to a form: which form, and whether somebody could. */
export function constraintMistakes(
  tasks: readonly { name: string; task: WrittenTask }[],
  context: TaskContext,
): Mistake[] {
  const side = inProcess(context.document)
  return tasks.flatMap(({ name, task }) => {
    if (!('constrained' in task) || !task.constrained) return []
    const text = side === null ? formless(task, context) : needsServers(side)
    if (text === null) return []
    const path = ['tasks', name, 'constrained']
    return [{ place: context.document.place(path, 'key'), path, text }]
  })
}

const needsServers = (side: SideName): string =>
  `needs both sides behind servers that hold answers to a form (server or serve), and the ${side} is computed in process, where nothing does`

function formless(task: WrittenTask, context: TaskContext): string | null {
  if (task.kind !== 'generate') return null
  if (task.schema === undefined) return 'needs the key schema: the JSON schema that answers are held to'
  return typeof answerSchema(task.schema, context).schema === 'boolean'
    ? 'needs a schema that says something: true allows all answers, false none'
    : null
}

/** The first side that is computed in process; null: none is known to be. What was recorded may have been made so elsewhere. */
function inProcess(document: SuiteDocument): SideName | null {
  const found = writtenSides(document)?.written.find(
    ({ own: { path }, serving: { server, serve } }) =>
      path !== undefined && !isRecordedPath(path) && server === undefined && serve === undefined,
  )
  return found?.side ?? null
}
