/**
 * Text that somebody else wrote (model answers, samples, names, server errors) made safe for where it is shown.
 * Every function cuts first, so that a line of a megabyte costs no more than a short one.
 */

/**
 * One line of markdown: nothing in it formats, links, mentions, embeds or breaks a table. At most four bytes for each character of
 * `most`, whatever the text: a text that is all escapes is cut shorter, so that a limit in bytes can be kept.
 */
export function markdownText(text: string, most = 300): string {
  let line = oneLine(text, most)
  for (;;) {
    const escaped = markdownLine(line)
    const excess = Buffer.byteLength(escaped) / (4 * most)
    if (excess <= 1) return escaped
    line = cut(line, Math.floor(line.length / excess))
  }
}

function markdownLine(line: string): string {
  const escaped = breakReferences(line)
    .replace(/[\\`*_~[\]!^]/g, '\\$&')
    .replace(/[&<>|$]/g, (c) => entities[c]!)
    .replaceAll(gap, '&#8203;')
    .replace(/^(?=[-+=#])/, '\\')
    .replace(/^\d+(?=[.)](\s|$))/, '$&\\')
  return isolate(escaped)
}

/** One line in code type, for names, paths and ids. */
export function markdownCode(text: string, most = 200): string {
  const line = oneLine(text, most)
  if (line === '') return '<code>(empty)</code>'
  const escaped = line
    .replace(/@|www(?=\.)/gi, `$&${gap}`)
    .replace(/[^\p{L}\p{N}\p{M}\u200B-\u200D ,.;/()%'-]/gu, (c) => (c < '\x7f' ? `&#${c.charCodeAt(0)};` : c))
  return `<code>${escaped.replaceAll(gap, '&#8203;')}</code>`
}

/**
 * A text with its line breaks, for inside an element of an HTML block: there markdown is not read, so that the block must hold no blank
 * line, and the text gives it none. Unlike a code block it wraps.
 */
export function htmlText(text: string, most: number): string {
  const lines = cleaned(cut(text, most)).trimEnd()
  if (lines.trim() === '') return '<em>(empty)</em>'
  return breakReferences(lines)
    .replace(/[&<>"|$]/g, (c) => entities[c]!)
    .replaceAll(gap, '&#8203;')
    .replace(/\n/g, '<br>')
    .replace(/(^|<br>| ) /g, '$1&nbsp;')
}

/** One line for a terminal or a job's log: no control sequences, and nothing that a runner takes for a command. */
export function terminalText(text: string, most = 300): string {
  return oneLine(text, most)
    .replace(/:(?=:)/g, `:${gap}`)
    .replace(/##(?=\[)/g, `##${gap}`)
}

/** The lines of a message that has something in them, at most 40: each is then escaped for itself. */
export function linesOf(text: string): string[] {
  return text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 40)
}

/** At most `most` UTF-16 units, never half a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, Math.max(most - 1, 0)).replace(/[\uD800-\uDBFF]$/, '')}\u2026`
}

const gap = '\u200B'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '|': '&#124;',
  // GitHub takes an escaped dollar sign for the start of a formula too; one in an element of its own it does not.
  $: '<span>&#36;</span>',
}

function oneLine(text: string, most: number): string {
  return cut(
    cleaned(text.slice(0, 4 * most + 100))
      .replace(/\s+/g, ' ')
      .trim(),
    most,
  )
}

/**
 * Without control characters, characters that turn the reading direction, and characters that nobody can see. Line feeds stay.
 * Zero-width joiners stay: scripts and emoji need them.
 */
function cleaned(text: string): string {
  return text
    .replace(/\r\n?|[\x85\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(
      /[\0-\x09\x0B-\x1F\x7F-\x9F\xAD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g,
      '',
    )
    .replace(/[\u{E0000}-\u{E007F}]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

/**
 * GitHub turns mentions, issue numbers, commit ids, addresses and emoji codes into links and pictures after markdown is done, wherever
 * they stand in a text; a zero-width space keeps them text. What follows the text may begin with the colon that ends an emoji code.
 */
function breakReferences(text: string): string {
  return text
    .replace(/[@#](?=\S)|:(?=[\w+-]+(:|$)|\/\/)/g, `$&${gap}`)
    .replace(/www(?=\.)/gi, `$&${gap}`)
    .replace(/GH-(?=\d)/gi, `$&${gap}`)
    .replace(/\b[0-9a-f]{7,64}\b/gi, (id) => (/\d/.test(id) ? id.replace(/.{6}(?=.)/g, `$&${gap}`) : id))
}

/** Right-to-left text must not reorder what stands beside it. */
function isolate(text: string): string {
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(text) ? `\u2068${text}\u2069` : text
}
