import type { EvidenceOf } from '../../evidence/evidence.ts'
import type { Sample } from '../../samples/sample.ts'
import { type AnswerPlace, countPlaces, type PlaceCounts } from '../answer-places.ts'
import { f1Of, precisionOf, recallOf } from '../class-sums.ts'
import { type FigureAverage, macroAverage, weightedAverage } from '../figure-average.ts'
import type { Reading } from '../metric.ts'
import { type EntityRules, schemeFor, usualRules } from './rules.ts'
import { tallyOf } from './tally.ts'

/** Figures of one type of entity, as in seqeval's classification_report with zero_division=0. */
export interface TypeFigures extends FigureAverage {
  type: string
  /** Expected entities of this type. */
  support: number
  /** Predicted ones. */
  predicted: number
  /** Predicted ones that are right. */
  right: number
}

/** How one side finds entities, type by type. */
export interface EntityReport {
  samples: number
  micro: FigureAverage
  macro: FigureAverage
  weighted: FigureAverage
  /** Every type that is expected or predicted, sorted; `parse_error` is what could not be read. */
  types: TypeFigures[]
  /** Where the entities were found in the answers. */
  found: PlaceCounts
}

/** @param pairs the samples with the evidence of one side; those that cannot be compared are left out (the metrics' rows are missing then) */
export function entityReport(
  pairs: Iterable<{ sample: Sample; evidence: EvidenceOf<'entities'> }>,
  { field }: Pick<Reading, 'field'>,
  rules: EntityRules = usualRules,
): EntityReport {
  const all = [...pairs]
  const scheme = schemeFor(
    all.map(({ sample }) => sample),
    rules,
  )
  const sums = new Map<string, { right: number; predicted: number; expected: number }>()
  const total = { right: 0, predicted: 0, expected: 0 }
  const places: AnswerPlace[] = []
  for (const { sample, evidence } of scheme === undefined ? [] : all) {
    const tally = tallyOf(evidence, sample, { rules, scheme: scheme ?? null, field })
    if (tally === null) continue
    places.push(tally.place)
    for (const [type, { right, predicted, expected }] of tally.types) {
      const of = sums.get(type) ?? { right: 0, predicted: 0, expected: 0 }
      sums.set(type, of)
      for (const into of [of, total]) {
        into.right += right
        into.predicted += predicted
        into.expected += expected
      }
    }
  }
  const types = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, one]) => ({
      type,
      ...figuresOf(one),
      support: one.expected,
      predicted: one.predicted,
      right: one.right,
    }))
  return {
    samples: places.length,
    micro: figuresOf(total),
    macro: macroAverage(types),
    weighted: weightedAverage(types),
    types,
    found: countPlaces(places),
  }
}

function figuresOf({
  right,
  predicted,
  expected,
}: {
  right: number
  predicted: number
  expected: number
}): FigureAverage {
  return {
    precision: precisionOf(right, predicted, expected),
    recall: recallOf(right, predicted, expected),
    f1: f1Of(right, predicted, expected),
  }
}
