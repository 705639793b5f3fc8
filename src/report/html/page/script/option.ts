import { formatValue } from '../../../../shared/numbers.ts'
import { make } from '../../../../shared/page/script/make.ts'
import { named, openNodes } from './foreign.ts'
import type { Samples } from './samples.ts'

/** What the list shows of a sample: how it turned, its id, what it is worth on either side, and what was asked. */
export function optionOf(samples: Samples, sample: number, withTask: boolean): Node[] {
  const { ids, glimpses } = samples.index
  const metric = samples.metric(sample)
  const { before, after, loss } = samples.change(sample)
  const [sign, side] = loss > 0 ? ['▼', 'worse'] : loss < 0 ? ['▲', 'better'] : ['=', '']
  const turned = side === '' ? '' : metric!.rightOrWrong ? (loss > 0 ? 'turned wrong' : 'turned right') : side
  const isKnown = metric !== undefined && !Number.isNaN(before)
  const values = isKnown ? `${formatValue(before, metric)} → ${formatValue(after, metric)}` : ''
  return [
    make(
      'span',
      { className: 'line' },
      make('span', { className: `turn ${side}` }, sign, make('span', { className: 'unheard' }, ` ${turned} `)),
      named(ids[sample]!, 'id'),
      make('span', { className: 'values' }, values),
      withTask && named(samples.task(sample).name, 'of'),
    ),
    make('span', { className: 'glimpse', dir: 'auto' }, ...openNodes(glimpses[sample]!)),
  ]
}
