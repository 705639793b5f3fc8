import type { EvidenceOf } from '../../evidence/evidence.ts'
import type { Sample } from '../../samples/sample.ts'
import { type ClassSums, layOutClasses } from '../class-sums.ts'
import type { Scorer, Seen } from '../metric.ts'
import { oncePer } from '../once.ts'
import { sidesOf } from '../sides.ts'
import { knownLabels, parseError, type ReadLabel, readLabel } from './label.ts'

/** Reads the answers of a task; equal answers, of which there are many, are read once. */
export const labelReader = oncePer(({ pairs, reading }: Seen<'label'>) => {
  const classes = knownLabels(pairs.map(({ sample }) => sample))
  const known = new Map<string, ReadLabel>()
  return (evidence: EvidenceOf<'label'>): ReadLabel => {
    if (evidence.kind === 'label') return readLabel(evidence, reading.field)
    const kept = known.get(evidence.text)
    if (kept !== undefined) return kept
    const read = readLabel(evidence, reading.field, classes)
    known.set(evidence.text, read)
    return read
  }
})

/** Statistics that all metrics of classification share: right answers, answers, then the sums of the classes. */
export interface LabelCounts {
  classes: ClassSums
  statistics: Scorer<EvidenceOf<'label'>>['statistics']
}

export const labelCounts = oncePer((seen: Seen<'label'>): LabelCounts => {
  const read = labelReader(seen)
  const expected = new Set<string>()
  const predicted: Map<string, number>[] = []
  for (const { sample, evidence } of seen.pairs) {
    if (sample.label !== undefined) expected.add(sample.label)
    for (let side = 0; side < evidence.length; side += 1) {
      const { label } = read(evidence[side]!)
      const times = predicted[side] ?? new Map<string, number>()
      predicted[side] = times.set(label, (times.get(label) ?? 0) + 1)
    }
  }
  const classes = layOutClasses(2, expected, predicted, [parseError])
  const sideOf = sidesOf(seen, (evidence) => classes.isRare(read(evidence).label))

  function statistics(evidence: EvidenceOf<'label'>, { label: wanted }: Sample): Float64Array {
    const row = new Float64Array(classes.size)
    if (wanted === undefined) return row.fill(Number.NaN)
    const { label } = read(evidence)
    row[1] = 1
    classes.addExpected(row, wanted, 1)
    classes.addPredicted(row, label, 1, sideOf(evidence))
    if (label === wanted) {
      row[0] = 1
      classes.addRight(row, wanted, 1)
    }
    return row
  }
  return { classes, statistics }
})
