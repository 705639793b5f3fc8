import { type Environment, whereFrom } from '../../github/event.ts'
import { GateError } from '../../shared/errors.ts'
import type { Progress } from '../../shared/progress.ts'
import { bad, type Finding } from './finding.ts'
import { examineForge } from './forge.ts'
import { judgeEvent, judgeRunner } from './job.ts'

export interface JobFacts {
  environment: Environment
  payload: unknown
  /** Name of the suite; null: it is not known. */
  suite: string | null
  progress: Progress
}

/** What only a job of a workflow has: its machine, the event, the token. */
export async function examineJob(facts: JobFacts): Promise<Finding[]> {
  const { environment, payload } = facts
  const runner = judgeRunner(environment, payload)
  try {
    const where = whereFrom(environment, payload)
    return [runner, judgeEvent(where), ...(await examineForge({ ...facts, where }))]
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return [runner, bad('event', error.message, error.hint)]
  }
}
