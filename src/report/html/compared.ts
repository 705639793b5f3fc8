import { formatCount } from '../../shared/numbers.ts'
import type { ComparedCheckpoint, Report } from '../report.ts'
import { html, type Markup, named } from './markup.ts'

/** What was compared: enough to see that both sides met the same data under the same conditions, and to repeat it. */
export function comparedPart(report: Report): Markup {
  const { baseline, candidate, data } = report.compared
  return html`<section id="compared" aria-labelledby="compared-title"><h2 id="compared-title">What was compared</h2>
${(baseline !== null || candidate !== null) && checkpoints(baseline, candidate)}
${notes(report)}
${data.length > 0 && dataTable(data)}
${settings(report)}
</section>`
}

const unknown = 'unknown'

type Line = readonly [name: string, of: (side: ComparedCheckpoint) => readonly string[]]

/** Evidence that was recorded elsewhere does not tell how the checkpoint was asked. */
const lines: readonly Line[] = [
  ['Checkpoint', ({ path }) => [path]],
  ['Fingerprint', ({ opened }) => [opened.fingerprint]],
  ['Tokenizer', ({ opened }) => [opened.tokenizer || unknown]],
  ['Chat template', ({ opened }) => [opened.template ?? (isRecorded(opened) ? unknown : 'none')]],
  ['Precision', ({ opened }) => [opened.precision || unknown]],
  ['Backend', ({ opened }) => [opened.backend]],
  ['Device', ({ opened }) => [opened.device || unknown]],
  ['Context', ({ opened }) => [isRecorded(opened) ? unknown : `${formatCount(opened.contextLength)} tokens`]],
  ['Versions', ({ opened }) => Object.entries(opened.versions).map(([name, version]) => `${name} ${version}`)],
]

const isRecorded = ({ backend }: ComparedCheckpoint['opened']) => backend === 'recorded'

/** The two are not meant to be equal in these. */
const own = ['Checkpoint', 'Fingerprint']

function checkpoints(baseline: ComparedCheckpoint | null, candidate: ComparedCheckpoint | null): Markup {
  const rows = lines.flatMap(([name, of]) => {
    const [before, after] = [baseline, candidate].map((side) => (side === null ? null : of(side)))
    if ([before, after].every((said) => said == null || said.every((each) => each === '' || each === unknown)))
      return []
    const differs = before && after && !own.includes(name) && before.join('\n') !== after.join('\n')
    const cell = (said: readonly string[] | null | undefined) =>
      html`<td>${said == null ? html`<em>not opened</em>` : said.map((each) => html`<code>${named(each)}</code> `)}</td>`
    return html`<tr${differs === true && html` class="differs"`}><th scope="row">${name}${differs === true && html` <span class="chip inconclusive">differs</span>`}</th>${cell(before)}${cell(after)}</tr>`
  })
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Checkpoints"><table class="compared"><thead><tr><td></td><th scope="col">Baseline</th><th scope="col">Candidate</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function notes({ compared: { baseline, candidate } }: Report): Markup | null {
  const said = [
    ...(baseline?.opened.notes ?? []).map((note) => html`<li>Baseline: ${note}</li>`),
    ...(candidate?.opened.notes ?? []).map((note) => html`<li>Candidate: ${note}</li>`),
  ]
  return said.length === 0 ? null : html`<ul>${said}</ul>`
}

function dataTable(data: Report['compared']['data']): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Data"><table class="compared"><thead><tr><th scope="col">Task</th><th scope="col">Data</th><th scope="col" class="number">Samples</th><th scope="col">sha256</th></tr></thead><tbody>${data.map(
    ({ task, file, samples, sha256 }) =>
      html`<tr><th scope="row">${named(task)}</th><td><code>${named(file)}</code></td><td class="number">${formatCount(samples)}</td><td><code>${sha256}</code></td></tr>`,
  )}</tbody></table></div>`
}

/** A suite that could not be read has no settings to tell. */
function settings({ suite, compared }: Report): Markup {
  const { seed, resamples, errorBudget, versions } = compared
  const said: [string, Markup][] = [['Suite', html`<code>${named(suite.file)}</code>`]]
  if (suite.sha256 !== '')
    said.push(
      ['Its sha256', html`<code>${suite.sha256}</code>`],
      ['Seed', html`${seed}`],
      ['Bootstrap resamples', html`${formatCount(resamples)}`],
      ['Chance of a false block', html`at most ${Number((errorBudget * 100).toPrecision(3))}\u00A0%`],
    )
  const own = Object.entries(versions).map(([name, version]): [string, Markup] => [name, html`${version}`])
  return html`<dl class="settings">${[...said, ...own].map(([name, value]) => html`<div><dt>${named(name)}</dt><dd>${value}</dd></div>`)}</dl>`
}
