import type { Comparison } from '../../gate/comparison.ts'
import { counted, formatCount, formatSize } from '../../shared/numbers.ts'
import { decisionView, figures } from '../rows.ts'
import { intervalDrawing } from './interval.ts'
import { html, Markup, named, sentence } from './markup.ts'

/** Names the colour of a row's decision; the sign and the word beside it say the same. */
export function decisionClass({ decision, level, missing }: Comparison): string {
  if (decision === null) return missing === null ? 'none' : 'inconclusive'
  return decision === 'fail' && level !== 'block' ? 'warns' : decision
}

const columns = [
  ['task', 'Task and metric'],
  ['baseline', 'Baseline'],
  ['candidate', 'Candidate'],
  ['change', 'Change'],
  ['interval', 'Interval'],
  ['decision', 'Decision'],
] as const

/** Every row in one table. The script lets it be sorted; roles are written down since a narrow screen lays the rows out as cards. */
export function rowsTable(rows: readonly Comparison[]): Markup | null {
  if (rows.length === 0) return null
  return html`<table class="rows" id="rows-table" role="table" aria-describedby="rows-legend">
<thead role="rowgroup"><tr role="row">${columns.map(
    ([key, title]) => html`<th role="columnheader" scope="col" class="${key}" data-sort="${key}">${title}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${rows.map(tableRow)}</tbody>
</table>
<p class="legend" id="rows-legend">In the drawings the dot is the change, the bar its interval, the dotted line no change, the hatched ground what the rule does not allow. A rule passes when the whole bar is allowed, fails when none of it is, and is not settled in between.</p>`
}

const gravity = ['fail', 'missing', 'warns', 'inconclusive', 'pass', 'none']

function tableRow(row: Comparison, place: number): Markup {
  const { baseline, candidate, change, ends } = figures(row)
  const worse = row.better === 'higher' ? -1 : 1
  const sorted: Record<string, string | number> = {
    task: `${row.task} ${row.title}`,
    baseline: row.baseline ?? '',
    candidate: row.candidate ?? '',
    change: row.change === null ? '' : row.change * worse,
    interval: row.interval === null ? '' : Math.max(row.interval.low * worse, row.interval.high * worse),
    decision: gravity.indexOf(decisionClass(row)),
  }
  const cell = (key: keyof typeof sorted, content: Markup) =>
    html`<td role="cell" class="${key}" data-value="${sorted[key]!}">${content}</td>`
  return html`<tr role="row" class="${decisionClass(row)}" data-place="${place}">
<th role="rowheader" scope="row" class="task" data-value="${sorted.task!}"><span class="name">${named(row.task)}</span><span class="kind">${row.role !== null && `${row.role} · `}${named(row.title)}</span></th>
${cell('baseline', html`<span class="label" aria-hidden="true">Baseline</span> ${baseline}`)}
${cell('candidate', html`<span class="label" aria-hidden="true">Candidate</span> ${candidate}`)}
${cell('change', html`<b class="${direction(row)}">${sentence(change)}</b>${flipsOf(row)}`)}
${cell('interval', html`${intervalDrawing(row)}<span class="ends">${sentence(ends)}</span>`)}
${cell('decision', decisionCell(row))}
</tr>`
}

/** Worse or better, where it is surely either. */
function direction({ better, interval }: Comparison): string {
  if (better === 'neither' || interval === null || (interval.low <= 0 && interval.high >= 0)) return ''
  return interval.low > 0 === (better === 'higher') ? 'better' : 'worse'
}

function flipsOf({ flips }: Comparison): Markup | null {
  return flips === undefined
    ? null
    : html`<span class="kind">${formatCount(flips.lost)} lost, ${formatCount(flips.gained)} gained</span>`
}

function decisionCell(row: Comparison): Markup {
  const { sign, word, allowed } = decisionView(row)
  return html`<span class="word"><span class="sign" aria-hidden="true">${sign}</span> ${word}</span>${
    allowed !== '' && html`<span class="kind">${named(allowed)}</span>`
  }${row.forgetting !== null && html`<span class="kind">forgetting: ${row.forgetting}</span>`}<details><summary>More</summary><dl>${facts(
    row,
  ).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></details>`
}

/** All that there is to know of a row. */
function facts(row: Comparison): [string, Markup][] {
  const { n, groups, interval, pooled, smallestVisible, flips, rules, equals, signature, note, missing } = row
  const facts: [string, Markup | null | false][] = [
    ['Not measured', missing === null ? null : html`${sentence(missing)}`],
    ...rules.map(({ reason, level, line }): [string, Markup] => [
      `Rule, ${level}${line === null ? '' : `, line ${line}`}`,
      html`${sentence(reason)}`,
    ]),
    [
      'Samples',
      html`${formatCount(n)}${groups !== n && groups > 0 && `, of which some belong together: ${counted(groups, 'group')}`}`,
    ],
    ['Pooled over', pooled === null ? null : html`${pooled.map((task, i) => html`${i > 0 && ', '}${named(task)}`)}`],
    [
      'Ends of the interval',
      interval && html`one-sided bounds at ${percent(interval.lowLevel)} and ${percent(interval.highLevel)}`,
    ],
    [
      'Smallest worsening that this run could have shown',
      smallestVisible === null ? null : html`${sentence(formatSize(smallestVisible, row.unit))}`,
    ],
    [
      'Chance of so many or more lost, were losing and gaining equally likely (McNemar)',
      flips?.p ? html`${flips.p.worse.toPrecision(2)}` : null,
    ],
    ['Note', note === undefined ? null : html`${sentence(note)}`],
    ['Computed as', html`${equals}`],
    ['Signature', signature === undefined ? null : html`<code>${signature}</code>`],
  ]
  return facts.filter((fact): fact is [string, Markup] => fact[1] instanceof Markup)
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(5))}\u00A0%`
}
