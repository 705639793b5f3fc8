import { cut, ending, isIn, list, type Regions, regionsOf } from './regions.ts'

const vowels = 'aeiouyäö'
const restrictedVowels = 'aeiouäö'
const consonants = 'bcdfghjklmnpqrstvwxz'
const longVowel = /(aa|ee|ii|oo|uu|ää|öö)$/
const particles = list('kaan kään sti kin han hän ko kö pa pä')
const possessives = list('nsa nsä mme nne si ni an än en')
const cases = list(
  'siin tten seen han hen hin hon hän hön den tta ttä ssa ssä sta stä lla llä lta ltä lle ksi ine ta tä na nä a ä n',
)
const comparatives = list('impi impa impä immi imma immä mpi mpa mpä mmi mma mmä eja ejä')

export function stemFinnish(word: string): string {
  const at = regionsOf(word, vowels)
  particle(at)
  possessive(at)
  const hadCase = caseEnding(at)
  const comparative = ending(at.r2, comparatives)
  if (comparative !== undefined && !(/^mp|^mm/.test(comparative) && at.word.slice(-5, -3) === 'po')) {
    cut(at, comparative.length)
  }
  if (hadCase) {
    if (isIn(at.r1.at(-1), 'ij')) cut(at, 1)
  } else pluralT(at)
  tidy(at)
  return singleConsonant(at.word)
}

function particle(at: Regions): void {
  const suffix = ending(at.r1, particles)
  if (suffix === undefined) return
  if (suffix === 'sti' ? at.r2.includes(suffix) : isIn(at.word.at(-suffix.length - 1), 'ntaeiouyäö')) {
    cut(at, suffix.length)
  }
}

function possessive(at: Regions): void {
  const suffix = ending(at.r1, possessives)
  if (suffix === undefined) return
  const before = at.word.slice(0, -suffix.length)
  if (suffix === 'si' && before.endsWith('k')) return
  if (suffix === 'an' && !/(ta|na|ssa|sta|lla|lta)$/.test(before)) return
  if (suffix === 'än' && !/(tä|nä|ssä|stä|llä|ltä)$/.test(before)) return
  if (suffix === 'en' && !/(lle|ine)$/.test(before)) return
  cut(at, suffix.length)
  if (suffix !== 'ni') return
  for (const part of ['word', 'r1', 'r2'] as const) at[part] = at[part].replace(/kse$/, 'ksi')
}

function caseEnding(at: Regions): boolean {
  for (const suffix of cases) {
    if (!at.r1.endsWith(suffix)) continue
    const before = at.word.slice(0, -suffix.length)
    if (suffix === 'siin' || suffix === 'den' || suffix === 'tten') {
      if (before.at(-1) !== 'i' || !isIn(before.at(-2), restrictedVowels)) continue
    } else if (suffix === 'seen') {
      if (!longVowel.test(before)) continue
    } else if (/^h.n$/.test(suffix)) {
      if (before.at(-1) !== suffix[1]) return false
    } else if (suffix === 'a' || suffix === 'ä') {
      if (!isIn(before.at(-1), vowels) || !isIn(before.at(-2), consonants)) return false
    } else if (suffix === 'tta' || suffix === 'ttä') {
      if (before.at(-1) !== 'e') return false
    }
    cut(at, suffix.length)
    if (suffix === 'n' && (before.endsWith('ie') || longVowel.test(before))) cut(at, 1)
    return true
  }
  return false
}

function pluralT(at: Regions): void {
  if (at.r1.at(-1) !== 't' || !isIn(at.r1.at(-2), vowels)) return
  cut(at, 1)
  if (at.r2.endsWith('imma')) cut(at, 4)
  else if (at.r2.endsWith('mma') && at.r2.slice(-5, -3) !== 'po') cut(at, 3)
}

function tidy(at: Regions): void {
  if (longVowel.test(at.r1)) cut(at, 1)
  if (isIn(at.r1.at(-2), consonants) && isIn(at.r1.at(-1), 'aäei')) cut(at, 1)
  if (at.r1.endsWith('oj') || at.r1.endsWith('uj')) cut(at, 1)
  if (at.r1.endsWith('jo')) cut(at, 1)
}

/** Makes one of a double consonant that is last but for vowels. */
function singleConsonant(word: string): string {
  let last = word.length - 1
  while (last > 0 && vowels.includes(word[last]!)) last -= 1
  if (last <= 0 || word[last] !== word[last - 1] || !consonants.includes(word[last]!)) return word
  return word.slice(0, last) + word.slice(last + 1)
}
