import type { HistoryReport } from '../history/told.ts'
import { notMeasured } from '../shared/numbers.ts'
import { byBudget, historyTitle, historyView } from './history-view.ts'

const mostRows = 6

/** The merged checkpoints for a terminal: a line for each row, the gravest first. Texts are not escaped. */
export function historyLines(history: HistoryReport | undefined): string[] {
  if (history === undefined || history.rows.length === 0) return []
  const lines = byBudget(history.rows)
    .slice(0, mostRows)
    .map(historyView)
    .map((view) => {
      const { task, title, line, worse, released, now, change, budget, sign } = view
      const figures = [released === notMeasured ? now : `${released} → ${now}`, change, budget]
        .filter(Boolean)
        .join(', ')
      return `${sign} ${task}, ${title}: ${line}${worse === '' ? '' : ` (${worse})`} ${figures}`
    })
  return [historyTitle(history), ...lines]
}
