import { askedOf } from '../asked.ts'
import { choicesText } from './guide.ts'
import type { Sheet } from './plan.ts'
import { cellText, nothing, questionText } from './texts.ts'

/**
 * The sheet as a table for spreadsheets: UTF-8 with a byte-order mark, which Excel needs; every cell quoted; an apostrophe in front
 * of texts that a spreadsheet would run as a formula or make a number of, since quotes do not keep it from that; texts that are too long
 * cut by one rule for all.
 */
export function csvSheet({ compare, rubric, items }: Sheet): string {
  const asked = askedOf(compare, rubric)
  const hasReferences = items.some(({ references }) => references.length > 0)
  const answers = compare === 'pairs' ? ['answer_1', 'answer_2'] : ['answer']
  const head = [
    'item',
    'question',
    ...(hasReferences ? ['reference'] : []),
    ...answers,
    ...asked.map((each) => `${each.column}: ${choicesText(each, asked)}`),
    'note',
    'seal',
  ]
  const rows = items.map((item) => [
    item.item,
    textCell(questionText(item.question)),
    ...(hasReferences ? [textCell(item.references.join('\n\n'))] : []),
    ...item.answers.map((answer) => textCell(answer.trim() === '' ? nothing : answer)),
    ...asked.map(() => ''),
    '',
    item.seal,
  ])
  return `\uFEFF${[head, ...rows].map(csvRow).join('')}`
}

export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`
}

/** Spreadsheets run what begins with one of these, invisible characters aside; East Asian ones the wide forms too. */
const formula = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u

/** They make numbers and dates of what could be one, and write it in their own way: `0012`, `3/4`, `50 %`, `May 26`, `TRUE`. */
const converted = (text: string) =>
  text.trim().length <= 40 &&
  (/\p{N}/u.test(text) || /^\s*(true|false|wahr|falsch|vrai|faux|vero|falso)\s*$/i.test(text))

function textCell(text: string): string {
  const cell = cellText(text)
  return formula.test(cell) || converted(cell) ? `'${cell}` : cell
}
