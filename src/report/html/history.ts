import type { HistoryReport } from '../../history/told.ts'
import { byBudget, historyTitle, historyView } from '../history-view.ts'
import { historyDrawing } from './history-drawing.ts'
import { intervalDrawing } from './interval.ts'
import { html, type Markup, named, sentence } from './markup.ts'

/** The merged checkpoints: each row's values as a drawing, and what changed since the release. */
export function historyPart(history: HistoryReport | undefined): Markup | null {
  if (history === undefined || history.rows.length === 0) return null
  const { release, rows, where } = history
  const at = release === null ? 'Released' : `At ${release.name}`
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label="History of merged checkpoints"><table class="compared"><thead><tr><th scope="col">Metric</th><th scope="col">Merged, and this one</th><th scope="col" class="number">${at}</th><th scope="col" class="number">Now</th><th scope="col">Since</th><th scope="col">Of the budget</th></tr></thead><tbody>${byBudget(
    rows,
  ).map((row) => {
    const view = historyView(row)
    return html`<tr><th scope="row"><b>${named(view.task)}</b><br>${view.title}</th><td>${historyDrawing(row)}${view.worse && html`<br><small>${view.worse}</small>`}</td><td class="number">${view.released}</td><td class="number">${view.now}</td><td>${row.since !== null && intervalDrawing(row.since)}${sentence(view.change)} <small>${sentence(view.ends)}</small></td><td>${sentence(view.budget)}${view.word && html`<br><span class="chip ${row.since!.decision!}">${view.sign} ${view.word}</span>`}</td></tr>`
  })}</tbody></table></div>`
  return html`<section id="history" aria-labelledby="history-title"><h2 id="history-title">${historyTitle(history)}</h2>${table}<p class="legend">Read from ${where}. Each line has a scale of its own; the last point is this candidate.</p></section>`
}
