import type { Evidence } from '../../evidence/evidence.ts'
import type { GradedAnswers } from '../../evidence/graded.ts'
import { gradedRows } from '../../gate/graded-rows.ts'
import { measure } from '../../gate/measured.ts'
import { changeScale, type Estimates } from '../../gate/question.ts'
import type { Row } from '../../gate/row.ts'
import type { MetricFacts } from '../../metrics/metric.ts'
import type { PeopleDigest } from '../../people/digest.ts'
import type { AgreementSettings, Figure } from '../../people/figures/agreement.ts'
import type { Answers } from '../../people/sheet/plan.ts'
import type { GenerateTask } from '../../suite/task.ts'

/** What people say of both sides, as one row of the gate. Intervals are those that the gate would print. */
export interface RatedFigures {
  metric: MetricFacts
  samples: number
  groups: number
  /** Why there are no figures; null where there are. */
  missing: string | null
  baseline: Figure | null
  candidate: Figure | null
  change: Figure | null
}

/** All that `checkpoint-gate ratings` has found out. */
export interface RatedRun extends PeopleDigest {
  task: string
  /** Samples that the suite asks for; null: it asks for none. */
  needed: number | null
  rows: RatedFigures[]
}

export function ratedFigures(
  task: GenerateTask,
  answers: Answers,
  graded: GradedAnswers,
  { confidence, ...resampling }: AgreementSettings,
): RatedFigures[] {
  const evidence = (texts: ReadonlyMap<string, string>) =>
    new Map([...texts].map(([id, text]): [string, Evidence] => [id, { id, kind: 'answer', text, finish: 'unknown' }]))
  const rows = gradedRows({
    task,
    samples: answers.samples,
    baseline: evidence(answers.baseline),
    candidate: evidence(answers.candidate),
    graded: [graded],
  })
  const level = (1 - confidence) / 2
  const measured = (some: readonly Row[]) => measure(some, new Map(some.map((row) => [row, level])), resampling)
  const whole = measured(rows)
  const sides = (['baseline', 'candidate'] as const).map((side) => {
    const alone = new Map(rows.flatMap((row) => (row.table === null ? [] : [[row, oneSide(row, side)]])))
    const found = measured([...alone.values()])
    return (row: Row) => (alone.has(row) ? ownFigure(found.get(alone.get(row)!)!, level) : null)
  })
  return rows.map((row) => ({
    metric: row.metric,
    samples: row.table?.n ?? 0,
    groups: row.groups,
    missing: row.missing,
    baseline: sides[0]!(row),
    candidate: sides[1]!(row),
    change: whole.has(row) ? changeFigure(row, whole.get(row)!, level) : null,
  }))
}

/** A row that knows of one side only. */
function oneSide(row: Row, side: 'baseline' | 'candidate'): Row {
  const table = row.table!
  const own = table[side]
  return { ...row, table: { ...table, baseline: own, candidate: own, sameEvidence: true }, answers: null }
}

function ownFigure(estimates: Estimates, level: number): Figure {
  const { value, lower, upper } = estimates({ measure: 'candidate', sign: 1 })
  return { value, interval: [lower(level), upper(level)] }
}

function changeFigure({ metric }: Row, estimates: Estimates, level: number): Figure {
  const scale = changeScale(metric)
  const { value, lower, upper } = estimates(scale)
  const ends = [scale.sign * lower(level), scale.sign * upper(level)].sort((a, b) => a - b)
  return { value: scale.sign * value, interval: [ends[0]!, ends[1]!] }
}
