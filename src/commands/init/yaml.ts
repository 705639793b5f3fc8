import { stringify } from 'yaml'
import { terminalText } from '../../shared/escape.ts'

/** A text as a scalar of YAML on one line, in quotes where it would be read as something else. */
export function scalar(text: string): string {
  // Quotes of the other kind would put a line end in the text on a line of its own.
  const oneLine = {
    lineWidth: 0,
    blockQuote: false,
    singleQuote: false,
    doubleQuotedMinMultiLineLength: Infinity,
  } as const
  return stringify(text, oneLine).trimEnd()
}

/** A list on one line. */
export const list = (items: readonly string[]): string => `[${items.map(inList).join(', ')}]`

/** In a list on one line a comma ends an item. */
const inList = (text: string): string => (/^[\w./:=@-]+$/.test(text) ? scalar(text) : JSON.stringify(text))

/** What somebody else named, as it may stand in a comment. */
export const comment = (text: string): string => terminalText(text, 120)

export const indented = (lines: readonly string[], by: number): string[] =>
  lines.map((line) => (line === '' ? line : `${' '.repeat(by)}${line}`))
