import { watchTexts } from '../../shared/messages/watch.ts'
import type { StreamView } from '../watched.ts'
import { openAlarm, percent, titleOf } from './wording.ts'

/**
 * Of a frame as wide as an issue, and in colours that are seen on white and on black: the usual bars are lavender on white. What is not named
 * here follows the reader's theme. Mermaid before 11.17 draws no legend, so the title says what the line is.
 */
const look = {
  xyChart: {
    ...{ width: 800, height: 300, titleFontSize: 16, legendFontSize: 12 },
    ...{ xAxis: { labelFontSize: 11, titleFontSize: 13 }, yAxis: { labelFontSize: 12, titleFontSize: 13 } },
  },
  themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: '#e5703a, #7f9cc4, #8e44ad' } },
}

/**
 * Shares by day of UTC in percent beside the limit, as a diagram of Mermaid; the days since the drift have a colour of their own. Names in it
 * are our own, and digits.
 * @param view a stream that drifts
 * @returns empty: there are too few days
 */
export function plotOf(view: StreamView): string {
  const days = view.days.filter(({ share }) => share !== null)
  if (days.length < 2) return ''
  const { held, since } = openAlarm(view)!
  const shares = days.map(({ share }) => 100 * share!)
  const limit = 100 * held.reference.limit
  const before = shares.filter((_, at) => days[at]!.day < Math.floor(since / msOfDay))
  const { plot } = watchTexts
  const [from, to] = [dateOf(days[0]!.day), dateOf(days.at(-1)!.day)]
  const limitWords = percent(held.reference.limit)
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify(look)}}%%`,
    'xychart-beta',
    `  title "${plot.title({ what: titleOf(view), limit: limitWords })}"`,
    // Of four weeks no two days have the same number in their months, and longer labels of so many would overlap.
    `  x-axis "${plot.days({ from, to })}" [${days.map(({ day }) => `"${Number(dateOf(day).slice(8))}"`).join(', ')}]`,
    `  y-axis "${plot.share(view.stream)}" 0 --> ${topOf(Math.max(...shares, limit))}`,
    // Of bars at one place the last stands in front: the second bars are those of the first days only.
    `  bar "${plot.drifting()}" [${listed(shares)}]`,
    ...(before.length === 0 ? [] : [`  bar "${plot.before()}" [${listed(before)}]`]),
    `  line "${limitWords}" [${listed(shares.map(() => limit))}]`,
    '```',
  ].join('\n')
}

const msOfDay = 86_400_000

/** `2026-10-05`. */
const dateOf = (day: number): string => new Date(day * msOfDay).toISOString().slice(0, 10)

const listed = (values: readonly number[]): string => values.map((value) => value.toFixed(2)).join(', ')

/** The top of an axis with at most eleven ticks, so that their labels do not touch; percent. */
function topOf(highest: number): number {
  const unit = 10 ** Math.floor(Math.log10(highest))
  const factor = [1, 2, 4, 5, 8].find((each) => each * unit >= highest) ?? 10
  return Math.min(100, Number((factor * unit).toPrecision(1)))
}
