import { afterVowelAndConsonant, cut, ending, isIn, list, type Regions, raise, regionsOf } from './regions.ts'

const vowels = 'aeiouy'
const beforeLi = 'cdeghkmnrt'

const special = new Map(
  list(
    'skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl ' +
      'sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes inning:inning innings:inning ' +
      'outing:outing outings:outing canning:canning cannings:canning herring:herring herrings:herring earring:earring ' +
      'earrings:earring proceed:proceed proceeds:proceed proceeded:proceed proceeding:proceed exceed:exceed ' +
      'exceeds:exceed exceeded:exceed exceeding:exceed succeed:succeed succeeds:succeed succeeded:succeed ' +
      'succeeding:succeed',
  ).map((pair) => pair.split(':') as [string, string]),
)

export function stemEnglish(given: string): string {
  if (given.length <= 2) return given
  const known = special.get(given)
  if (known !== undefined) return known
  let word = given
    .replace(/[\u2018\u2019\u201b]/g, "'")
    .replace(/^'/, '')
    .replace(/^y/, 'Y')
  word = raise(word, (before, letter) => letter === 'y' && isIn(before, vowels))
  const at = regionsOf(word, vowels)
  const prefix = ['gener', 'commun', 'arsen'].find((each) => word.startsWith(each))
  if (prefix !== undefined) {
    at.r1 = word.slice(prefix.length)
    at.r2 = afterVowelAndConsonant(at.r1, vowels)
  }
  const apostrophe = ending(at.word, ["'s'", "'s", "'"])
  if (apostrophe !== undefined) cut(at, apostrophe.length)
  plural(at)
  pastAndGerund(at)
  finalY(at)
  exchange(at, step2)
  exchange(at, step3)
  residue(at)
  return finalLetter(at).replaceAll('Y', 'y')
}

function hasVowel(text: string): boolean {
  for (const letter of text) if (vowels.includes(letter)) return true
  return false
}

function plural(at: Regions): void {
  const suffix = ending(at.word, ['sses', 'ied', 'ies', 'us', 'ss', 's'])
  if (suffix === 'sses') cut(at, 2)
  else if (suffix === 'ied' || suffix === 'ies') cut(at, at.word.length > 4 ? 2 : 1)
  else if (suffix === 's' && hasVowel(at.word.slice(0, -2))) cut(at, 1)
}

function pastAndGerund(at: Regions): void {
  const suffix = ending(at.word, ['eedly', 'ingly', 'edly', 'eed', 'ing', 'ed'])
  if (suffix === undefined) return
  if (suffix.startsWith('eed')) {
    if (at.r1.endsWith(suffix)) change(at, suffix.length, 'ee')
    return
  }
  if (!hasVowel(at.word.slice(0, -suffix.length))) return
  cut(at, suffix.length)
  const { word, r1 } = at
  if (/(at|bl|iz)$/.test(word)) {
    at.word += 'e'
    at.r1 += 'e'
    if (at.word.length > 5 || at.r1.length >= 3) at.r2 += 'e'
  } else if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(word)) cut(at, 1)
  else if (r1 === '' && endsShort(word)) {
    at.word += 'e'
    if (at.r2 !== '') at.r2 += 'e'
  }
}

function endsShort(word: string): boolean {
  const [c, b, a] = [word.at(-1), word.at(-2), word.at(-3)]
  if (isIn(c, vowels) || !isIn(b, vowels)) return false
  return word.length === 2 || (word.length >= 3 && !isIn(c, 'wxY') && !isIn(a, vowels))
}

function finalY(at: Regions): void {
  if (at.word.length > 2 && /[yY]$/.test(at.word) && !isIn(at.word.at(-2), vowels)) change(at, 1, 'i')
}

/** Puts an end in the place of the last letters, also in the regions, of which those that are too short become empty. */
function change(at: Regions, letters: number, end: string, r2 = ''): void {
  const second = at.r2.length >= letters ? at.r2.slice(0, -letters) + end : r2
  at.word = at.word.slice(0, -letters) + end
  at.r1 = at.r1.length >= letters ? at.r1.slice(0, -letters) + end : ''
  at.r2 = second
}

/** Letters to cut, or the end to put in the suffix' place and what R2 is then where it was shorter than the suffix. */
type Exchange = number | { end: string; r2?: string; letters?: number }

function exchange(at: Regions, table: readonly (readonly [string, Exchange])[]): void {
  const [suffix, made] = table.find(([each]) => at.word.endsWith(each)) ?? []
  if (suffix === undefined || made === undefined || !at.r1.endsWith(suffix)) return
  if (suffix === 'ogi' && at.word.at(-4) !== 'l') return
  if (suffix === 'li' && !isIn(at.word.at(-3), beforeLi)) return
  if (suffix === 'ative' && !at.r2.endsWith(suffix)) return
  if (typeof made === 'number') cut(at, made)
  else change(at, made.letters ?? suffix.length, made.end, made.r2)
}

const step2: readonly (readonly [string, Exchange])[] = [
  ['ization', { end: 'ize' }],
  ['ational', { end: 'ate', r2: 'e' }],
  ['fulness', 4],
  ['ousness', { end: 'ous' }],
  ['iveness', { end: 'ive', r2: 'e' }],
  ['tional', 2],
  ['biliti', { end: 'ble' }],
  ['lessli', 2],
  ['entli', 2],
  ['ation', { end: 'ate', r2: 'e' }],
  ['alism', { end: 'al' }],
  ['aliti', { end: 'al' }],
  ['ousli', { end: 'ous' }],
  ['iviti', { end: 'ive', r2: 'e' }],
  ['fulli', 2],
  ['enci', { end: 'e', letters: 1 }],
  ['anci', { end: 'e', letters: 1 }],
  ['abli', { end: 'e', letters: 1 }],
  ['izer', { end: 'ize' }],
  ['ator', { end: 'ate', r2: 'e' }],
  ['alli', { end: 'al' }],
  ['bli', { end: 'ble' }],
  ['ogi', 1],
  ['li', 2],
]

const step3: readonly (readonly [string, Exchange])[] = [
  ['ational', { end: 'ate' }],
  ['tional', 2],
  ['alize', 3],
  ['icate', { end: 'ic' }],
  ['iciti', { end: 'ic' }],
  ['ative', 5],
  ['ical', { end: 'ic' }],
  ['ness', 4],
  ['ful', 3],
]

const step4 = list('ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic')

function residue(at: Regions): void {
  const suffix = ending(at.word, step4)
  if (suffix === undefined || !at.r2.endsWith(suffix)) return
  if (suffix !== 'ion' || isIn(at.word.at(-4), 'st')) cut(at, suffix.length)
}

function finalLetter({ word, r1, r2 }: Regions): string {
  const shorter = word.slice(0, -1)
  if (r2.endsWith('l') && word.at(-2) === 'l') return shorter
  if (r2.endsWith('e')) return shorter
  if (!r1.endsWith('e') || word.length < 4) return word
  const before = word.at(-2)
  const keeps = !isIn(before, vowels) && !isIn(before, 'wxY') && isIn(word.at(-3), vowels) && !isIn(word.at(-4), vowels)
  return keeps ? word : shorter
}
