import { markdownTable } from 'markdown-table'
import stringWidth from 'string-width'
import { parseError } from '../metrics/classification/label.ts'
import { htmlText, markdownText } from '../shared/escape.ts'
import { counted, formatCount, formatValue, notMeasured } from '../shared/numbers.ts'
import { f1Loss } from './breakdown.ts'
import type { Breakdown, NamedFigures } from './report.ts'

const mostNames = 20
const mostTasks = 6
/** A wider matrix is read by nobody; what changed most is listed instead. */
const widestMatrix = 8
const mostCells = 8

/** Figures of every class or type, and what is taken for what, folded away; a cell holds both sides: `baseline → candidate`. */
export function breakdownSection(breakdowns: readonly Breakdown[]): string {
  const more = breakdowns.length - mostTasks
  return [
    ...breakdowns.slice(0, mostTasks).map(section),
    ...(more > 0 ? [`*Of ${counted(more, 'more task')} the figures by class stand in report.json.*`] : []),
  ].join('\n\n')
}

function section(breakdown: Breakdown): string {
  const { task, of, names, more, confusion } = breakdown
  const what = of === 'class' ? 'Classes' : 'Entity types'
  const unread = Number(names.some(({ name }) => name === parseError))
  const left = names.length - mostNames + more
  return [
    `<details><summary>${what} of ${htmlLine(task)}: ${counted(names.length - unread + more, of, of === 'class' ? 'classes' : 'types')}, ${largestLoss(breakdown)}</summary>`,
    namesTable(breakdown),
    unread > 0 ? unreadMeans[of] : '',
    left > 0 ? `*and ${counted(left, `more ${of}`, of === 'class' ? 'more classes' : 'more types')}*` : '',
    confusion.length > 0 ? confusionPart(breakdown) : '',
    '</details>',
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** "most lost on lease: F1 0.667 → 0.500 (support 2)": names stand with the largest loss first. */
function largestLoss({ names: [first] }: Breakdown): string {
  if (first === undefined || !(f1Loss(first) > 0)) return 'none got worse'
  const f1 = bothOf('f1', first.baseline, first.candidate)
  return `most lost on ${htmlLine(first.name)}: F1 ${f1} (support ${formatCount(first.support)})`
}

/** In a summary markdown is not read. */
function htmlLine(text: string): string {
  return htmlText(text.replace(/\s+/g, ' '), 40)
}

const unreadMeans = {
  class: '*parse\\_error: answers in which no class could be read. Each counts as wrong.*',
  type: '*parse\\_error: answers, or items in them, in which no entity could be read. Each counts as a wrong entity, so that an unreadable answer never passes for one that found nothing.*',
}

function namesTable({ names, of }: Breakdown): string {
  const head = [of === 'class' ? 'Class' : 'Type', 'Support', 'F1', 'Precision', 'Recall']
  const rows = names
    .slice(0, mostNames)
    .map(({ name, support, baseline, candidate }) => [
      markdownText(name, 40) || '*empty*',
      formatCount(support),
      ...(['f1', 'precision', 'recall'] as const).map((key) => bothOf(key, baseline, candidate)),
    ])
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r', 'r'], stringLength: stringWidth })
}

function bothOf(key: keyof NamedFigures, baseline: NamedFigures | null, candidate: NamedFigures | null): string {
  const shown = (figures: NamedFigures | null) =>
    figures === null ? notMeasured : formatValue(figures[key], { unit: 'points', scale: 1 })
  return arrow(shown(baseline), shown(candidate))
}

function arrow(before: string, after: string): string {
  return before === after ? before : `${before}\u00A0→\u00A0${after}`
}

function confusionPart({ names, more, confusion }: Breakdown): string {
  if (names.length + more <= widestMatrix) return matrix(names.map(({ name }) => name).sort(), confusion)
  const changed = confusion
    .filter((cell) => cell.expected !== cell.predicted && cell.baseline !== cell.candidate)
    .slice(0, mostCells)
  if (changed.length === 0) return ''
  const lines = changed.map(
    ({ expected, predicted, baseline, candidate }) =>
      `- ${markdownText(expected, 40)} taken for ${markdownText(predicted, 40)}: ${arrow(formatCount(baseline), formatCount(candidate))}`,
  )
  return ['What is taken for what, where it changed most:', lines.join('\n')].join('\n\n')
}

function matrix(names: readonly string[], confusion: Breakdown['confusion']): string {
  const cell = (expected: string, predicted: string) =>
    confusion.find((each) => each.expected === expected && each.predicted === predicted)
  const expected = names.filter((name) => confusion.some((each) => each.expected === name))
  const rows = expected.map((row) => [
    `**${markdownText(row, 30)}**`,
    ...names.map((column) => {
      const { baseline = 0, candidate = 0 } = cell(row, column) ?? {}
      const text = baseline + candidate === 0 ? '·' : arrow(formatCount(baseline), formatCount(candidate))
      return row === column ? `**${text}**` : text
    }),
  ])
  const head = ['expected ↓ answered →', ...names.map((name) => markdownText(name, 30))]
  const align = ['l', ...names.map(() => 'r')]
  return markdownTable([head, ...rows], { align, stringLength: stringWidth })
}
