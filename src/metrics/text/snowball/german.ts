import { afterVowelAndConsonant, cut, ending, isIn, list, type Regions, raiseBetween, regionsOf } from './regions.ts'

const vowels = 'aeiouyäöü'
const beforeS = 'bdfghklmnrt'
const beforeSt = 'bdfghklmnt'
const step1 = list('ern em er en es e s')
const step2 = list('est en er st')
const step3 = list('isch lich heit keit end ung ig ik')

export function stemGerman(given: string): string {
  const word = raiseBetween(given.replaceAll('ß', 'ss'), vowels, 'uy')
  const at = { ...regionsOf(word, vowels), r1: afterVowelAndConsonant(word, vowels, 3) }
  inflection(at)
  comparison(at)
  derivation(at)
  return at.word.replaceAll('ä', 'a').replaceAll('ö', 'o').replace(/[üU]/g, 'u').replaceAll('Y', 'y')
}

function inflection(at: Regions): void {
  const suffix = ending(at.r1, step1)
  if (suffix === undefined) return
  const letters = suffix.length
  if ((suffix === 'en' || suffix === 'es' || suffix === 'e') && at.word.slice(0, -letters).endsWith('niss')) {
    cut(at, letters + 1)
  } else if (suffix !== 's' || isIn(at.word.at(-2), beforeS)) cut(at, letters)
}

function comparison(at: Regions): void {
  const suffix = ending(at.r1, step2)
  if (suffix === 'st') {
    if (isIn(at.word.at(-3), beforeSt) && at.word.length >= 6) cut(at, 2)
  } else if (suffix !== undefined) cut(at, suffix.length)
}

function derivation(at: Regions): void {
  const suffix = ending(at.r2, step3)
  if (suffix === undefined) return
  const letters = suffix.length
  const [r1, r2] = [at.r1.slice(0, -letters), at.r2.slice(0, -letters)]
  let more = 0
  if (suffix === 'end' || suffix === 'ung') more = r2.endsWith('ig') && r2.at(-3) !== 'e' ? 2 : 0
  else if (suffix === 'lich' || suffix === 'heit') more = /(er|en)$/.test(r1) ? 2 : 0
  else if (suffix === 'keit') more = r2.endsWith('lich') ? 4 : r2.endsWith('ig') ? 2 : 0
  else if (r2.endsWith('e')) return
  cut(at, letters + more)
}
