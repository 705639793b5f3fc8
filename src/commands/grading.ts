import type { Evidence, Side } from '../evidence/evidence.ts'
import type { GradedAnswers } from '../evidence/graded.ts'
import type { RunFolder, RunRecord } from '../evidence/run-folder.ts'
import { digestJudgements } from '../judge/digest.ts'
import { judgedSamples } from '../judge/draw.ts'
import type { JudgeFacts } from '../judge/facts/facts.ts'
import { readJudgements } from '../judge/ledger.ts'
import type { Sample } from '../samples/sample.ts'
import type { Task } from '../suite/suite.ts'
import { isJudged } from './judge.ts'
import { ratedIn } from './people.ts'

type AnswersOfBoth = Record<Side, ReadonlyMap<string, Evidence>>

/** What judges said of a task's answers, as the run folder has it; null: the task has no judge, or its judge was not come to. */
export function judgedIn(
  folder: RunFolder,
  task: Task,
  samples: readonly Sample[],
  answers: AnswersOfBoth,
  { judged, suite }: RunRecord,
): { graded: GradedAnswers; facts: JudgeFacts } | null {
  const found = judged?.find((each) => each.task === task.name)
  if (!isJudged(task) || found === undefined) return null
  return digestJudgements({
    task,
    samples: judgedSamples(task, samples, suite.seed),
    answers,
    judgements: readJudgements(folder.judgements(task.name)),
    stopped: found.stopped,
  })
}
