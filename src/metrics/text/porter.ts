/**
 * The Porter stemmer as nltk 3.10.4 has it (`PorterStemmer()`, mode NLTK_EXTENSIONS). Stemmers on npm follow the paper or Snowball
 * and give other stems, and so other ROUGE and METEOR figures, than the ones people publish.
 * Source: Porter, "An algorithm for suffix stripping", Program 14.3 (1980), with nltk's deviations.
 */
export function porterStem(word: string): string {
  const lower = word.toLowerCase()
  const irregular = irregularForms.get(lower)
  if (irregular !== undefined) return irregular
  if (lengthIs(word, 1) || lengthIs(word, 2)) return lower
  let stem = adjectiveY(pastAndGerund(plural(lower)))
  stem = doubleSuffix(stem)
  stem = applyFirst(stem, simpleSuffixes, 1)
  stem = residualSuffix(stem)
  return finalL(finalE(stem))
}

const irregularForms = new Map([
  ['sky', 'sky'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['news', 'news'],
  ['innings', 'inning'],
  ['inning', 'inning'],
  ['outings', 'outing'],
  ['outing', 'outing'],
  ['cannings', 'canning'],
  ['canning', 'canning'],
  ['howe', 'howe'],
  ['proceed', 'proceed'],
  ['exceed', 'exceed'],
  ['succeed', 'succeed'],
])

/** Python counts code points where JavaScript counts UTF-16 units. */
function lengthIs(word: string, length: number): boolean {
  return word.length >= length && word.length <= 2 * length && [...word].length === length
}

const y = 121

function isVowelLetter(unit: number): boolean {
  return unit === 97 || unit === 101 || unit === 105 || unit === 111 || unit === 117
}

/** A y is a consonant where the letter before it is not; at the start of a word it is one. */
function isConsonant(word: string, index: number): boolean {
  let at = index
  let negate = false
  while (at > 0 && word.charCodeAt(at) === y) {
    negate = !negate
    at -= 1
  }
  return !isVowelLetter(word.charCodeAt(at)) !== negate
}

/** Number of changes from vowel to consonant within the first `length` letters: Porter's m. */
function measure(word: string, length: number): number {
  let changes = 0
  let vowelBefore = false
  for (let i = 0; i < length; i += 1) {
    const unit = word.charCodeAt(i)
    const vowel: boolean = unit === y ? i > 0 && !vowelBefore : isVowelLetter(unit)
    if (vowelBefore && !vowel) changes += 1
    vowelBefore = vowel
  }
  return changes
}

function hasVowel(word: string, length: number): boolean {
  for (let i = 0; i < length; i += 1) {
    const unit = word.charCodeAt(i)
    if (isVowelLetter(unit) || (unit === y && i > 0)) return true
  }
  return false
}

function endsWithDoubleConsonant(word: string): boolean {
  return word.length >= 2 && word.at(-1) === word.at(-2) && isConsonant(word, word.length - 1)
}

/** Consonant, vowel, consonant other than w, x, y; nltk adds words of a vowel and a consonant. */
function endsWithCvc(word: string): boolean {
  const n = word.length
  if (n === 2) return !isConsonant(word, 0) && isConsonant(word, 1)
  const last = word.at(-1)
  return (
    n >= 3 &&
    isConsonant(word, n - 3) &&
    !isConsonant(word, n - 2) &&
    isConsonant(word, n - 1) &&
    last !== 'w' &&
    last !== 'x' &&
    last !== 'y'
  )
}

type Rule = readonly [suffix: string, replacement: string]
/** By the last letter of the suffix but one, which tells most of them apart. */
type Rules = ReadonlyMap<number, readonly Rule[]>

function rulesOf(rules: readonly Rule[]): Rules {
  const byLetter = new Map<number, Rule[]>()
  for (const rule of rules) {
    const letter = rule[0].charCodeAt(rule[0].length - 2)
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), rule])
  }
  return byLetter
}

/** Only the first rule whose suffix fits is tried; it applies where the rest has at least the given measure. */
function applyFirst(word: string, rules: Rules, least: number): string {
  const likely = rules.get(word.charCodeAt(word.length - 2))
  if (likely === undefined) return word
  for (const [suffix, replacement] of likely) {
    if (!word.endsWith(suffix)) continue
    const length = word.length - suffix.length
    return measure(word, length) >= least ? word.slice(0, length) + replacement : word
  }
  return word
}

/** Step 1a. */
function plural(word: string): string {
  if (!word.endsWith('s')) return word
  if (word.endsWith('ies')) return word.slice(0, lengthIs(word, 4) ? -1 : -2)
  if (word.endsWith('sses')) return word.slice(0, -2)
  return word.endsWith('ss') ? word : word.slice(0, -1)
}

/** Step 1b. */
function pastAndGerund(word: string): string {
  if (word.endsWith('ied')) return word.slice(0, lengthIs(word, 4) ? -1 : -2)
  if (word.endsWith('eed')) return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word
  const length = word.length - (word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0)
  if (length === word.length || !hasVowel(word, length)) return word
  const stem = word.slice(0, length)
  if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz')) return `${stem}e`
  if (endsWithDoubleConsonant(stem)) return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1)
  // nltk's rule table marks "double consonant" by the text "*d", which also fits words that really end so.
  if (stem.endsWith('*d')) return `${stem.slice(0, -2)}d`
  return measure(stem, stem.length) === 1 && endsWithCvc(stem) ? `${stem}e` : stem
}

/** Step 1c. */
function adjectiveY(word: string): string {
  const before = word.length - 2
  return word.endsWith('y') && before > 0 && isConsonant(word, before) ? `${word.slice(0, -1)}i` : word
}

/** Step 2. */
function doubleSuffix(word: string): string {
  if (word.endsWith('alli') && measure(word, word.length - 4) > 0) return doubleSuffix(word.slice(0, -2))
  // The l of "logi" belongs to the stem that is measured, so that "geologi" is treated as "archaeologi" is.
  if (word.endsWith('logi')) return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word
  return applyFirst(word, doubleSuffixes, 1)
}

const doubleSuffixes = rulesOf([
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['fulli', 'ful'],
])

/** Step 3. */
const simpleSuffixes = rulesOf([
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
])

/** Step 4. "ion" goes only after s or t; where it does not, no later suffix can fit. */
function residualSuffix(word: string): string {
  if (word.endsWith('ion') && !/[st]ion$/.test(word)) return word
  return applyFirst(word, residualSuffixes, 2)
}

const residualSuffixes = rulesOf(
  [
    'al',
    'ance',
    'ence',
    'er',
    'ic',
    'able',
    'ible',
    'ant',
    'ement',
    'ment',
    'ent',
    'ion',
    'ou',
    'ism',
    'ate',
    'iti',
    'ous',
    'ive',
    'ize',
  ].map((suffix) => [suffix, ''] as const),
)

/** Step 5a. */
function finalE(word: string): string {
  if (!word.endsWith('e')) return word
  const stem = word.slice(0, -1)
  const m = measure(stem, stem.length)
  return m > 1 || (m === 1 && !endsWithCvc(stem)) ? stem : word
}

/** Step 5b. */
function finalL(word: string): string {
  return word.endsWith('ll') && measure(word, word.length - 1) > 1 ? word.slice(0, -1) : word
}
