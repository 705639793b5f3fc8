import type { Side } from '../../evidence/evidence.ts'
import { parseError } from '../../metrics/classification/label.ts'
import { counted, formatCount, formatValue, notMeasured } from '../../shared/numbers.ts'
import { f1Loss } from '../breakdown.ts'
import type { Breakdown, NamedFigures } from '../report.ts'
import { html, type Markup, named } from './markup.ts'

/** Beyond, the report has not every cell; what changed most is listed. */
const widestMatrix = 20
const mostCells = 40
const heats = 8

/** Both sides on every class or type, those that lost most first. */
export function classTable({ names, more, of }: Breakdown): Markup {
  const head = ['Support', 'F1 before', 'F1 after', 'Precision before', 'after', 'Recall before', 'after']
  const unread = names.some(({ name }) => name === parseError)
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${of === 'class' ? 'Classes' : 'Types'}"><table class="classes sortable"><thead><tr><th scope="col" data-sort="text">${of === 'class' ? 'Class' : 'Type'}</th>${head.map((title) => html`<th scope="col" class="number" data-sort="number">${title}</th>`)}</tr></thead>
<tbody>${names.map((one) => {
    const loss = f1Loss(one)
    return html`<tr><th scope="row" data-value="${one.name}">${named(one.name)}</th><td class="number" data-value="${one.support}">${formatCount(one.support)}</td>${(['f1', 'precision', 'recall'] as const).map((key) => html`${figure(one.baseline, key)}${figure(one.candidate, key, key === 'f1' ? loss : 0)}`)}</tr>`
  })}</tbody></table></div>
${more > 0 && html`<p class="legend">and ${counted(more, `more ${of}`, of === 'class' ? 'more classes' : 'more types')}</p>`}
${unread && html`<p class="legend">${parseError}: answers${of === 'type' && ', or items in them,'} in which ${of === 'class' ? 'no class' : 'no entity'} could be read. Each counts as wrong.</p>`}`
}

function figure(figures: NamedFigures | null, key: keyof NamedFigures, loss = 0): Markup {
  const value = figures?.[key] ?? null
  const shown = value === null ? notMeasured : formatValue(value, { unit: 'points', scale: 1 })
  const mark = loss === 0 ? '' : loss > 0 ? 'worse' : 'better'
  return html`<td class="number ${mark}" data-value="${value ?? ''}">${mark !== '' && html`<span aria-hidden="true">${loss > 0 ? '▼' : '▲'}</span><span class="unheard">${mark}</span> `}${shown}</td>`
}

/** What is taken for what, of both sides beside each other. */
export function confusionMatrices({ names, more, confusion }: Breakdown): Markup | null {
  if (confusion.length === 0) return null
  if (names.length + more > widestMatrix) return changedCells(confusion)
  const all = names.map(({ name }) => name).sort((a, b) => last(a) - last(b) || (a < b ? -1 : 1))
  const expected = all.filter((name) => confusion.some((cell) => cell.expected === name))
  return html`<h4>What is taken for what</h4><p class="legend">Lines: the right class. Columns: the class that was answered. The diagonal is right; the darker, the larger the share of the line. ▲ and ▼: more and fewer than the baseline.</p><div class="matrices">${(['baseline', 'candidate'] as const).map((side) => matrix(side, expected, all, confusion))}</div>`
}

const last = (name: string) => Number(name === parseError)

function matrix(
  side: Side,
  rows: readonly string[],
  columns: readonly string[],
  confusion: Breakdown['confusion'],
): Markup {
  const cells = new Map(confusion.map((cell) => [JSON.stringify([cell.expected, cell.predicted]), cell]))
  const title = side === 'baseline' ? 'Baseline' : 'Candidate'
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Confusion matrix of the ${side}"><table class="confusion"><caption>${title}</caption>
<thead><tr><td></td>${columns.map((name) => html`<th scope="col"><span>${named(name)}</span></th>`)}</tr></thead>
<tbody>${rows.map((row) => {
    const line = columns.map((column) => cells.get(JSON.stringify([row, column])))
    const total = line.reduce((sum, cell) => sum + (cell?.[side] ?? 0), 0)
    return html`<tr><th scope="row">${named(row)}</th>${line.map((cell, i) => matrixCell(cell, side, total, columns[i] === row))}</tr>`
  })}</tbody></table></div>`
}

function matrixCell(
  cell: Breakdown['confusion'][number] | undefined,
  side: Side,
  total: number,
  isRight: boolean,
): Markup {
  const times = cell?.[side] ?? 0
  const heat = times === 0 ? 0 : Math.max(1, Math.round((heats * times) / total))
  const change = side === 'candidate' && cell !== undefined ? cell.candidate - cell.baseline : 0
  const mark = change === 0 ? '' : change > 0 === isRight ? 'better' : 'worse'
  return html`<td class="heat-${heat}${isRight && ' right'}">${times === 0 ? '·' : formatCount(times)}${change !== 0 && html`<small class="${mark}">${change > 0 ? '▲' : '▼'}${formatCount(Math.abs(change))}<span class="unheard"> ${change > 0 ? 'more' : 'fewer'}, ${mark}</span></small>`}</td>`
}

function changedCells(confusion: Breakdown['confusion']): Markup | null {
  const changed = confusion.filter((cell) => cell.expected !== cell.predicted && cell.baseline !== cell.candidate)
  if (changed.length === 0) return null
  const shown = changed.slice(0, mostCells)
  return html`<h4>What is taken for what, where it changed most</h4><div class="scroll" tabindex="0" role="region" aria-label="Confusions that changed most"><table class="sortable"><thead><tr><th scope="col" data-sort="text">Class</th><th scope="col" data-sort="text">Taken for</th><th scope="col" class="number" data-sort="number">Baseline</th><th scope="col" class="number" data-sort="number">Candidate</th></tr></thead><tbody>${shown.map(
    ({ expected, predicted, baseline, candidate }) =>
      html`<tr><th scope="row" data-value="${expected}">${named(expected)}</th><td data-value="${predicted}">${named(predicted)}</td><td class="number" data-value="${baseline}">${formatCount(baseline)}</td><td class="number ${candidate > baseline ? 'worse' : 'better'}" data-value="${candidate}">${candidate > baseline ? '▲' : '▼'} ${formatCount(candidate)}</td></tr>`,
  )}</tbody></table></div>`
}
