import { askedOf } from '../../src/people/asked.ts'
import type { KeyItem, SheetKey } from '../../src/people/sheet/key.ts'
import type { PageFile, PageRating } from '../../src/people/sheet/page/data.ts'

/** What a person answers to an item, by question; null: cannot judge; absent: left open. */
export type Says = (item: KeyItem, place: number) => Record<string, number> | null | undefined

/** What the page saves when somebody has filled in a sheet. */
export function pageFile(key: SheetKey, rater: string, says: Says, more: Partial<PageRating> = {}): PageFile {
  const asked = askedOf(key.compare, key.rubric)
  const { items } = key.raters.find((one) => one.rater === rater)!
  return {
    format: 'checkpoint-gate ratings',
    version: 1,
    sheet: key.sheet,
    rater,
    saved: '2026-11-02T10:00:00.000Z',
    items: items.map((item, place) => {
      const said = says(item, place)
      const codes = asked.flatMap(({ name, options }) => {
        const option = options.find(({ value }) => value === said?.[name])
        return option === undefined ? [] : [[name, option.code]]
      })
      return {
        item: item.item,
        seal: item.seal,
        grades: Object.fromEntries(codes),
        cannot: said === null,
        note: '',
        seconds: 30,
        changes: 1,
        at: '2026-11-02T10:00:00.000Z',
        ...more,
      }
    }),
  }
}

/** The preference, from 1 to 5 towards the candidate, as it is answered at this item. */
export function towards(item: KeyItem, preference: number): Record<string, number> {
  const isTurned = item.rated.form === 'pair' && item.rated.first === 'candidate'
  return { preference: isTurned ? 6 - preference : preference }
}

/** The same grade by every criterion. */
export function allBy(key: SheetKey, grade: number): Record<string, number> {
  return Object.fromEntries(key.rubric.criteria.map(({ name }) => [name, grade]))
}

export const bytesOf = (value: unknown): Uint8Array =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
