import { button, make } from '../../../../shared/page/script/make.ts'
import { choice, field, radios } from './controls.ts'
import { detail, type Mark, marks } from './detail.ts'
import { everything, type Filter, Filters, type Sort, sorts } from './filter.ts'
import { highlight } from './highlight.ts'
import { List } from './list.ts'
import { optionOf } from './option.ts'
import { type Outcome, outcomes } from './outcome.ts'
import type { Samples } from './samples.ts'
import type { Search } from './search.ts'

const outcomeWords: Record<Outcome, string> = {
  all: 'All',
  lost: 'Turned wrong',
  gained: 'Turned right',
  worse: 'Worse',
  better: 'Better',
  differs: 'Answers differ',
  same: 'Same answer',
}
const sortWords: Record<Sort, string> = {
  worst: 'Worst first',
  best: 'Best first',
  data: 'As in the data',
  id: 'By id',
}
const mostNames = 2000

/** All samples: filtered, sorted, listed, and one of them shown whole. */
export class Browser {
  readonly #samples: Samples
  readonly #search: Search
  readonly #filters: Filters
  readonly #list: List
  readonly #detail = make('article', { className: 'detail', tabIndex: 0, with: { 'aria-label': 'The chosen sample' } })
  readonly #status = make('p', { className: 'status', with: { role: 'status' } })
  readonly #chips = make('div', { className: 'chips' })
  readonly #marks = radios<Mark>('Mark what differs', 'mark', marks, () => this.#open(this.#shown))
  readonly #outcome = radios<Outcome>('Outcome', 'outcome', outcomeWords, () => this.#refresh())
  readonly #text = make('input', { type: 'search', placeholder: 'id, question, reference, answers' })
  readonly #task: HTMLSelectElement
  readonly #metric = choice([], () => this.#chooseMetric())
  readonly #metricField = field('Measured by', this.#metric)
  readonly #group = make('input', { type: 'search', with: { list: 'group-names' } })
  readonly #sort: HTMLSelectElement
  #changes: Filter['changes'] = null
  #shown = -1

