import { resolve } from 'node:path'
import { RunFolder } from '../../evidence/run-folder.ts'
import { gateError } from '../../shared/errors.ts'
import { nameOf } from '../../suite/checkpoints.ts'
import { type Promised, type PromisedAnswer, promisedOf } from '../../watch/promise.ts'
import { gradingIn } from '../grading.ts'

/**
 * What a run's evidence says of the candidate: its answers, and what a judge thought of them.
 * @param tasks those that are as production is; empty: all that have answers
 */
export function promisedBy(run: string, tasks: readonly string[]): Promised {
  const folder = new RunFolder(resolve(run))
  const record = folder.readRecord()
  const named: string[] = []
  const answers: PromisedAnswer[] = []
  for (const task of record.suite.tasks) {
    if (tasks.length > 0 && !tasks.includes(task.name)) continue
    const [baseline, candidate] = [
      folder.evidence('baseline', task.name).load(),
      folder.evidence('candidate', task.name).load(),
    ]
    const texts = [...candidate.values()].filter((each) => each.kind === 'answer')
    if (texts.length === 0) continue
    const samples = folder.readSamples(task.name)
    const prompts = new Map(samples.map(({ id, prompt }) => [id, prompt]))
    const graded = gradingIn(folder, task, samples, { baseline, candidate }, record)?.graded ?? []
    const grades = graded.flatMap((each) => [...each.candidate.values()]).filter(({ kind }) => kind === 'judgement')
    const byId = new Map(grades.map(({ id, grades }) => [id, meanOf(Object.values(grades))]))
    named.push(task.name)
    for (const { id, text } of texts) {
      const prompt = prompts.get(id)
      answers.push({ text, ...(prompt !== undefined && { prompt }), grade: byId.get(id) ?? null })
    }
  }
  if (answers.length === 0) throw gateError('watch-promise', { run })
  return promisedOf({ candidate: nameOf(record.suite.candidate), run, tasks: named }, answers)
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
