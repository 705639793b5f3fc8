import { languageOf } from '../../quality/language.ts'
import { compiled, type Rules } from '../table.ts'
import { en } from './en.ts'

const tables: Rules[] = [en].map(compiled)

export const english = tables[0]!

/** The rules to try on a text: those of its language, and always the English ones, since models refuse in English whatever is spoken. */
export function rulesFor(text: string): { own: Rules | null; tried: Rules[] } {
  const { language, likely } = languageOf(text)
  const named = new Set(likely)
  const own = tables.find((each) => each.language === language) ?? null
  const tried = tables.filter((each) => named.has(each.language) && each !== english)
  return { own, tried: [...tried, english] }
}
