const most = 2000

/** Marks what was searched for in what is shown; a browser that cannot shows it unmarked. */
export function highlight(root: HTMLElement, wanted: string): void {
  if (typeof Highlight === 'undefined') return
  const found: Range[] = []
  const text = wanted.trim().toLowerCase()
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (text !== '' && nodes.nextNode() && found.length < most) {
    const node = nodes.currentNode as Text
    const lower = node.data.toLowerCase()
    // Few letters change their length with their case; what follows them is not marked rather than marked wrongly.
    if (lower.length !== node.data.length) continue
    for (let at = lower.indexOf(text); at >= 0 && found.length < most; at = lower.indexOf(text, at + text.length)) {
      const range = new Range()
      range.setStart(node, at)
      range.setEnd(node, at + text.length)
      found.push(range)
    }
  }
  CSS.highlights.set('found', new Highlight(...found))
}
