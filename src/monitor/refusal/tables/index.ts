import { languageOf } from '../../language/identify.ts'
import { compiled, type Rules } from '../table.ts'
import { ar } from './ar.ts'
import { bn } from './bn.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { ur } from './ur.ts'
import { zh } from './zh.ts'

const tables = new Map([en, zh, hi, es, fr, ar, bn, pt, ru, ur].map((table) => [table.language, compiled(table)]))

/** Characters below which every language of the script is tried. */
const shortText = 80

export const english = tables.get('en')!

/** The rules to try on a text: those of its language, and always the English ones, since models refuse in English whatever is spoken. */
export function rulesFor(text: string): { own: Rules | null; tried: Rules[] } {
  const { language, likely, possible } = languageOf(text)
  const own = tables.get(language ?? '') ?? null
  // A short text names no language surely, and near relatives are taken for each other.
  const named = own === null || text.length < shortText ? possible : likely.slice(0, 2)
  const tried = named.map((each) => tables.get(each)).filter((each) => each !== undefined && each !== english)
  return { own, tried: [...(tried as Rules[]), english] }
}
