import type { Evidence, EvidenceOf } from '../evidence/evidence.ts'
import type { EvaluatedTask } from '../gate/evaluation.ts'
import { readingOf } from '../gate/reading.ts'
import { classReport } from '../metrics/classification/report.ts'
import { entityReport } from '../metrics/entities/report.ts'
import type { Sample } from '../samples/sample.ts'
import type { Breakdown, NamedFigures } from './report.ts'

/** Models invent names without end; those beyond are counted. */
const mostNames = 100
const mostCells = 400

interface OneName extends NamedFigures {
  name: string
  support: number
  predicted: number
}

interface OneSide {
  names: OneName[]
  confusion: { expected: string; predicted: string; times: number }[]
}

/** How either side does on each class (classify) or each type (entities); nothing of the other kinds of task. */
export function breakdowns(tasks: Iterable<EvaluatedTask>): Breakdown[] {
  return [...tasks].flatMap((evaluated) => {
    const { task } = evaluated
    if (task.kind !== 'classify' && task.kind !== 'entities') return []
    const read = task.kind === 'classify' ? classesOf : typesOf
    const [baseline, candidate] = [read(evaluated, evaluated.baseline), read(evaluated, evaluated.candidate)]
    return [{ task: task.name, role: task.role, of: readingKind[task.kind], ...compared(baseline, candidate) }]
  })
}

const readingKind = { classify: 'class', entities: 'type' } as const

function classesOf(evaluated: EvaluatedTask, evidence: EvaluatedTask['baseline']): OneSide {
  const { classes, confusion } = classReport(pairsOf<'label'>(evaluated, evidence), readingOf(evaluated.task))
  return { names: classes.map(({ label, ...figures }) => ({ name: label, ...figures })), confusion }
}

function typesOf(evaluated: EvaluatedTask, evidence: EvaluatedTask['baseline']): OneSide {
  const { types } = entityReport(pairsOf<'entities'>(evaluated, evidence), readingOf(evaluated.task))
  return { names: types.map(({ type, ...figures }) => ({ name: type, ...figures })), confusion: [] }
}

function pairsOf<S extends 'label' | 'entities'>({ samples }: EvaluatedTask, evidence: EvaluatedTask['baseline']) {
  return samples.flatMap((sample): { sample: Sample; evidence: EvidenceOf<S> }[] => {
    const own: Evidence | undefined = evidence.get(sample.id)
    return own === undefined ? [] : [{ sample, evidence: own as EvidenceOf<S> }]
  })
}

function compared(baseline: OneSide, candidate: OneSide): Pick<Breakdown, 'names' | 'more' | 'confusion'> {
  const [before, after] = [baseline, candidate].map(({ names }) => new Map(names.map((one) => [one.name, one])))
  const names = [...new Set([...before!.keys(), ...after!.keys()])].map((name) => {
    const [one, other] = [before!.get(name), after!.get(name)]
    return {
      name,
      support: one?.support ?? other?.support ?? 0,
      baseline: one === undefined ? null : figuresOf(one),
      candidate: other === undefined ? null : figuresOf(other),
    }
  })
  // Names that no sample has, which models invent, come last: nothing can be lost of them.
  const unknown = ({ support }: Breakdown['names'][number]) => Number(support === 0)
  names.sort(
    (a, b) => unknown(a) - unknown(b) || f1Loss(b) - f1Loss(a) || b.support - a.support || (a.name < b.name ? -1 : 1),
  )
  const kept = names.slice(0, mostNames)
  return { names: kept, more: names.length - kept.length, confusion: cellsOf(baseline, candidate) }
}

/** F1 that the candidate lost on a class or type; 0 where a side neither expects nor answers it. */
export function f1Loss({ baseline, candidate }: Breakdown['names'][number]): number {
  return baseline === null || candidate === null ? 0 : baseline.f1 - candidate.f1
}

function figuresOf({ precision, recall, f1, predicted }: OneName): NamedFigures {
  return { precision, recall, f1, predicted }
}

/** The cells that changed most come first, so that a cut list still tells what the candidate mixes up. */
function cellsOf(baseline: OneSide, candidate: OneSide): Breakdown['confusion'] {
  const cells = new Map<string, Breakdown['confusion'][number]>()
  for (const [side, { confusion }] of [
    ['baseline', baseline],
    ['candidate', candidate],
  ] as const) {
    for (const { expected, predicted, times } of confusion) {
      const key = JSON.stringify([expected, predicted])
      const cell = cells.get(key) ?? { expected, predicted, baseline: 0, candidate: 0 }
      cell[side] = times
      cells.set(key, cell)
    }
  }
  const change = (cell: Breakdown['confusion'][number]) => Math.abs(cell.candidate - cell.baseline)
  return [...cells.values()].sort((a, b) => change(b) - change(a)).slice(0, mostCells)
}
