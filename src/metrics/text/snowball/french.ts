import { ending, isIn, list, type Regions, raise, regionsOf } from './regions.ts'

const vowels = 'aeiouyâàëéêèïîôûù'
const step1 = list(
  'issements issement atrices atrice ateurs ations logies usions utions ements amment emment ances iqUes ismes ables istes ' +
    'ateur ation logie usion ution ences ement euses ments ance iqUe isme able iste ence ités ives eaux euse ment eux ité ive ' +
    'ifs aux if',
)
const step2a = list(
  'issaIent issantes iraIent issante issants issions irions issais issait issant issent issiez issons irais irait irent iriez ' +
    'irons iront isses issez îmes îtes irai iras irez isse ies ira ît ie ir is it i',
)
const step2b = list(
  'eraIent assions erions assent assiez èrent erais erait eriez erons eront aIent antes asses ions erai eras erez âmes âtes ' +
    'ante ants asse ées era iez ais ait ant ée és er ez ât ai as é a',
)
const step2bWithE = new Set(
  list('assions assent assiez aIent antes asses âmes âtes ante ants asse ais ait ant ât ai as a'),
)
const step4 = list('ière Ière ion ier Ier e ë')

/** nltk asks whether a region has a suffix anywhere, not only at its end, and leaves the regions as they were at the start. */
export function stemFrench(given: string): string {
  const qu = raise(given, (before, letter) => letter === 'u' && before === 'q')
  const word = raise(qu, (before, letter, after) => {
    if (after === undefined) return false
    const [first, last] = [isIn(before, vowels), isIn(after, vowels)]
    return letter === 'y' ? first || last : (letter === 'u' || letter === 'i') && first && last
  })
  const at = { ...regionsOf(word, vowels), rv: verbRegion(word) }
  const standard = standardSuffix(at)
  const verb = standard === 'done' ? false : verbSuffix(at)
  if (standard === 'done' || verb) at.word = at.word.replace(/Y$/, 'i').replace(/ç$/, 'c')
  else residue(at)
  if (/(enn|onn|ett|ell|eill)$/.test(at.word)) at.word = at.word.slice(0, -1)
  return unaccented(at.word).replaceAll('I', 'i').replaceAll('U', 'u').replaceAll('Y', 'y')
}

function verbRegion(word: string): string {
  if (word.length < 2) return ''
  if (/^(par|col|tap)/.test(word) || (isIn(word[0], vowels) && isIn(word[1], vowels))) return word.slice(3)
  for (let i = 1; i < word.length; i += 1) if (vowels.includes(word[i]!)) return word.slice(i + 1)
  return ''
}

/** `done`: no verb suffix is looked for. `verb`: an adverb's suffix went, and a verb's may follow. */
function standardSuffix(at: Regions): 'done' | 'verb' | 'none' {
  const suffix = ending(at.word, step1)
  if (suffix === undefined) return 'none'
  const before = at.word.slice(0, -suffix.length)
  const { r1, r2, rv } = at
  const done = (word: string) => {
    at.word = word
    return 'done' as const
  }
  switch (suffix) {
    case 'eaux':
      return done(`${before}eau`)
    case 'euse':
    case 'euses':
      return r2.includes(suffix) ? done(before) : r1.includes(suffix) ? done(`${before}eux`) : 'none'
    case 'ement':
    case 'ements':
      return rv.includes(suffix) ? done(beforeEment(before, at)) : 'none'
    case 'amment':
    case 'emment':
      if (!rv.includes(suffix)) return 'none'
      at.word = `${before}${suffix[0]}nt`
      if (suffix === 'amment') at.rv = `${rv.slice(0, -suffix.length)}ant`
      return 'verb'
    case 'ment':
    case 'ments': {
      if (rv.startsWith(suffix) || !isIn(rv[rv.lastIndexOf(suffix) - 1], vowels)) return 'none'
      at.word = before
      at.rv = rv.slice(0, -suffix.length)
      return 'verb'
    }
    case 'aux':
      return r1.includes(suffix) ? done(`${before}al`) : 'none'
    case 'issement':
    case 'issements':
      return r1.includes(suffix) && !isIn(before.at(-1), vowels) ? done(before) : 'none'
  }
  return r2.includes(suffix) ? done(inSecondRegion(before, suffix, r2)) : 'none'
}

