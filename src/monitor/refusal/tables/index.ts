import { languageOf } from '../../language/identify.ts'
import { compiled, type Rules, type Table } from '../table.ts'
import { ar } from './ar.ts'
import { bn } from './bn.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { ur } from './ur.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'
import { isTraditional, zhTraditional } from './zh-traditional.ts'

const all = [en, zh, hi, es, fr, ar, bn, pt, ru, ur, de, ja, ko, it, tr, id, vi, nl, pl, uk, he]
const tables = new Map(all.map((table) => [table.language, table]))
const known = new Map<Table, Rules>()

/** Made when a language first comes; null: there are none for it. */
function rulesOf(language: string, text: string): Rules | null {
  const table = language === zh.language && isTraditional(text) ? zhTraditional : tables.get(language)
  if (table === undefined) return null
  const rules = known.get(table) ?? compiled(table)
  known.set(table, rules)
  return rules
}

/** Characters below which every language of the script is tried. */
const shortText = 80

/** Made with the first answer, and not while a service starts. */
export const english = (): Rules => rulesOf('en', '')!

/** The rules to try on a text: those of its language, and always the English ones, since models refuse in English whatever is spoken. */
export function rulesFor(text: string): { own: Rules | null; tried: Rules[] } {
  const { language, likely, possible } = languageOf(text)
  const own = language === null ? null : rulesOf(language, text)
  // A short text names no language surely, and near relatives are taken for each other.
  const named = own === null || text.length < shortText ? possible : likely.slice(0, 2)
  const tried = named.flatMap((each) => (each === en.language ? [] : (rulesOf(each, text) ?? [])))
  return { own, tried: [...tried, english()] }
}
