import { make } from '../../../../shared/page/script/make.ts'

const rowHeight = 58
const beyond = 6

/** A list of which only what can be seen is in the document, however long it is: one stop of the Tab key, walked with the arrow keys. */
export class List {
  readonly element: HTMLElement
  readonly #space = make('div', { className: 'space', with: { role: 'presentation' } })
  readonly #row: (item: number) => Node[]
  readonly #onChoose: (item: number) => void
  #items: Int32Array = new Int32Array()
  #chosen = -1

  /**
   * @param row what a row shows
   * @param onChoose is told the item that was walked to
   * @param onOpen is told when the chosen one is to be read
   */
  constructor(label: string, row: (item: number) => Node[], onChoose: (item: number) => void, onOpen: () => void) {
    this.#row = row
    this.#onChoose = onChoose
    this.element = make(
      'div',
      { className: 'list', tabIndex: 0, with: { role: 'listbox', 'aria-label': label } },
      this.#space,
    )
    this.element.addEventListener('scroll', () => this.#draw(), { passive: true })
    this.element.addEventListener('keydown', (event) => {
      const to = this.#target(event.key)
      if (event.key === 'Enter') onOpen()
      else if (to === null || event.ctrlKey || event.metaKey || event.altKey) return
      else this.go(to)
      event.preventDefault()
    })
    this.element.addEventListener('click', ({ target }) => {
      const row = (target as Element).closest<HTMLElement>('[role=option]')
      if (row !== null) this.go(Number(row.dataset.place))
    })
    new ResizeObserver(() => this.#draw()).observe(this.element)
  }

  get place(): number {
    return this.#chosen
  }

  get length(): number {
    return this.#items.length
  }

  /** Shows other items from the top; the first is chosen. */
  show(items: Int32Array): void {
    this.#items = items
    this.#chosen = -1
    this.#space.style.height = `${items.length * rowHeight}px`
    this.element.scrollTop = 0
    if (items.length > 0) this.go(0)
    else this.#draw()
  }

  go(place: number): void {
    const to = Math.max(0, Math.min(this.#items.length - 1, place))
    if (to < 0 || this.#items.length === 0) return
    this.#chosen = to
    const { scrollTop, clientHeight } = this.element
    const top = to * rowHeight
    if (top < scrollTop) this.element.scrollTop = top
    else if (top + rowHeight > scrollTop + clientHeight) this.element.scrollTop = top + rowHeight - clientHeight
    this.#draw()
    this.#onChoose(this.#items[to]!)
  }

  /** Draws what can be seen anew. */
  #draw(): void {
    const { scrollTop, clientHeight } = this.element
    const first = Math.max(0, Math.floor(scrollTop / rowHeight) - beyond)
    const last = Math.min(this.#items.length, Math.ceil((scrollTop + clientHeight) / rowHeight) + beyond)
    const rows = Array.from({ length: Math.max(0, last - first) }, (_, i) => this.#option(first + i))
    this.#space.replaceChildren(...rows)
    const isShown = this.#chosen >= first && this.#chosen < last
    if (isShown) this.element.setAttribute('aria-activedescendant', `sample-${this.#chosen}`)
    else this.element.removeAttribute('aria-activedescendant')
  }

  #option(place: number): HTMLElement {
    const element = make(
      'div',
      {
        className: 'option',
        id: `sample-${place}`,
        with: {
          role: 'option',
          'aria-selected': String(place === this.#chosen),
          'aria-posinset': String(place + 1),
          'aria-setsize': String(this.#items.length),
        },
      },
      ...this.#row(this.#items[place]!),
    )
    element.dataset.place = String(place)
    element.style.top = `${place * rowHeight}px`
    return element
  }

  #target(key: string): number | null {
    const page = Math.max(1, Math.floor(this.element.clientHeight / rowHeight) - 1)
    const to: Record<string, number> = {
      ArrowDown: this.#chosen + 1,
      ArrowUp: this.#chosen - 1,
      PageDown: this.#chosen + page,
      PageUp: this.#chosen - page,
      Home: 0,
      End: this.#items.length - 1,
    }
    return to[key] ?? null
  }
}
