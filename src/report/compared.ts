import { markdownTable } from 'markdown-table'
import { cut, markdownCode, markdownText } from '../shared/escape.ts'
import { formatCount } from '../shared/numbers.ts'
import { listed } from '../shared/shown.ts'
import type { ComparedCheckpoint, Report } from './report.ts'

/** What was compared, folded away: enough to see that both sides met the same data under the same conditions, and to repeat it. */
export function comparedSection(report: Report): string {
  const { baseline, candidate, data } = report.compared
  const parts = [
    baseline || candidate ? checkpointTable(baseline, candidate) : '',
    notes(report),
    data.length > 0 ? dataTable(data) : '',
    metricList(report.rows),
    settings(report),
    report.rows.length > 0 ? legend : '',
  ].filter(Boolean)
  return `<details><summary>What was compared</summary>\n\n${parts.join('\n\n')}\n\n</details>`
}

/** A suite that could not be read has no settings to tell. */
function settings({ suite, compared }: Report): string {
  const { seed, resamples, errorBudget, versions } = compared
  const read = suite.sha256 !== ''
  return [
    `Suite ${markdownCode(suite.file)}${read ? ` sha256 ${short(suite.sha256)}` : ''}`,
    read ? `seed ${seed}` : '',
    read ? `${formatCount(resamples)} bootstrap resamples` : '',
    read ? `chance of a false block at most ${Number((errorBudget * 100).toPrecision(3))} %` : '',
    ...Object.entries(versions).map(([name, version]) => `${markdownText(name, 60)} ${markdownText(version, 60)}`),
  ]
    .filter(Boolean)
    .join(' · ')
}

const legend =
  'The change is that of the candidate against the baseline on the same samples. Either end of the interval is a one-sided bound: ' +
  'a rule passes when the whole interval is allowed, fails when none of it is, and is inconclusive in between.'

function checkpointTable(baseline: ComparedCheckpoint | null, candidate: ComparedCheckpoint | null): string {
  const line = (name: string, of: (side: ComparedCheckpoint) => string) => [
    name,
    ...[baseline, candidate].map((side) => (side === null ? notOpened : of(side))),
  ]
  const lines = [
    line('Checkpoint', ({ path }) => markdownCode(path)),
    line('Fingerprint', ({ opened }) => short(opened.fingerprint)),
    line('Tokenizer', ({ opened }) => (opened.tokenizer === '' ? unknown : short(opened.tokenizer))),
    line('Chat template', ({ opened }) =>
      opened.template === null ? (isRecorded(opened) ? unknown : 'none') : short(opened.template),
    ),
    line('Precision', ({ opened }) => markdownText(opened.precision) || unknown),
    line('Backend', ({ opened }) =>
      [opened.backend, opened.device]
        .filter(Boolean)
        .map((word) => markdownText(word))
        .join(', '),
    ),
    line('Context', ({ opened }) => (isRecorded(opened) ? unknown : `${formatCount(opened.contextLength)} tokens`)),
    line('Versions', ({ opened }) =>
      Object.entries(opened.versions)
        .map(([name, version]) => `${markdownText(name, 60)} ${markdownText(version, 60)}`)
        .join('<br>'),
    ),
  ].filter(([, ...cells]) => !cells.every((cell) => ['', unknown, notOpened].includes(cell)))
  return markdownTable([['', 'Baseline', 'Candidate'], ...lines])
}

/** Of evidence that was recorded elsewhere, nobody knows how the checkpoint was asked. */
const unknown = 'unknown'
const notOpened = 'not opened'
const isRecorded = ({ backend }: ComparedCheckpoint['opened']) => backend === 'recorded'

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

function notes({ compared: { baseline, candidate } }: Report): string {
  const lines = [
    ...(baseline?.opened.notes ?? []).map((note) => `- Baseline: ${markdownText(note, 500)}`),
    ...(candidate?.opened.notes ?? []).map((note) => `- Candidate: ${markdownText(note, 500)}`),
  ]
  return lines.join('\n')
}

function short(hash: string): string {
  return markdownCode(hash.slice(0, 12))
}
