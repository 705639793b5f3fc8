import type { Comparison } from '../../gate/comparison.ts'
import { formatChange, formatRange } from '../../shared/numbers.ts'
import { limitOf } from '../picture.ts'
import { decisionView } from '../rows.ts'
import { html, type Markup } from './markup.ts'

const width = 200
const height = 26
const edge = 8

/** The interval of a row's change as a drawing: the hatched ground is not allowed, the dotted line is no change. Null where there is none. */
export function intervalDrawing(row: Comparison): Markup | null {
  const { interval, change, unit } = row
  if (interval === null || change === null) return null
  const limit = limitOf(row)
  const marks = [interval.low, interval.high, change, 0, ...(limit === null ? [] : [limit.change])]
  const [low, high] = [Math.min(...marks), Math.max(...marks)]
  const x = (value: number) => round(edge + ((value - low) / (high - low || 1)) * (width - 2 * edge))
  const middle = height / 2
  const [from, to] = [x(interval.low), x(interval.high)]
  const allowed = decisionView(row).allowed
  const label = [`${formatChange(change, unit)}, from ${formatRange(interval, unit)}`, allowed && `rule: ${allowed}`]
  return html`<svg class="drawing" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label.filter(Boolean).join('; ')}">${limit !== null && forbidden(x(limit.change), limit.side)}<line class="axis" x1="1" x2="${width - 1}" y1="${middle}" y2="${middle}"/><line class="zero" x1="${x(0)}" x2="${x(0)}" y1="3" y2="${height - 3}"/><rect class="span" x="${from}" y="${middle - 2.5}" width="${round(Math.max(1, to - from))}" height="5" rx="2.5"/><circle class="point" cx="${x(change)}" cy="${middle}" r="5"/></svg>`
}

function forbidden(at: number, side: 1 | -1): Markup {
  const [start, end] = side === 1 ? [at, width] : [0, at]
  return html`<rect class="beyond" x="${start}" y="1" width="${round(end - start)}" height="${height - 2}"/><line class="limit" x1="${at}" x2="${at}" y1="1" y2="${height - 1}"/>`
}

/** Equal reports are equal to the last byte. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}
