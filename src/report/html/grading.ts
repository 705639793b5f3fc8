import type { Calibration } from '../../people/calibration/calibrate.ts'
import { formatAgreement, formatAgreementRange } from '../../shared/messages/calibration.ts'
import { formatCount, formatSize, notMeasured } from '../../shared/numbers.ts'
import type { Grading } from '../grading.ts'
import { describedBy, gradingLines } from '../grading-lines.ts'
import { html, type Markup, named, sentence } from './markup.ts'

/** How judge and people graded, and what that is worth; what they thought of each answer stands with the samples. */
export function gradingPart(grading: readonly Grading[] | undefined): Markup | null {
  if (grading === undefined || grading.length === 0) return null
  return html`<section id="grades" aria-labelledby="grades-title"><h2 id="grades-title">Grades</h2>${grading.map(taskPart)}</section>`
}

function taskPart(grading: Grading): Markup {
  const { judge, people, standing } = gradingLines(grading)
  const part = (title: string, lines: readonly string[]) =>
    lines.length > 0 && html`<h4>${title}</h4><ul>${lines.map((line) => html`<li>${sentence(line)}</li>`)}</ul>`
  const known = describedBy(grading.calibration)
  return html`<div class="grading"><h3>${named(grading.task)}</h3>
${part('Judge', judge)}
${part('People', people)}
${part('May the judge block?', standing)}
${known.length > 0 && calibrationTable(known)}
${known.map(confusion)}</div>`
}

function calibrationTable(calibration: readonly Calibration[]): Markup {
  const head = ['Samples', 'Kappa with people', 'People themselves', 'Rank correlation', 'Same', 'Within 1']
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Judge held against people"><table class="sortable"><caption>Judge held against people: kappa with quadratic weights, and its one-sided 95\u00A0% bounds</caption>
<thead><tr><th scope="col" data-sort="text">Graded</th>${head.map((title) => html`<th scope="col" class="number" data-sort="number">${title}</th>`)}</tr></thead>
<tbody>${calibration.map(({ title, samples, kappa, among, spearman, exact, withinOne }) => {
    const cell = (value: number | null | undefined, shown: string) =>
      html`<td class="number" data-value="${value ?? ''}">${value == null ? notMeasured : shown}</td>`
    const own = among?.kappa ?? null
    return html`<tr><th scope="row" data-value="${title}">${named(title)}</th>${cell(samples, formatCount(samples))}${cell(kappa?.value, kappa === null ? '' : formatAgreementRange(kappa))}${cell(own?.value, own === null ? '' : formatAgreementRange(own))}${cell(spearman, spearman === null ? '' : formatAgreement(spearman))}${cell(exact, exact === null ? '' : formatSize(exact, 'ratio'))}${cell(withinOne, withinOne === null ? '' : formatSize(withinOne, 'ratio'))}</tr>`
  })}</tbody></table></div>`
}

const preferences = ['baseline', 'tie', 'candidate']

/** Which grade of people met which of the judge. */
function confusion({ title, of, confusion }: Calibration): Markup | null {
  const grades = [...new Set(confusion.flatMap((cell) => [cell.people, cell.judge]))].sort((a, b) => a - b)
  if (grades.length < 2) return null
  const name = (grade: number) => (of === 'compared' ? preferences[2 * grade]! : String(grade))
  const times = (people: number, judge: number) =>
    confusion.find((cell) => cell.people === people && cell.judge === judge)?.count ?? 0
  return html`<details><summary>${named(title)}: which grade of people met which of the judge</summary><div class="scroll" tabindex="0" role="region" aria-label="Grades of people and judge"><table class="confusion"><caption>Lines: people. Columns: the judge.</caption>
<thead><tr><td></td>${grades.map((grade) => html`<th scope="col">${name(grade)}</th>`)}</tr></thead>
<tbody>${grades.map((people) => html`<tr><th scope="row">${name(people)}</th>${grades.map((judge) => html`<td${people === judge && html` class="right"`}>${times(people, judge) === 0 ? '·' : formatCount(times(people, judge))}</td>`)}</tr>`)}</tbody></table></div></details>`
}
