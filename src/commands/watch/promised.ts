import { join } from 'node:path'
import { readLines } from '../../judge/lines.ts'
import { nameOf } from '../../suite/checkpoints.ts'
import { gradesFile, hashOf, ProductionGrades } from '../../watch/production-grades.ts'
import { type Promised, type PromisedAnswer, promisedOf } from '../../watch/promise.ts'
import { gradingIn } from '../grading.ts'
import { answersIn } from './answers.ts'

/**
 * What a run's evidence says of the candidate: its answers, and what a judge thought of them.
 * @param tasks those that are as production is; as `answersIn` takes them
 */
export function promisedBy(run: string, tasks: readonly string[] | null): Promised {
  const { folder, record, tasks: found } = answersIn(run, tasks)
  const graded = new ProductionGrades(readLines(join(folder.path, gradesFile)))
  const answers = found.flatMap(({ task, samples, evidence, answers }) => {
    const grades = gradesOf(gradingIn(folder, task, [...samples], evidence, record)?.graded ?? [])
    return answers.map(
      ({ id, text, prompt }): PromisedAnswer => ({
        ...{ text, prompt },
        grade: grades.get(id) ?? null,
        graded: prompt === undefined ? new Map() : graded.of(task.name, id, hashOf(prompt, text)),
      }),
    )
  })
  const named = found.map(({ task }) => task.name)
  return promisedOf({ candidate: nameOf(record.suite.candidate), run, tasks: named }, answers)
}

/** The gate's judge's, each the mean of its criteria. */
function gradesOf(graded: NonNullable<ReturnType<typeof gradingIn>>['graded']): Map<string, number | null> {
  const grades = graded.flatMap((each) => [...each.candidate.values()]).filter(({ kind }) => kind === 'judgement')
  return new Map(grades.map(({ id, grades }) => [id, meanOf(Object.values(grades))]))
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
