import { type Asked, askedOf, cannotJudge, cannotKeys } from '../asked.ts'
import type { Sheet } from './plan.ts'

/** What a rater may write in a cell, in words: `1 very poor, 2 poor, ... 5 excellent, 0 or x: cannot judge`. */
export function choicesText(asked: Asked, all: readonly Asked[]): string {
  const cannot = `${cannotKeys(all).join(' or ')} cannot judge`
  const options = asked.options.map(({ value, label }) => `${value} ${label}`.trim())
  return [...(options.length > 9 ? [options[0]!, '...', options.at(-1)!] : options), cannot].join(', ')
}

/** For those who rate in a spreadsheet or in Label Studio: what is wanted. */
export function guideText({ compare, rubric }: Sheet): string {
  const asked = askedOf(compare, rubric)
  const criteria = rubric.criteria.map(({ title, asks }) => `- ${title}: ${asks}`)
  const how =
    compare === 'pairs'
      ? 'Read both answers of a row, then say which one serves better, or that they are equally good. Which system wrote which is hidden and changes from row to row.'
      : 'Give every criterion of every row a grade. Which system wrote the answer is hidden, and the same question comes again with another answer.'
  return `${[
    rubric.role,
    how,
    ['The criteria:', ...criteria].join('\n'),
    ['What to write:', ...asked.map((each) => `- ${each.title} ${choicesText(each, asked)}`)].join('\n'),
    `A number or its word both do (${cannotJudge} for the last). Leave open what you have not read: it counts for neither side.`,
    'Some rows come a second time: judge them afresh. Length by itself is no merit. Do not talk about rows with other raters before everyone is done.',
    'In a spreadsheet: write only into the columns of the grades and notes. Rows may be sorted as whole rows. Leave the columns item and seal as they are: they prove that a row is whole. An apostrophe in front of an answer keeps the spreadsheet from taking it for a formula or a number.',
  ].join('\n\n')}\n`
}
