import { markdownTable } from 'markdown-table'
import { cut, markdownCode, markdownText } from '../shared/escape.ts'
import { counted, formatCount } from '../shared/numbers.ts'
import { listed } from '../shared/shown.ts'
import { type ComparedLine, comparedLines, comparedNotes, comparedSettings, toldDifferences } from './compared-facts.ts'
import type { Report } from './report.ts'

const mostTold = 6

/** What may have changed figures although it is not the checkpoint, before the folded section. */
export function toldSection(report: Report, sentence: number): string {
  const said = toldDifferences(report)
  const more = said.length - mostTold
  return [
    ...said.slice(0, mostTold).map((text) => `- ⚖️ ${markdownText(text, sentence)}`),
    ...(more > 0 ? [`- and ${counted(more, 'more difference')}, in what was compared`] : []),
  ].join('\n')
}

/** What was compared, folded away: enough to see that both sides met the same data under the same conditions, and to repeat it. */
export function comparedSection(report: Report): string {
  const { data } = report.compared
  const lines = comparedLines(report)
  const parts = [
    lines.length > 0 ? checkpointTable(lines) : '',
    notes(report),
    data.length > 0 ? dataTable(data) : '',
    metricList(report.rows),
    settings(report),
    report.rows.length > 0 ? legend : '',
  ].filter(Boolean)
  return `<details><summary>What was compared</summary>\n\n${parts.join('\n\n')}\n\n</details>`
}

function settings(report: Report): string {
  return comparedSettings(report)
    .map(({ name, value, isCode }) => {
      const shownName = markdownText(name === 'Its sha256' ? 'sha256' : name, 60)
      return `${shownName} ${isCode ? markdownCode(name === 'Its sha256' ? value.slice(0, 12) : value) : markdownText(value, 60)}`
    })
    .join(' · ')
}

const legend =
  'The change is that of the candidate against the baseline on the same samples. Either end of the interval is a one-sided bound: ' +
  'a rule passes when the whole interval is allowed, fails when none of it is, and is inconclusive in between.'

function checkpointTable(lines: readonly ComparedLine[]): string {
  const areUnlike = lines.some(({ unlike }) => unlike !== null)
  const cells = lines.map(({ name, baseline, candidate, unlike, isHash }) => [
    markdownText(name, 100),
    ...[baseline, candidate].map((values) => cell(values, { isHash, isCode: name === 'Checkpoint' })),
    ...(areUnlike ? [unlike ?? ''] : []),
  ])
  return markdownTable([['', 'Baseline', 'Candidate', ...(areUnlike ? [''] : [])], ...cells])
}

function cell(values: readonly string[] | null, { isHash, isCode }: { isHash: boolean; isCode: boolean }): string {
  if (values === null) return 'not opened'
  if (values.length === 0) return 'unknown'
  const written = (value: string) => {
    if (isHash && value !== 'none') return short(value)
    return isCode ? markdownCode(value) : markdownText(value, 120)
  }
  return values.map(written).join('<br>')
}

function dataTable(data: Report['compared']['data']): string {
  return markdownTable(
    [
      ['Task', 'Data', 'Samples', 'sha256'],
      ...data.map(({ task, file, samples, sha256 }) => [
        markdownText(task, 60),
        markdownCode(file),
        formatCount(samples),
        short(sha256),
      ]),
    ],
    { align: ['l', 'l', 'r', 'l'] },
  )
}

function metricList(rows: Report['rows']): string {
  const metrics = new Map(rows.map(({ title, equals }) => [title, equals]))
  const titles = new Map<string, string[]>()
  for (const [title, equals] of metrics) titles.set(equals, [...(titles.get(equals) ?? []), title])
  return [...titles]
    .map(
      ([equals, named]) =>
        `- ${markdownText(named.map((title) => cut(title, 60)).join(', '), 300)}: ${markdownText(equals, 300)}${signatures(rows.filter(({ title }) => named.includes(title)))}`,
    )
    .join('\n')
}

/** Of one metric; tasks are named where they differ in it. */
function signatures(rows: Report['rows']): string {
  const tasks = new Map<string, string[]>()
  for (const { signature, task } of rows) {
    if (signature !== undefined) tasks.set(signature, [...(tasks.get(signature) ?? []), task])
  }
  const on = (names: readonly string[]) => (tasks.size === 1 ? '' : ` on ${markdownText(listed(names, 4), 200)}`)
  const said = [...tasks].map(([signature, names]) => `${markdownCode(signature)}${on(names)}`)
  return said.length === 0 ? '' : `; signature ${said.join(', ')}`
}

function notes(report: Report): string {
  return comparedNotes(report)
    .map((note) => `- ${markdownText(note, 500)}`)
    .join('\n')
}

function short(hash: string): string {
  return markdownCode(hash.slice(0, 12))
}
