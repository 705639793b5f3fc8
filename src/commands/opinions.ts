import type { RunFolder } from '../evidence/run-folder.ts'
import type { RunRecord } from '../evidence/run-record.ts'
import type { Opinion } from '../report/opinion.ts'
import { opinionsOfJudges, opinionsOfPeople } from '../report/opinions.ts'
import type { Task } from '../suite/task.ts'
import { isJudged, judgementsIn } from './judge.ts'
import { ratedIn } from './people.ts'

/** What judges and people thought of the answers of a task, by the sample's id, as the run folder has it. */
export function opinionsIn(folder: RunFolder, task: Task, record: RunRecord): Map<string, Opinion[]> {
  const judges = isJudged(task)
    ? opinionsOfJudges(judgementsIn(folder, task, record), task.judge.rubric.criteria, task.judge.models)
    : new Map<string, Opinion[]>()
  const rated = ratedIn(folder, task)
  const people = rated === null ? new Map<string, Opinion[]>() : opinionsOfPeople(rated.ratings, rated.graded.criteria)
  for (const [sample, opinions] of people) judges.set(sample, [...opinions, ...(judges.get(sample) ?? [])])
  return judges
}
