import { afterVowelAndConsonant, cut, ending, isIn, list, type Regions, replace } from './regions.ts'

/** R1 begins after at least three letters. */
function regions(word: string, vowels: string): Regions {
  return { word, r1: afterVowelAndConsonant(word, vowels, 3), r2: '', rv: '' }
}

const danish = {
  vowels: 'aeiouyæåø',
  beforeS: 'abcdfghjklmnoprtvyzå',
  step1: list(
    'erendes erende hedens ethed erede heden heder endes ernes erens erets ered ende erne eren erer heds enes eres eret ' +
      'hed ene ere ens ers ets en er es et e s',
  ),
  step2: list('gd dt gt kt'),
  step3: list('elig løst lig els ig'),
  double: 'bcdfghjklmnpqrstvwxz',
}

export function stemDanish(word: string): string {
  const at = regions(word, danish.vowels)
  const first = ending(at.r1, danish.step1)
  if (first !== undefined && (first !== 's' || isIn(at.word.at(-2), danish.beforeS))) cut(at, first.length)
  if (ending(at.r1, danish.step2)) cut(at, 1)
  if (at.r1.endsWith('igst')) cut(at, 2)
  const last = ending(at.r1, danish.step3)
  if (last === 'løst') cut(at, 1)
  else if (last !== undefined) {
    cut(at, last.length)
    if (ending(at.r1, danish.step2)) cut(at, 1)
  }
  const end = at.word.at(-1)
  return at.word.length > 3 && end === at.word.at(-2) && isIn(end, danish.double) ? at.word.slice(0, -1) : at.word
}

const norwegian = {
  vowels: 'aeiouyæåø',
  beforeS: 'bcdfghjlmnoprtvyz',
  step1: list(
    'hetenes hetene hetens heter heten endes ande ende edes enes erte ede ane ene ens ers ets het ast ert en ar er as es et ' +
      'a e s',
  ),
  step2: list('dt vt'),
  step3: list('hetslov eleg elig elov slov leg eig lig els lov ig'),
}

export function stemNorwegian(word: string): string {
  const at = regions(word, norwegian.vowels)
  const first = ending(at.r1, norwegian.step1)
  if (first === 'erte' || first === 'ert') replace(at, first.length, 'er')
  else if (first === 's') {
    const before = at.word.at(-2)
    if (isIn(before, norwegian.beforeS) || (before === 'k' && !isIn(at.word.at(-3), norwegian.vowels))) cut(at, 1)
  } else if (first !== undefined) cut(at, first.length)
  if (ending(at.r1, norwegian.step2)) cut(at, 1)
  const last = ending(at.r1, norwegian.step3)
  if (last !== undefined) cut(at, last.length)
  return at.word
}

const swedish = {
  vowels: 'aeiouyäåö',
  beforeS: 'bcdfghjklmnoprtvy',
  step1: list(
    'heterna hetens heter heten anden arnas ernas ornas andes andet arens arna erna orna ande arne aste aren ades erns ade ' +
      'are ern ens het ast ad en ar er or as es at a e s',
  ),
  step2: list('dd gd nn dt gt kt tt'),
  step3: list('fullt löst els lig ig'),
}

export function stemSwedish(word: string): string {
  const at = regions(word, swedish.vowels)
  const first = ending(at.r1, swedish.step1)
  if (first !== undefined && (first !== 's' || isIn(at.word.at(-2), swedish.beforeS))) cut(at, first.length)
  if (ending(at.r1, swedish.step2)) cut(at, 1)
  const last = ending(at.r1, swedish.step3)
  if (last === 'fullt' || last === 'löst') cut(at, 1)
  else if (last !== undefined) cut(at, last.length)
  return at.word
}
