import { ending, isIn, list } from './regions.ts'

const verbPronouns = list('ه ك ني نا ها هم هن كم كن هما كما كمو')
const nounPronouns = list('ي ك ه نا كم ها هن هم كما هما')
/** Vowel marks, the stretching stroke, punctuation; and the hyphen, which nltk's patterns hold without meaning to. */
const marks = /[-\u064b-\u0652\u0640\u060c-\u061b\u061f]/g

/**
 * One stemmer as nltk has it. Once a verb has lost a pronoun, nltk's stemmer never forgets it and takes later verbs for such ones too:
 * a stem depends on the words that the same stemmer has seen before.
 */
export function arabicStemmer(): (word: string) => string {
  let pronounSeen = false
  return (given) => {
    const defined = isDefined(given)
    const isVerb = !defined && !isFeminine(given)
    let word = given.replace(marks, '')
    if (word.length <= 2) return word
    if (isVerb) {
      const shorter = withoutPronoun(word, verbPronouns)
      pronounSeen ||= shorter !== word
      word = verbEnding(shorter, pronounSeen)
    }
    word = nounEnding(word, defined)
    return plainHamza(withoutPrefixes(word, isVerb))
  }
}

function isDefined(word: string): boolean {
  return (/^[كب]ال/.test(word) && word.length > 4) || (/^[ال]ل/.test(word) && word.length > 3)
}

function isFeminine(word: string): boolean {
  return (word.endsWith('ة') && word.length > 2) || (word.endsWith('ات') && word.length > 3)
}

/** Three letters must be left. */
function withoutPronoun(word: string, pronouns: readonly string[]): string {
  const suffix = ending(word, pronouns)
  return suffix !== undefined && word.length >= suffix.length + 3 ? word.slice(0, -suffix.length) : word
}

function verbEnding(word: string, pronounSeen: boolean): string {
  if (!pronounSeen && word.length >= 5 && /(وا|تم)$/.test(word)) return word.slice(0, -2)
  if (word.length < 4) return word
  return isIn(word.at(-1), pronounSeen ? 'تانيو' : 'تاني') ? word.slice(0, -1) : word
}

function nounEnding(word: string, defined: boolean): string {
  if (word.endsWith('ة') && word.length >= 3) return relation(word.slice(0, -1))
  if (!defined) return relation(number(withoutPronoun(word, nounPronouns)))
  if (word.endsWith('ن') && word.length > 5) return relation(number(word.slice(0, -1)))
  return relation(word.length >= 5 && isIn(word.at(-1), 'ات') ? word.slice(0, -2) : word)
}

/** Marks of dual and plural. nltk takes the two letters of the plural "ات" one by one, and cuts two letters for either. */
function number(word: string): string {
  const last = word.at(-1)
  if (word.length > 4 && isIn(last, 'ايو')) return word.slice(0, -1)
  if (word.length >= 5 && isIn(last, 'ات')) return word.slice(0, -2)
  return word.length >= 4 && last === 'ت' ? word.slice(0, -1) : word
}

function relation(word: string): string {
  return word.endsWith('ي') && word.length >= 3 ? word.slice(0, -1) : word
}

function withoutPrefixes(given: string, isVerb: boolean): string {
  let word = given.length > 3 && /^أ[أآؤاإ]/.test(given) ? given.slice(1) : given
  if (word.length > 5 && /^[فو]ال/.test(word)) word = word.slice(3)
  else if (word.length > 3 && /^[فو](?!ا)/.test(word)) word = word.slice(1)
  if (word.length > 5 && /^[كب]ال/.test(word)) return withoutPreposition(word.slice(3))
  if (word.length <= 4 || !/^[ال]ل/.test(word)) return withoutPreposition(word)
  word = word.slice(2)
  if (!isVerb) return word
  if (word.length > 4 && /^س[يتنأ]/.test(word)) word = word.slice(1)
  return word.length > 4 && /^[ينت]ست/.test(word) ? `ا${word.slice(1)}` : word
}

function withoutPreposition(word: string): string {
  const fits = word.length > 4 ? /^[بكل]/.test(word) : word.length === 4 && /^(ب|كك)/.test(word)
  return fits ? word.slice(1) : word
}

function plainHamza(word: string): string {
  return word
    .replace(/[أإآؤئ]$/, 'ء')
    .replace(/[أآإ]/g, 'ا')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ي')
}
