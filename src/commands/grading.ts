import type { Evidence, Side } from '../evidence/evidence.ts'
import type { GradedAnswers } from '../evidence/graded.ts'
import type { RunFolder } from '../evidence/run-folder.ts'
import type { RunRecord } from '../evidence/run-record.ts'
import { digestJudgements } from '../judge/digest.ts'
import { type JudgedTask, judgedSamples } from '../judge/draw.ts'
import type { JudgeFacts } from '../judge/facts/facts.ts'
import { withStanding } from '../people/calibration/standing.ts'
import { type Grading, gradingOf } from '../report/grading.ts'
import type { Sample } from '../samples/sample.ts'
import type { Task } from '../suite/task.ts'
import { isJudged, judgementsIn } from './judge.ts'
import { type RatedAnswers, ratedIn } from './people.ts'

type AnswersOfBoth = Record<Side, ReadonlyMap<string, Evidence>>

/** What judges and people said of a task's answers, as the run folder has it: for the gate, and how it came about. null: nobody was to be asked. */
export function gradingIn(
  folder: RunFolder,
  task: Task,
  samples: readonly Sample[],
  answers: AnswersOfBoth,
  record: RunRecord,
): { graded: GradedAnswers[]; grading: Grading } | null {
  const people = ratedIn(folder, task)
  if (!isJudged(task)) return people === null ? null : { graded: [people.graded], grading: gradingFor(task, people) }
  const judge = judgedIn(folder, task, samples, answers, record)
  const { seed, resamples } = record.suite
  const rated = people?.facts ? { ratings: people.ratings, compare: people.facts.compare } : null
  const standing = withStanding(judge.graded, rated, task.judge.minAgreement, { seed, resamples })
  return {
    graded: [standing.graded, ...(people === null ? [] : [people.graded])],
    grading: gradingFor(task, people, {
      judge: judge.facts,
      calibration: standing.calibration,
      minAgreement: task.judge.minAgreement,
      spent: spentOn(task, record),
    }),
  }
}

function judgedIn(
  folder: RunFolder,
  task: JudgedTask,
  samples: readonly Sample[],
  answers: AnswersOfBoth,
  record: RunRecord,
): { graded: GradedAnswers; facts: JudgeFacts } {
  return digestJudgements({
    task,
    samples: judgedSamples(task, samples, record.suite.seed),
    answers,
    judgements: judgementsIn(folder, task, record),
    stopped: record.judged?.find((each) => each.task === task.name)?.stopped ?? null,
  })
}

const nobody = { judge: null, calibration: [], minAgreement: null, spent: null }

function spentOn({ name }: Task, { judged }: RunRecord): Grading['spent'] {
  const found = judged?.find(({ task }) => task === name)
  return found === undefined ? null : { cost: found.cost, calls: found.calls }
}

function gradingFor(
  { name, role }: Task,
  people: RatedAnswers | null,
  judged: Pick<Grading, 'judge' | 'calibration' | 'minAgreement' | 'spent'> = nobody,
): Grading {
  return gradingOf({ task: name, role, ...judged, people: people?.facts ?? null })
}
