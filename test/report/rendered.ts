import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** A tag as it stands in the page, such as `<td align="right">`, with what is in it; a string is text. */
export interface Element {
  tag: string
  name: string
  inside: (Element | string)[]
}

/** Markdown as GitHub makes a page of it, with its tables and bare addresses; raw HTML stays, as GitHub lets most of it stay. */
export function page(markdown: string): Element {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  })
  return parse(html)
}

/** @throws where an element is not closed, is closed twice, or closes another's: a browser would mend that, each in its own way. */
function parse(html: string): Element {
  const root: Element = { tag: '', name: '', inside: [] }
  const open = [root]
  for (const [token] of html.matchAll(/<[^>]*>?|[^<]+/g)) {
    const inside = open.at(-1)!.inside
    const [, closing, name] = /^<(\/?)([a-z][a-z0-9]*)(?:\s[^>]*)?>$/.exec(token) ?? []
    if (!token.startsWith('<')) inside.push(decoded(token))
    else if (name === undefined) throw new Error(`not a tag of ours: ${token.slice(0, 80)}`)
    else if (closing) {
      if (open.length === 1 || open.pop()!.name !== name) throw new Error(`${token} closes nothing`)
    } else {
      const element = { tag: token.replace(/ ?\/>$/, '>'), name, inside: [] }
      inside.push(element)
      if (!['br', 'hr', 'img', 'input'].includes(name)) open.push(element)
    }
  }
  if (open.length > 1) throw new Error(`${open.at(-1)!.tag} is not closed`)
  return root
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' }

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (named[name] ?? whole),
  )
}

/** The element with all that are in it, in the order of the page. */
export function* elements(of: Element): Generator<Element> {
  for (const each of of.inside) {
    if (typeof each === 'string') continue
    yield each
    yield* elements(each)
  }
}

/** What is read; a line break is one. */
export function text(of: Element): string {
  return of.inside.map((each) => (typeof each === 'string' ? each : each.name === 'br' ? '\n' : text(each))).join('')
}

/** Texts in which GitHub looks for mentions, issues, addresses, emoji codes and formulas: all but code and links. */
export function* proseOf(of: Element): Generator<{ text: string; parent: Element }> {
  for (const each of of.inside) {
    if (typeof each === 'string') yield { text: each, parent: of }
    else if (each.name !== 'code' && each.name !== 'pre' && each.name !== 'a') yield* proseOf(each)
  }
}

/** Columns of every row of every table. */
export function tables(of: Element): number[][] {
  return [...elements(of)]
    .filter(({ name }) => name === 'table')
    .map((table) =>
      [...elements(table)]
        .filter(({ name }) => name === 'tr')
        .map((row) =>
          row.inside
            .filter((cell) => typeof cell !== 'string')
            .reduce((sum, { tag }) => sum + Number(/ colspan="(\d+)"/.exec(tag)?.[1] ?? 1), 0),
        ),
    )
}
