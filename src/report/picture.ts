import type { Comparison, RuleResult } from '../gate/comparison.ts'

const width = 13

/**
 * The interval as a line of characters against what the rule allows: everything right of the bar is not allowed, whatever the metric.
 * `━●━  ┃` passes, `┃ ━●━` fails. Empty where there is no interval or no rule that limits the change.
 */
export function intervalPicture(row: Comparison): string {
  const limit = limitOf(row)
  if (row.interval === null || row.change === null || limit === null) return ''
  const { low, high } = row.interval
  const across = (change: number) => change * limit.side
  return drawnInterval([across(low), across(high)], across(row.change), across(limit.change))
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

export interface Limit {
  /** The farthest change that is allowed, in the row's unit. */
  change: number
  /** Where changes are that are not: 1 above it, -1 below it. */
  side: 1 | -1
}

/** That of the row's gravest rule; null where no rule speaks of the change. */
export function limitOf(row: Comparison): Limit | null {
  for (const rule of [...row.rules].sort(
    (a, b) => Number(b.decision === row.decision) - Number(a.decision === row.decision),
  )) {
    const change = allowedChange(row, rule)
    if (change === null) continue
    const { kind } = rule.condition
    const isFloor = kind === 'max_drop' || (kind === 'must_improve' && row.better === 'higher')
    return { change, side: isFloor ? -1 : 1 }
  }
  return null
}

function allowedChange(
  { unit, baseline, better, scale }: Comparison,
  { condition: { kind, limit } }: RuleResult,
): number | null {
  if (kind === 'min' || kind === 'max' || baseline === null || baseline === 0) return null
  const relative = limit.unit === 'percent' ? limit.amount : limit.amount / baseline
  const amount =
    unit === 'ratio' ? relative : limit.unit === 'percent' ? (limit.amount * baseline) / scale : limit.amount
  if (kind === 'must_improve') return better === 'higher' ? amount : -amount
  return kind === 'max_drop' ? -amount : amount
}
