import { classOf, letter, lone } from './characters.ts'

/** Whether rouge_score's tokenizer sees a word in the text. */
export function seesWords(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (isSeen(text.charCodeAt(i))) return true
  return false
}

/** Whether rouge_score's tokenizer drops more than half of the letters and digits of a text: what it makes of it says little then. */
export function isMostlyLost(text: string): boolean {
  const { seen, others, lones } = countLetters(text)
  return others + lones > seen
}

/** Whether most letters of a text belong to scripts that put no spaces between words. */
export function isWithoutSpaces(text: string): boolean {
  const { seen, others, lones } = countLetters(text)
  return lones > seen + others
}

/** Letters and digits of a text: those that rouge_score sees (of plain ASCII: all there is), those of scripts without spaces, all others. */
function countLetters(text: string): { seen: number; others: number; lones: number } {
  const count = { seen: 0, others: 0, lones: 0 }
  if (!beyondAscii.test(text)) return { ...count, seen: text.length }
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (isSeen(unit)) {
      count.seen += 1
    } else if (unit > 127) {
      const character = text.codePointAt(i)!
      const found = classOf(character)
      if (found === lone) count.lones += 1
      if (found === letter) count.others += 1
      if (character > 0xffff) i += 1
    }
  }
  return count
}

const beyondAscii = /[^\0-\x7f]/

/** A-Z, a-z, 0-9, and the two characters whose lower case is among them. */
function isSeen(unit: number): boolean {
  const lower = unit | 32
  return (lower >= 97 && lower <= 122 && unit < 128) || (unit >= 48 && unit <= 57) || unit === 0x130 || unit === 0x212a
}
