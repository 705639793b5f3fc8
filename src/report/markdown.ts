import type { Comparison } from '../gate/comparison.ts'
import { cut, linesOf, markdownCode, markdownText } from '../shared/escape.ts'
import { counted, formatDuration } from '../shared/numbers.ts'
import { breakdownSection } from './breakdown-section.ts'
import { comparedSection, toldSection } from './compared.ts'
import { forgottenSection } from './forgotten-section.ts'
import { gradingSection } from './grading-section.ts'
import { advice, freeReasons, headline } from './headline.ts'
import { historySection } from './history-section.ts'
import { longestSentence, type Plan } from './limits.ts'
import { loggedSection } from './logged.ts'
import { movedLines } from './moved.ts'
import { namedNotes } from './notes.ts'
import { commandSection, overrideSection } from './override-section.ts'
import { ownPass, policyParts } from './policy-lines.ts'
import { policySection } from './policy-section.ts'
import type { Report } from './report.ts'
import { decisionView, decisive, foldRows, matters, oncePerGrader } from './rows.ts'
import { comparisonTable } from './table.ts'
import { worstOfOthers, worstSection } from './worst-section.ts'

/** What only the caller knows: where the report is shown. */
export interface Place {
  /** The commit that was judged. */
  head?: string
  /** Address of the page with the whole report. */
  url?: string
  /** What stands there, for the sentence that says what was left out: `the job summary`. */
  whole?: string
  /** Name of the artifact that holds report.html. */
  artifact?: string
  /** What turned since the last run: one line of markdown. */
  since?: string
  /** The line by which a maintainer lets it through. */
  command?: string
}

/** The report as markdown for GitHub, as full as the plan allows. */
export function renderMarkdown(report: Report, plan: Plan, place: Place = {}): string {
  const sign = isDoubtful(report) ? '⚠️' : report.verdict.exit === 0 ? '✅' : '⛔'
  const heading = `## ${sign} ${markdownText(headline(report), 400)}`
  return joined([
    heading,
    overrideSection(report),
    policySection(report, plan),
    place.since ?? '',
    verdictText(report, plan),
    place.command === undefined ? '' : commandSection(place.command),
    detailsText(report, plan, place),
  ])
}

/** Allowed, and still nobody should merge without a look. */
function isDoubtful(report: Report): boolean {
  return report.override !== undefined || ownPass(report) !== null
}

/** What decided, row by row, and what is behind it. */
export function detailsText(report: Report, plan: Plan, place: Place): string {
  const { shown, folded } = foldRows(report.rows.slice(0, plan.rows))
  const hidden = report.rows.length - plan.rows
  return joined([
    shown.length > 0 ? comparisonTable(shown) : '',
    hidden > 0 ? `*and ${counted(hidden, 'more row')}*` : '',
    remarks(report.rows, plan),
    movedLines(report.moved)
      .map((text) => `- ${prose(text, plan.sentence)}`)
      .join('\n'),
    plan.folded ? foldedSection(folded) : '',
    forgottenSection(report, plan.worst, plan.answer),
    worstSection(report, plan.worst - examplesOf(report), plan.answer),
    plan.breakdowns ? breakdownSection(report.breakdowns) : '',
    plan.grading ? gradingSection(report.grading) : '',
    toldSection(report, plan.sentence),
    plan.history ? historySection(report.history) : '',
    plan.compared ? comparedSection(report) : '',
    leftOut(report, plan, folded.length, place),
    loggedSection(report),
    footer(report, place),
  ])
}

function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trimEnd())
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

/** GitHub's coloured box with the sentences that decide: what went wrong, and what to do. */
export function verdictText(report: Report, { sentence, lines }: Plan): string {
  const { verdict, forgetting, error, rows } = report
  const say = (text: string) => prose(text, sentence)
  const reasons = freeReasons(report)
  const kind =
    verdict.exit !== 0
      ? 'CAUTION'
      : isDoubtful(report)
        ? 'WARNING'
        : rows.some(matters) || reasons.length > 0
          ? 'NOTE'
          : ''
  const said = [
    ...(error ? [shownLines(error.what, lines).map(say).join('<br>')] : []),
    ...(forgetting.found || rows.length > 0 ? [say(forgetting.sentence)] : []),
    ...reasons.slice(0, 5).map(say),
  ]
  const todo = advice(report).map((advised) => `- ${say(advised)}`)
  const parts = [...said, ...(todo.length > 0 ? [['**What to do**', ...todo].join('\n')] : [])]
  if (parts.length === 0) return ''
  const text = parts.join('\n\n')
  return kind === '' ? text : [`> [!${kind}]`, ...text.split('\n').map((line) => `> ${line}`.trimEnd())].join('\n')
}

/** A sentence of the gate or of an error. A figure and its unit stay on one line. */
function prose(sentence: string, most: number): string {
  return markdownText(sentence, most).replace(/(?<=\d) (?=%|points?\b)/g, '\u00A0')
}

function shownLines(text: string, most: number): string[] {
  const lines = linesOf(text)
  return lines.length > most
    ? [...lines.slice(0, most - 1), `and ${counted(lines.length - most + 1, 'more line')}`]
    : lines
}

