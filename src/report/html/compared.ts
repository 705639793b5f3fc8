import { formatCount } from '../../shared/numbers.ts'
import {
  type ComparedLine,
  comparedLines,
  comparedNotes,
  comparedSettings,
  toldDifferences,
} from '../compared-facts.ts'
import type { Report } from '../report.ts'
import { html, type Markup, named } from './markup.ts'

/** What was compared: enough to see that both sides met the same data under the same conditions, and to repeat it. */
export function comparedPart(report: Report): Markup {
  const { data } = report.compared
  const lines = comparedLines(report)
  return html`<section id="compared" aria-labelledby="compared-title"><h2 id="compared-title">What was compared</h2>
${sentences(toldDifferences(report))}
${lines.length > 0 && checkpoints(lines)}
${sentences(comparedNotes(report))}
${data.length > 0 && dataTable(data)}
${settings(report)}
</section>`
}

function checkpoints(lines: readonly ComparedLine[]): Markup {
  const rows = lines.map(({ name, baseline, candidate, unlike }) => {
    const cell = (values: readonly string[] | null) =>
      html`<td>${values === null ? html`<em>not opened</em>` : values.length === 0 ? html`<code>unknown</code>` : values.map((each) => html`<code>${named(each)}</code> `)}</td>`
    return html`<tr${unlike !== null && html` class="differs"`}><th scope="row">${named(name)}${unlike !== null && html` <span class="chip inconclusive">${unlike}</span>`}</th>${cell(baseline)}${cell(candidate)}</tr>`
  })
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Checkpoints"><table class="compared"><thead><tr><td></td><th scope="col">Baseline</th><th scope="col">Candidate</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function sentences(texts: readonly string[]): Markup | null {
  return texts.length === 0 ? null : html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`
}

function dataTable(data: Report['compared']['data']): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Data"><table class="compared"><thead><tr><th scope="col">Task</th><th scope="col">Data</th><th scope="col" class="number">Samples</th><th scope="col">sha256</th></tr></thead><tbody>${data.map(
    ({ task, file, samples, sha256 }) =>
      html`<tr><th scope="row">${named(task)}</th><td><code>${named(file)}</code></td><td class="number">${formatCount(samples)}</td><td><code>${sha256}</code></td></tr>`,
  )}</tbody></table></div>`
}

function settings(report: Report): Markup {
  const said = comparedSettings(report).map(({ name, value, isCode }) => {
    const text = value.replace(' %', '\u00A0%')
    return html`<div><dt>${named(name)}</dt><dd>${isCode ? html`<code>${named(value)}</code>` : text}</dd></div>`
  })
  return html`<dl class="settings">${said}</dl>`
}
