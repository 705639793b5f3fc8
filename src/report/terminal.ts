import picocolors from 'picocolors'
import { linesOf, terminalText } from '../shared/escape.ts'
import { counted } from '../shared/numbers.ts'
import { reusedNotes, toldDifferences } from './compared-facts.ts'
import { gradingLines } from './grading-lines.ts'
import { advice, freeReasons, headline } from './headline.ts'
import { historyLines } from './history-lines.ts'
import { loggedLines } from './logged.ts'
import { movedLines } from './moved.ts'
import { namedNotes } from './notes.ts'
import { overrideLines } from './override-section.ts'
import { ownPass, policyParts, policyWarning } from './policy-lines.ts'
import type { Report } from './report.ts'
import { decisive, matters, oncePerGrader } from './rows.ts'
import { terminalTable } from './terminal-table.ts'
import { wrap } from './wrap.ts'

export interface Terminal {
  /** Columns; tables take the form that fits. */
  width: number
  color: boolean
}

const mostRemarks = 10

/** The report for a terminal or a job's log. Its last line is the verdict, with the meaning of the exit code. */
export function renderTerminal(report: Report, { width, color }: Terminal): string {
  const paint = picocolors.createColors(color)
  const room = Math.max(width, 60)
  const { verdict, rows, forgetting, error } = report
  const isDoubtful = report.override !== undefined || ownPass(report) !== null
  const verdictPaint = isDoubtful ? paint.yellow : verdict.exit === 0 ? paint.green : paint.red
  const todo = advice(report)
  return [
    `${title(report)}\n`,
    rows.length > 0 ? `${terminalTable(rows, room, paint)}\n` : '',
    ...remarks(report, room),
    error
      ? `${linesOf(error.what)
          .map((line) => wrap(terminalText(line, 1000), room))
          .join('\n')}\n`
      : '',
    ...graded(report, room),
    ...movedLines(report.moved).map((text) => `${wrap(terminalText(text, 600), room)}\n`),
    ...unlike(report, room),
    rows.length > 0 ? `${wrap(terminalText(forgetting.sentence, 600), room)}\n` : '',
    ...history(report, room),
    ...freeReasons(report).map((reason) => `${wrap(terminalText(reason, 600), room)}\n`),
    ...policy(report, room),
    ...overrideLines(report).map((text) => `${wrap(terminalText(text, 1000), room)}\n`),
    ...loggedLines(report).map((text) => `${wrap(terminalText(text, 600), room)}\n`),
    todo.length > 0 ? `${paint.bold('What to do')}\n${todo.map((each) => bullet(each, room)).join('\n')}\n` : '',
    paint.bold(verdictPaint(wrap(lastLine(report), room))),
  ]
    .filter(Boolean)
    .join('\n')
    .concat('\n')
}

const meanings = {
  0: 'passed',
  1: 'a rule is broken',
  2: 'the suite, the data or a checkpoint is wrong',
  3: 'the evaluation was not finished, or a row could not be measured',
} satisfies Record<Report['verdict']['exit'], string>

/** With an error the headline says no more than the meaning of the exit code. */
function lastLine(report: Report): string {
  const { exit } = report.verdict
  const head = report.error ? 'Merge blocked' : terminalText(headline(report), 400)
  const meaning = report.override === undefined ? meanings[exit] : 'let through by a person'
  return `${head} (exit code ${exit}: ${meaning})`
}

function title({ suite, compared: { baseline, candidate } }: Report): string {
  const name = terminalText(suite.name, 100)
  if (baseline === null && candidate === null) return name
  const sides = [baseline, candidate].map((side) => (side === null ? 'not opened' : terminalText(side.path, 100)))
  return `${name}: ${sides.join(' → ')}`
}

function remarks({ rows }: Report, width: number): string[] {
  const concerning = rows.filter((row) => matters(row) && (row.decision !== 'pass' || row.missing !== null))
  const lines = oncePerGrader(concerning).flatMap(({ row, more }) => {
    const name = `${row.task} · ${row.title}${more}`
    if (row.missing !== null) return [`${name}: ${row.missing}`]
    return decisive(row).map(({ reason, line }) => `${name}${line === null ? '' : `, line ${line}`}: ${reason}`)
  })
  const notes = namedNotes(rows).map(({ name, note }) => `${name} · ${note}`)
  const more = lines.length - mostRemarks
  const shown = [
    ...lines.slice(0, mostRemarks),
    ...(more > 0 ? [`and ${counted(more, 'more', 'more')}`] : []),
    ...notes,
  ]
  return shown.length > 0 ? [`${shown.map((line) => bullet(line, width)).join('\n')}\n`] : []
}

const mostGraded = 4

/** How each task was graded, in a few sentences. */
function graded({ grading = [] }: Report, width: number): string[] {
  return grading.slice(0, mostGraded).map((each) => {
    const { judge, people, standing } = gradingLines(each)
    const said = [judge[0], people[0], ...standing].filter((line) => line !== undefined)
    return `${wrap(terminalText(`${each.task}: ${said.join(' ')}`, 1000), width)}\n`
  })
}

/** What may have changed figures besides, and what was not measured now. */
function unlike(report: Report, width: number): string[] {
  const said = [...toldDifferences(report), ...reusedNotes(report.compared.reused ?? [])]
  return said.length > 0 ? [`${said.map((line) => bullet(line, width)).join('\n')}\n`] : []
}

/** What the change does to its own rules, and how they differ from the base's. */
function policy(report: Report, width: number): string[] {
  const warning = policyWarning(report)
  if (warning === null) return []
  const said = wrap(terminalText(`${warning.title}. ${warning.said.join(' ')}`.trimEnd(), 1000), width)
  let [room, hidden] = [mostRemarks, 0]
  const parts = policyParts(report.policy).flatMap(({ title, lines }) => {
    const shown = lines.slice(0, room)
    room -= shown.length
    hidden += lines.length - shown.length
    return shown.length === 0 ? [] : [`${title}:`, ...shown.map((line) => bullet(line, width))]
  })
  return [`${[said, ...parts, ...(hidden > 0 ? [bullet(`and ${hidden} more`, width)] : [])].join('\n')}\n`]
}

/** The merged checkpoints, where a run read of them. */
function history({ history }: Report, width: number): string[] {
  const [title, ...lines] = historyLines(history)
  if (title === undefined) return []
  return [`${[terminalText(title), ...lines.map((line) => bullet(line, width))].join('\n')}\n`]
}

function bullet(text: string, width: number): string {
  return wrap(terminalText(text, 600), width - 2)
    .split('\n')
    .map((line, i) => `${i === 0 ? '- ' : '  '}${line}`)
    .join('\n')
}
