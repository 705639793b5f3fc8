import { markdownTable } from 'markdown-table'
import stringWidth from 'string-width'
import { brokenLimits, type HistoryReport } from '../history/told.ts'
import { htmlText, markdownCode, markdownText } from '../shared/escape.ts'
import { counted, notMeasured } from '../shared/numbers.ts'
import { byBudget, type HistoryView, historyTitle, historyView } from './history-view.ts'

const mostRows = 20

/** The merged checkpoints, folded away: each row's values as a line, what changed since the release, how much of the ratchet is used. */
export function historySection(history: HistoryReport | undefined): string {
  if (history === undefined || history.rows.length === 0) return ''
  const { release, rows, where } = history
  const shown = byBudget(rows).slice(0, mostRows).map(historyView)
  const at = release === null ? 'release' : markdownText(release.name, 40)
  // What decides comes first: a phone shows two columns or three.
  const head = ['Metric', `Since ${at}`, 'Merged, and this one', `${at} → now`]
  const table = markdownTable([head, ...shown.map(cells)], { align: ['l', 'r', 'l', 'r'], stringLength: stringWidth })
  const more = rows.length - shown.length
  const open = brokenLimits(history).length > 0 ? ' open' : ''
  return [
    `<details${open}><summary>${htmlText(historyTitle(history), 200)}</summary>`,
    table,
    more > 0 ? `*and ${counted(more, 'more row')} in report.json*` : '',
    `<small>Read from ${markdownText(where, 200)}${release === null ? '' : `; ${markdownText(release.name, 40)} is ${markdownCode(release.commit.slice(0, 7))}`}. Each line has a scale of its own; · is a checkpoint on other data, or none.</small>`,
    '</details>',
  ]
    .filter(Boolean)
    .join('\n\n')
}

function cells({ task, title, line, worse, released, now, change, ends, budget, emoji }: HistoryView): string[] {
  const name = [emoji, `**${markdownText(task, 40)}**`].filter(Boolean).join('\u00A0')
  return [
    `${name}<br>${markdownText(title, 60)}`,
    [change, ends, markdownText(budget, 60)].filter(Boolean).map(unbroken).join('<br>'),
    [`<code>${line}</code>`, unbroken(worse)].filter(Boolean).join('<br>'),
    released === notMeasured ? now : `${released} →<br>${now}`,
  ]
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0')
}
