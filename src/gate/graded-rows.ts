import type { GradedAnswers } from '../evidence/graded.ts'
import { gradedMetric, gradeOf } from '../metrics/grades.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Sample } from '../samples/sample.ts'
import { counted } from '../shared/numbers.ts'
import type { EvaluatedTask } from './evaluation.ts'
import { type Pairing, pairSamples } from './pairing.ts'
import { readingOf } from './reading.ts'
import { emptyRow, type Row, withValues } from './row.ts'
import { type GradedSamples, sharpened } from './sharpened.ts'
import { isSame, seenBy, type Tabled, tablesOf } from './tables.ts'

/** The rows of what a judge and people thought of a task's answers. */
export function gradedRows(evaluated: EvaluatedTask): Row[] {
  const found = (evaluated.graded ?? []).flatMap((graded) =>
    graded.metrics.map((name) => gradedSamples(evaluated, graded, gradedMetric(name, graded.criteria))),
  )
  return found.map((each) => {
    const judge = each.row.graded!.by === 'people' ? judgeFor(gradeOf(each.row.metric.name), found) : undefined
    return judge === undefined ? each.row : sharpened(each, judge)
  })
}

/** What a judge says of the same; whether answers are graded or compared, both tell which one is liked better. */
function judgeFor(grade: string, found: readonly GradedSamples[]): GradedSamples | undefined {
  const byJudge = (name: string) =>
    found.find(({ row: { graded, metric } }) => graded!.by === 'judge' && gradeOf(metric.name) === name)
  const other = { overall: 'preference', preference: 'overall' }[grade]
  return byJudge(grade) ?? (other === undefined ? undefined : byJudge(other))
}

function gradedSamples(evaluated: EvaluatedTask, graded: GradedAnswers, metric: Metric): GradedSamples {
  const { task } = evaluated
  const samples = graded.samples.filter(({ id }) => !lacks(graded, id, gradeOf(metric.name)))
  const row: Row = {
    ...emptyRow({ task, samples }, metric),
    graded: {
      by: metric.of === 'judgement' ? 'judge' : 'people',
      scale: [metric.range[0], metric.range[1]],
      advisory: graded.advisory?.[metric.name] ?? null,
    },
  }
  if (graded.missing !== undefined) return { row: { ...row, missing: graded.missing }, samples: [] }
  const only = (side: GradedAnswers['baseline']) =>
    new Map(samples.flatMap(({ id }) => (side.has(id) ? [[id, side.get(id)!]] : [])))
  const pairing = pairSamples({ samples, baseline: only(graded.baseline), candidate: only(graded.candidate) })
  if ('reason' in pairing) return { row: { ...row, missing: pairing.reason }, samples: [] }
  const [tabled] = tablesOf(pairing, [metric], seenBy(pairing, readingOf(task)), false)
  const measured = measuredRow({ ...row, groups: pairing.groups }, tabled!, haveSameAnswers(evaluated, pairing))
  const note = noteOf(graded, samples, measured)
  return {
    row: note === '' ? measured : { ...measured, note },
    samples: pairing.pairs.map(({ sample }) => sample),
  }
}

/** A sample with the grade on one side only tells of no change. */
function lacks({ baseline, candidate }: GradedAnswers, id: string, grade: string): boolean {
  const sides = [baseline.get(id), candidate.get(id)]
  return sides.some((side) => side !== undefined && !Object.hasOwn(side.grades, grade))
}

/** Equal grades leave no doubt only where the answers are the same: other answers may get other grades the next time. */
function measuredRow(row: Row, { scorer, table }: Tabled, sameAnswers: boolean): Row {
  if ('reason' in table) return { ...row, missing: table.reason }
  const sameEvidence = table.sameEvidence && sameAnswers
  return withValues({ ...row, value: (sums) => scorer.value(sums) }, { ...table, sameEvidence })
}

function haveSameAnswers({ baseline, candidate }: EvaluatedTask, { pairs }: Pairing): boolean {
  return pairs.every(({ sample: { id } }) => {
    const [before, after] = [baseline.get(id), candidate.get(id)]
    return before !== undefined && after !== undefined && isSame({ baseline: before, candidate: after })
  })
}

/** What the note of an advisory row says of it. */
export const advisoryNote = (advisory: string) => `Rules only warn here: ${advisory}`

function noteOf(graded: GradedAnswers, counting: readonly Sample[], { graded: row }: Row): string {
  const left = graded.samples.length - counting.length
  return [
    graded.note,
    left > 0 &&
      `${left} of ${counted(graded.samples.length, 'sample')} lack this grade on a side and are left out on both.`,
    row!.advisory && advisoryNote(row!.advisory),
  ]
    .filter(Boolean)
    .join(' ')
}
