/** What a character is to a splitter of words of any script. */
export const gap = 0
/** Punctuation, a symbol. */
export const sign = 1
/** A letter or digit of a script that puts gaps between words. */
export const letter = 2
/** A letter of a script without gaps between words: a word by itself. */
export const lone = 3
/** A mark or joiner: it belongs to the character before it. */
export const mark = 4

export type CharacterClass = typeof gap | typeof sign | typeof letter | typeof lone | typeof mark

const signs = /[\p{P}\p{S}\p{Co}]/u
const letters = /[\p{L}\p{N}]/u
const marks = /[\p{M}\u200c\u200d]/u
/** Unicode's line breaking needs a dictionary for these scripts (classes SA and ID of UAX 14). */
const lones =
  /(?=[\p{L}\p{Nl}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Yi}\p{scx=Tangut}\p{scx=Nushu}\p{scx=Thai}\p{scx=Lao}\p{scx=Myanmar}\p{scx=Khmer}\p{scx=Tai_Le}\p{scx=New_Tai_Lue}\p{scx=Tai_Tham}\p{scx=Tai_Viet}\p{scx=Ahom}]/u

/** 256 characters each, made when the first of them is seen. */
const pages: (Uint8Array | undefined)[] = new Array(0x1100)

export function classOf(codePoint: number): CharacterClass {
  const page = pages[codePoint >>> 8] ?? madePage(codePoint >>> 8)
  return page[codePoint & 255] as CharacterClass
}

function madePage(number: number): Uint8Array {
  const page = Uint8Array.from({ length: 256 }, (_, i) => {
    const character = String.fromCodePoint((number << 8) | i)
    if (lones.test(character)) return lone
    if (letters.test(character)) return letter
    if (marks.test(character)) return mark
    return signs.test(character) ? sign : gap
  })
  pages[number] = page
  return page
}