function beforeEment(word: string, { r1, r2, rv }: Regions): string {
  if (word.endsWith('iv') && r2.includes('iv')) return withoutIn(word.slice(0, -2), 'at', r2)
  if (word.endsWith('eus'))
    return r2.includes('eus') ? word.slice(0, -3) : r1.includes('eus') ? `${word.slice(0, -1)}x` : word
  if (/(abl|iqU)$/.test(word)) return /abl|iqU/.test(r2) ? word.slice(0, -3) : word
  if (/[iI]èr$/.test(word) && /[iI]èr/.test(rv)) return `${word.slice(0, -3)}i`
  return word
}

function inSecondRegion(word: string, suffix: string, r2: string): string {
  if (/^at(rice|eur|ion)/.test(suffix)) return shortIc(word, r2)
  if (suffix.startsWith('logie')) return `${word}log`
  if (/^[uU][st]ion/.test(suffix)) return `${word}u`
  if (suffix.startsWith('ence')) return `${word}ent`
  if (suffix.startsWith('ité')) {
    if (word.endsWith('abil')) return r2.includes('abil') ? word.slice(0, -4) : `${word.slice(0, -2)}l`
    return word.endsWith('ic') ? shortIc(word, r2) : withoutIn(word, 'iv', r2)
  }
  if (/^i[fv]/.test(suffix) && word.endsWith('at') && r2.includes('at')) return shortIc(word.slice(0, -2), r2)
  return word
}

function withoutIn(word: string, end: string, region: string): string {
  return word.endsWith(end) && region.includes(end) ? word.slice(0, -end.length) : word
}

function shortIc(word: string, r2: string): string {
  if (!word.endsWith('ic')) return word
  return word.slice(0, -2) + (r2.includes('ic') ? '' : 'iqU')
}

function verbSuffix(at: Regions): boolean {
  const { rv } = at
  const first = ending(at.word, step2a)
  if (first !== undefined && rv.length > first.length) {
    const found = rv.lastIndexOf(first)
    // Where the region begins with the suffix, nltk looks at the region's last letter.
    if (found >= 0 && !isIn(rv.at(found - 1), vowels)) {
      at.word = at.word.slice(0, -first.length)
      return true
    }
  }
  const suffix = ending(rv, step2b)
  if (suffix === undefined) return false
  if (suffix === 'ions' && !at.r2.includes('ions')) return false
  at.word = at.word.slice(0, -suffix.length)
  if (step2bWithE.has(suffix)) {
    at.rv = rv.slice(0, -suffix.length)
    if (at.rv.endsWith('e')) at.word = at.word.slice(0, -1)
  }
  return true
}

function residue(at: Regions): void {
  if (at.word.length >= 2 && at.word.endsWith('s') && !isIn(at.word.at(-2), 'aiouès')) at.word = at.word.slice(0, -1)
  const { word, r2, rv } = at
  const suffix = step4.find((each) => word.endsWith(each) && rv.includes(each))
  if (suffix === undefined) return
  if (suffix === 'ion') {
    if (r2.includes(suffix) && isIn(rv.at(-4), 'st')) at.word = word.slice(0, -3)
  } else if (suffix === 'e') at.word = word.slice(0, -1)
  else if (suffix === 'ë') {
    if (word.slice(-3, -1) === 'gu') at.word = word.slice(0, -1)
  } else at.word = `${word.slice(0, -suffix.length)}i`
}

/** é and è of the last syllable, where a consonant follows. */
function unaccented(word: string): string {
  for (let i = word.length - 1; i > 0; i -= 1) {
    if (!vowels.includes(word[i]!)) continue
    if (i < word.length - 1 && isIn(word[i], 'éè')) return `${word.slice(0, i)}e${word.slice(i + 1)}`
    return word
  }
  return word
}