const mostRemarks = 8
const mostNotes = 6

/** Why a row failed, is missing or could not be settled, row by row, and what a metric has to say about its figures. */
function remarks(rows: readonly Comparison[], { sentence }: Plan): string {
  const concerning = rows.filter((row) => matters(row) && (row.decision !== 'pass' || row.missing !== null))
  const lines = oncePerGrader(concerning).flatMap(({ row, more }) => {
    const name = `**${markdownText(row.task, 40)} · ${markdownText(row.title, 60)}${more}**`
    const emoji = decisionView(row).emoji || '▫️'
    if (row.missing !== null) return [`- ${emoji} ${name}: ${prose(row.missing, sentence)}`]
    return decisive(row).map(({ reason, line }) => {
      const where = line === null ? '' : `, line ${line}`
      return `- ${emoji} ${name}${where}: ${prose(reason, sentence)}`
    })
  })
  const notes = namedNotes(rows).map(
    ({ name, note }) => `- ℹ️ **${markdownText(name, 200)}** · ${prose(note, sentence)}`,
  )
  const more = lines.length - mostRemarks
  return [
    ...lines.slice(0, mostRemarks),
    ...(more > 0 ? [`- and ${counted(more, 'more', 'more')}`] : []),
    ...notes.slice(0, mostNotes),
    ...(notes.length > mostNotes ? [`- and ${counted(notes.length - mostNotes, 'more note')} in report.json`] : []),
  ].join('\n')
}

function foldedSection(rows: readonly Comparison[]): string {
  if (rows.length === 0) return ''
  const title = `${counted(rows.length, 'more row')} within the rules or without one`
  return `<details><summary>${title}</summary>\n\n${comparisonTable(rows)}\n\n</details>`
}

/** Says what did not fit, and where it stands. */
function leftOut(report: Report, plan: Plan, folded: number, place: Place): string {
  const parts = [
    plan.worst < samplesOf(report) ? counted(samplesOf(report) - plan.worst, 'worst sample') : '',
    plan.breakdowns || report.breakdowns.length === 0 ? '' : 'figures by class',
    plan.grading || report.grading === undefined ? '' : 'how answers were graded',
    plan.history || report.history === undefined ? '' : 'the history',
    plan.policy || policyParts(report.policy).length === 0 ? '' : 'what differs from the base',
    plan.compared ? '' : 'what was compared',
    plan.sentence < longestSentence && sentencesOf(report).some((text) => text.length > plan.sentence)
      ? 'the ends of long sentences'
      : '',
    plan.folded || folded === 0 ? '' : counted(folded, 'row within the rules', 'rows within the rules'),
    plan.rows < report.rows.length ? counted(report.rows.length - plan.rows, 'row') : '',
  ].filter(Boolean)
  if (parts.length === 0) return ''
  const link = linkTo(place)
  const where = link ? `${link} and in report.json of the run folder` : 'report.json of the run folder'
  return `*Left out for length: ${parts.join(', ')}. The whole report is in ${where}.*`
}

function sentencesOf({ error, forgetting, verdict, rows }: Report): string[] {
  const ofRows = rows.flatMap(({ missing, note, rules }) => [
    missing ?? '',
    note ?? '',
    ...rules.map((rule) => rule.reason),
  ])
  return [error?.what ?? '', error?.hint ?? '', forgetting.sentence, ...verdict.reasons, ...ofRows]
}

function linkTo({ url, whole = 'the job summary' }: Place): string {
  return isAddress(url) ? `<a href="${url}">${whole}</a>` : ''
}

function isAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/[\w.:/%~-]+$/.test(url)
}

function footer({ suite, started, seconds, compared }: Report, { head, url, artifact = '' }: Place): string {
  const version = compared.versions['checkpoint-gate']
  return `<small>${[
    markdownText(suite.name, 80),
    head === undefined ? '' : `commit ${markdownCode(cut(head, 8).replace('\u2026', ''))}`,
    markdownText(started.replace(/:\d\d(\.\d+)?Z$/, ' UTC').replace('T', ' '), 40),
    formatDuration(seconds),
    `Checkpoint Gate${version === undefined ? '' : ` ${markdownText(version, 30)}`}`,
    isAddress(url) ? `<a href="${url}">job summary</a>` : '',
    isAddress(url) && artifact !== ''
      ? `<a href="${url}#artifacts">report.html</a> in the artifact ${markdownCode(artifact, 100)}`
      : '',
  ]
    .filter(Boolean)
    .join(' · ')}</small>`
}

function examplesOf({ forgotten }: Report): number {
  return forgotten.reduce((sum, { examples }) => sum + examples.length, 0)
}

/** Samples that a full rendering shows with both answers. */
function samplesOf(report: Report): number {
  return examplesOf(report) + worstOfOthers(report).length
}

/** Everything there is. */
export function fullPlan(report: Report, answer: number): Plan {
  const all = {
    rows: report.rows.length,
    folded: true,
    worst: samplesOf(report),
    breakdowns: true,
    grading: true,
    history: true,
    policy: true,
    compared: true,
  }
  return { ...all, answer, sentence: longestSentence, lines: 40 }
}
