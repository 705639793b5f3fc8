import { fold, isPlain } from './fold.ts'
import { arabic, cyrillic, devanagari, latin, type Vocabulary } from './words.ts'

/** What these rules say of a text may change only with this version. */
export const languageRules = 'languages-1'

export interface Language {
  /** ISO 639-1; null where the text is too short or does not tell. */
  language: string | null
  /** What it may be, the likeliest first. */
  likely: readonly string[]
  /** All that are written like this. */
  possible: readonly string[]
}

const read = 400
/** Letters that a text must have before its language is named: below, one foreign name would decide. */
const fewestLetters = 12
const fewestSigns = 4

const alone: Record<string, string> = {
  bengali: 'bn',
  hangul: 'ko',
  hebrew: 'he',
  han: 'zh',
  kana: 'ja',
  thai: 'th',
  greek: 'el',
  tamil: 'ta',
  telugu: 'te',
  gujarati: 'gu',
  gurmukhi: 'pa',
}
const shared: Record<string, ReturnType<typeof lexicon>> = {
  latin: lexicon(latin),
  cyrillic: lexicon(cyrillic),
  arabic: lexicon(arabic),
  devanagari: lexicon(devanagari),
}

function lexicon(vocabularies: Record<string, Vocabulary>) {
  const languages = Object.keys(vocabularies)
  const of = new Map<string, number[]>()
  for (const [i, { words }] of Object.values(vocabularies).entries()) {
    for (const word of new Set(fold(words).split(' '))) of.set(word, [...(of.get(word) ?? []), i])
  }
  const letters = new Map<number, number[]>()
  for (const [i, { letters: own = '' }] of Object.values(vocabularies).entries()) {
    for (const letter of own) letters.set(letter.charCodeAt(0), [...(letters.get(letter.charCodeAt(0)) ?? []), i])
  }
  return { languages, of, letters }
}

const scripts: [from: number, to: number, script: string][] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x5d0, 0x5ea, 'hebrew'],
  [0x620, 0x6ff, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x980, 0x9ff, 'bengali'],
  [0xa00, 0xa7f, 'gurmukhi'],
  [0xa80, 0xaff, 'gujarati'],
  [0xb80, 0xbff, 'tamil'],
  [0xc00, 0xc7f, 'telugu'],
  [0xe00, 0xe7f, 'thai'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
]
const names = [...new Set(scripts.map(([, , script]) => script))]
const scriptOf = new Int8Array(0x10000).fill(-1)
for (const [from, to, script] of scripts) scriptOf.fill(names.indexOf(script), from, to + 1)

function lettersByScript(text: string): Record<string, number> {
  const counts = new Float64Array(names.length)
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf[text.charCodeAt(i)]!
    if (script >= 0) counts[script]! += 1
  }
  return Object.fromEntries(names.map((name, i) => [name, counts[i]!]))
}

/** Of an answer it is asked twice: what it is in, and whose refusals to look for. */
let last: { part: string; told: Language } = { part: '', told: told('') }

/** The language of a text: by its script, and where languages share one by its commonest words and by letters of its own. */
export function languageOf(text: string): Language {
  const part = text.slice(0, read)
  if (part !== last.part) last = { part, told: told(part) }
  return last.told
}

function told(part: string): Language {
  const counts = lettersByScript(part)
  // Japanese has fewer kana than kanji at times, Chinese has none; both have Latin names.
  const weight: Record<string, number> = {
    ...counts,
    han: counts.han! * 3,
    kana: counts.kana! > 0 ? counts.kana! * 3 + counts.han! * 3 : 0,
    hangul: counts.hangul! * 2,
  }
  if (counts.kana! * 8 < counts.han!) weight.kana = 0
  const script = names.reduce((best, name) => (weight[name]! > weight[best]! ? name : best), names[0]!)
  const only = alone[script]
  if (only !== undefined) {
    return { language: counts[script]! >= fewestSigns ? only : null, likely: [only], possible: [only] }
  }
  return byWords(part, shared[script]!, counts[script]! >= fewestLetters)
}

function byWords(part: string, { languages, of, letters }: ReturnType<typeof lexicon>, enough: boolean): Language {
  const scores = new Float64Array(languages.length)
  for (const word of fold(part).split(/[\s\d.,:;!?…"“”„«»()¿¡،؛؟۔।*_/-]+/)) {
    const known = of.get(word)
    if (known !== undefined) for (const i of known) scores[i]! += 1 / (known.length + 1)
  }
  if (!isPlain(part)) {
    const lower = part.toLowerCase()
    const own = new Float64Array(languages.length)
    for (let at = 0; at < lower.length; at++) {
      const unit = lower.charCodeAt(at)
      const known = unit > 127 ? letters.get(unit) : undefined
      if (known !== undefined) for (const i of known) own[i]! += 0.5
    }
    for (const i of scores.keys()) scores[i]! += Math.min(3, own[i]!)
  }
  const order = [...languages.keys()].sort((a, b) => scores[b]! - scores[a]!)
  const [first, second] = [order[0]!, order[1]!]
  const likely = order.filter((i) => scores[i]! > 0).map((i) => languages[i]!)
  const sure = enough && scores[first]! >= 0.6 && scores[first]! >= 1.35 * scores[second]!
  return { language: sure ? languages[first]! : null, likely, possible: languages }
}
