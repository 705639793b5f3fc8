import type { Asked } from '../asked.ts'
import { type FilledRow, Unreadable } from './filled.ts'
import { isObject, numberIn, textIn } from './values.ts'

/**
 * The file that the rating page saves, in the middle or at the end.
 * @throws Unreadable
 */
export function pageRows(
  file: Record<string, unknown>,
  asked: readonly Asked[],
): { sheet: string | null; rows: FilledRow[] } {
  if (file.version !== 1) throw new Unreadable('another version of this program made its sheet')
  if (!Array.isArray(file.items)) throw new Unreadable('it has no list "items"')
  return { sheet: textIn(file.sheet), rows: file.items.map((item, i) => rowOf(item, i, asked)) }
}

function rowOf(item: unknown, i: number, asked: readonly Asked[]): FilledRow {
  const found = isObject(item) ? item : {}
  const grades = isObject(found.grades) ? found.grades : {}
  return {
    at: `item ${i + 1}`,
    item: textIn(found.item) ?? '',
    seal: textIn(found.seal),
    texts: null,
    grades: Object.fromEntries(asked.map(({ name }) => [name, grades[name] ?? null])),
    cannot: found.cannot === true,
    skipped: false,
    note: textIn(found.note) ?? '',
    seconds: numberIn(found.seconds),
    changed: textIn(found.at),
    annotator: null,
  }
}
