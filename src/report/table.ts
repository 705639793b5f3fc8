import { markdownTable } from 'markdown-table'
import stringWidth from 'string-width'
import type { Comparison } from '../gate/comparison.ts'
import { markdownText } from '../shared/escape.ts'
import { formatCount } from '../shared/numbers.ts'
import { intervalPicture } from './picture.ts'
import { decisionView, figures } from './rows.ts'

/** The comparison table in markdown. Figures never break across lines, so that a phone shows them whole; names do, so that it shows more of them. */
export function comparisonTable(rows: readonly Comparison[]): string {
  const table = markdownTable(
    [['Metric', 'Baseline', 'Candidate', 'Change', 'Interval', 'Decision'], ...rows.map(cells)],
    {
      align: ['l', 'r', 'r', 'r', 'l', 'l'],
      stringLength: stringWidth,
    },
  )
  return rows.some((row) => intervalPicture(row) !== '') ? `${table}\n\n${legend}` : table
}

const legend = '<small>In the line under an interval, everything right of the bar ┃ is not allowed.</small>'

function cells(row: Comparison): string[] {
  const { baseline, candidate, change, ends } = figures(row)
  const { emoji, word, allowed } = decisionView(row)
  const strong = row.decision === 'fail' ? '**' : ''
  const name = [emoji, `**${markdownText(row.task, 40)}**`].filter(Boolean).join('\u00A0')
  const kind = [row.role, markdownText(row.title, 60)].filter(Boolean).join('\u00A0· ')
  const picture = intervalPicture(row)
  return [
    `${name}<br>${kind}`,
    unbroken(baseline),
    unbroken(candidate),
    `${strong}${unbroken(change)}${strong}${flipsOf(row)}`,
    unbroken(ends) + (picture === '' ? '' : `<br><code>${picture}</code>`),
    [
      `${strong}${unbroken(word)}${strong}`,
      unbroken(markdownText(allowed, 80)),
      row.forgetting === null ? '' : unbroken(`forgetting: ${row.forgetting}`),
    ]
      .filter(Boolean)
      .join('<br>'),
  ]
}

/** Samples that turned wrong and right, where samples are right or wrong. */
function flipsOf({ flips }: Comparison): string {
  if (flips === undefined) return ''
  return `<br>${[`${formatCount(flips.lost)} lost`, `${formatCount(flips.gained)} gained`].map(unbroken).join(', ')}`
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0')
}
