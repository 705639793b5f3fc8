import type { Condition } from '../suite/suite.ts'
import type { Measure } from './question.ts'
import type { MetricFacts } from './rows.ts'

/** A number with as many digits as it bears: 0.0123, 1.23, 12.3, 123. */
function digits(x: number): string {
  const size = Math.abs(x)
  return x.toFixed(size >= 99.95 ? 0 : size >= 0.995 ? 1 : 2)
}

function signed(text: string): string {
  return text.startsWith('-') ? `−${text.slice(1)}` : `+${text}`
}

/** A measured number without and with its unit: "−1.2" and "points". */
function parts(measure: Measure, x: number, metric: MetricFacts): [string, string] {
  if (measure === 'relative') return [signed(digits(100 * x)), '%']
  if (measure === 'log-ratio') return [signed(digits(100 * Math.expm1(x))), '%']
  if (measure === 'candidate') return [String(Number(x.toPrecision(4))), '']
  return metric.unit === 'points' ? [signed(digits(100 * x)), 'points'] : [signed(String(Number(x.toPrecision(3)))), '']
}

/** "−3.1 points", "+4.2 %", "0.4123". */
export function amount(measure: Measure, x: number, metric: MetricFacts): string {
  return parts(measure, x, metric).join(' ').trim()
}

/** "−4.5 to −1.9 points". */
export function range(measure: Measure, low: number, high: number, metric: MetricFacts): string {
  return `${parts(measure, low, metric)[0]} to ${amount(measure, high, metric)}`
}

/** "3.1 points", "4.2 %": the size of a change in the row's own unit. */
export function size(change: number, unit: 'points' | 'ratio'): string {
  return `${digits(100 * Math.abs(change))} ${unit === 'points' ? 'points' : '%'}`
}

/** "max_drop: 1 point", as the user wrote it. */
export function written(condition: Condition): string {
  return `${condition.kind}: ${condition.limit.written}`
}

export function counted(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`
}
