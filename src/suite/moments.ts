const written = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?) ?(Z|UTC|[+-]\d\d:\d\d)?)?$/

/**
 * A time as people write it, and as `watch` shows it: `2026-09-14`, `2026-09-14T10:00Z`, `2026-09-14 10:00`; without a zone it is UTC, on
 * whichever machine. In milliseconds since 1970; null: it is none.
 */
export function momentIn(text: string): number | null {
  const [, day, hour = '00:00', zone = 'Z'] = written.exec(text) ?? []
  if (day === undefined) return null
  const time = Date.parse(`${day}T${hour}${zone === 'UTC' ? 'Z' : zone}`)
  // There is no 31 February, and Date.parse goes on to March.
  const isDay = new Date(`${day}T00:00Z`).toJSON()?.startsWith(day)
  return Number.isFinite(time) && isDay ? time : null
}

const week = 7 * 86_400_000

/** Two times at least a week apart, `2026-09-01..2026-09-15`, in milliseconds since 1970; null: they are not. */
export function spanIn(text: string): [from: number, to: number] | null {
  const [from, to, more] = text.split('..').map(momentIn)
  if (from == null || to == null || more !== undefined) return null
  return to - from >= week ? [from, to] : null
}

/** What is allowed, after "allowed:" or "Give". */
export const momentWords = 'a time as 2026-09-14 or 2026-09-14T10:00Z (UTC without a zone)'
export const spanWords = 'two times at least a week apart, as 2026-09-01..2026-09-15'
