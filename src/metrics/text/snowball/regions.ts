/** A word while it is stemmed, and the regions at its end in which suffixes are looked for. Each is cut for itself: nltk lets them drift apart. */
export interface Regions {
  word: string
  /** After the first consonant that follows a vowel. */
  r1: string
  /** The same within R1. */
  r2: string
  /** Defined by each language that uses it. */
  rv: string
}

export function list(words: string): readonly string[] {
  return words.split(' ')
}

/** The first of the suffixes that the text ends with. */
export function ending(text: string, suffixes: readonly string[]): string | undefined {
  return suffixes.find((suffix) => text.endsWith(suffix))
}

export function isIn(letter: string | undefined, letters: string): boolean {
  return letter !== undefined && letters.includes(letter)
}

/** Takes letters off the end of the word and of all its regions. */
export function cut(at: Regions, letters: number): void {
  replace(at, letters, '')
}

/** Puts an end in the place of the last letters of the word and of all its regions. */
export function replace(at: Regions, letters: number, end: string): void {
  at.word = at.word.slice(0, -letters) + end
  at.r1 = at.r1.slice(0, -letters) + end
  at.r2 = at.r2.slice(0, -letters) + end
  at.rv = at.rv.slice(0, -letters) + end
}

/** What follows the first consonant after a vowel, at least `least` letters from the start; empty where there is none. */
export function afterVowelAndConsonant(text: string, vowels: string, least = 0): string {
  for (let i = 1; i < text.length; i += 1) {
    if (!vowels.includes(text[i]!) && vowels.includes(text[i - 1]!)) return text.slice(Math.max(i + 1, least))
  }
  return ''
}

/** RV of the Romance languages but French: depends on which of the first two letters are vowels. */
export function romanceRegion(word: string, vowels: string): string {
  if (word.length < 2) return ''
  const second = vowels.includes(word[1]!)
  if (second && !vowels.includes(word[0]!)) return word.slice(3)
  for (let i = 2; i < word.length; i += 1) {
    if (vowels.includes(word[i]!) !== second) return word.slice(i + 1)
  }
  return ''
}

export function regionsOf(word: string, vowels: string): Regions {
  const r1 = afterVowelAndConsonant(word, vowels)
  return { word, r1, r2: afterVowelAndConsonant(r1, vowels), rv: '' }
}

/** Puts letters between two vowels into upper case, as which they count as consonants. */
export function raiseBetween(word: string, vowels: string, letters: string): string {
  return raise(word, (before, letter, after) => letters.includes(letter) && isIn(before, vowels) && isIn(after, vowels))
}

/** Puts the letters for which the test holds, the first one aside, into upper case; the test sees what was raised before. */
export function raise(
  word: string,
  test: (before: string, letter: string, after: string | undefined) => boolean,
): string {
  let before = word.slice(0, 1)
  let out = before
  for (let i = 1; i < word.length; i += 1) {
    const letter = word[i]!
    before = test(before, letter, word[i + 1]) ? letter.toUpperCase() : letter
    out += before
  }
  return out
}
