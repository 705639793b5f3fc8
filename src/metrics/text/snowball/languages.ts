import { arabicStemmer } from './arabic.ts'
import { stemDutch } from './dutch.ts'
import { stemEnglish } from './english.ts'
import { stemFinnish } from './finnish.ts'
import { stemFrench } from './french.ts'
import { stemGerman } from './german.ts'
import { stemHungarian } from './hungarian.ts'
import { stemItalian } from './italian.ts'
import { stemPortuguese } from './portuguese.ts'
import { stemRomanian } from './romanian.ts'
import { stemRussian } from './russian.ts'
import { stemDanish, stemNorwegian, stemSwedish } from './scandinavian.ts'
import { stemSpanish } from './spanish.ts'

/** Gives the stem of a word in lower case. */
export type Stem = (word: string) => string

export interface SnowballLanguage {
  name: string
  /** A new stemmer, equal to nltk 3.10.4 `SnowballStemmer(name)`. */
  stemmer(): Stem
  /** Whether a stem depends on the words that the same stemmer has seen before. */
  remembers: boolean
}

/**
 * The languages of nltk's Snowball stemmers by their code in ISO 639-1. nltk departs from the Snowball project's own algorithms in most
 * languages, so that no Snowball library gives its stems; these follow nltk, word by word.
 * Source: Porter, "Snowball: a language for stemming algorithms", 2001, in the form of nltk 3.10.4 (see NOTICE beside this file).
 */
export const snowballLanguages: Readonly<Record<string, SnowballLanguage>> = {
  ar: { name: 'Arabic', stemmer: () => inUnits(arabicStemmer()), remembers: true },
  da: language('Danish', stemDanish),
  nl: language('Dutch', stemDutch),
  en: language('English', stemEnglish),
  fi: language('Finnish', stemFinnish),
  fr: language('French', stemFrench),
  de: language('German', stemGerman),
  hu: language('Hungarian', stemHungarian),
  it: language('Italian', stemItalian),
  no: language('Norwegian', stemNorwegian),
  pt: language('Portuguese', stemPortuguese),
  ro: language('Romanian', stemRomanian),
  ru: language('Russian', stemRussian),
  es: language('Spanish', stemSpanish),
  sv: language('Swedish', stemSwedish),
}

function language(name: string, stem: Stem): SnowballLanguage {
  const inside = inUnits(stem)
  return { name, stemmer: () => inside, remembers: false }
}

const pairOfUnits = /[\ud800-\udbff][\udc00-\udfff]/g

/** Python counts a character beyond U+FFFF as one letter, JavaScript as two: such characters are stood for by single ones. */
function inUnits(stem: Stem): Stem {
  return (word) => {
    const wide = word.match(pairOfUnits)
    if (wide === null) return stem(word)
    const used = new Set(word)
    const standIns = new Map<string, string>()
    const characters = new Map<string, string>()
    let next = 0xe000
    for (const character of wide) {
      if (standIns.has(character)) continue
      while (used.has(String.fromCharCode(next))) next += 1
      // So many kinds of characters beyond U+FFFF are no word.
      if (next > 0xf8ff) return word
      const standIn = String.fromCharCode(next)
      next += 1
      standIns.set(character, standIn)
      characters.set(standIn, character)
    }
    const stemmed = stem(word.replace(pairOfUnits, (character) => standIns.get(character)!))
    return stemmed.replace(/[\ue000-\uf8ff]/g, (unit) => characters.get(unit) ?? unit)
  }
}
