import type { HistoryRow } from '../../history/told.ts'
import { formatValue } from '../../shared/numbers.ts'
import { html, type Markup } from './markup.ts'

const width = 200
const height = 36
const edge = 6

/** The merged values and the candidate's as a line, a gap where there is none; null where there is nothing to draw. */
export function historyDrawing(row: HistoryRow): Markup | null {
  const values = [...row.merged, row.candidate]
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return null
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const x = (i: number) => round(edge + (values.length === 1 ? 0.5 : i / (values.length - 1)) * (width - 2 * edge))
  const y = (value: number) =>
    round(height - edge - (high === low ? 0.5 : (value - low) / (high - low)) * (height - 2 * edge))
  const path = values
    .map((value, i) => (value === null ? '' : `${i === 0 || values[i - 1] === null ? 'M' : 'L'}${x(i)},${y(value)}`))
    .join('')
  const label = `${values.map((value) => formatValue(value, row)).join(', ')}`
  const last = row.candidate
  return html`<svg class="drawing" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}"><path class="axis" fill="none" d="${path}"/>${last !== null && html`<circle class="point" cx="${x(values.length - 1)}" cy="${y(last)}" r="4"/>`}</svg>`
}

/** Equal reports are equal to the last byte. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}
