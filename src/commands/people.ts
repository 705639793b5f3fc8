import type { GradesEvidence } from '../evidence/evidence.ts'
import type { GradedAnswers } from '../evidence/graded.ts'
import type { RunFolder } from '../evidence/run-folder.ts'
import type { PeopleFacts } from '../people/digest.ts'
import type { Rating } from '../people/rating.ts'
import { readRatings } from '../people/read.ts'
import type { Progress } from '../shared/progress.ts'
import type { PeopleSettings } from '../suite/graders.ts'
import type { Suite } from '../suite/suite.ts'
import type { GenerateTask, Task } from '../suite/task.ts'
import { answersIn } from './sheet/answers.ts'

type RatedTask = GenerateTask & { people: PeopleSettings }

/** What people said of one task's answers, as a run found it. */
export interface RatedAnswers {
  graded: GradedAnswers
  /** null: there is no key of sheets for these answers yet. */
  facts: PeopleFacts | null
  ratings: readonly Rating[]
}

export function isRated(task: Task): task is RatedTask {
  // Older run folders know nothing of people.
  return task.kind === 'generate' && task.people != null
}

/** Of both ends of an interval together. */
const confidence = 0.95

/**
 * Reads the sheets that have come back by now and puts what they say into the run folder: the sheets change from day to day, and a run folder
 * says what was decided from.
 */
export function readPeople({ tasks, seed, resamples }: Suite, folder: RunFolder, progress?: Progress): void {
  for (const task of tasks.filter(isRated)) {
    const found = readRatings(task, answersIn(folder, task.name), { seed, resamples, confidence })
    folder.writeRatings(
      task.name,
      JSON.stringify(found, (_, value) => (value instanceof Map ? [...value] : value)),
    )
    if (found.graded.missing !== undefined) progress?.note(`people, ${task.name}: ${found.graded.missing}`)
  }
}

/** What `readPeople` has put there; null: nothing. */
export function ratedIn(folder: RunFolder, task: Task): RatedAnswers | null {
  if (!isRated(task)) return null
  const found = folder.readRatings(task.name) as Written | null
  if (found === null) return null
  const { baseline, candidate } = found.graded
  return { ...found, graded: { ...found.graded, baseline: new Map(baseline), candidate: new Map(candidate) } }
}

type Written = Omit<RatedAnswers, 'graded'> & {
  graded: Omit<GradedAnswers, 'baseline' | 'candidate'> & Record<'baseline' | 'candidate', [string, GradesEvidence][]>
}
