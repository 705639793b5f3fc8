import picocolors from 'picocolors'
import type { Colors } from 'picocolors/types.js'
import { type Column, fittingForm, tableLines } from '../../report/columns.ts'
import { drawnInterval, drawnOnScale } from '../../report/picture.ts'
import { wrap } from '../../report/wrap.ts'
import { terminalText } from '../../shared/escape.ts'
import { counted, formatChange, formatInterval, formatValue, notMeasured, unbounded } from '../../shared/numbers.ts'
import { listed, shown } from '../../shared/shown.ts'
import type { Scored, ScoreSettings, SideFigures } from './figures.ts'
import type { ScoreFiles } from './json.ts'
import { reportTables } from './report-table.ts'
import type { Reports } from './reports.ts'

/** The figures for a terminal or a log. */
export function scoreText(
  scored: readonly Scored[],
  reports: Reports,
  files: ScoreFiles,
  settings: ScoreSettings,
  { width, color }: { width: number; color: boolean },
): string {
  const paint = picocolors.createColors(color)
  const room = Math.max(width, 60)
  const forms = files.baseline === null ? aloneForms(settings) : pairedForms(settings, paint, scored)
  const form = fittingForm(forms, scored, room)
  const remarks = [
    ...notesOf(scored),
    ...unsureOf(scored),
    ...signaturesOf(scored),
    ...scored.flatMap(turnedOf),
    ...(files.baseline === null ? [] : [legend(scored, form)]),
  ]
  return [
    title(scored, files),
    tableLines(form, scored, paint).join('\n'),
    ...(remarks.length > 0 ? [remarks.map((line) => bullet(line, room)).join('\n')] : []),
    ...reportTables(reports, room, paint),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function title(scored: readonly Scored[], { data, baseline }: ScoreFiles): string {
  const { ids, groups } = scored[0]!
  const sides = [...(baseline === null ? [] : [baseline]), data].map(({ file }) => terminalText(file, 100))
  const clusters = groups < ids.length ? ` in ${counted(groups, 'group')}` : ''
  return `${sides.join(' \u2192 ')}: ${counted(ids.length, 'sample')}${clusters}`
}

const name: Column<Scored> = { title: 'Metric', align: 'left', of: ({ metric }) => metric.name }

function aloneForms({ confidence }: ScoreSettings): Column<Scored>[][] {
  const value: Column<Scored> = { title: 'Value', align: 'right', of: (one) => valueText(one, one.candidate) }
  const interval: Column<Scored> = {
    title: `${percent(confidence)} interval`,
    align: 'left',
    of: (one) => rangeText(one, one.candidate),
  }
  const picture: Column<Scored> = { title: 'On its scale', align: 'left', of: onScale }
  return [
    [name, value, interval, picture],
    [name, value, interval],
  ]
}

function pairedForms({ confidence }: ScoreSettings, paint: Colors, scored: readonly Scored[]): Column<Scored>[][] {
  const read = (one: Scored) => readingOf(one, 1 - confidence)
  const color = (one: Scored) => colorOf(read(one), paint)
  const sign: Column<Scored> = { title: '', align: 'left', of: (one) => signs[read(one)], color }
  const values: Column<Scored>[] = [
    { title: 'Baseline', align: 'right', of: (one) => valueText(one, one.baseline) },
    { title: 'Candidate', align: 'right', of: (one) => valueText(one, one.candidate) },
    {
      title: 'Change',
      align: 'right',
      of: ({ compared, metric }) => formatChange(compared?.change ?? null, metric.unit),
    },
  ]
  const interval: Column<Scored> = {
    title: `${percent(confidence)} interval`,
    align: 'left',
    of: (one) => changeRange(one),
  }
  const picture: Column<Scored> = { title: 'better \u2503 worse', align: 'left', of: againstZero }
  const p = (title: string, of: 'p' | 'pHolm' | 'pBH'): Column<Scored> => ({
    title,
    align: 'right',
    of: ({ compared }) => pText(compared?.[of] ?? null),
  })
  const several = scored.filter(({ compared }) => compared !== null).length > 1
  const tests = several ? [p('p', 'p'), p('Holm', 'pHolm'), p('BH', 'pBH')] : [p('p', 'p')]
  const reading: Column<Scored> = { title: 'Result', align: 'left', of: read, color }
  /** The unit stands beside it, in the change. */
  const bareInterval = { ...interval, of: (one: Scored) => changeRange(one).replace(/ %| points/g, '') }
  return [
    [sign, name, ...values, interval, picture, ...tests, reading],
    [sign, name, ...values, bareInterval, picture, ...tests, reading],
    [sign, name, ...values, bareInterval, ...tests, reading],
    [sign, name, ...values, bareInterval, ...tests.slice(0, 2), reading],
    [sign, name, ...values, bareInterval, ...tests],
    [sign, name, ...values, tests[0]!],
  ]
}

type Reading = 'better' | 'worse' | 'no clear change' | 'no interval' | 'no value' | 'higher' | 'lower'

/** What the interval of the change and its test tell together. */
function readingOf({ compared, metric }: Scored, error: number): Reading {
  if (compared === null) return 'no value'
  if (compared.interval === null) return 'no interval'
  const [low, high] = compared.interval
  if ((low <= 0 && high >= 0) || (compared.p !== null && compared.p > error)) return 'no clear change'
  if (metric.better === 'neither') return low > 0 ? 'higher' : 'lower'
  return low > 0 === (metric.better === 'higher') ? 'better' : 'worse'
}

const signs: Record<Reading, string> = {
  ...{ better: '\u2713', worse: '\u2717', 'no clear change': ' ', higher: ' ', lower: ' ' },
  ...{ 'no interval': '-', 'no value': '!' },
}

function colorOf(reading: Reading, paint: Colors): (text: string) => string {
  if (reading === 'better') return paint.green
  if (reading === 'worse' || reading === 'no value') return paint.red
  return paint.dim
}

function valueText({ metric }: Scored, side: SideFigures | null): string {
  return formatValue(side?.value ?? null, metric)
}

function rangeText({ metric }: Scored, side: SideFigures | null): string {
  if (side === null || side.interval === null) return notMeasured
  return `[${side.interval.map((end) => (Number.isFinite(end) ? formatValue(end, metric) : unbounded(end))).join(', ')}]`
}

function changeRange({ compared, metric }: Scored): string {
  if (compared === null || compared.interval === null) return notMeasured
  const [low, high] = compared.interval
  return formatInterval({ low, high }, metric.unit)
}

/** Only where both ends of the scale are known. */
function onScale({ candidate, metric }: Scored): string {
  if (candidate === null || candidate.interval === null || !metric.range.every(Number.isFinite)) return ''
  return drawnOnScale(candidate.interval, candidate.value, metric.range)
}

function againstZero({ compared, metric }: Scored): string {
  if (compared === null || compared.interval === null || metric.better === 'neither') return ''
  const worse = metric.better === 'higher' ? -1 : 1
  const [low, high] = compared.interval
  if (!Number.isFinite(low) || !Number.isFinite(high)) return ''
  return drawnInterval([low * worse, high * worse], compared.change * worse, 0)
}

function pText(p: number | null): string {
  if (p === null) return notMeasured
  return p >= 0.001 ? p.toFixed(3) : '<0.001'
}

function percent(confidence: number): string {
  return `${Number((confidence * 100).toPrecision(4))} %`
}

/** What several metrics say is said once. */
function notesOf(scored: readonly Scored[]): string[] {
  const names = new Map<string, string[]>()
  for (const { metric, reason, note } of scored) {
    for (const said of [reason, note]) {
      if (said !== null) names.set(said, [...(names.get(said) ?? []), metric.name])
    }
  }
  return [...names].map(([said, of]) => `${of.join(', ')}: ${said}`)
}

/** As sacreBLEU prints it, so that the figure can be cited. */
function signaturesOf(scored: readonly Scored[]): string[] {
  return scored.flatMap(({ metric, signature }) => (signature === null ? [] : [`${metric.name}: ${signature}`]))
}

/** Why there is no interval. */
function unsureOf(scored: readonly Scored[]): string[] {
  const unsure = scored.filter(
    ({ candidate, compared }) => candidate !== null && (compared ?? candidate).interval === null,
  )
  if (unsure.length === 0) return []
  const { ids, groups } = scored[0]!
  const one = ids.length === 1 ? 'one sample tells' : 'samples that all belong to one group tell'
  const why = groups === 1 ? `${one} nothing of how sure a figure is` : 'the samples do not tell how sure the figure is'
  return [`${unsure.map(({ metric }) => metric.name).join(', ')}: no interval, since ${why}.`]
}

function turnedOf({ metric, compared }: Scored): string[] {
  if (compared === null || compared.flips === null) return []
  const { flips, test, pWorse } = compared
  const { lost, gained } = flips
  const exact = test === 'mcnemar-exact' && pWorse !== null ? ` (one-sided p of the loss ${pText(pWorse)})` : ''
  const named = lost.length > 0 ? `. Turned wrong: ${listed(lost.map(shown), 5)}` : ''
  const turned = `${counted(lost.length, 'sample')} turned wrong, ${gained.length} turned right${exact}${named}`
  return [`${metric.name}: ${turned}.`]
}

function legend(scored: readonly Scored[], form: readonly Column<Scored>[]): string {
  const tests = new Set(scored.flatMap(({ compared }) => compared?.test ?? []))
  const named = [
    tests.has('mcnemar-exact') ? "McNemar's exact test where every sample is right or wrong" : '',
    tests.has('approximate-randomization') ? `approximate randomization${tests.size > 1 ? ' elsewhere' : ''}` : '',
  ].filter(Boolean)
  const has = (column: string) => form.some(({ title }) => title === column)
  const adjusted = has('BH')
    ? ' Holm and BH (Benjamini and Hochberg) are p adjusted for several metrics.'
    : has('Holm')
      ? ' Holm is p adjusted for several metrics.'
      : ''
  return named.length === 0 ? 'No metric could be compared.' : `p is two-sided: ${listed(named)}.${adjusted}`
}

function bullet(text: string, width: number): string {
  return wrap(terminalText(text, 800), width - 2)
    .split('\n')
    .map((line, i) => `${i === 0 ? '- ' : '  '}${line}`)
    .join('\n')
}
