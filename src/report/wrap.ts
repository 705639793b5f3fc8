import stringWidth from 'string-width'

/** Breaks a line between words so that none is wider than `width` columns; a longer word stays whole. */
export function wrap(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && stringWidth(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].join('\n')
}

/** Fills up with spaces to `width` columns. */
export function pad(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return side === 'left' ? text + space : space + text
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** At most `width` columns, cut between characters as a reader sees them. */
export function clip(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let out = ''
  for (const { segment } of characters.segment(text)) {
    if (stringWidth(out + segment) > width - 1) break
    out += segment
  }
  return `${out}…`
}
