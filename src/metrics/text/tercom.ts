import { trimEnd } from './space.ts'
import { splitWhitespace } from './split.ts'

export interface TercomOptions {
  normalized: boolean
  no_punct: boolean
  asian: boolean
  case: boolean
}

/** What sacreBLEU 2.6.0 does to a text before TER splits it at white space: its TercomTokenizer, expression by expression. */
export function tercom(text: string, { normalized, no_punct, asian, case: cased }: TercomOptions): string {
  let line = trimEnd(text)
  if (!cased) line = line.toLowerCase()
  if (line !== '' && normalized) {
    line = normalizeWestern(line)
    if (asian) line = normalizeAsian(line)
  }
  if (no_punct) {
    line = line.replace(/[.,?:;!"()]/g, '')
    if (asian) line = line.replace(asianPunctuation, '').replace(fullWidthPunctuation, '')
  }
  return line
}

/**
 * A reference is prepared twice: sacreBLEU 2.6.0 does so once where it keeps the references and again where it splits them. The second
 * time takes apart what the first one made, such as the comma of "1 ,000" or a possessive's "'s".
 */
export function tercomReference(text: string, options: TercomOptions): string {
  return tercom(splitWhitespace(tercom(text, options)).join(' '), options)
}

const asianPunctuation = /[\u3001\u3002\u3008-\u3011\u3014-\u301f\uff61-\uff65\u30fb]/g
const fullWidthPunctuation = /[\uff0e\uff0c\uff1f\uff1a\uff1b\uff01\uff02\uff08\uff09]/g

function normalizeWestern(text: string): string {
  const line = text
    .replaceAll('\n-', '')
    .replaceAll('\n', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
  return ` ${line} `
    .replace(/[{-~[-` -&(-+:-@/]/g, ' $& ')
    .replaceAll("'s ", " 's ")
    .replace(/([^0-9])([.,])/g, '$1 $2 ')
    .replace(/([.,])([^0-9])/g, ' $1 $2')
    .replace(/([0-9])(-)/g, '$1 $2 ')
}

/**
 * One range ends at U+3F22 where U+32FF was meant. sacreBLEU's expressions for runs of Hiragana and Katakana fit only at the very start
 * of a line, where there is always a space, and so never do anything.
 */
function normalizeAsian(line: string): string {
  return line
    .replace(/[\u4e00-\u9fff\u3400-\u4dbf]/g, ' $& ')
    .replace(/[\u31c0-\u31ef\u2e80-\u2eff]/g, ' $& ')
    .replace(/[\u3300-\u33ff\uf900-\ufaff\ufe30-\ufe4f]/g, ' $& ')
    .replace(/[\u3200-\u3f22]/g, ' $& ')
    .replace(asianPunctuation, ' $& ')
    .replace(fullWidthPunctuation, ' $& ')
}
