import { linesOf } from '../../shared/escape.ts'
import { counted, formatDuration } from '../../shared/numbers.ts'
import { advice, freeReasons, headline } from '../headline.ts'
import { movedLines } from '../moved.ts'
import { namedNotes } from '../notes.ts'
import { ownPass } from '../policy-lines.ts'
import type { Report } from '../report.ts'
import { decisive, matters } from '../rows.ts'
import { loggedPart } from './logged.ts'
import { html, type Markup, named, sentence } from './markup.ts'
import { overridePart } from './override.ts'
import { policyPart } from './policy.ts'
import { decisionClass } from './rows.ts'

/** What a tired reviewer reads first: may it be merged, what was forgotten, why, and what to do. */
export function overview(report: Report): Markup {
  const { verdict, suite, started, seconds, compared, error, forgetting, rows } = report
  const passed = verdict.exit === 0
  const when = started.replace(/:\d\d(\.\d+)?Z$/, ' UTC').replace('T', ' ')
  const version = compared.versions['checkpoint-gate']
  const letThrough = report.override !== undefined || ownPass(report) !== null
  return html`<header class="overview ${letThrough ? 'let-through' : passed ? 'passed' : 'blocked'}">
<p class="kind">${named(suite.name)} · ${when} · ${formatDuration(seconds)}${version !== undefined && ` · Checkpoint Gate ${version}`}</p>
<h1><span class="sign" aria-hidden="true">${letThrough ? '!' : passed ? '✓' : '✗'}</span> ${headline(report)}</h1>
${overridePart(report)}
${policyPart(report)}
${error !== null && html`<p class="error">${linesOf(error.what).map((line) => html`${line}<br>`)}</p>`}
${(forgetting.found || rows.length > 0) && html`<p class="forgetting">${sentence(forgetting.sentence)}</p>`}
${freeReasons(report).map((reason) => html`<p>${sentence(reason)}</p>`)}
${toDo(report)}
${counts(report)}
${loggedPart(report)}
</header>`
}

function toDo(report: Report): Markup | null {
  const todo = advice(report)
  if (todo.length === 0) return null
  return html`<div class="todo"><h2>What to do</h2><ul>${todo.map((each) => html`<li>${sentence(each)}</li>`)}</ul></div>`
}

/** How many rows were decided how. */
function counts({ rows, forgotten }: Report): Markup | null {
  if (rows.length === 0) return null
  const kinds = new Map<string, number>()
  for (const row of rows) kinds.set(decisionClass(row), (kinds.get(decisionClass(row)) ?? 0) + 1)
  const words: [string, string, string][] = [
    ['fail', '✗', 'failed'],
    ['missing', '✗', 'missing'],
    ['warns', '!', 'failed, without blocking'],
    ['inconclusive', '?', 'not settled'],
    ['pass', '✓', 'passed'],
    ['none', '–', 'without a rule'],
  ]
  const lost = forgotten.reduce((sum, each) => sum + each.lost, 0)
  const gained = forgotten.reduce((sum, each) => sum + each.gained, 0)
  return html`<ul class="counts" aria-label="Rows by decision">${words
    .filter(([kind]) => kinds.has(kind))
    .map(
      ([kind, sign, word]) =>
        html`<li class="${kind}"><span class="sign" aria-hidden="true">${sign}</span> <b>${kinds.get(kind)!}</b> ${word}</li>`,
    )}${lost > 0 && html`<li><b>${lost}</b> right ${lost === 1 ? 'answer' : 'answers'} lost, <b>${gained}</b> gained</li>`}</ul>`
}

/** Why rows failed, are missing or could not be settled, and what metrics say of their figures. */
export function remarks({ rows, moved }: Report): Markup | null {
  const lines = rows
    .filter((row) => matters(row) && (row.decision !== 'pass' || row.missing !== null))
    .flatMap((row) => {
      const name = html`<b>${named(row.task)} · ${row.title}</b>`
      if (row.missing !== null) return [html`<li class="${decisionClass(row)}">${name}: ${sentence(row.missing)}</li>`]
      return decisive(row).map(
        ({ reason, line }) =>
          html`<li class="${decisionClass(row)}">${name}${line !== null && `, line ${line}`}: ${sentence(reason)}</li>`,
      )
    })
  const notes = [
    ...movedLines(moved).map((text) => html`<li>${sentence(text)}</li>`),
    ...namedNotes(rows).map(({ name, note }) => html`<li><b>${named(name)}</b> · ${sentence(note)}</li>`),
  ]
  if (lines.length + notes.length === 0) return null
  const most = 8
  const more = lines.length - most
  return html`<div class="remarks">${lines.length > 0 && html`<h3>Why</h3><ul>${lines.slice(0, most)}</ul>`}${
    more > 0 && html`<details><summary>${counted(more, 'more reason')}</summary><ul>${lines.slice(most)}</ul></details>`
  }${notes.length > 0 && html`<h3>What to know about the figures</h3><ul>${notes}</ul>`}</div>`
}
