import { afterVowelAndConsonant, cut, ending, list, type Regions } from './regions.ts'

/** nltk stems a transliteration into Latin letters; what it cannot bring back, such as a Latin letter in the word, changes the stem. */
const latin = new Map(
  list(
    'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i` к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:t^s ч:ch ш:sh щ:shch ' +
      "ъ:'' ы:y ь:' э:e` ю:i^u я:i^a",
  ).map((pair) => pair.split(':') as [string, string]),
)
for (const [letter, written] of [...latin]) latin.set(letter.toUpperCase(), written)

/** In the order in which nltk replaces them. */
const cyrillic = list(
  'i^u:ю i^a:я shch:щ kh:х t^s:ц ch:ч e`:э i`:й sh:ш k:к e:е zh:ж a:а b:б v:в g:г d:д z:з i:и l:л m:м n:н o:о p:п r:р s:с t:т ' +
    "u:у f:ф '':ъ y:ы ':ь",
).map((pair) => pair.split(':') as [string, string])

const gerunds = list("ivshis' yvshis' vshis' ivshi yvshi vshi iv yv v")
const adjectives = list(
  'i^ui^u i^ai^a imi ymi ego ogo emu omu ikh ykh ui^u ai^a oi^u ei^u ee ie ye oe ei` ii` yi` oi` em im ym om',
)
const participles = list('ui^ushch i^ushch shch ivsh yvsh vsh em nn')
const verbs = list(
  "esh' ei`te ui`te ui^ut ish' ete i`te i^ut nno ila yla ena ite ili yli ilo ylo eno i^at uet eny it' yt' ui^u la na li em lo " +
    "no et ny t' ei` ui` il yl im ym en it yt i^u i` l n",
)
const nouns = list(
  "ii^ami ii^akh i^ami ii^am i^akh ami iei` i^am iem akh ii^u 'i^u ii^a 'i^a ev ov ie 'e ei ii ei` oi` ii` em am om i^u i^a a " +
    "e i i` o u y '",
)

/** Suffixes that go only after "а" or "я". */
const gerundsAfterA = new Set(list("v vshi vshis'"))
const verbsAfterA = new Set(list("la na ete i`te li i` l em n lo no et i^ut ny t' esh' nno"))
const adjectivalAfterA = new Set(
  list('i^ushch shch vsh em nn').flatMap((participle) => adjectives.map((end) => participle + end)),
)
const adjectival = participles
  .flatMap((participle) => adjectives.map((end) => participle + end))
  .map((suffix) => (suffix === 'ui^ushchai^a' ? 'ui^ushchaia' : suffix))
  .concat(adjectives)
  .sort((a, b) => b.length - a.length)

export function stemRussian(given: string): string {
  if (!/[^\0-\xff]/.test(given)) return given
  let word = ''
  for (const letter of given) word += latin.get(letter) ?? letter
  const at = regions(word)
  if (!cutFitting(at, gerunds, gerundsAfterA)) {
    const reflexive = ending(at.rv, ['si^a', "s'"])
    if (reflexive !== undefined) cut(at, reflexive.length)
    if (!cutFitting(at, adjectival, adjectivalAfterA) && !cutFitting(at, verbs, verbsAfterA)) {
      const noun = ending(at.rv, nouns)
      if (noun !== undefined) cut(at, noun.length)
    }
  }
  if (at.rv.endsWith('i')) cut(at, 1)
  const derivation = ending(at.r2, ["ost'", 'ost'])
  if (derivation !== undefined) cut(at, derivation.length)
  word = finish(at.word)
  for (const [written, letter] of cyrillic) word = word.replaceAll(written, letter)
  return word
}

function regions(word: string): Regions {
  const short = word.replaceAll('i^a', 'A').replaceAll('i^u', 'U').replaceAll('e`', 'E')
  const long = (text: string) => text.replaceAll('A', 'i^a').replaceAll('U', 'i^u').replaceAll('E', 'e`')
  const vowels = 'AUEaeiouy'
  const first = [...short].findIndex((letter) => vowels.includes(letter))
  const r2 = afterVowelAndConsonant(afterVowelAndConsonant(short, vowels), vowels)
  return { word, r1: '', r2: long(r2), rv: first < 0 ? '' : long(short.slice(first + 1)) }
}

/** Cuts the first suffix that is there and, where it must, follows "а" or "я". */
function cutFitting(at: Regions, suffixes: readonly string[], afterA: ReadonlySet<string>): boolean {
  const suffix = suffixes.find(
    (each) => at.rv.endsWith(each) && (!afterA.has(each) || at.rv.at(-each.length - 1) === 'a'),
  )
  if (suffix !== undefined) cut(at, suffix.length)
  return suffix !== undefined
}

function finish(word: string): string {
  if (word.endsWith('nn')) return word.slice(0, -1)
  const superlative = ending(word, ['ei`she', 'ei`sh'])
  if (superlative === undefined) return word.endsWith("'") ? word.slice(0, -1) : word
  const rest = word.slice(0, -superlative.length)
  return rest.endsWith('nn') ? rest.slice(0, -1) : rest
}
