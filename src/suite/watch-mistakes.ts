import { didYouMean } from '../shared/nearest.ts'
import { listed, shown } from '../shared/shown.ts'
import type { TaskContext } from './context.ts'
import { aTask } from './known.ts'
import type { Mistake } from './mistake.ts'
import type { WrittenTask } from './task-schema.ts'
import { isMapping } from './written.ts'

const answering = ['generate', 'classify', 'entities'] as const

/** Tasks of the promise that do not exist, or that have no answers to promise by. */
export function watchMistakes(
  written: readonly { name: string; task: WrittenTask | undefined }[],
  { document }: TaskContext,
): Mistake[] {
  const { watch } = document.value as { watch?: unknown }
  if (!isMapping(watch) || !Array.isArray(watch.tasks)) return []
  const names = written.map(({ name }) => name)
  return watch.tasks.flatMap((given, i): Mistake[] => {
    if (typeof given !== 'string') return []
    const path = ['watch', 'tasks', i]
    const mistake = (text: string) => [{ place: document.place(path, 'value'), path, text }]
    const found = written.find(({ name }) => name === given)
    if (found === undefined)
      return mistake(`given ${shown(given)}; the tasks are ${listed(names)}${didYouMean(given, names)}`)
    const kind = found.task?.kind
    if (kind === undefined || answering.some((each) => each === kind)) return []
    return mistake(`${shown(given)} is ${aTask(kind)}, which has no answers; allowed: ${listed(answering)} tasks`)
  })
}
