import { sides } from '../../evidence/evidence.ts'
import type { RunFolder } from '../../evidence/run-folder.ts'
import type { RunRecord } from '../../evidence/run-record.ts'
import type { Answers } from '../../people/sheet/plan.ts'
import { gateError } from '../../shared/errors.ts'
import { nearest } from '../../shared/nearest.ts'
import type { GenerateTask, Task } from '../../suite/task.ts'

/** The task whose answers people rate: the one that is named, or the only one that there is. */
export function ratedTask(record: RunRecord, folder: string, named: string | null): GenerateTask {
  const tasks = record.suite.tasks.filter(isGenerate)
  if (tasks.length === 0) throw gateError('sheet-task-none', { folder })
  const names = tasks.map(({ name }) => name)
  if (named === null) {
    if (tasks.length > 1) throw gateError('sheet-task-needed', { tasks: names })
    return tasks[0]!
  }
  const task = tasks.find(({ name }) => name === named)
  if (task === undefined)
    throw gateError('sheet-task-unknown', { task: named, tasks: names, near: nearest(named, names) })
  return task
}

const isGenerate = (task: Task): task is GenerateTask => task.kind === 'generate'

/** What both sides of a run have answered. */
export function answersIn(folder: RunFolder, task: string): Answers {
  const samples = folder.readSamples(task)
  const [baseline, candidate] = sides.map((side) => {
    const evidence = folder.evidence(side, task).load().values()
    return new Map([...evidence].flatMap((one) => (one.kind === 'answer' ? [[one.id, one.text] as const] : [])))
  })
  return { samples, baseline: baseline!, candidate: candidate! }
}
