/** Zero-width characters, soft hyphens, and marks of writing direction. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** Arabic vowel signs and stretching, Hebrew points: written or not at will. */
const optional = /[\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g

const oneLetter: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u0060': "'",
  '\u00b4': "'",
  ё: 'е',
  ı: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  ة: 'ه',
  ۂ: 'ه',
}
const spelled = new RegExp(`[${Object.keys(oneLetter).join('')}]`, 'gu')

/**
 * One spelling of what readers take for the same: compatible characters, letter case (Turkish dotted and dotless i alike), apostrophes, the
 * letters that Arabic, Persian and Urdu keyboards write differently.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(unseen, '')
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replace(optional, '')
    .replace(spelled, (letter) => oneLetter[letter]!)
}
