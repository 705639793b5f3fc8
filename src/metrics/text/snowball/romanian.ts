import { ending, isIn, list, type Regions, raiseBetween, regionsOf, romanceRegion } from './regions.ts'

const vowels = 'aeiouăâî'
const articles = list('iilor ului elor iile ilor atei aţie aţia aua ele iua iei ile ul ea ii')
const combining = list(
  'abilitate abilitati abilităţi ibilitate abilităi ivitate ivitati ivităţi icitate icitati icităţi icatori ivităi icităi ' +
    'icator aţiune atoare ătoare iţiune itoare iciva icive icivi icivă icala icale icali icală ativa ative ativi ativă atori ' +
    'ători itiva itive itivi itivă itori iciv ical ativ ator ător itiv itor',
)
const standard = list(
  'abila abile abili abilă ibila ibile ibili ibilă atori itate itati ităţi abil ibil oasa oasă oase anta ante anti antă ator ' +
    'ităi iune iuni isme ista iste isti istă işti ata ată ati ate uta ută uti ute ita ită iti ite ica ice ici ică osi oşi ant ' +
    'iva ive ivi ivă ism ist at ut it ic os iv',
)
const verbs = list(
  'seserăţi aserăţi iserăţi âserăţi userăţi seserăm aserăm iserăm âserăm userăm serăţi seseşi seseră ească arăţi urăţi irăţi ' +
    'ârăţi aseşi aseră iseşi iseră âseşi âseră useşi useră serăm sesem indu ându ează eşti eşte ăşti ăşte eaţi iaţi arăm urăm ' +
    'irăm ârăm asem isem âsem usem seşi seră sese are ere ire âre ind ând eze ezi esc ăsc eam eai eau iam iai iau aşi ară uşi ' +
    'ură işi iră âşi âră ase ise âse use aţi eţi iţi âţi sei ez am ai au ea ia ui âi ăm em im âm se',
)
const anywhere = new Set(
  list('seserăţi seserăm serăţi seseşi seseră serăm sesem seşi seră sese aţi eţi iţi âţi sei ăm em im âm se'),
)
const beforeVerb = 'aeioăâî'

/**
 * nltk asks whether a region has a suffix anywhere, not only at its end. It knows ţ and ş with a cedilla, not the letters with a
 * comma below of Romanian texts of today.
 */
export function stemRomanian(given: string): string {
  const word = raiseBetween(given, vowels, 'ui')
  const at = { ...regionsOf(word, vowels), rv: romanceRegion(word, vowels) }
  article(at)
  const combined = combiningSuffix(at)
  if (!standardSuffix(at) && !combined) verbSuffix(at)
  const vowel = ending(at.word, ['ie', 'a', 'e', 'i', 'ă'])
  if (vowel !== undefined && at.rv.includes(vowel)) at.word = at.word.slice(0, -vowel.length)
  return at.word.replaceAll('I', 'i').replaceAll('U', 'u')
}

function article(at: Regions): void {
  const suffix = ending(at.word, articles)
  if (suffix === undefined || !at.r1.includes(suffix)) return
  if (suffix === 'aua' || suffix === 'atei') at.word = at.word.slice(0, -2)
  else if (suffix === 'ile') at.word = at.word.slice(-5, -3) === 'ab' ? at.word : at.word.slice(0, -2)
  else if (suffix.startsWith('aţi')) at.word = at.word.slice(0, -1)
  else {
    const end = suffix.startsWith('u') ? '' : suffix[0]!
    at.word = at.word.slice(0, -suffix.length) + end
    at.rv = at.rv.includes(suffix) ? at.rv.slice(0, -suffix.length) + end : ''
  }
}

/** Shortens until nothing fits; false where the last one looked at is not in R1, even if an earlier one was. */
function combiningSuffix(at: Regions): boolean {
  let done = false
  for (;;) {
    const suffix = ending(at.word, combining)
    if (suffix === undefined) return done
    if (!at.r1.includes(suffix)) return false
    done = true
    const end = shorter(suffix)
    at.word = at.word.slice(0, -suffix.length) + end
    if (end.length === 2 && end.endsWith('t') && at.r2.includes(suffix)) {
      at.r2 = at.r2.slice(0, -suffix.length) + end
    }
  }
}

function shorter(suffix: string): string {
  if (suffix === 'ibilitate') return 'ibil'
  if (suffix.startsWith('abil')) return 'abil'
  if (suffix.startsWith('ivit')) return 'iv'
  if (suffix.startsWith('ic')) return 'ic'
  return suffix.startsWith('i') ? 'it' : 'at'
}

function standardSuffix(at: Regions): boolean {
  const suffix = ending(at.word, standard)
  if (suffix === undefined || !at.r2.includes(suffix)) return false
  const before = at.word.slice(0, -suffix.length)
  if (suffix === 'iune' || suffix === 'iuni') {
    if (before.endsWith('ţ')) at.word = `${before.slice(0, -1)}t`
  } else at.word = /^i[sş][mt]/.test(suffix) ? `${before}ist` : before
  return true
}

function verbSuffix(at: Regions): void {
  const suffix = verbs.find((each) => at.word.endsWith(each) && at.rv.includes(each))
  if (suffix === undefined) return
  const found = at.rv.indexOf(suffix)
  if (anywhere.has(suffix)) at.rv = at.rv.slice(0, -suffix.length)
  else if (found === 0 || isIn(at.rv[found - 1], beforeVerb)) return
  at.word = at.word.slice(0, -suffix.length)
}
