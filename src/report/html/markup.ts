import { cut } from '../../shared/escape.ts'
import { laidOpen } from '../../shared/unseen.ts'
import { escaped } from '../../shared/web-page.ts'

/** HTML in which every text has been escaped. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Piece = Markup | string | number | null | false | readonly Piece[]

/** Markup as it is written here, and texts that stand in it as texts; null and false are nothing. Attributes need double quotes. */
export function html(markup: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(markup.reduce((before, after, i) => before + written(pieces[i - 1]!) + after))
}

/** Longer texts are the words of other programs. */
const longest = 5000
const longestName = 200

function written(piece: Piece): string {
  if (piece === null || piece === false) return ''
  if (piece instanceof Markup) return piece.text
  if (typeof piece === 'string') return escaped(laidOpen(cut(piece, longest)))
  return typeof piece === 'number' ? String(piece) : piece.map(written).join('')
}

/** A name that somebody else chose: its direction is its own. */
export function named(text: string): Markup {
  return html`<bdi>${text.trim() === '' ? html`<em>empty</em>` : nameOf(text)}</bdi>`
}

/** A name as far as it is shown. */
export function nameOf(text: string): string {
  return cut(text, longestName)
}

/** Sentences whose figures keep their units. */
export function sentence(text: string): string {
  return text.replace(/(?<=\d) (?=%|points?\b)/g, '\u00A0')
}
