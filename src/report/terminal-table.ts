import type { Colors } from 'picocolors/types.js'
import stringWidth from 'string-width'
import type { Comparison } from '../gate/comparison.ts'
import { terminalText } from '../shared/escape.ts'
import { decisionView, figures } from './rows.ts'
import { clip, pad } from './wrap.ts'

interface Column {
  title: string
  align: 'left' | 'right'
  of: (row: Comparison) => string
}

const gap = '  '
const longestName = 40

const sign: Column = { title: '', align: 'left', of: (row) => decisionView(row).sign }
const task: Column = { title: 'Task', align: 'left', of: (row) => terminalText(row.task, longestName) }
const role: Column = { title: 'Role', align: 'left', of: (row) => row.role ?? '' }
const metric: Column = { title: 'Metric', align: 'left', of: (row) => terminalText(row.title, longestName) }
const change: Column[] = [
  { title: 'Baseline', align: 'right', of: (row) => figures(row).baseline },
  { title: 'Candidate', align: 'right', of: (row) => figures(row).candidate },
  { title: 'Change', align: 'right', of: (row) => figures(row).change },
]
const interval: Column = { title: 'Interval', align: 'left', of: (row) => figures(row).interval }
/** The unit stands beside it, in the change. */
const bareInterval: Column = { ...interval, of: (row) => figures(row).interval.replace(/ %| points/g, '') }
const decision: Column = { title: 'Decision', align: 'left', of: (row) => decisionView(row).word }
const decisionWithLimit: Column = {
  ...decision,
  of: (row) =>
    [decisionView(row).word, terminalText(decisionView(row).allowed, longestName)].filter(Boolean).join(', '),
}

/** The comparison table, as wide as there is room: with limits and units, without, or under a heading for each task. */
export function terminalTable(rows: readonly Comparison[], width: number, paint: Colors): string {
  const forms = [
    [sign, task, role, metric, ...change, interval, decisionWithLimit],
    [sign, task, role, metric, ...change, interval, decision],
    [sign, task, role, metric, ...change, bareInterval, decision],
  ]
  for (const form of forms) {
    const widths = widthsOf(form, rows)
    if (total(widths) <= width)
      return [header(form, widths, paint), ...rows.map((row) => line(form, widths, row, paint))].join('\n')
  }
  return grouped(rows, width, paint)
}

function grouped(rows: readonly Comparison[], width: number, paint: Colors): string {
  const form = [sign, metric, ...change, bareInterval, decision]
  const widths = widthsOf(form, rows)
  widths[1] = Math.max(6, widths[1]! - Math.max(0, total(widths) - width))
  const lines = [header(form, widths, paint)]
  rows.forEach((row, i) => {
    const before = rows[i - 1]
    if (before?.task !== row.task || before.role !== row.role) {
      lines.push(
        paint.bold(clip([task.of(row), row.role === null ? '' : `(${row.role})`].filter(Boolean).join(' '), width)),
      )
    }
    lines.push(line(form, widths, row, paint))
  })
  return lines.join('\n')
}

function widthsOf(form: readonly Column[], rows: readonly Comparison[]): number[] {
  return form.map(({ title, of }) => Math.max(stringWidth(title), ...rows.map((row) => stringWidth(of(row)))))
}

/** The first column holds a sign and stands close to the second. */
function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 2) + 1
}

function header(form: readonly Column[], widths: readonly number[], paint: Colors): string {
  return paint.dim(joined(form.map(({ title, align }, i) => pad(title, widths[i]!, align))))
}

function line(form: readonly Column[], widths: readonly number[], row: Comparison, paint: Colors): string {
  const color = colorOf(row, paint)
  return joined(
    form.map((column, i) => {
      const text = pad(clip(column.of(row), widths[i]!), widths[i]!, column.align)
      return column === sign || column.title === 'Decision' ? color(text) : text
    }),
  )
}

function joined([first, ...others]: readonly string[]): string {
  return `${first} ${others.join(gap)}`.trimEnd()
}

function colorOf({ decision, level, missing }: Comparison, paint: Colors): (text: string) => string {
  if (decision === null) return missing === null ? paint.dim : paint.yellow
  if (decision === 'pass') return paint.green
  return decision === 'missing' || (decision === 'fail' && level === 'block') ? paint.red : paint.yellow
}
