import { cut, ending, isIn, list, type Regions, regionsOf, replace, romanceRegion } from './regions.ts'

const vowels = 'aeiouáéíóúâêô'
const standard = list(
  'amentos imentos uço~es amento imento adoras adores aço~es logias ências amente idades anças ismos istas adora aça~o antes ' +
    'ância logia uça~o ência mente idade ança ezas icos icas ismo ável ível ista osos osas ador ante ivas ivos iras eza ico ' +
    'ica oso osa iva ivo ira',
)
const verbs = list(
  'aríamos eríamos iríamos ássemos êssemos íssemos aríeis eríeis iríeis ásseis ésseis ísseis áramos éramos íramos ávamos ' +
    'aremos eremos iremos ariam eriam iriam assem essem issem ara~o era~o ira~o arias erias irias ardes erdes irdes asses ' +
    'esses isses astes estes istes áreis areis éreis ereis íreis ireis áveis íamos armos ermos irmos aria eria iria asse esse ' +
    'isse aste este iste arei erei irei aram eram iram avam arem erem irem ando endo indo adas idas arás aras erás eras irás ' +
    'avas ares eres ires íeis ados idos ámos amos emos imos iras ada ida ará ara erá era irá ava iam ado ido ias ais eis ira ' +
    'ia ei am em ar er ir as es is eu iu ou',
)
const residues = list('os a i o á í ó')

export function stemPortuguese(given: string): string {
  const word = given.replaceAll('ã', 'a~').replaceAll('õ', 'o~').replaceAll('qü', 'qu').replaceAll('gü', 'gu')
  const at = { ...regionsOf(word, vowels), rv: romanceRegion(word, vowels) }
  const verb = standardSuffix(at) ? '' : ending(at.rv, verbs)
  if (verb === undefined) {
    const residue = ending(at.rv, residues)
    if (residue !== undefined) cut(at, residue.length)
  } else {
    if (verb !== '') cut(at, verb.length)
    if (at.rv.endsWith('i') && at.word.at(-2) === 'c') cut(at, 1)
  }
  if (isIn(at.rv.at(-1), 'eéê')) {
    cut(at, 1)
    const softened = at.word.endsWith('gu') && at.rv.endsWith('u')
    if (softened || (at.word.endsWith('ci') && at.rv.endsWith('i'))) cut(at, 1)
  } else at.word = at.word.replace(/ç$/, 'c')
  return at.word.replaceAll('a~', 'ã').replaceAll('o~', 'õ')
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
  if (suffix.startsWith('ira') && at.rv.endsWith(suffix) && at.word.at(-suffix.length - 1) === 'e') {
    replace(at, suffix.length, 'ir')
    return true
  }
  if (!at.r2.endsWith(suffix)) return false
  if (suffix.startsWith('logia')) replace(at, suffix.length, 'log')
  else if (suffix.startsWith('uç')) replace(at, suffix.length, 'u')
  else if (suffix.startsWith('ência')) replace(at, suffix.length, 'ente')
  else {
    cut(at, suffix.length)
    if (suffix === 'mente') {
      if (!cutEnd(at, 'ante') && !cutEnd(at, 'avel')) cutEnd(at, 'ivel')
    } else if (suffix.startsWith('idade')) {
      if (!cutEnd(at, 'ic') && !cutEnd(at, 'iv')) cutEnd(at, 'abil')
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
