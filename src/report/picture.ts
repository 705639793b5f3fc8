import type { Comparison, RuleResult } from '../gate/comparison.ts'

const width = 13

/**
 * The interval as a line of characters against what the rule allows: everything right of the bar is not allowed, whatever the metric.
 * `━●━  ┃` passes, `┃ ━●━` fails. Empty where there is no interval or no rule that limits the change.
 */
export function intervalPicture(row: Comparison): string {
  const limit = limitOf(row)
  if (row.interval === null || row.change === null || limit === null) return ''
  const worse = row.better === 'higher' ? -1 : 1
  const { low, high } = row.interval
  return drawnInterval([low * worse, high * worse], row.change * worse, limit * worse)
}

/** An interval with its point and, where there is one, a bar, as far as the three of them reach. */
export function drawnInterval(ends: readonly [number, number], point: number, bar: number): string {
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  return drawn({ from, to, point, bar, reach: [Math.min(from, bar), Math.max(to, bar)] })
}

/** An interval with its point on the whole scale of a value. */
export function drawnOnScale(ends: readonly [number, number], point: number, scale: readonly [number, number]): string {
  return drawn({ from: Math.min(...ends), to: Math.max(...ends), point, bar: null, reach: scale })
}

function drawn(line: {
  from: number
  to: number
  point: number
  bar: number | null
  reach: readonly [number, number]
}): string {
  const [low, high] = line.reach
  const span = high - low || 1
  const cell = (value: number) => Math.min(width - 1, Math.max(0, Math.round(((value - low) / span) * (width - 1))))
  const cells = new Array<string>(width).fill('\u2500')
  cells.fill('\u2501', cell(line.from), cell(line.to) + 1)
  cells[cell(line.point)] = '\u25CF'
  if (line.bar !== null) cells[cell(line.bar)] = '\u2503'
  return cells.join('')
}

/** The largest change that the row's gravest rule allows, in the row's unit; null where no rule speaks of the change. */
function limitOf(row: Comparison): number | null {
  for (const rule of [...row.rules].sort(
    (a, b) => Number(b.decision === row.decision) - Number(a.decision === row.decision),
  )) {
    const limit = allowedChange(row, rule)
    if (limit !== null) return limit
  }
  return null
}

function allowedChange(
  { unit, baseline, better }: Comparison,
  { condition: { kind, limit } }: RuleResult,
): number | null {
  if (kind === 'min' || kind === 'max' || baseline === null || baseline === 0) return null
  const relative = limit.unit === 'percent' ? limit.amount : limit.amount / baseline
  const amount = unit === 'ratio' ? relative : limit.unit === 'percent' ? limit.amount * baseline : limit.amount
  if (kind === 'must_improve') return better === 'higher' ? amount : -amount
  return kind === 'max_drop' ? -amount : amount
}
