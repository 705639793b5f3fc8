import { cut, ending, list, type Regions, regionsOf, replace, romanceRegion } from './regions.ts'

const vowels = 'aeiouáéíóúü'
const pronouns = list('selas selos sela selo las les los nos me se la le lo')
const standard = list(
  'amientos imientos amiento imiento acion aciones uciones ucion adoras adores ancias logías encias amente idades anzas ismos ' +
    'ables ibles istas adora ación antes ancia logía ución encia mente anza icos icas ismo able ible ista osos osas ador ante ' +
    'idad ivas ivos ico ica oso osa iva ivo',
)
const yVerbs = list('yeron yendo yamos yais yan yen yas yes ya ye yo yó')
const verbs = list(
  'aríamos eríamos iríamos iéramos iésemos aríais aremos eríais eremos iríais iremos ierais ieseis asteis isteis ábamos ' +
    'áramos ásemos arían arías aréis erían erías eréis irían irías iréis ieran iesen ieron iendo ieras ieses abais arais aseis ' +
    'éamos arán arás aría erán erás ería irán irás iría iera iese aste iste aban aran asen aron ando abas adas idas aras ases ' +
    'íais ados idos amos imos emos ará aré erá eré irá iré aba ada ida ara ase ían ado ido ías áis éis ía ad ed id an ió ar er ' +
    'ir as ís en es',
)
const residues = list('os a e o á é í ó')
const plain: Record<string, string> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' }

function unaccented(text: string): string {
  return text.replace(/[áéíóú]/g, (letter) => plain[letter]!)
}

export function stemSpanish(word: string): string {
  const at = { ...regionsOf(word, vowels), rv: romanceRegion(word, vowels) }
  pronoun(at)
  if (!standardSuffix(at)) verbSuffix(at)
  const residue = ending(at.rv, residues)
  if (residue !== undefined) {
    cut(at, residue.length)
    if ((residue === 'e' || residue === 'é') && at.word.endsWith('gu') && at.rv.endsWith('u')) cut(at, 1)
  }
  return unaccented(at.word)
}

function pronoun(at: Regions): void {
  const suffix = pronouns.find((each) => at.word.endsWith(each) && at.rv.endsWith(each))
  if (suffix === undefined) return
  const [word, rv] = [at.word.slice(0, -suffix.length), at.rv.slice(0, -suffix.length)]
  if (!/([aá]ndo|[aáeéií]r|i[eé]ndo)$/.test(rv) && !(rv.endsWith('yendo') && word.endsWith('uyendo'))) return
  cut(at, suffix.length)
  for (const part of ['word', 'r1', 'r2', 'rv'] as const) at[part] = unaccented(at[part])
}

function standardSuffix(at: Regions): boolean {
  const suffix = ending(at.word, standard)
  if (suffix === undefined) return false
  if (suffix === 'amente' && at.r1.endsWith(suffix)) {
    cut(at, 6)
    if (cutEnd(at, 'iv')) cutEnd(at, 'at')
    else if (!cutEnd(at, 'os') && !cutEnd(at, 'ic')) cutEnd(at, 'ad')
    return true
  }
  if (!at.r2.endsWith(suffix)) return false
  if (suffix.startsWith('logía')) replace(at, suffix.length, 'log')
  else if (suffix.startsWith('uci')) replace(at, suffix.length, 'u')
  else if (suffix.startsWith('encia')) replace(at, suffix.length, 'ente')
  else {
    cut(at, suffix.length)
    if (/^(ador|aci[oó]n|ante|ancia)/.test(suffix)) cutEnd(at, 'ic')
    else if (suffix === 'mente') {
      if (!cutEnd(at, 'ante') && !cutEnd(at, 'able')) cutEnd(at, 'ible')
    } else if (suffix.startsWith('idad')) {
      if (!cutEnd(at, 'abil') && !cutEnd(at, 'ic')) cutEnd(at, 'iv')
    } else if (suffix.startsWith('iv')) cutEnd(at, 'at')
  }
  return true
}

/** Cuts what R2 ends with. */
function cutEnd(at: Regions, end: string): boolean {
  if (!at.r2.endsWith(end)) return false
  cut(at, end.length)
  return true
}

function verbSuffix(at: Regions): void {
  const y = yVerbs.find((each) => at.rv.endsWith(each) && at.word.at(-each.length - 1) === 'u')
  if (y !== undefined) cut(at, y.length)
  const suffix = ending(at.rv, verbs)
  if (suffix === undefined) return
  cut(at, suffix.length)
  if (suffix !== 'en' && suffix !== 'es' && suffix !== 'éis' && suffix !== 'emos') return
  at.word = at.word.replace(/gu$/, 'g')
  at.rv = at.rv.replace(/gu$/, 'g')
}
