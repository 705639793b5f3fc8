/** How a maintainer lets a blocked checkpoint through: the first words of a comment on the pull request. */
export const commandStart = '/checkpoint-gate override'

/** Longest reason, in characters. */
export const longestReason = 500

/** What stands in the place of the reason in the line that is copied. */
export const reasonToFill = 'REASON'

export interface Command {
  code: string
  /** As written; null: the usual time. */
  until: string | null
  /** One line. */
  reason: string
}

/** Why a comment that begins as the command is none. */
export type Malformed = { malformed: 'form' | 'date' | 'reason' }

const start = /^\/checkpoint-gate[ \t]+override(?![\w-])/i
const form = /^(?<code>[0-9a-f]+)(?:\s+until\s+(?<until>\S+))?\s+because(?:\s+(?<reason>[\s\S]*))?$/i

/** Reads a whole comment. Null: it is another one. A quotation of a command, or a word before it, makes it another one. */
export function readCommand(body: string): Command | Malformed | null {
  // A comment may have 65,536 characters; a command that is longer than this is none that anybody typed.
  const text = body.slice(0, 4000).trimEnd()
  const found = start.exec(text)
  if (found === null) return null
  const { code, until, reason } = form.exec(text.slice(found[0].length).trimStart())?.groups ?? {}
  if (code === undefined) return { malformed: 'form' }
  if (until !== undefined && !isDay(until)) return { malformed: 'date' }
  const line = (reason ?? '').replace(/\s+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(line) || line === reasonToFill) return { malformed: 'reason' }
  return { code: code.toLowerCase(), until: until ?? null, reason: capped(line) }
}

export function writeCommand(code: string, until: string): string {
  return `${commandStart} ${code} until ${until} because ${reasonToFill}`
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
}

function capped(line: string): string {
  return line.length <= longestReason ? line : `${line.slice(0, longestReason - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
