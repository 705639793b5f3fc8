import type { EvidenceOf } from '../../evidence/evidence.ts'
import type { Sample } from '../../samples/sample.ts'
import { type ClassSums, layOutClasses } from '../class-sums.ts'
import type { Scorer, Seen } from '../metric.ts'
import { oncePer } from '../once.ts'
import { parseError, type ReadLabel, readLabel } from './label.ts'

/** Every answer of a task as read, so that no answer is read for each metric anew. */
export const readLabels = oncePer(({ pairs, reading }: Seen<'label'>) => {
  const read = new Map<EvidenceOf<'label'>, ReadLabel & { side: number }>()
  for (const { evidence } of pairs) {
    evidence.forEach((one, side) => {
      read.set(one, { ...readLabel(one, reading.field), side })
    })
  }
  return read
})

/** Statistics that all metrics of classification share: right answers, answers, then the sums of the classes. */
export interface LabelCounts {
  classes: ClassSums
  statistics: Scorer<EvidenceOf<'label'>>['statistics']
}

export const labelCounts = oncePer((seen: Seen<'label'>): LabelCounts => {
  const read = readLabels(seen)
  const expected = new Set<string>()
  for (const { sample } of seen.pairs) if (sample.label !== undefined) expected.add(sample.label)
  const predicted: Map<string, number>[] = []
  for (const { label, side } of read.values()) {
    predicted[side] ??= new Map()
    predicted[side].set(label, (predicted[side].get(label) ?? 0) + 1)
  }
  const classes = layOutClasses(2, expected, predicted, [parseError])

  function statistics(evidence: EvidenceOf<'label'>, { label: wanted }: Sample): Float64Array {
    const row = new Float64Array(classes.size)
    if (wanted === undefined) return row.fill(Number.NaN)
    const { label, side } = read.get(evidence) ?? { ...readLabel(evidence, seen.reading.field), side: -1 }
    row[1] = 1
    classes.addExpected(row, wanted, 1)
    classes.addPredicted(row, label, 1, side)
    if (label === wanted) {
      row[0] = 1
      classes.addRight(row, wanted, 1)
    }
    return row
  }
  return { classes, statistics }
})
