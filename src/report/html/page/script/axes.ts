import { axisBottom, axisLeft } from 'd3-axis'
import type { ScaleLinear } from 'd3-scale'
import type { PageMetric } from '../data.ts'
import type { Drawing } from './drawing.ts'

export interface Frame {
  width: number
  height: number
  margin: { top: number; right: number; bottom: number; left: number }
}

/** Changes to the right, samples upwards, and a line where nothing changed. For the eye: the bars tell the same to the ear. */
export function drawAxes(
  svg: Drawing,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
  metric: PageMetric,
  { width, height, margin }: Frame,
): void {
  const all = svg.append('g').attr('class', 'axes').attr('aria-hidden', 'true')
  const bottom = axisBottom(x)
    .ticks(Math.floor(width / 90))
    .tickFormat((value) => changeText(Number(value), metric))
  const left = axisLeft(y)
    .ticks(4)
    .tickFormat((value) => (Number.isInteger(Number(value)) ? Number(value).toLocaleString('en-US') : ''))
  all
    .append('g')
    .attr('class', 'axis')
    .attr('transform', `translate(0,${height - margin.bottom})`)
    .call(bottom)
  all.append('g').attr('class', 'axis').attr('transform', `translate(${margin.left},0)`).call(left)
  all
    .append('text')
    .attr('class', 'axis-name')
    .attr('x', (margin.left + width - margin.right) / 2)
    .attr('y', height - 4)
    .attr('text-anchor', 'middle')
    .text(axisName(metric))
  all
    .append('line')
    .attr('class', 'zero')
    .attr('x1', x(0))
    .attr('x2', x(0))
    .attr('y1', margin.top)
    .attr('y2', height - margin.bottom)
}

/** `−20`, `+5 %`: no more digits than there are. */
function changeText(change: number, { unit }: PageMetric): string {
  const value = Number((unit === 'grades' ? change : 100 * change).toPrecision(6))
  return `${value < 0 ? '\u2212' : value > 0 ? '+' : ''}${Math.abs(value)}${unit === 'ratio' ? ' %' : ''}`
}

function axisName({ better, unit }: PageMetric): string {
  const what = { points: 'change in points', ratio: 'change', grades: 'change of the grade' }[unit]
  if (better === 'neither') return what
  return better === 'higher' ? `← worse · ${what} · better →` : `← better · ${what} · worse →`
}
