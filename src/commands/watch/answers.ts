import { resolve } from 'node:path'
import type { Evidence, Side } from '../../evidence/evidence.ts'
import { RunFolder } from '../../evidence/run-folder.ts'
import type { RunRecord } from '../../evidence/run-record.ts'
import type { Sample } from '../../samples/sample.ts'
import { gateError } from '../../shared/errors.ts'
import { nearest } from '../../shared/nearest.ts'
import type { Task } from '../../suite/task.ts'

/** What a run holds of a task with answers. */
export interface TaskAnswers {
  task: Task
  samples: readonly Sample[]
  evidence: Record<Side, ReadonlyMap<string, Evidence>>
  /** The candidate's, and the questions, where samples have one. */
  answers: readonly { id: string; text: string; prompt: string | undefined }[]
}

/** Names of tasks, separated by commas, as the command line has them; null: none is given. */
export const tasksGiven = (list: string | undefined): string[] | null =>
  list
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '') ?? null

/**
 * The candidate's answers in a run folder. Throws GateErrors of the folder, `watch-task` where it does not know a task that is named, and
 * `watch-promise` where it holds no answers, or none to one of those.
 * @param tasks those that are as production is; null: those that the run's suite names for `watch`; empty, or it names none: all that
 * have answers
 */
export function answersIn(
  run: string,
  tasks: readonly string[] | null,
): { folder: RunFolder; record: RunRecord; tasks: TaskAnswers[] } {
  const folder = new RunFolder(resolve(run))
  const record = folder.readRecord()
  const named = tasks ?? record.suite.watch?.tasks ?? []
  const tasksOfRun = record.suite.tasks.map(({ name }) => name)
  const stranger = named.find((name) => !tasksOfRun.includes(name))
  if (stranger !== undefined)
    throw gateError('watch-task', { run, task: stranger, tasks: tasksOfRun, near: nearest(stranger, tasksOfRun) })
  const found = record.suite.tasks
    .filter(({ name }) => named.length === 0 || named.includes(name))
    .map((task) => answersTo(folder, task))
    .filter(({ answers }) => answers.length > 0)
  const lacking = named.filter((name) => found.every(({ task }) => task.name !== name))
  if (found.length === 0 || lacking.length > 0) throw gateError('watch-promise', { run, named: lacking })
  return { folder, record, tasks: found }
}

function answersTo(folder: RunFolder, task: Task): TaskAnswers {
  const of = (side: Side) => folder.evidence(side, task.name).load()
  const evidence = { baseline: of('baseline'), candidate: of('candidate') }
  const texts = [...evidence.candidate.values()].filter((each) => each.kind === 'answer')
  const samples = texts.length === 0 ? [] : folder.readSamples(task.name)
  const prompts = new Map(samples.map(({ id, prompt }) => [id, prompt]))
  return { task, samples, evidence, answers: texts.map(({ id, text }) => ({ id, text, prompt: prompts.get(id) })) }
}
