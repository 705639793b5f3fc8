import type { Suite } from '../suite/suite.ts'
import type { Comparison } from './comparison.ts'
import { inMildLosses } from './forgetting.ts'

/** The order of the report: what blocks first, then what could not be measured or settled, then warnings, then by how much moved. */
export function inOrder(rows: readonly Comparison[], suite: Suite): Comparison[] {
  return [...rows].sort((a, b) => rank(a) - rank(b) || movement(b, suite) - movement(a, suite))
}

function rank(row: Comparison): number {
  const has = (decision: string, level: string) =>
    row.rules.some((result) => result.decision === decision && result.level === level)
  if (has('fail', 'block')) return 0
  if (row.decision === 'missing' && row.level === 'block') return 1
  if (has('inconclusive', 'block')) return 2
  if (has('fail', 'warn') || row.decision === 'missing') return 3
  return 4
}

function movement(row: Comparison, { forgetting }: Suite): number {
  return row.change === null ? 0 : inMildLosses(row, row.change, forgetting)
}
