import picocolors from 'picocolors'
import type { Colors } from 'picocolors/types.js'
import type { Figure, QuestionAgreement } from '../../people/figures/agreement.ts'
import type { RaterFigures } from '../../people/figures/raters.ts'
import { isLoss, type Problem } from '../../people/ratings/problem.ts'
import { type Column, fittingForm, tableLines } from '../../report/columns.ts'
import { wrap } from '../../report/wrap.ts'
import { terminalText } from '../../shared/escape.ts'
import { ratingsSaid } from '../../shared/messages/people.ts'
import {
  formatChange,
  formatDuration,
  formatInterval,
  formatValue,
  notMeasured,
  unbounded,
} from '../../shared/numbers.ts'
import type { Comparing } from '../../suite/graders.ts'
import type { RatedFigures, RatedRun } from './figures.ts'

/** Most problems that are printed; the JSON has all. */
const most = 60

/** What people say, for a terminal or a log. */
export function ratingsText(
  run: RatedRun,
  confidence: number,
  { width, color }: { width: number; color: boolean },
): string {
  const paint = picocolors.createColors(color)
  const room = Math.max(width, 60)
  const { facts, rows, task, needed } = run
  const compared = rows.filter(({ change }) => change !== null)
  const table = <Row>(forms: Column<Row>[][], of: readonly Row[]) =>
    tableLines(fittingForm(forms, of, room), of, paint).join('\n')
  const isShared = facts.agreement.some(({ items }) => items > 0)
  const remarks = [
    ...ratingsSaid.state({ ...facts, needed }),
    ...(facts.samples.rated > 0 ? new Set(rows.flatMap(({ missing }) => missing ?? [])) : []),
    facts.preferences?.some((count) => count > 0) !== true ? '' : ratingsSaid.preferences(facts.preferences!),
    isShared ? ratingsSaid.legend : ratingsSaid.alone,
    ...agreementRemarks(facts.agreement),
    ...facts.raters.flatMap(({ rater, first }) => leaning(rater, first)),
  ].filter((remark) => remark !== '')
  const problems = facts.problems.slice(0, most).map((problem) => problemLine(problem, room, paint))
  const left = facts.problems.length - problems.length
  return `${[
    ratingsSaid.title({ task, raters: facts.raters.length, sheet: facts.sheet }),
    compared.length > 0 ? table(rowForms(paint, confidence), compared) : '',
    isShared ? table(agreementForms(confidence), facts.agreement) : '',
    facts.raters.length > 0 ? table(raterForms(facts.compare), facts.raters) : '',
    remarks.map((remark) => bullet(remark, room)).join('\n'),
    [...problems, ...(left > 0 ? [ratingsSaid.more(left)] : [])].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

function rowForms(paint: Colors, confidence: number): Column<RatedFigures>[][] {
  const color = ({ change }: RatedFigures) => {
    const [low, high] = change!.interval
    return low > 0 ? paint.green : high < 0 ? paint.red : paint.dim
  }
  const name: Column<RatedFigures> = {
    title: 'People say',
    align: 'left',
    of: ({ metric }) => terminalText(metric.title, 40),
  }
  const side = (title: string, of: 'baseline' | 'candidate', withInterval: boolean): Column<RatedFigures> => ({
    title,
    align: 'left',
    of: (row) => {
      const figure = row[of]!
      const value = formatValue(figure.value, row.metric)
      return withInterval ? `${value} ${range(figure, (x) => formatValue(x, row.metric))}` : value
    },
  })
  const change: Column<RatedFigures> = {
    title: 'Change',
    align: 'right',
    of: ({ change: figure, metric }) => formatChange(figure!.value, metric.unit),
    color,
  }
  const interval: Column<RatedFigures> = {
    title: `${percent(confidence)} interval`,
    align: 'left',
    of: ({ change: figure, metric }) =>
      formatInterval({ low: figure!.interval[0], high: figure!.interval[1] }, metric.unit),
  }
  const n: Column<RatedFigures> = { title: 'n', align: 'right', of: ({ samples }) => String(samples) }
  return [
    [name, n, side('Baseline', 'baseline', true), side('Candidate', 'candidate', true), change, interval],
    [name, n, side('Baseline', 'baseline', false), side('Candidate', 'candidate', false), change, interval],
    [name, side('Baseline', 'baseline', false), side('Candidate', 'candidate', false), change],
  ]
}

function agreementForms(confidence: number): Column<QuestionAgreement>[][] {
  const name: Column<QuestionAgreement> = {
    title: 'They agree on',
    align: 'left',
    of: ({ title }) => terminalText(title, 40),
  }
  const items: Column<QuestionAgreement> = { title: 'Rated twice', align: 'right', of: ({ items: n }) => String(n) }
  const alpha: Column<QuestionAgreement> = { title: 'Alpha', align: 'right', of: (one) => figureText(one.alpha) }
  const interval: Column<QuestionAgreement> = {
    title: `${percent(confidence)} interval`,
    align: 'left',
    of: (one) => (one.alpha === null ? '' : range(one.alpha, two)),
  }
  const kappa: Column<QuestionAgreement> = { title: 'Kappa', align: 'left', of: kappaText }
  const ac1: Column<QuestionAgreement> = { title: 'AC1', align: 'right', of: (one) => figureText(one.ac1) }
  const exact: Column<QuestionAgreement> = { title: 'Same', align: 'right', of: (one) => share(one.exact) }
  return [
    [name, items, alpha, interval, kappa, ac1, exact],
    [name, alpha, kappa, ac1, exact],
  ]
}

/** Of several pairs of people the lowest and the highest. */
function kappaText({ pairs }: QuestionAgreement): string {
  const kappas = pairs.flatMap(({ kappa }) => kappa ?? [])
  if (kappas.length === 0) return ratingsSaid.undefined
  const [low, high] = [two(Math.min(...kappas)), two(Math.max(...kappas))]
  return low === high ? low : `${low} to ${high}`
}

function raterForms(compare: Comparing): Column<RaterFigures>[][] {
  const name: Column<RaterFigures> = { title: 'Rater', align: 'left', of: ({ rater }) => terminalText(rater, 40) }
  const rated: Column<RaterFigures> = {
    title: 'Rated',
    align: 'right',
    of: ({ rated: n, items }) => `${n} of ${items}`,
  }
  const cannot: Column<RaterFigures> = { title: 'Cannot judge', align: 'right', of: ({ cannot: n }) => String(n) }
  const above: Column<RaterFigures> = {
    title: 'Above others',
    align: 'right',
    of: (one) => (one.above === null ? notMeasured : formatChange(one.above, 'grades')),
  }
  const again: Column<RaterFigures> = {
    title: 'Same twice',
    align: 'right',
    of: ({ repeats, same }) => (repeats === 0 ? notMeasured : `${same} of ${repeats}`),
  }
  const first: Column<RaterFigures> = {
    title: 'First wins',
    align: 'right',
    of: (one) => (one.first === null ? notMeasured : share(one.first.value)),
  }
  const time: Column<RaterFigures> = {
    title: 'Per item',
    align: 'right',
    of: ({ secondsPerItem }) => (secondsPerItem === null ? notMeasured : formatDuration(secondsPerItem)),
  }
  const fast: Column<RaterFigures> = { title: 'Too fast', align: 'right', of: ({ tooFast }) => String(tooFast) }
  const own = compare === 'pairs' ? first : above
  return [
    [name, rated, cannot, own, again, time, fast],
    [name, rated, own, again, time],
    [name, rated, again],
  ]
}

/** Pairs of people by name, where there are more than one. */
function agreementRemarks(agreement: readonly QuestionAgreement[]): string[] {
  const several = agreement.filter(({ pairs }) => pairs.length > 1)
  return several.map(({ title, pairs }) =>
    ratingsSaid.pairs(
      title,
      pairs.map(
        ({ raters, kappa }) => `${raters.join('\u2013')} ${kappa === null ? ratingsSaid.undefined : two(kappa)}`,
      ),
    ),
  )
}

/** Only where it is no chance. */
function leaning(rater: string, first: RaterFigures['first']): string[] {
  if (first === null) return []
  const [low, high] = first.interval
  return low > 0.5 || high < 0.5 ? [ratingsSaid.leans(rater, share(first.value), first.decided)] : []
}

function problemLine(problem: Problem, room: number, paint: Colors): string {
  const { place, said } = problem
  const where = place === null ? '' : `${[place.file, place.at].filter(Boolean).join(', ')}: `
  const [first, ...others] = wrap(terminalText(`${where}${said}`, 800), room - 2).split('\n')
  const sign = isLoss(problem) ? paint.red('!') : paint.dim('-')
  return [`${sign} ${first}`, ...others.map((line) => `  ${line}`)].join('\n')
}

function bullet(text: string, width: number): string {
  return wrap(terminalText(text, 800), width - 2)
    .split('\n')
    .map((line, i) => `${i === 0 ? '- ' : '  '}${line}`)
    .join('\n')
}

const two = (x: number) => formatValue(x, { unit: 'grades', scale: 1 })
const figureText = (figure: Figure | null) => (figure === null ? ratingsSaid.undefined : two(figure.value))
const share = (x: number | null) => (x === null ? notMeasured : `${Math.round(100 * x)} %`)
const percent = (x: number) => `${Number((x * 100).toPrecision(4))} %`

function range({ interval }: Figure, text: (x: number) => string): string {
  if (interval.some(Number.isNaN) || !interval.some(Number.isFinite)) return ''
  return `[${interval.map((end) => (Number.isFinite(end) ? text(end) : unbounded(end))).join(', ')}]`
}
