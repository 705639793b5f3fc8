import type { Comparison } from '../../gate/comparison.ts'
import { counted, formatCount } from '../../shared/numbers.ts'
import type { Breakdown, ForgottenSamples, Report } from '../report.ts'
import { decisionView, figures, matters } from '../rows.ts'
import { classTable, confusionMatrices } from './classes.ts'
import { html, type Markup, named, nameOf, sentence } from './markup.ts'
import type { PageTask } from './page/data.ts'
import { decisionClass } from './rows.ts'

const mostOpen = 4
const mostGroups = 25

/** Of each task how its samples changed, what was forgotten, and how each class fares; the gravest first, and open. */
export function tasksSection(report: Report, tasks: readonly PageTask[]): Markup | null {
  if (tasks.length === 0) return null
  const rank = (task: PageTask) => report.rows.findIndex((row) => row.task === task.name && row.pooled === null)
  const order = [...tasks.keys()].sort((a, b) => rank(tasks[a]!) - rank(tasks[b]!))
  return html`<section id="tasks" aria-labelledby="tasks-title"><h2 id="tasks-title">Tasks</h2>${order.map((place, i) => taskPart(report, tasks[place]!, place, i))}</section>`
}

function taskPart(report: Report, task: PageTask, place: number, rank: number): Markup {
  const rows = report.rows.filter((row) => row.task === task.name && row.pooled === null)
  const forgotten = report.forgotten.find((one) => one.task === task.name)
  const breakdown = report.breakdowns.find((one) => one.task === task.name)
  const open = rank < mostOpen && (rank === 0 || rows.some(matters)) ? ' open' : ''
  return html`<details class="part"${open === '' ? null : html` open`} data-task="${place}">
<summary><h3>${named(task.name)}</h3> <span class="kind">${task.role !== null && `${task.role} · `}${counted(task.samples, 'sample')}</span> ${rows.map(chip)}</summary>
<div class="plots"></div>
${forgotten !== undefined && forgottenPart(forgotten, place)}
${breakdown !== undefined && breakdownPart(breakdown)}
</details>`
}

function chip(row: Comparison): Markup {
  const { sign } = decisionView(row)
  return html`<span class="chip ${decisionClass(row)}"><span class="sign">${sign.trim() === '' ? '–' : sign}</span> ${row.title} ${sentence(figures(row).change)}</span> `
}

function forgottenPart(forgotten: ForgottenSamples, place: number): Markup {
  const { role, title, lost, right, gained, groups, groupedBy } = forgotten
  const shown = groups.slice(0, mostGroups)
  const more = groups.length - shown.length
  const heading = role === 'general' ? 'Forgotten samples' : 'Answers that turned wrong'
  return html`<section class="forgotten"><h4>${heading}</h4>
<p>By ${title}, <b>${formatCount(lost)}</b> of ${counted(right, 'right answer')} ${lost === 1 ? 'is' : 'are'} wrong now; ${gained === 0 ? 'none was' : `${formatCount(gained)} ${gained === 1 ? 'was' : 'were'}`} gained. ${show('Show them', place, '')}</p>
${
  shown.length > 0 &&
  html`<div class="scroll"><table class="groups"><caption>Lost by ${groupedBy}${more > 0 && `, the first ${shown.length} of ${formatCount(groups.length)}`}</caption>
<thead><tr><th scope="col">${groupedBy === 'topic' ? 'Topic' : 'Group'}</th><th scope="col" class="number">Lost</th><th scope="col" class="number">Of right ones</th><th scope="col">Share lost</th><th scope="col"><span class="unheard">Samples</span></th></tr></thead>
<tbody>${shown.map((group) => groupRow(group, place))}</tbody></table></div>`
}</section>`
}

function groupRow({ name, lost, right }: ForgottenSamples['groups'][number], place: number): Markup {
  const share = Math.round((1000 * lost) / right) / 10
  return html`<tr><th scope="row">${named(name)}</th><td class="number">${formatCount(lost)}</td><td class="number">${formatCount(right)}</td><td class="share"><svg viewBox="0 0 100 10" width="100" height="10" aria-hidden="true"><rect class="whole" width="100" height="10" rx="2"/><rect class="lost" width="${share}" height="10" rx="2"/></svg> ${share}\u00A0%</td><td>${show('Show', place, name)}</td></tr>`
}

/** Leads into the samples; without its script the page has none to show. */
function show(words: string, task: number, group: string): Markup {
  return html`<button type="button" class="show" hidden data-task="${task}" data-group="${nameOf(group)}"${words === 'Show' && html` aria-label="Show those of ${nameOf(group)}"`}>${words}</button>`
}

function breakdownPart(breakdown: Breakdown): Markup {
  return html`<section class="breakdown"><h4>${breakdown.of === 'class' ? 'Classes' : 'Entity types'}</h4>${classTable(breakdown)}${confusionMatrices(breakdown)}</section>`
}
