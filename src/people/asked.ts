import type { Comparing, Criterion, Rubric } from '../suite/graders.ts'

/** One question of a sheet and what can be answered. The page shows it too: plain data. */
export interface Asked {
  /** Of the criterion, or `preference`. */
  name: string
  /** What its column in a spreadsheet is called. */
  column: string
  title: string
  asks: string
  options: Option[]
}

export interface Option {
  value: number
  /** How it is written in a sheet: a word, or the number of a grade. */
  code: string
  label: string
  /** The key that chooses it; null: the scale is too long for keys of its own. */
  key: string | null
}

/** What a person writes who cannot judge an item. */
export const cannotJudge = 'cannot_judge'

/** Columns of a spreadsheet that hold something else, whatever a criterion is called. */
export const ownColumns = ['item', 'question', 'reference', 'answer', 'answer_1', 'answer_2', 'note', 'seconds', 'seal']

const preferences = [
  ['first_much', 'Answer 1 much better'],
  ['first_slightly', 'Answer 1 slightly better'],
  ['tie', 'Equally good'],
  ['second_slightly', 'Answer 2 slightly better'],
  ['second_much', 'Answer 2 much better'],
] as const

const anchors = ['very poor', 'poor', 'fair', 'good', 'excellent']

/** What a sheet asks of every item. */
export function askedOf(compare: Comparing, { criteria }: Rubric): Asked[] {
  return compare === 'pairs' ? [preference()] : criteria.map(graded)
}

function preference(): Asked {
  return {
    name: 'preference',
    column: 'preference',
    title: 'Which answer is better?',
    asks: 'All in all, by the criteria of the guide. Length by itself is no merit.',
    options: preferences.map(([code, label], i) => ({ value: i + 1, code, label, key: String(i + 1) })),
  }
}

function graded({ name, title, asks, low, high }: Criterion): Asked {
  const options = Array.from({ length: high - low + 1 }, (_, i): Option => {
    const value = low + i
    return { value, code: String(value), label: labelOf(value, low, high), key: high > 9 ? null : String(value) }
  })
  return { name, column: ownColumns.includes(name) ? `grade_${name}` : name, title, asks, options }
}

function labelOf(value: number, low: number, high: number): string {
  if (low === 1 && high === 5) return anchors[value - 1]!
  return value === low ? 'worst' : value === high ? 'best' : ''
}

/** Keys that say "cannot judge": 0 where it is no grade. */
export function cannotKeys(asked: readonly Asked[]): string[] {
  return asked.some(({ options }) => options.some(({ value }) => value === 0)) ? ['x'] : ['0', 'x']
}
