import {
  afterVowelAndConsonant,
  cut,
  ending,
  isIn,
  list,
  type Regions,
  raise,
  raiseBetween,
  regionsOf,
  replace,
} from './regions.ts'

const vowels = 'aeiouyè'
const step1 = list('heden ene en se s')
const step3b = list('baar lijk bar end ing ig')
const plain: Record<string, string> = { ä: 'a', á: 'a', ë: 'e', é: 'e', í: 'i', ï: 'i', ö: 'o', ó: 'o', ü: 'u', ú: 'u' }

export function stemDutch(given: string): string {
  let word = given.replace(/[äáëéíïöóüú]/g, (letter) => plain[letter]!).replace(/^y/, 'Y')
  word = raise(word, (before, letter) => letter === 'y' && isIn(before, vowels))
  word = raiseBetween(word, vowels, 'i')
  const at = { ...regionsOf(word, vowels), r1: afterVowelAndConsonant(word, vowels, 3) }
  plural(at)
  const lostE = cutE(at)
  if (at.r2.endsWith('heid') && at.word.at(-5) !== 'c') {
    cut(at, 4)
    if (at.r1.endsWith('en') && isAfterConsonant(at.word, 2)) {
      cut(at, 2)
      undouble(at)
    }
  }
  derivation(at, lostE)
  return singleVowel(at.word).replaceAll('I', 'i').replaceAll('Y', 'y')
}

/** Whether a consonant stands before the last letters, and not "gem". */
function isAfterConsonant(word: string, letters: number): boolean {
  return !isIn(word.at(-letters - 1), vowels) && word.slice(-letters - 3, -letters) !== 'gem'
}

function undouble(at: Regions): void {
  if (/(kk|dd|tt)$/.test(at.word)) cut(at, 1)
}

function plural(at: Regions): void {
  const suffix = ending(at.r1, step1)
  if (suffix === undefined) return
  const letters = suffix.length
  if (suffix === 'heden') {
    const second = at.r2
    replace(at, letters, 'heid')
    if (!second.endsWith('heden')) at.r2 = second
  } else if (suffix.startsWith('e')) {
    if (at.word.endsWith('heden') || !isAfterConsonant(at.word, letters)) return
    cut(at, letters)
    undouble(at)
  } else {
    const before = at.word.at(-letters - 1)
    if (!isIn(before, vowels) && before !== 'j') cut(at, letters)
  }
}

function cutE(at: Regions): boolean {
  if (!at.r1.endsWith('e') || isIn(at.word.at(-2), vowels)) return false
  cut(at, 1)
  undouble(at)
  return true
}

function derivation(at: Regions, lostE: boolean): void {
  const suffix = ending(at.r2, step3b)
  if (suffix === 'end' || suffix === 'ing') {
    cut(at, 3)
    if (at.r2.endsWith('ig') && at.word.at(-3) !== 'e') cut(at, 2)
    else undouble(at)
  } else if (suffix === 'ig') {
    if (at.word.at(-3) !== 'e') cut(at, 2)
  } else if (suffix === 'lijk') {
    cut(at, 4)
    cutE(at)
  } else if (suffix === 'baar') cut(at, 4)
  else if (suffix === 'bar' && lostE) cut(at, 3)
}

function singleVowel(word: string): string {
  const last = word.at(-1)
  if (word.length < 4 || last === 'I' || isIn(last, vowels) || isIn(word.at(-4), vowels)) return word
  return /(aa|ee|oo|uu).$/s.test(word) ? word.slice(0, -2) + last : word
}
