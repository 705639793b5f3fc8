import type { Evidence } from '../../evidence/evidence.ts'
import type { RunFolder } from '../../evidence/run-folder.ts'
import type { RunRecord } from '../../evidence/run-record.ts'
import type { EvaluatedTask } from '../../gate/evaluation.ts'
import type { Outcome } from '../../gate/outcome.ts'
import { otherCheckpoints, undecidable } from '../../policy/applicable.ts'
import { type OtherOutcome, type PolicyReport, policyReport } from '../../policy/policy.ts'
import type { Sample } from '../../samples/sample.ts'
import type { Suite } from '../../suite/suite.ts'
import type { Task } from '../../suite/task.ts'
import { gradingIn } from '../grading.ts'

/** Decides the tasks of a suite as the run itself is decided. */
export type DecideBy = (suite: Suite, tasks: readonly EvaluatedTask[]) => Outcome

/**
 * Which rules held, how the others differ, and what they would have decided on the very same evidence.
 * @param own the tasks of this run
 * @param outcome what was decided; null: nothing was evaluated
 * @returns null where there is nothing to compare with
 */
export function policyIn(
  folder: RunFolder,
  record: RunRecord,
  own: readonly EvaluatedTask[],
  outcome: Outcome | null,
  decideBy: DecideBy,
): PolicyReport | null {
  const { policy, suite } = record
  if (policy === undefined) return null
  return policyReport(policy, suite, outcome, (other) => decidedByOther(other, { folder, record, own, decideBy }))
}

interface Run {
  folder: RunFolder
  record: RunRecord
  own: readonly EvaluatedTask[]
  decideBy: DecideBy
}

function decidedByOther(other: Suite, run: Run): OtherOutcome {
  const [untold, tasks] = [[] as OtherOutcome['untold'], [] as EvaluatedTask[]]
  const whole = elsewhere(other, run.record)
  for (const task of other.tasks) {
    const own = run.own.find((each) => each.task.name === task.name)
    const samples = samplesOf(task, own, run)
    const why = whole ?? whyNot(task, samples, own, other, run.record)
    if (why === null) tasks.push(retold(task, samples!, own!, other, run))
    else {
      untold.push({ task: task.name, why })
      tasks.push({
        task,
        samples: samples ?? [],
        baseline: new Map(),
        candidate: new Map(),
        missing: `Not told: ${why}.`,
      })
    }
  }
  return { outcome: run.decideBy(other, tasks), untold }
}

/** Why nothing at all can be told. */
function elsewhere(other: Suite, { suite, policy }: RunRecord): string | null {
  const sides = otherCheckpoints(suite, other)
  if (sides.length > 0) return `it compares another ${sides.join(' and another ')}`
  const moved = policy?.other.state === 'read' && policy.other.baseline.length > 0
  return moved ? 'the files of its baseline are other ones' : null
}

function whyNot(
  task: Task,
  samples: readonly Sample[] | null,
  own: EvaluatedTask | undefined,
  other: Suite,
  { suite }: RunRecord,
): string | null {
  if (samples === null) return 'its data could not be read'
  return undecidable({ task, samples, seed: other.seed }, own && { ...own, seed: suite.seed })
}

/** The other side's samples of a task; null: they could not be read. */
function samplesOf(
  { name }: Task,
  own: EvaluatedTask | undefined,
  { folder, record: { policy } }: Run,
): readonly Sample[] | null {
  if (policy?.other.state !== 'read') return null
  const { data, unread } = policy.other
  if (unread.some(({ task }) => task === name)) return null
  return data.some(({ task }) => task === name) ? folder.readOtherSamples(name) : (own?.samples ?? null)
}

/** A task of this run as the other suite has it. */
function retold(
  task: Task,
  samples: readonly Sample[],
  own: EvaluatedTask,
  suite: Suite,
  { folder, record }: Run,
): EvaluatedTask {
  const only = (side: ReadonlyMap<string, Evidence>) =>
    new Map(samples.flatMap(({ id }) => (side.has(id) ? [[id, side.get(id)!] as const] : [])))
  const answers = { baseline: only(own.baseline), candidate: only(own.candidate) }
  const { graded: _, ...evaluated } = own
  const graded = gradingIn(folder, task, samples, answers, { ...record, suite })
  return { ...evaluated, task, samples, ...answers, ...(graded && { graded: graded.graded }) }
}
