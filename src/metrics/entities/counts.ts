import type { EvidenceOf } from '../../evidence/evidence.ts'
import type { Sample } from '../../samples/sample.ts'
import { type ClassSums, layOutClasses } from '../class-sums.ts'
import type { Scorer, Seen } from '../metric.ts'
import { oncePer } from '../once.ts'
import { type EntityRules, schemeFor } from './rules.ts'
import { type Judging, parseError, type Tally, tallyOf } from './tally.ts'

/** Places of the statistics before the classes. */
export const column = { samples: 0, unread: 1, right: 2, predicted: 3, expected: 4 } as const
const header = 5

/** Statistics that all entity metrics of the same rules share. */
export interface EntityCounts {
  classes: ClassSums
  statistics: Scorer<EvidenceOf<'entities'>>['statistics']
  tallies: ReadonlyMap<EvidenceOf<'entities'>, { tally: Tally | null; side: number }>
}

const kept = oncePer((_: Seen<'entities'>) => new Map<string, EntityCounts>())

export function entityCounts(seen: Seen<'entities'>, rules: EntityRules): EntityCounts {
  const key = `${rules.strict} ${rules.scheme} ${rules.match}`
  const made = kept(seen).get(key) ?? countEntities(seen, rules)
  kept(seen).set(key, made)
  return made
}

function countEntities({ pairs, reading }: Seen<'entities'>, rules: EntityRules): EntityCounts {
  const samples = pairs.map(({ sample }) => sample)
  const scheme = schemeFor(samples, rules)
  const judging: Judging = { rules, scheme: scheme ?? null, field: reading.field }
  // Tags without a scheme are not guessed at.
  const judge = (evidence: EvidenceOf<'entities'>, sample: Sample) =>
    scheme === undefined ? null : tallyOf(evidence, sample, judging)

  const tallies = new Map<EvidenceOf<'entities'>, { tally: Tally | null; side: number }>()
  const expected = new Set<string>()
  const predicted: Map<string, number>[] = []
  for (const { sample, evidence } of pairs) {
    evidence.forEach((one, side) => {
      const tally = judge(one, sample)
      tallies.set(one, { tally, side })
      predicted[side] ??= new Map()
      for (const [type, sums] of tally?.types ?? []) {
        if (sums.expected > 0) expected.add(type)
        predicted[side].set(type, (predicted[side].get(type) ?? 0) + sums.predicted)
      }
    })
  }
  for (const side of predicted) for (const [type, times] of side) if (times === 0) side.delete(type)
  const classes = layOutClasses(header, expected, predicted, [parseError])

  function statistics(evidence: EvidenceOf<'entities'>, sample: Sample): Float64Array {
    const row = new Float64Array(classes.size)
    const { tally, side } = tallies.get(evidence) ?? { tally: judge(evidence, sample), side: -1 }
    if (tally === null) return row.fill(Number.NaN)
    row[column.samples] = 1
    row[column.unread] = tally.place === 'none' ? 1 : 0
    for (const [type, sums] of tally.types) {
      row[column.right]! += sums.right
      row[column.predicted]! += sums.predicted
      row[column.expected]! += sums.expected
      if (sums.expected > 0) classes.addExpected(row, type, sums.expected)
      if (sums.predicted > 0) classes.addPredicted(row, type, sums.predicted, side)
      if (sums.right > 0) classes.addRight(row, type, sums.right)
    }
    return row
  }
  return { classes, statistics, tallies }
}
