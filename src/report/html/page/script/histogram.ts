import { type Bin, bin, quantileSorted } from 'd3-array'
import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { formatChange } from '../../../../shared/numbers.ts'
import { make } from '../../../../shared/page/script/make.ts'
import type { PageMetric } from '../data.ts'
import { drawAxes } from './axes.ts'
import { arrowKeys } from './bars.ts'
import { drawing } from './drawing.ts'
import type { Filter } from './filter.ts'
import type { Change } from './samples.ts'

const height = 190
const margin = { top: 10, right: 14, bottom: 38, left: 46 }

/** Changes beyond these shares of all stand in the outermost bars. */
const outliers = 0.005

type Range = NonNullable<Filter['changes']>

/** How many samples changed by how much. A bar leads to its samples; samples that did not change are counted, not drawn. */
export function histogram(
  metric: PageMetric,
  changes: readonly Change[],
  width: number,
  onBar: (range: Range) => void,
): Element[] {
  const known = changes.filter(({ change }) => Number.isFinite(change))
  const moved = known.map(({ change }) => change).filter((change) => change !== 0)
  if (moved.length === 0) return [summary(metric, known)]
  const { x, bars } = binned(moved, width)
  const most = Math.max(...bars.map((bar) => bar.length))
  const y = scaleLinear([0, most], [height - margin.bottom, margin.top]).nice(4)
  const svg = drawing(
    width,
    height,
    `Samples by change in ${metric.title}: arrow keys walk, Enter shows those of a bar`,
  )
  drawAxes(svg, x, y, metric, { width, height, margin })
  const drawn = svg
    .append('g')
    .selectAll('rect')
    .data(bars)
    .join('rect')
    .attr('class', (bar) => `bar ${sideOf(metric, (bar.x0! + bar.x1!) / 2)}`)
    .attr('x', (bar) => x(bar.x0!) + 0.5)
    .attr('width', (bar) => Math.max(1, x(bar.x1!) - x(bar.x0!) - 1))
    // What is there at all can be seen.
    .attr('y', (bar) => (bar.length === 0 ? y(0) : Math.min(y(bar.length), y(0) - 2)))
    .attr('height', (bar) => (bar.length === 0 ? 0 : Math.max(2, y(0) - y(bar.length))))
    .nodes()
  arrowKeys(
    bars.flatMap((bar, place) => {
      if (bar.length === 0) return []
      const range = rangeOf(bars, place, metric)
      return [
        {
          node: drawn[place] as SVGElement,
          label: `${range.label}: ${bar.length.toLocaleString('en-US')} samples`,
          open: () => onBar({ ...range, label: `${metric.title} ${range.label}` }),
        },
      ]
    }),
  )
  return [svg.node()!, summary(metric, known)]
}

function binned(
  moved: readonly number[],
  width: number,
): { x: ScaleLinear<number, number>; bars: Bin<number, number>[] } {
  const sorted = moved.toSorted((a, b) => a - b)
  const [low, high] = [quantileSorted(sorted, outliers)!, quantileSorted(sorted, 1 - outliers)!]
  const ends = [Math.min(0, low), Math.max(0, high)]
  const x = scaleLinear(ends, [margin.left, width - margin.right]).nice(20)
  const [from, to] = x.domain() as [number, number]
  const inside = sorted.map((change) => Math.max(from, Math.min(to, change)))
  const bars = bin()
    .domain([from, to])
    .thresholds(x.ticks(Math.max(8, Math.floor(width / 22))))(inside)
  return { x, bars: bars.filter((bar) => bar.x0! < bar.x1!) }
}

/** The outermost bars hold what lies beyond them too. */
function rangeOf(bars: readonly Bin<number, number>[], place: number, { unit }: PageMetric): Range {
  const low = place === 0 ? Number.NEGATIVE_INFINITY : bars[place]!.x0!
  const high = place === bars.length - 1 ? Number.POSITIVE_INFINITY : bars[place]!.x1!
  const [from, to] = [low, high].map((end) => formatChange(end, unit))
  const label = !Number.isFinite(low) ? `below ${to}` : Number.isFinite(high) ? `${from} to ${to}` : `${from} and above`
  return { low, high, label }
}

function sideOf({ better }: PageMetric, change: number): string {
  if (better === 'neither') return ''
  return change < 0 === (better === 'higher') ? 'worse' : 'better'
}

function summary({ better, unit }: PageMetric, known: readonly Change[]): HTMLElement {
  const count = (fits: (each: Change) => boolean) => known.filter(fits).length.toLocaleString('en-US')
  const same = `${count(({ change }) => change === 0)} unchanged`
  const sides =
    better === 'neither'
      ? [`${count(({ change }) => change < 0)} lower`, same, `${count(({ change }) => change > 0)} higher`]
      : [`${count(({ loss }) => loss > 0)} worse`, same, `${count(({ loss }) => loss < 0)} better`]
  const sorted = known.map(({ change }) => change).sort((a, b) => a - b)
  const middle = known.length === 0 ? '' : `; median change ${formatChange(quantileSorted(sorted, 0.5)!, unit)}`
  return make('p', { className: 'legend' }, `${sides.join(' · ')}${middle}`)
}
