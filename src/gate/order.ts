import type { Suite } from '../suite/suite.ts'
import type { Comparison } from './comparison.ts'

/** The order of the report: what blocks first, then what could not be measured or settled, then warnings, then by how much moved. */
export function inOrder(rows: readonly Comparison[], suite: Suite): Comparison[] {
  return [...rows].sort((a, b) => rank(a) - rank(b) || movement(b, suite) - movement(a, suite))
}

function rank(row: Comparison): number {
  const has = (decision: string, level: string) =>
    row.rules.some((result) => result.decision === decision && result.level === level)
  if (has('fail', 'block')) return 0
  if (row.decision === 'missing') return 1
  if (has('inconclusive', 'block')) return 2
  if (has('fail', 'warn')) return 3
  return 4
}

/** Points and ratios on one scale: the mild severity of either. */
function movement({ change, unit }: Comparison, { forgetting }: Suite): number {
  if (change === null) return 0
  return unit === 'ratio'
    ? Math.abs(Math.log1p(change)) / forgetting.ratio.mild
    : Math.abs(change) / forgetting.points.mild
}
