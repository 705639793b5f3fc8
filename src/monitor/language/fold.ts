/**
 * Zero-width characters, soft hyphens and marks of writing direction; and what is written or not at will: Arabic vowel signs and stretching,
 * Hebrew points, the nukta of Devanagari.
 */
const leftOut = /[\u00ad\u0591-\u05c7\u0640\u064b-\u065f\u0670\u093c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const accents = /([a-z])[\u0300-\u036f]+/g

const oneLetter: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '`': "'",
  '\u00b4': "'",
  ё: 'е',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  '\u0901': '\u0902',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  ة: 'ه',
  ۂ: 'ه',
}
const spelled = new RegExp(`[${Object.keys(oneLetter).join('')}]`, 'gu')
const plain = /^[\n\x20-\x7e‘’“”–—]*$/
/** Nothing but what has one spelling but for letter case and apostrophes: besides English most of Cyrillic, and Devanagari without a nukta. */
const settled =
  /^[\n\x20-\x7e‘’“”«»–—А-Яа-яЄІЇҐєіїґ\u0902-\u0928\u092a-\u0930\u0932\u0933\u0935-\u0939\u093d-\u094d\u0964-\u096f]*$/
const apostrophe = /[‘’`]/g

/** Whether all letters are those of English: nearly all that is written in it, by hand or by a printer's rules. */
export const isPlain = (text: string): boolean => plain.test(text)

/**
 * One spelling of what readers take for the same: compatible characters, letter case (Turkish dotted and dotless i alike), accents of Latin
 * letters, apostrophes, the letters that Arabic, Persian and Urdu keyboards write differently.
 */
export function fold(text: string): string {
  if (settled.test(text)) return text.toLowerCase().replace(apostrophe, "'")
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(leftOut, '')
    .replace(accents, '$1')
    .normalize('NFC')
    .replace(spelled, (letter) => oneLetter[letter]!)
}
