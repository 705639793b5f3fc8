import type { EvidenceOf } from '../../evidence/evidence.ts'
import type { Sample } from '../../samples/sample.ts'
import { countPlaces, type PlaceCounts } from '../answer-places.ts'
import { f1Of, precisionOf, recallOf } from '../class-sums.ts'
import { type FigureAverage, macroAverage, weightedAverage } from '../figure-average.ts'
import type { Reading } from '../metric.ts'
import { knownLabels, readLabel } from './label.ts'

/** Figures of one class, as in scikit-learn's classification_report with zero_division=0. */
export interface ClassFigures extends FigureAverage {
  label: string
  /** Samples of this class. */
  support: number
  /** Answers that name it. */
  predicted: number
}

/** How one side answers a classification task, class by class. */
export interface ClassReport {
  samples: number
  accuracy: number
  macro: FigureAverage
  weighted: FigureAverage
  /** Every class that is expected or predicted, `parse_error` included, sorted. */
  classes: ClassFigures[]
  /** The cells of the confusion matrix that are not zero, sorted. */
  confusion: { expected: string; predicted: string; times: number }[]
  /** Where the class was found in the answers. */
  found: PlaceCounts
}

/** @param pairs the samples that have a label, with the evidence of one side */
export function classReport(
  pairs: readonly { sample: Sample; evidence: EvidenceOf<'label'> }[],
  { field }: Pick<Reading, 'field'>,
): ClassReport {
  const cells = new Map<string, Map<string, number>>()
  const sums = new Map<string, [right: number, predicted: number, expected: number]>()
  const found = countPlaces([])
  const sumsOf = (name: string) => {
    if (!sums.has(name)) sums.set(name, [0, 0, 0])
    return sums.get(name)!
  }
  const known = knownLabels(pairs.map(({ sample }) => sample))
  let samples = 0
  let right = 0
  for (const { sample, evidence } of pairs) {
    if (sample.label === undefined) continue
    const { label, place } = readLabel(evidence, field, known)
    samples += 1
    found[place] += 1
    sumsOf(sample.label)[2] += 1
    sumsOf(label)[1] += 1
    if (label === sample.label) {
      right += 1
      sumsOf(label)[0] += 1
    }
    if (!cells.has(sample.label)) cells.set(sample.label, new Map())
    const row = cells.get(sample.label)!
    row.set(label, (row.get(label) ?? 0) + 1)
  }
  const classes = [...sums].sort(byName).map(([label, [hits, predicted, expected]]) => ({
    label,
    precision: precisionOf(hits, predicted, expected),
    recall: recallOf(hits, predicted, expected),
    f1: f1Of(hits, predicted, expected),
    support: expected,
    predicted,
  }))
  const confusion = [...cells]
    .sort(byName)
    .flatMap(([expected, row]) => [...row].sort(byName).map(([predicted, times]) => ({ expected, predicted, times })))
  return {
    samples,
    accuracy: right / samples,
    macro: macroAverage(classes),
    weighted: weightedAverage(classes),
    classes,
    confusion,
    found,
  }
}

/** The confusion matrix of some classes: rows are the expected ones, columns the predicted ones. */
export function confusionMatrix({ confusion }: ClassReport, rows: readonly string[], columns = rows): number[][] {
  const matrix = rows.map(() => columns.map(() => 0))
  const [row, column] = [rows, columns].map((names) => new Map(names.map((name, i) => [name, i])))
  for (const { expected, predicted, times } of confusion) {
    const [i, j] = [row!.get(expected), column!.get(predicted)]
    if (i !== undefined && j !== undefined) matrix[i]![j] = times
  }
  return matrix
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
