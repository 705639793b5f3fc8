import type { MetricFacts } from '../metrics/metric.ts'
import { formatChange, formatRange, formatValue } from '../shared/numbers.ts'
import type { Condition } from '../suite/rule.ts'
import type { Measure } from './question.ts'

/** A measured number with its unit: "−3.1 points", "+4.2 %", "0.412". */
export function amount(measure: Measure, x: number, metric: MetricFacts): string {
  if (measure === 'relative') return formatChange(x, 'ratio')
  if (measure === 'log-ratio') return formatChange(Math.expm1(x), 'ratio')
  if (measure === 'candidate') return formatValue(x * metric.scale, metric)
  return metric.unit === 'ratio' ? ownChange(x) : formatChange(x, metric.unit)
}

/** "−4.5 to −1.9 points". */
export function range(measure: Measure, low: number, high: number, metric: MetricFacts): string {
  if (measure === 'relative') return formatRange({ low, high }, 'ratio')
  if (measure === 'log-ratio') return formatRange({ low: Math.expm1(low), high: Math.expm1(high) }, 'ratio')
  if (measure !== 'candidate' && metric.unit !== 'ratio') return formatRange({ low, high }, metric.unit)
  return `${amount(measure, low, metric)} to ${amount(measure, high, metric)}`
}

/** A difference of perplexities, say, which has no unit of its own. */
function ownChange(x: number): string {
  const sign = x > 0 ? '+' : x < 0 ? '−' : ''
  return `${sign}${formatValue(Math.abs(x), { unit: 'ratio', scale: 1 })}`
}

/** "max_drop: 1 point", as the user wrote it. */
export function written(condition: Condition): string {
  return `${condition.kind}: ${condition.limit.written}`
}
