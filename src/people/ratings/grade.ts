import { type Asked, cannotJudge, cannotKeys } from '../asked.ts'

/** What a cell says. `wrong`: why it is no grade, the end of a sentence. */
export type Graded = { grade: number } | { cannot: true } | { open: true } | { wrong: string }

/**
 * The grade in a cell, however a spreadsheet writes it: `4`, `4.0`, `4 `, full-width digits, the word of an option.
 * @param all every question of the sheet: whether 0 means "cannot judge" depends on them
 */
export function gradeIn(cell: unknown, asked: Asked, all: readonly Asked[]): Graded {
  if (cell === null || cell === undefined) return { open: true }
  if (typeof cell !== 'string' && typeof cell !== 'number') return { wrong: 'it is neither a number nor a word' }
  const written = plain(String(cell))
  if (written === '') return { open: true }
  if (written === plain(cannotJudge) || cannotKeys(all).includes(written)) return { cannot: true }
  const option = asked.options.find(({ value, code, label }) =>
    [code, label, `${value} ${label}`].some((known) => plain(known) === written),
  )
  if (option !== undefined) return { grade: option.value }
  const number = /^\+?(-?\d+)(?:[.,]0*)?$/.exec(written)
  const values = asked.options.map(({ value }) => value)
  const range = `allowed are ${values[0]} to ${values.at(-1)}`
  if (number === null) return { wrong: `${range}, whole numbers` }
  const grade = Number(number[1])
  return values.includes(grade) ? { grade } : { wrong: range }
}

/** Wide digits as narrow ones, spaces and underscores alike. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .replace(/^'/, '')
    .toLowerCase()
}
