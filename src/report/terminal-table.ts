import type { Colors } from 'picocolors/types.js'
import type { Comparison } from '../gate/comparison.ts'
import { terminalText } from '../shared/escape.ts'
import { type Column as AnyColumn, fittingForm, headerLine, rowLine, totalWidth, widthsOf } from './columns.ts'
import { decisionView, figures } from './rows.ts'
import { clip } from './wrap.ts'

type Column = AnyColumn<Comparison>

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
const bareInterval: Column = { ...interval, of: (row) => figures(row).ends }
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
  ].map((form) => painted(form, paint))
  const form = fittingForm(forms, rows, width)
  const widths = widthsOf(form, rows)
  if (totalWidth(form, widths) > width) return grouped(rows, width, paint)
  return [headerLine(form, widths, paint), ...rows.map((row) => rowLine(form, widths, row))].join('\n')
}

/** What goes first is what stands elsewhere too: the decision in its sign, the interval in the sentences below, both values in their change. */
function grouped(rows: readonly Comparison[], width: number, paint: Colors): string {
  const forms = [
    [sign, metric, ...change, bareInterval, decision],
    [sign, metric, ...change, bareInterval],
    [sign, metric, ...change],
    [sign, metric, change.at(-1)!],
  ].map((columns) => painted(columns, paint))
  const form = fittingForm(forms, rows, width)
  const widths = widthsOf(form, rows)
  widths[1] = Math.max(6, widths[1]! - Math.max(0, totalWidth(form, widths) - width))
  const lines = [headerLine(form, widths, paint)]
  rows.forEach((row, i) => {
    const before = rows[i - 1]
    if (before?.task !== row.task || before.role !== row.role) {
      lines.push(
        paint.bold(clip([task.of(row), row.role === null ? '' : `(${row.role})`].filter(Boolean).join(' '), width)),
      )
    }
    lines.push(rowLine(form, widths, row))
  })
  return lines.join('\n')
}

/** The sign and the decision have the color of the decision. */
function painted(form: readonly Column[], paint: Colors): Column[] {
  const color = (row: Comparison) => colorOf(row, paint)
  return form.map((column) => (column === sign || column.title === decision.title ? { ...column, color } : column))
}

function colorOf({ decision, level, missing }: Comparison, paint: Colors): (text: string) => string {
  if (decision === null) return missing === null ? paint.dim : paint.yellow
  if (decision === 'pass') return paint.green
  return decision === 'missing' || (decision === 'fail' && level === 'block') ? paint.red : paint.yellow
}
