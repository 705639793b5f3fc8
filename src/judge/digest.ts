import { type GradesEvidence, type Side, sides } from '../evidence/evidence.ts'
import type { GradedAnswers } from '../evidence/graded.ts'
import { metricsOf } from '../suite/grading.ts'
import type { JudgeFacts } from './facts/facts.ts'
import { factsOf, type Judged, type Told } from './facts/gather.ts'
import { together, Verdicts } from './readings.ts'
import { noneAtAll, noteOf, whyMissing } from './sentences.ts'
import { isNone } from './settled.ts'

/**
 * What the judgements of a task say: grades of both sides for the gate, and how they came about for the report. A sample that lacks a grade on
 * one side is left out on both.
 */
export function digestJudgements(judged: Judged): { graded: GradedAnswers; facts: JudgeFacts } {
  const { task, samples, judgements } = judged
  const { rubric, compare, models } = task.judge
  const verdicts = new Verdicts(judgements, compare, models.length)
  const told = samples.map((sample): Told => {
    const readings = verdicts.readings(sample.id)
    return { sample, readings, reading: together(readings) }
  })
  const facts = factsOf(judged, told)
  const scored = told.flatMap(({ sample, reading }) => (typeof reading === 'object' ? [{ sample, reading }] : []))
  const gradesOf = (side: Side) =>
    new Map(
      scored.map(({ sample: { id }, reading }): [string, GradesEvidence] => [
        id,
        { kind: 'judgement', id, grades: reading[side] },
      ]),
    )
  const silent = sides.find((side) => isSilent(judged, verdicts, side))
  const missing = whyMissing(facts, task.judge) ?? (silent === undefined ? null : noneAtAll(silent))
  const note = noteOf(facts, task.judge)
  return {
    graded: {
      metrics: metricsOf('judge', task.judge).map(({ name }) => name),
      criteria: compare === 'scores' ? rubric.criteria : [],
      samples: scored.map(({ sample }) => sample),
      baseline: gradesOf('baseline'),
      candidate: gradesOf('candidate'),
      ...(missing !== null && { missing }),
      ...(note !== null && { note }),
    },
    facts,
  }
}

/** Whether nothing that a side said was an answer. */
function isSilent({ samples }: Judged, verdicts: Verdicts, side: Side): boolean {
  return samples.every(({ id }) => sides.some((shown) => isNone(verdicts.at(0, 0, shown, id)?.flags ?? [], side)))
}
