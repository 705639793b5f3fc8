import type { Colors } from 'picocolors/types.js'
import { type ClassReport, confusionMatrix } from '../../metrics/classification/report.ts'
import type { EntityReport } from '../../metrics/entities/report.ts'
import type { FigureAverage } from '../../metrics/figure-average.ts'
import { type Column, fittingForm, tableLines } from '../../report/columns.ts'
import { terminalText } from '../../shared/escape.ts'
import { counted, formatCount, formatValue } from '../../shared/numbers.ts'
import type { Reports } from './reports.ts'

/** Classes and entity types that are shown: the most frequent ones. `--json` has all. */
const mostShown = 12

interface Line {
  name: string
  figures: FigureAverage
  /** F1 of the baseline. */
  before: number | null
  support: number
}

/** Figures of each class or type, and which classes are taken for which. */
export function reportTables({ classification, entities }: Reports, width: number, paint: Colors): string[] {
  const tables: string[] = []
  if (classification !== undefined) {
    const { baseline, candidate } = classification
    const before = new Map(baseline?.classes.map(({ label, f1 }) => [label, f1]))
    const lines = candidate.classes.map((one) => line(one.label, one, before.get(one.label), one.support))
    tables.push(
      figureTable('Class', lines, baseline !== null, width, paint),
      confusionTable(candidate, baseline !== null, width, paint),
    )
  }
  if (entities !== undefined) {
    const { baseline, candidate } = entities
    const before = new Map(baseline?.types.map(({ type, f1 }) => [type, f1]))
    const lines = candidate.types.map((one) => line(one.type, one, before.get(one.type), one.support))
    tables.push(figureTable('Entity', [...lines, ...averages(entities)], baseline !== null, width, paint))
  }
  return tables.filter(Boolean)
}

function line(name: string, figures: FigureAverage, before: number | undefined, support: number): Line {
  return { name, figures, before: before ?? null, support }
}

function averages({ candidate, baseline }: { candidate: EntityReport; baseline: EntityReport | null }): Line[] {
  const support = candidate.types.reduce((sum, type) => sum + type.support, 0)
  return [line('all (micro)', candidate.micro, baseline?.micro.f1, support)]
}

function figureTable(title: string, lines: readonly Line[], paired: boolean, width: number, paint: Colors): string {
  if (lines.length === 0) return ''
  const figure = (x: number | null) => formatValue(x, { unit: 'points', scale: 1 })
  const columns: Column<Line>[] = [
    { title, align: 'left', of: ({ name }) => terminalText(name, 40) || '(empty)' },
    { title: 'Precision', align: 'right', of: ({ figures }) => figure(figures.precision) },
    { title: 'Recall', align: 'right', of: ({ figures }) => figure(figures.recall) },
    { title: 'F1', align: 'right', of: ({ figures }) => figure(figures.f1) },
    ...(paired ? [{ title: 'Baseline F1', align: 'right' as const, of: ({ before }: Line) => figure(before) }] : []),
    { title: 'Support', align: 'right', of: ({ support }) => formatCount(support) },
  ]
  const { rows, more } = foremost(lines, ({ support }) => support)
  const form = fittingForm([columns, columns.slice(0, -1)], rows, width)
  return [...tableLines(form, rows, paint), ...left(more, paint)].join('\n')
}

/** Rows are the expected classes, columns the predicted ones. */
function confusionTable(report: ClassReport, paired: boolean, width: number, paint: Colors): string {
  const { rows: shownClasses, more } = foremost(report.classes, ({ support, predicted }) => support + predicted)
  const labels = shownClasses.map(({ label }) => label)
  const matrix = confusionMatrix(report, labels)
  const rows = labels.map((label, i) => ({ label, times: matrix[i]! }))
  type MatrixRow = (typeof rows)[number]
  const columns: Column<MatrixRow>[] = [
    { title: 'Expected', align: 'left', of: ({ label }) => terminalText(label, 24) || '(empty)' },
    ...labels.map(
      (label, j): Column<MatrixRow> => ({
        title: terminalText(label, 12) || '(empty)',
        align: 'right',
        of: ({ times }) => (times[j] === 0 ? '\u00b7' : formatCount(times[j]!)),
      }),
    ),
  ]
  const form = fittingForm([columns, columns.slice(0, 7)], rows, width)
  const lost = columns.length - form.length
  const whose = paired ? 'Candidate: what was predicted' : 'Predicted'
  const title = paint.dim(`${whose} (columns) where the class of the row was expected`)
  return [title, ...tableLines(form, rows, paint), ...left(Math.max(more, lost), paint)].join('\n')
}

function left(more: number, paint: Colors): string[] {
  return more > 0 ? [paint.dim(`and ${counted(more, 'more', 'more')}, see --json`)] : []
}

/** The first by weight, in their own order. */
function foremost<T>(all: readonly T[], weight: (one: T) => number): { rows: T[]; more: number } {
  const kept = new Set([...all].sort((a, b) => weight(b) - weight(a)).slice(0, mostShown))
  return { rows: all.filter((one) => kept.has(one)), more: Math.max(0, all.length - mostShown) }
}
