import { deflateSync } from 'node:zlib'
import { laidOpen } from '../../shared/unseen.ts'
import { webPage } from '../../shared/web-page.ts'
import { headline } from '../headline.ts'
import type { Report } from '../report.ts'
import { comparedPart } from './compared.ts'
import { gradingPart } from './grading.ts'
import { historyPart } from './history.ts'
import { html, Markup } from './markup.ts'
import { overview, remarks } from './overview.ts'
import { page } from './page/packed.ts'
import { rowsTable } from './rows.ts'
import type { PageSamples } from './samples.ts'
import { tasksSection } from './tasks.ts'

/**
 * The report as one page of its own. What decides is markup, and can be read where no script runs; the script sorts, draws, and shows the
 * samples, which are packed: a page of 20,000 is a few megabytes.
 */
export function renderHtml(report: Report, { data, index, texts }: PageSamples): string {
  const rows = rowsTable(report.rows)
  const why = remarks(report)
  const tasks = tasksSection(report, data.tasks)
  const grades = gradingPart(report.grading)
  const history = historyPart(report.history)
  const hasSamples = index.ids.length > 0
  const body = html`<a class="skip" href="#rows">Skip to the rows</a>
<header class="bar"><nav aria-label="Parts of the report"><a href="#top">Verdict</a>${rows && html`<a href="#rows">Rows</a>`}${tasks && html`<a href="#tasks">Tasks</a>`}${grades && html`<a href="#grades">Grades</a>`}${hasSamples && html`<a href="#samples">Samples</a>`}${history && html`<a href="#history">History</a>`}<a href="#compared">Setup</a></nav><div id="theme"></div></header>
<main id="top">
${overview(report)}
${(rows ?? why) && html`<section id="rows" aria-labelledby="rows-title"><h2 id="rows-title">Rows</h2>${rows}${why}</section>`}
${tasks}
${grades}
${hasSamples && html`<section id="samples" aria-labelledby="samples-title"><h2 id="samples-title">Samples</h2><div id="browser"><p class="legend">The samples and the drawings of their changes need JavaScript. They stand in evidence/ of the run folder too.</p></div></section>`}
${history}
${comparedPart(report)}
</main>
<svg class="patterns" width="0" height="0" aria-hidden="true"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="hatch-ground"/><line class="hatch-line" x1="0" y1="0" x2="0" y2="6"/></pattern></defs></svg>
${packed('index', index)}${texts.map((block, i) => packed(`texts-${i}`, block))}`
  return webPage({
    title: laidOpen(`${headline(report)} · ${report.suite.name}`),
    page,
    body: body.text,
    data: { data },
  })
}

/** Data as the script unpacks it: JSON, deflated, in base64. */
function packed(id: string, value: unknown): Markup {
  const text = deflateSync(JSON.stringify(value)).toString('base64')
  return new Markup(`<script type="text/plain" id="${id}">${text}</script>\n`)
}
