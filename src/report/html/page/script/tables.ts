import { button, make } from '../../../../shared/page/script/make.ts'

/** Makes the head of a table sort its rows; a second time turns the order round, a third brings back that of the report. */
export function sortable(table: HTMLTableElement): void {
  const body = table.tBodies[0]!
  const rows = [...body.rows]
  const heads = [...table.tHead!.rows[0]!.cells].filter((cell) => cell.dataset.sort !== undefined)
  const said = make('span', { className: 'unheard', with: { role: 'status' } })
  table.after(said)
  for (const head of heads) {
    const title = head.textContent
    const turn = button(title, () => {
      const now = next[head.ariaSort ?? 'none']!
      for (const each of heads) each.removeAttribute('aria-sort')
      if (now !== 'none') head.setAttribute('aria-sort', now)
      const sorted = now === 'none' ? rows : rows.toSorted(byCell(head.cellIndex, now === 'ascending' ? 1 : -1))
      body.append(...sorted)
      said.textContent = now === 'none' ? 'In the order of the report' : `Sorted by ${title}, ${now}`
    })
    head.replaceChildren(turn)
  }
}

const next: Record<string, string> = { none: 'descending', descending: 'ascending', ascending: 'none' }

const collator = new Intl.Collator('en', { numeric: true })

/** By what `data-value` says; cells without a value come last either way. */
function byCell(place: number, sign: number): (a: HTMLTableRowElement, b: HTMLTableRowElement) => number {
  const valueIn = (row: HTMLTableRowElement) => row.cells[place]!.dataset.value ?? ''
  return (a, b) => {
    const [one, other] = [valueIn(a), valueIn(b)]
    if (one === '' || other === '') return Number(one === '') - Number(other === '')
    const [x, y] = [Number(one), Number(other)]
    // Names from A on, figures from the largest on.
    return Number.isNaN(x) || Number.isNaN(y) ? -sign * collator.compare(one, other) : sign * (x - y)
  }
}
