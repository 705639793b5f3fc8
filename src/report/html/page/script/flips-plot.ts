import { scaleLinear } from 'd3-scale'
import { make } from '../../../../shared/page/script/make.ts'
import type { PageMetric } from '../data.ts'
import { arrowKeys } from './bars.ts'
import { drawing } from './drawing.ts'
import type { Outcome } from './outcome.ts'
import type { Change } from './samples.ts'

const height = 48
const barHeight = 28

/** Where every sample is right or wrong: how many stayed and how many turned, as one bar. What turned leads to its samples. */
export function flipsPlot(
  { better }: PageMetric,
  changes: readonly Change[],
  width: number,
  onPart: (outcome: Outcome) => void,
): Element[] {
  const known = changes.filter(({ change }) => Number.isFinite(change))
  const isRight = (value: number) => value === (better === 'lower' ? 0 : 1)
  const count = (before: boolean, after: boolean) =>
    known.filter((each) => isRight(each.before) === before && isRight(each.after) === after).length
  const parts = [
    { kind: 'stayed-right', words: 'right on both', count: count(true, true), outcome: null },
    { kind: 'worse', words: 'turned wrong', count: count(true, false), outcome: 'lost' as const },
    { kind: 'better', words: 'turned right', count: count(false, true), outcome: 'gained' as const },
    { kind: 'stayed-wrong', words: 'wrong on both', count: count(false, false), outcome: null },
  ]
  const x = scaleLinear([0, known.length || 1], [0, width])
  const svg = drawing(width, height, 'Samples by how they turned: arrow keys walk, Enter shows them')
  let start = 0
  const drawn = parts.map((part) => {
    const bar = svg
      .append('rect')
      .attr('class', `bar ${part.kind}`)
      .attr('x', x(start))
      .attr('y', 2)
      .attr('height', barHeight)
      .attr('width', part.count === 0 ? 0 : Math.max(2, x(part.count) - 1))
    if (part.outcome !== null && x(part.count) > 40)
      svg
        .append('text')
        .attr('class', part.kind)
        .attr('x', x(start + part.count / 2))
        .attr('y', height - 3)
        .attr('text-anchor', 'middle')
        .attr('aria-hidden', 'true')
        .text(`${part.kind === 'worse' ? '▼' : '▲'} ${part.count.toLocaleString('en-US')}`)
    start += part.count
    return { ...part, node: bar.node()! }
  })
  arrowKeys(
    drawn.flatMap(({ node, words, count, outcome }) => {
      if (outcome === null || count === 0) return []
      return [{ node, label: `${words}: ${count.toLocaleString('en-US')} samples`, open: () => onPart(outcome) }]
    }),
  )
  const keys = drawn.map(({ kind, words, count }) => {
    const key = make('span', { className: `key ${kind}`, with: { 'aria-hidden': 'true' } })
    return make('li', {}, key, make('b', {}, count.toLocaleString('en-US')), ` ${words}`)
  })
  return [svg.node()!, make('ul', { className: 'keys' }, ...keys)]
}
