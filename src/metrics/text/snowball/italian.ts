import {
  cut,
  ending,
  isIn,
  list,
  type Regions,
  raise,
  raiseBetween,
  regionsOf,
  replace,
  romanceRegion,
} from './regions.ts'

const vowels = 'aeiouàèìòù'
const grave: Record<string, string> = { á: 'à', é: 'è', í: 'ì', ó: 'ò', ú: 'ù' }
const pronouns = list(
  'gliela gliele glieli glielo gliene sene mela mele meli melo mene tela tele teli telo tene cela cele celi celo cene vela ' +
    'vele veli velo vene gli ci la le li lo mi ne si ti vi',
)
const standard = list(
  'atrice atrici azione azioni uzione uzioni usione usioni amento amenti imento imenti amente abile abili ibile ibili mente ' +
    'atore atori logia logie anza anze iche ichi ismo ismi ista iste isti istà istè istì ante anti enza enze ico ici ica ice ' +
    'oso osi osa ose ità ivo ivi iva ive',
)
const verbs = list(
  'erebbero irebbero assero assimo eranno erebbe eremmo ereste eresti essero iranno irebbe iremmo ireste iresti iscano ' +
    'iscono issero arono avamo avano avate eremo erete erono evamo evano evate iremo irete irono ivamo ivano ivate ammo ando ' +
    'asse assi emmo enda ende endi endo erai erei Yamo iamo immo irai irei isca isce isci isco ano are ata ate ati ato ava ' +
    'avi avo erà ere erò ete eva evi evo irà ire irò ita ite iti ito iva ivi ivo ono uta ute uti uto ar ir',
)

export function stemItalian(given: string): string {
  const graves = given.replace(/[áéíóú]/g, (letter) => grave[letter]!)
  const qu = raise(graves, (before, letter) => letter === 'u' && before === 'q')
  const word = raiseBetween(qu, vowels, 'ui')
  const at = { ...regionsOf(word, vowels), rv: romanceRegion(word, vowels) }
  pronoun(at)
  if (!standardSuffix(at)) {
    const verb = ending(at.rv, verbs)
    if (verb !== undefined) cut(at, verb.length)
  }
  if (isIn(at.rv.at(-1), 'aeioàèìò')) {
    cut(at, 1)
    if (at.rv.endsWith('i')) cut(at, 1)
  }
  if (at.rv.endsWith('ch') || at.rv.endsWith('gh')) cut(at, 1)
  return at.word.replaceAll('I', 'i').replaceAll('U', 'u')
}

function pronoun(at: Regions): void {
  const suffix = ending(at.rv, pronouns)
  if (suffix === undefined) return
  const before = at.rv.slice(0, -suffix.length)
  if (/[ae]ndo$/.test(before)) cut(at, suffix.length)
  else if (/[aei]r$/.test(before)) replace(at, suffix.length, 'e')
}

function standardSuffix(at: Regions): boolean {
  const suffix = ending(at.word, standard)
  if (suffix === undefined) return false
  if (suffix === 'amente' && at.r1.endsWith(suffix)) {
    cut(at, 6)
    if (at.r2.endsWith('iv')) {
      cut(at, 2)
      cutEnd(at, 'at')
    } else if (!cutEnd(at, 'os') && !cutEnd(at, 'ic')) cutEnd(at, 'abil')
    return true
  }
  if (/^[ai]ment[oi]$/.test(suffix) && at.rv.endsWith(suffix)) {
    cut(at, 6)
    return true
  }
  if (!at.r2.endsWith(suffix)) return false
  if (suffix.startsWith('logi')) {
    cut(at, 2)
    // nltk takes a piece of the word that ends with "l" for RV from here on: nothing more is found.
    at.rv = ''
  } else if (/^u[sz]ion/.test(suffix)) cut(at, 5)
  else if (suffix.startsWith('enz')) replace(at, 4, 'te')
  else {
    cut(at, suffix.length)
    if (/^a(zion|tor)/.test(suffix)) cutEnd(at, 'ic')
    else if (suffix === 'ità') {
      if (!cutEnd(at, 'ic') && !cutEnd(at, 'iv')) cutEnd(at, 'abil')
    } else if (/^iv[oiae]$/.test(suffix) && cutEnd(at, 'at')) cutEnd(at, 'ic')
  }
  return true
}

/** Cuts what R2 ends with. */
function cutEnd(at: Regions, end: string): boolean {
  if (!at.r2.endsWith(end)) return false
  cut(at, end.length)
  return true
}