  constructor(root: HTMLElement, samples: Samples, search: Search) {
    this.#samples = samples
    this.#search = search
    this.#filters = new Filters(samples, search)
    this.#list = new List(
      'Samples',
      (sample) => optionOf(samples, sample, this.#chosenTask() === null),
      (sample) => this.#open(sample),
      () => this.#detail.querySelector('h3')?.focus(),
    )
    this.#task = choice(
      [['', 'All tasks'], ...samples.tasks.map((task, i): [string, string] => [String(i), task.name])],
      () => this.#chooseTask(),
    )
    this.#sort = choice(
      sorts.map((sort): [string, string] => [sort, sortWords[sort]]),
      () => this.#refresh(),
    )
    for (const input of [this.#text, this.#group]) input.oninput = () => this.#refresh()
    root.replaceChildren(...this.#layout())
    this.#chooseTask()
  }

  /** Shows what others ask for: the samples of a group, or of a bar of a drawing. */
  show(wanted: Partial<Filter> & { metric?: number }): void {
    this.#changes = wanted.changes ?? null
    this.#text.value = wanted.text ?? ''
    this.#group.value = wanted.group ?? ''
    this.#outcome.choose(wanted.outcome ?? 'all')
    this.#sort.value = wanted.sort ?? 'worst'
    this.#task.value = wanted.task == null ? '' : String(wanted.task)
    this.#fillMetrics()
    if (wanted.task != null && wanted.metric !== undefined) {
      this.#samples.choose(wanted.task, wanted.metric)
      this.#metric.value = String(wanted.metric)
    }
    this.#refresh()
    document.getElementById('samples')!.scrollIntoView()
    this.#list.element.focus({ preventScroll: true })
  }

  /** More texts can be searched by now. */
  textsCame(): void {
    if (this.#text.value.trim() !== '') this.#refresh()
  }

  #layout(): HTMLElement[] {
    const { names } = this.#samples.index
    const options = names.slice(0, mostNames).map((name) => make('option', { value: name }))
    const groupedBy = this.#samples.tasks.some((task) => task.groupedBy === 'topic') ? 'Topic' : 'Group'
    const step = (by: number) => () => this.#list.go(this.#list.place + by)
    return [
      make(
        'form',
        { className: 'filters', onsubmit: () => false, with: { role: 'search', 'aria-label': 'Samples' } },
        field('Search', this.#text),
        this.#samples.tasks.length > 1 && field('Task', this.#task),
        this.#metricField,
        names.length > 0 && field(groupedBy, this.#group),
        names.length > 0 && make('datalist', { id: 'group-names' }, ...options),
        field('Sort', this.#sort),
        this.#outcome.element,
      ),
      make(
        'div',
        { className: 'found' },
        this.#status,
        this.#chips,
        button('Reset', () => this.show({}), { id: 'reset' }),
      ),
      make(
        'div',
        { className: 'panes' },
        this.#list.element,
        make(
          'div',
          { className: 'pane' },
          make(
            'div',
            { className: 'tools' },
            button('← Previous', step(-1)),
            button('Next →', step(1)),
            this.#marks.element,
          ),
          this.#detail,
        ),
      ),
    ]
  }

  #filter(): Filter {
    return {
      ...everything,
      text: this.#text.value,
      task: this.#chosenTask(),
      outcome: this.#outcome.value(),
      group: this.#group.value,
      changes: this.#changes,
      sort: this.#sort.value as Sort,
    }
  }

  #refresh(): void {
    const { samples, counts } = this.#filters.find(this.#filter())
    for (const outcome of outcomes) this.#outcome.count(outcome, counts[outcome])
    this.#list.show(samples)
    const share = this.#search.ready
    const reading =
      share < 1 && this.#text.value.trim() !== '' ? `, ${Math.floor(100 * share)} % of the texts read` : ''
    this.#status.textContent = `${samples.length.toLocaleString('en-US')} of ${this.#samples.count.toLocaleString('en-US')} samples${reading}`
    this.#chips.replaceChildren(...(this.#changes === null ? [] : [this.#chip(this.#changes.label)]))
    if (samples.length === 0) this.#close()
  }

  #chip(label: string): HTMLElement {
    const remove = () => {
      this.#changes = null
      this.#refresh()
    }
    return button(
      `${label} `,
      remove,
      { className: 'tag', title: 'Show other changes too' },
      make('span', { with: { 'aria-label': 'remove' } }, '✕'),
    )
  }

  #chosenTask(): number | null {
    if (this.#samples.tasks.length === 1) return 0
    return this.#task.value === '' ? null : Number(this.#task.value)
  }

  #chooseTask(): void {
    this.#changes = null
    this.#fillMetrics()
    this.#refresh()
  }

  #fillMetrics(): void {
    const task = this.#chosenTask()
    const metrics = task === null ? [] : this.#samples.tasks[task]!.metrics
    this.#metricField.hidden = metrics.length < 2
    this.#metric.replaceChildren(...metrics.map(({ title }, i) => make('option', { value: String(i) }, title)))
    if (task !== null) this.#metric.value = String(this.#samples.chosen[task])
  }

  #chooseMetric(): void {
    this.#changes = null
    this.#samples.choose(this.#chosenTask()!, Number(this.#metric.value))
    this.#refresh()
  }

  async #open(sample: number): Promise<void> {
    this.#shown = sample
    if (sample < 0) return
    const texts = await this.#samples.texts(sample)
    // Another one may have been chosen meanwhile.
    if (this.#shown !== sample) return
    const onGroup = (group: string) => this.show({ ...this.#filter(), group })
    const hadFocus = this.#detail.contains(document.activeElement) && document.activeElement !== this.#detail
    this.#detail.replaceChildren(...detail(this.#samples, sample, texts, this.#marks.value(), onGroup))
    this.#detail.scrollTop = 0
    highlight(this.#detail, this.#text.value)
    if (hadFocus) this.#detail.querySelector('h3')?.focus()
  }

  #close(): void {
    this.#shown = -1
    this.#detail.replaceChildren(make('p', { className: 'legend' }, 'No sample is like that.'))
  }
}
