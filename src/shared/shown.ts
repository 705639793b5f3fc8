import { withoutSecrets } from './secrets.ts'

/**
 * A value that a user wrote, as an error message shows it: text in double quotes and cut to 60 characters, everything that a terminal
 * or an editor would act on (control characters, direction marks) as an escape, and without what signs in inside an address.
 */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(withoutSecrets(value))
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a mapping'
  return String(value)
}

const LENGTH = 60

function quoted(text: string): string {
  const characters = [...text.slice(0, 4 * LENGTH)]
  const cut = characters.length > LENGTH ? `${characters.slice(0, LENGTH).join('')}…` : text
  return JSON.stringify(cut).replace(/[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** `a, b and c`; after `most` items `a, b and 7 more`. */
export function listed(items: readonly string[], most = 12): string {
  const head = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items
  return head.length < 2 ? head.join('') : `${head.slice(0, -1).join(', ')} and ${head.at(-1)}`
}
