export interface Bar {
  node: SVGElement
  label: string
  open: () => void
}

/** Bars that can be pressed: together one stop of the Tab key, walked with the arrow keys. */
export function arrowKeys(bars: readonly Bar[]): void {
  for (const [place, { node, label, open }] of bars.entries()) {
    node.setAttribute('role', 'button')
    node.setAttribute('aria-label', label)
    node.setAttribute('tabindex', place === 0 ? '0' : '-1')
    node.append(title(label))
    node.addEventListener('click', open)
    node.addEventListener('keydown', (event) => {
      const { key } = event as KeyboardEvent
      const to = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: bars.length - 1 }[key]
      if (key === 'Enter' || key === ' ') open()
      else if (to === undefined) return
      else focus(bars, Math.max(0, Math.min(bars.length - 1, to)))
      event.preventDefault()
    })
  }
}

function focus(bars: readonly Bar[], to: number): void {
  for (const [place, { node }] of bars.entries()) node.setAttribute('tabindex', place === to ? '0' : '-1')
  bars[to]!.node.focus()
}

/** What a pointer is told that rests on a bar. */
function title(label: string): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'title')
  element.textContent = label
  return element
}
