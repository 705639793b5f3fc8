import { formatChange, formatValue } from '../../../../shared/numbers.ts'
import { button, make } from '../../../../shared/page/script/make.ts'
import type { Opinion } from '../../../opinion.ts'
import type { SampleTexts } from '../data.ts'
import { difference, type Part } from './difference.ts'
import { foreign, named } from './foreign.ts'
import type { Samples } from './samples.ts'

export const marks = { answers: 'between the answers', reference: 'from the reference', none: 'not at all' } as const
export type Mark = keyof typeof marks

const whole = (text: string): Part[] => [{ text, in: 'both' }]

/** Everything about one sample: how it is worth, what was asked, both answers with what differs, what judges and people thought. */
export function detail(
  samples: Samples,
  sample: number,
  texts: SampleTexts,
  mark: Mark,
  onGroup: (name: string) => void,
) {
  const { asked, references, baseline, opinions = [] } = texts
  const { ids, names, groups } = samples.index
  const task = samples.task(sample)
  const own = groups[sample]!.map((place) => names[place]!)
  return [
    make('h3', { id: 'sample-title', tabIndex: -1 }, named(ids[sample]!)),
    make(
      'p',
      { className: 'kind' },
      named(task.name),
      ` · ${task.role === null ? '' : `${task.role} · `}sample ${sample - samples.range(samples.taskOf[sample]!)[0] + 1} of ${task.samples.toLocaleString('en-US')}`,
      ...own.flatMap((name) => [
        ' ',
        button('', () => onGroup(name), { className: 'tag', title: `Only this ${task.groupedBy}` }, named(name)),
      ]),
    ),
    measures(samples, sample),
    asked !== null && block(baseline === null ? 'Text' : 'Asked', 'asked', whole(asked), texts.whole?.asked),
    ...references.map((reference, i) =>
      block(
        references.length === 1 ? 'Reference' : `Reference ${i + 1}`,
        'reference',
        whole(reference),
        texts.whole?.references,
      ),
    ),
    ...answers(texts, mark),
    opinions.length > 0 &&
      make('section', { className: 'opinions' }, make('h4', {}, 'Grades'), ...opinions.map(opinion)),
  ].filter((each) => each !== false)
}

function measures(samples: Samples, sample: number): HTMLElement | false {
  const { metrics } = samples.task(sample)
  if (metrics.length === 0) return false
  const rows = metrics.map((metric, i) => {
    const { before, after, change, loss } = samples.change(sample, i)
    const word = loss > 0 ? 'worse' : loss < 0 ? 'better' : ''
    return make(
      'tr',
      {},
      make('th', { scope: 'row' }, metric.title),
      make('td', { className: 'number' }, formatValue(before, metric)),
      make('td', { className: 'number' }, formatValue(after, metric)),
      make(
        'td',
        { className: `number ${word}` },
        word && make('span', { with: { 'aria-hidden': 'true' } }, loss > 0 ? '▼ ' : '▲ '),
        formatChange(change, metric.unit),
        word && make('span', { className: 'unheard' }, ` ${word}`),
      ),
    )
  })
  const head = ['Metric', 'Baseline', 'Candidate', 'Change'].map((title, i) =>
    make('th', { scope: 'col', className: i === 0 ? '' : 'number' }, title),
  )
  return make(
    'div',
    { className: 'scroll' },
    make('table', { className: 'measures' }, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows)),
  )
}

function answers({ baseline, candidate, references, whole: lengths }: SampleTexts, mark: Mark): HTMLElement[] {
  if (baseline === null && candidate === undefined) return []
  const against = (answer: string) => markedAgainst(references[0], answer, mark)
  if (candidate === undefined)
    return [block('Both sides answered the same', 'answer', against(baseline!), lengths?.baseline)]
  const [before, after] = [baseline ?? '', candidate ?? '']
  const [left, right] = mark === 'answers' ? ofBoth(before, after) : [against(before), against(after)]
  return [
    make(
      'div',
      { className: 'answers' },
      block('Baseline', 'answer', left!, lengths?.baseline),
      block('Candidate', 'answer', right!, lengths?.candidate),
    ),
  ]
}

/** What only the one and only the other says. */
function ofBoth(before: string, after: string): readonly [Part[], Part[]] {
  const parts = difference(before, after)
  return [parts.filter((part) => part.in !== 'second'), parts.filter((part) => part.in !== 'first')]
}

/** What an answer says that the reference does not. */
function markedAgainst(reference: string | undefined, answer: string, mark: Mark): Part[] {
  if (mark !== 'reference' || reference === undefined) return whole(answer)
  return difference(reference, answer).filter((part) => part.in !== 'first')
}

/** Longer ones than about so many characters scroll. */
const seenAtOnce = 600

/** @param length of the whole text, where it was cut */
function block(title: string, className: string, parts: readonly Part[], length?: number): HTMLElement {
  const text = foreign(parts)
  if (className !== 'answer' && text.textContent.length > seenAtOnce) {
    text.tabIndex = 0
    text.setAttribute('role', 'group')
    text.setAttribute('aria-label', title)
  }
  const words = `Cut: there are ${length?.toLocaleString('en-US')} characters. The whole text stands in evidence/ of the run folder.`
  const cut = length !== undefined && make('p', { className: 'legend' }, words)
  return make('section', { className }, make('h4', {}, title), text, cut)
}

const sides = { baseline: 'on the baseline', candidate: 'on the candidate', both: 'comparing both' }

function opinion({ by, kind, about, grades, said }: Opinion): HTMLElement {
  return make(
    'section',
    { className: 'opinion' },
    make('h5', {}, kind === 'judge' ? 'Judge ' : '', named(by), ` ${sides[about]}`),
    make(
      'dl',
      {},
      ...grades.map(({ title, grade }) => make('div', {}, make('dt', {}, named(title)), make('dd', {}, named(grade)))),
    ),
    said !== '' && foreign(whole(said), 'text said'),
  )
}
