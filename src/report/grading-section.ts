import { markdownTable } from 'markdown-table'
import stringWidth from 'string-width'
import type { Calibration } from '../people/calibration/calibrate.ts'
import { htmlText, markdownText } from '../shared/escape.ts'
import { formatAgreement, formatAgreementRange } from '../shared/messages/calibration.ts'
import { counted, formatChange, formatCount, formatSize, notMeasured } from '../shared/numbers.ts'
import type { Grading } from './grading.ts'
import { describedBy, gradingLines, mainCalibration } from './grading-lines.ts'

const mostTasks = 6
/** A wider table is read by nobody. */
const widestConfusion = 7

/** How answers were graded, and what that is worth, folded away. */
export function gradingSection(grading: readonly Grading[] | undefined): string {
  if (grading === undefined || grading.length === 0) return ''
  const more = grading.length - mostTasks
  return [
    `<details><summary>${titleOf(grading)}</summary>`,
    ...grading.slice(0, mostTasks).map((each) => taskPart(each, grading.length > 1)),
    ...(more > 0 ? [`*Of ${counted(more, 'more task')} it stands in report.json.*`] : []),
    '</details>',
  ].join('\n\n')
}

/** With what is worth knowing before one looks. */
function titleOf(grading: readonly Grading[]): string {
  const judge = grading.some((each) => each.judge !== null)
  const people = grading.some((each) => each.people !== null)
  const who = judge && people ? 'the judge and the people' : judge ? 'the judge' : 'the people'
  const agreeing = grading.flatMap(({ task, calibration }) => {
    const kappa = mainCalibration(calibration)?.kappa
    return kappa ? [`kappa ${formatAgreement(kappa.value)} on ${htmlText(task.replace(/\s+/g, ' '), 40)}`] : []
  })
  return `How ${who} graded${agreeing.length === 0 ? '' : `: ${agreeing.slice(0, 3).join(', ')}`}`
}

function taskPart(grading: Grading, named: boolean): string {
  const { judge, people, standing } = gradingLines(grading)
  const list = (lines: readonly string[]) => lines.map((line) => `- ${markdownText(line, 600)}`).join('\n')
  const known = describedBy(grading.calibration)
  const main = mainCalibration(known)
  return [
    named ? `**${markdownText(grading.task, 60)}**` : '',
    list([...judge, ...people]),
    known.length === 0 ? '' : calibrationTable(known),
    list(standing),
    main === null ? '' : confusionTable(main),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function calibrationTable(calibration: readonly Calibration[]): string {
  const people = calibration.some(({ among }) => among !== null)
  const bias = calibration.some((each) => each.bias !== null)
  const head = [
    ['Judge held against people', 'Samples', 'Kappa'],
    people ? ['People themselves'] : [],
    ['Rank correlation', 'Same', 'Within 1'],
    bias ? ['Above people, baseline → candidate'] : [],
    ['Favours the candidate by'],
  ].flat()
  const rows = calibration.map((each) => [
    markdownText(each.title, 60),
    formatCount(each.samples),
    each.kappa === null ? notMeasured : formatAgreementRange(each.kappa),
    ...(people ? [each.among?.kappa ? formatAgreementRange(each.among.kappa) : notMeasured] : []),
    each.spearman === null ? notMeasured : formatAgreement(each.spearman),
    shareIn(each.exact),
    shareIn(each.withinOne),
    ...(bias
      ? [each.bias === null ? notMeasured : [each.bias.baseline, each.bias.candidate].map(graded).join(' → ')]
      : []),
    favoured(each),
  ])
  const align = ['l', ...head.slice(1).map(() => 'r')]
  const table = markdownTable([head, ...rows.map((row) => row.map(unbroken))], { align, stringLength: stringWidth })
  return `${table}\n\n<small>Kappa: of the judge with one person, quadratic weights; either end is a one-sided 95 % bound. What both sides are graded too high takes nothing from a change; what favours one side does.</small>`
}

const shareIn = (value: number | null) => (value === null ? notMeasured : formatSize(value, 'ratio'))
const graded = (value: number) => formatChange(value, 'grades')

function favoured({ favours, of }: Calibration): string {
  if (favours === null) return notMeasured
  const unit = of === 'compared' ? 'points' : 'grades'
  const [low, high] = favours.interval
  return `${formatChange(favours.value, unit)} (${formatChange(low, unit)} to ${formatChange(high, unit)})`
}

function confusionTable({ title, of, confusion }: Calibration): string {
  const grades = [...new Set(confusion.flatMap((cell) => [cell.people, cell.judge]))].sort((a, b) => a - b)
  if (grades.length < 2 || grades.length > widestConfusion) return ''
  const name = (grade: number) => (of === 'compared' ? preferences[2 * grade]! : String(grade))
  const rows = grades.map((people) => [
    `**${name(people)}**`,
    ...grades.map((judge) => {
      const count = confusion.find((cell) => cell.people === people && cell.judge === judge)?.count ?? 0
      const text = count === 0 ? '·' : formatCount(count)
      return people === judge ? `**${text}**` : text
    }),
  ])
  const head = [`${markdownText(title, 60)}: people ↓ judge →`, ...grades.map(name)]
  return markdownTable([head, ...rows], { align: ['l', ...grades.map(() => 'r')], stringLength: stringWidth })
}

const preferences = ['baseline', 'tie', 'candidate']

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0')
}
