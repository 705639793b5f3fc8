import { button, make } from '../../../../shared/page/script/make.ts'
import { codeOf, unseen } from '../../../../shared/unseen.ts'
import type { Part } from './difference.ts'

/** Characters that are laid out at once. */
const atOnce = 6000
const longestName = 300

/** A text that somebody else wrote, in its own direction, as text; what cannot be seen in it is named. A long one is opened on request. */
export function foreign(parts: readonly Part[], className = 'text'): HTMLElement {
  const length = parts.reduce((sum, { text }) => sum + text.length, 0)
  if (parts.every(({ text }) => text.trim() === '')) return make('div', { className: `${className} empty` }, '(empty)')
  const element = make('div', { className, dir: 'auto', lang: '' }, ...nodesOf(parts, atOnce))
  if (length > atOnce) {
    const all = button(`Show all ${length.toLocaleString('en-US')} characters`, () =>
      element.replaceChildren(...nodesOf(parts, length)),
    )
    element.append('… ', all)
  }
  return element
}

function nodesOf(parts: readonly Part[], most: number): Node[] {
  const nodes: Node[] = []
  let room = most
  for (const { text, in: side } of parts) {
    if (room <= 0) break
    // Never half a character.
    const shown = text.length <= room ? text : text.slice(0, room).replace(/[\uD800-\uDBFF]$/, '')
    const own = openNodes(shown)
    nodes.push(...(side === 'both' ? own : [make(side === 'first' ? 'del' : 'ins', {}, ...own)]))
    room -= text.length
  }
  return nodes
}

/** Text, with what nobody sees in it laid open. */
export function openNodes(raw: string): Node[] {
  const text = raw.replaceAll('\r\n', '\n')
  const nodes: Node[] = []
  let from = 0
  for (const { index, 0: character } of text.matchAll(unseen)) {
    if (index > from) nodes.push(new Text(text.slice(from, index)))
    nodes.push(make('span', { className: 'unseen' }, codeOf(character)))
    from = index + character.length
  }
  if (from < text.length) nodes.push(new Text(text.slice(from)))
  return nodes
}

/** A name, in one line. */
export function named(text: string, className = ''): HTMLElement {
  return make('bdi', { className }, ...(text === '' ? ['(empty)'] : openNodes(text.slice(0, longestName))))
}
