/**
 * Characters that show nothing, or turn the direction of what stands beside them: controls but for tab and line feed, overrides and
 * isolates, zero-width spaces, tags, halves of characters. Joiners and direction marks are no more than scripts need.
 */
export const unseen =
  /[\u034F\0-\x08\x0B-\x1F\x7F-\x9F\xAD\u115F\u1160\u180E\u200B\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Surrogate}]/gu

/** `U+202E`. */
export function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** A text of which nothing is hidden: `left‹U+202E›thgir`. */
export function laidOpen(text: string): string {
  return text.replace(unseen, (character) => `‹${codeOf(character)}›`)
}
