import picocolors from 'picocolors'
import type { NoiseOfRule, NoiseRow } from '../gate/noise.ts'
import { terminalText } from '../shared/escape.ts'
import { counted, formatCount, formatInterval, formatSize, formatValue, notMeasured } from '../shared/numbers.ts'
import { type Column, fittingForm, tableLines } from './columns.ts'
import type { Terminal } from './terminal.ts'
import { wrap } from './wrap.ts'

/** What `noise` found: one checkpoint, measured several times. */
export interface Noise {
  /** Version of this shape. */
  schema: 1
  suite: string
  baseline: string
  /** How often it was measured. */
  runs: number
  /** How the measurements differed: a sentence. */
  varied: string
  /** What tells how much a candidate changes from sample to sample, as it follows "by"; null: nothing. */
  spread: string | null
  rows: NoiseRow[]
}

const columns: Column<NoiseRow>[] = [
  { title: 'Task', align: 'left', of: (row) => terminalText(row.task, 40) },
  { title: 'Metric', align: 'left', of: (row) => terminalText(row.title, 40) },
  { title: 'Samples', align: 'right', of: ({ n }) => formatCount(n) },
  { title: 'Baseline', align: 'right', of: (row) => formatValue(row.value, row) },
  { title: 'Floor', align: 'right', of: floorOf },
  { title: 'Interval', align: 'left', of: ({ interval, unit }) => formatInterval(interval, unit) },
]
const withoutInterval = columns.slice(0, -1)

function floorOf({ floor, unit }: NoiseRow): string {
  if (floor === null) return notMeasured
  return floor === 0 ? '0' : fineSize(floor, unit)
}

/** The last digits of a log-probability: not nothing, and nothing that a rule would see. */
function fineSize(size: number, unit: NoiseRow['unit']): string {
  const shown = formatSize(size, unit)
  return /[1-9]/.test(shown) ? shown : `< ${formatSize(0.0001, unit)}`
}

/** The whole screen. */
export function renderNoise(noise: Noise, { width, color }: Terminal): string {
  const paint = picocolors.createColors(color)
  const room = Math.max(width, 60)
  const { suite, baseline, runs, varied, rows } = noise
  const said = rows.flatMap((row) => [...missingLine(row), ...row.rules.flatMap((rule) => adviceOf(rule, row, noise))])
  const bullets = said.map((text) =>
    wrap(terminalText(text, 600), room - 2)
      .split('\n')
      .map((line, i) => `${i === 0 ? '- ' : '  '}${line}`)
      .join('\n'),
  )
  return [
    `${terminalText(suite, 100)}: ${terminalText(baseline, 100)}, measured ${counted(runs, 'time')}`,
    wrap(varied, room),
    '',
    ...tableLines(fittingForm([columns, withoutInterval], rows, room), rows, paint),
    '',
    ...(bullets.length > 0 ? [...bullets, ''] : []),
    paint.bold(wrap(conclusion(noise), room)),
    '',
  ].join('\n')
}

const nameOf = ({ task, title }: NoiseRow, line: number | null) =>
  `${task} · ${title}${line === null ? '' : `, line ${line}`}`

function missingLine(row: NoiseRow): string[] {
  return row.missing === null ? [] : [`${nameOf(row, null)}: ${row.missing}`]
}

function adviceOf({ rule, line, verdict, needs }: NoiseOfRule, row: NoiseRow, { spread }: Noise): string[] {
  const name = nameOf(row, line)
  if (verdict === 'below-floor')
    return [
      `${name}: ${rule} allows less than the floor of ${fineSize(row.floor!, row.unit)}: the same checkpoint would break it by chance. Allow more, or measure with less noise: temperature 0, one request at a time, the same machine.`,
    ]
  if (needs !== null && verdict === 'few-samples')
    return [
      needs.least
        ? `${name}: ${rule} needs ${formatCount(needs.samples)} samples at the least, you have ${formatCount(row.n)}: from fewer it cannot be shown, even where no answer turns wrong.`
        : `${name}: ${rule} needs about ${formatCount(needs.samples)} samples, you have ${formatCount(row.n)}, by ${spread ?? 'the noise alone'}.`,
    ]
  return []
}

function conclusion({ rows, spread }: Noise): string {
  const measured = rows.filter(({ floor }) => floor !== null)
  const still = measured.filter(({ floor }) => floor === 0).length
  const rules = rows.flatMap((row) => row.rules)
  const of = (verdict: NoiseOfRule['verdict']) => rules.filter((rule) => rule.verdict === verdict).length
  const parts = [
    `The floor is 0 on ${still} of ${counted(rows.length, 'row')}`,
    of('below-floor') > 0 ? `${counted(of('below-floor'), 'rule')} below the floor` : '',
    of('few-samples') > 0 ? `${counted(of('few-samples'), 'rule')} with too few samples` : '',
  ].filter(Boolean)
  const open =
    of('unknown') > 0 && spread === null
      ? ' How many samples the other rules need is told by what a candidate changes: after a run of the suite, noise reads its folder.'
      : ''
  return `${parts.join('; ')}.${open}`
}
