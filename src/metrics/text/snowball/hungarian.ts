import { cut, ending, isIn, list, type Regions, replace } from './regions.ts'

/** nltk writes the long ő and ű as õ and û, as texts in Latin-1 did, and so does not know the letters of Hungarian texts of today. */
const vowels = 'aeiouöüáéíóõúû'
const digraphs = list('cs dz dzs gy ly ny ty zs')
const double = list('bb cc ccs dd ff gg ggy jj kk ll lly mm nn nny pp rr ss ssz tt tty vv zz zzs')
const cases = list(
  'képpen onként enként anként képp ként ban ben nak nek val vel tól tõl ról rõl ból bõl hoz hez höz nál nél ért kor ba be ' +
    'ra re ig at et ot öt ul ül vá vé en on an ön n t',
)
const specialCases = list('ánként án én')
const otherCases = list('astul estül ástul éstül stul stül')
const owned = list('oké öké aké eké áké áéi éké ééi ké éi éé é')
const singularOwner = list(
  'ájuk éjük ünk unk juk jük ánk énk nk uk ük em om am od ed ad öd ja je ám ád ém éd m d a e o á é',
)
const pluralOwner = list(
  'jaitok jeitek jaink jeink aitok eitek áitok éitek jaim jeim jaid jeid eink aink itek jeik jaik áink éink aim eim aid eid ' +
    'jai jei ink aik eik áim áid áik éim éid éik im id ai ei ik ái éi i',
)
const plural = list('ák ék ök ok ek ak k')

export function stemHungarian(word: string): string {
  if (word === '') return word
  const at = { word, r1: firstRegion(word), r2: '', rv: '' }
  if (at.r1.endsWith('al') || at.r1.endsWith('el')) undouble(at, 2)
  if (cutIn(at, ending(at.word, cases))) {
    if (at.r1.endsWith('á')) replace(at, 1, 'a')
    else if (at.r1.endsWith('é')) replace(at, 1, 'e')
  }
  const special = ending(at.r1, specialCases)
  if (special !== undefined) replace(at, special.length, special === 'én' ? 'e' : 'a')
  shorten(at, ending(at.r1, otherCases))
  if (at.r1.endsWith('á') || at.r1.endsWith('é')) undouble(at, 1)
  const owner = ending(at.r1, owned)
  if (owner === 'é' || owner === 'éi') cut(at, owner.length)
  else shorten(at, owner)
  shortenIn(at, ending(at.word, singularOwner))
  shortenIn(at, ending(at.word, pluralOwner))
  shortenIn(at, ending(at.word, plural))
  return at.word
}

/** After the first vowel; of a word that begins with one, after its first consonant or digraph. */
function firstRegion(word: string): string {
  const vowelFirst = isIn(word[0], vowels)
  if (vowelFirst) {
    const digraph = digraphs.find((each) => word.includes(each, 1))
    if (digraph !== undefined) return word.slice(word.indexOf(digraph.at(-1)!) + 1)
  }
  for (let i = 1; i < word.length; i += 1) {
    if (isIn(word[i], vowels) !== vowelFirst) return word.slice(i + 1)
  }
  return ''
}

/** Makes one consonant of a double one before the last letters, of which as many as `letters` go too. */
function undouble(at: Regions, letters: number): void {
  const before = (text: string) => double.find((each) => text.slice(-letters - each.length, -letters) === each)
  const found = before(at.word)
  if (found === undefined) return
  const inRegion = at.r1.slice(-letters - found.length, -letters) === found
  at.word = at.word.slice(0, -letters - 2) + at.word.at(-letters - 1)
  if (inRegion) at.r1 = at.r1.slice(0, -letters - 2) + at.r1.at(-letters - 1)
}

function cutIn(at: Regions, suffix: string | undefined): boolean {
  if (suffix === undefined || !at.r1.endsWith(suffix)) return false
  cut(at, suffix.length)
  return true
}

/** Cuts the suffix, of which a long first vowel stays as a short one. */
function shorten(at: Regions, suffix: string | undefined): void {
  if (suffix === undefined) return
  replace(at, suffix.length, suffix.startsWith('á') ? 'a' : suffix.startsWith('é') ? 'e' : '')
}

function shortenIn(at: Regions, suffix: string | undefined): void {
  if (suffix !== undefined && at.r1.endsWith(suffix)) shorten(at, suffix)
}
