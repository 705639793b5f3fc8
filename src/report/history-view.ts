import type { Comparison } from '../gate/comparison.ts'
import type { HistoryReport, HistoryRow } from '../history/told.ts'
import { counted, formatChange, formatInterval, formatValue } from '../shared/numbers.ts'
import { limitOf } from './picture.ts'
import { decisionView } from './rows.ts'
import { sparkline } from './sparkline.ts'

/** A row over the merged checkpoints as every rendering shows it; texts are not escaped. */
export interface HistoryView {
  task: string
  title: string
  /** The merged values and the candidate's at the end. */
  line: string
  /** `worse ↓`; empty where the metric is better in neither direction. */
  worse: string
  released: string
  now: string
  /** Since the release; empty where it is not known. */
  change: string
  ends: string
  /** `62 % of 3 points`; empty where the ratchet has no limit for the row. */
  budget: string
  /** Why the row could not be compared with the release; null: it could, or nothing asks. */
  missing: string | null
  emoji: string
  sign: string
  word: string
}

export function historyTitle({ release, merges }: HistoryReport): string {
  const many = counted(merges, 'merge')
  return release === null ? `History (${many})` : `History since ${release.name} (${many})`
}

export function historyView(row: HistoryRow): HistoryView {
  const { task, title, better, merged, candidate, released, since } = row
  const { emoji, sign, word } = since?.decision ? decisionView(since) : { emoji: '', sign: ' ', word: '' }
  const change = since?.change ?? null
  const ends = formatInterval(since?.interval ?? null, row.unit).replace(/ %| points/g, '')
  return {
    task,
    title,
    line: sparkline([...merged, candidate]),
    worse: { higher: 'worse ↓', lower: 'worse ↑', neither: '' }[better],
    released: formatValue(released, row),
    now: formatValue(candidate, row),
    change: change === null ? '' : formatChange(change, row.unit),
    ends: change === null || since?.interval === null ? '' : ends,
    budget: since === null ? '' : budgetOf(since),
    missing: since?.missing ?? null,
    ...{ emoji, sign, word },
  }
}

/** How much of what may be lost is lost, by the measured value alone; a gain uses none of it. */
export function usedOf(since: Comparison): number | null {
  const limit = limitOf(since)
  if (limit === null || since.change === null) return null
  const lost = since.change * limit.side
  const allowed = limit.change * limit.side
  return allowed > 0 ? Math.max(0, lost / allowed) : null
}

function budgetOf(since: Comparison): string {
  const [rule] = since.rules
  const used = usedOf(since)
  return rule === undefined || used === null ? '' : `${Math.round(used * 100)} % of ${rule.condition.limit.written}`
}

/** Those that a limit is broken of first, then those that used most of it. */
export function byBudget(rows: readonly HistoryRow[]): HistoryRow[] {
  const used = ({ since }: HistoryRow) => (since === null ? -1 : (usedOf(since) ?? -1))
  const fails = ({ since }: HistoryRow) => Number(since?.decision === 'fail')
  return [...rows].sort((a, b) => fails(b) - fails(a) || used(b) - used(a))
}
