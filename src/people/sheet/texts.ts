import type { ChatMessage, Sample } from '../../samples/sample.ts'
import type { GenerateTask } from '../../suite/task.ts'
import { conversation } from '../../tasks/asking.ts'
import { sha256 } from './chance.ts'

/** What a sheet shows of a sample besides its answers. */
export interface Shown {
  question: ChatMessage[]
  references: string[]
}

export function shownOf(task: GenerateTask, sample: Sample): Shown {
  return { question: conversation(task, sample), references: sample.references ?? [] }
}

/** A conversation as one text. */
export function questionText(question: readonly { role: string; content: string }[]): string {
  if (question.length === 1) return question[0]!.content
  return question.map(({ role, content }) => `${role}: ${content}`).join('\n\n')
}

/** sha256 of what was asked and of what it is held against. */
export function questionHash({ question, references }: Shown): string {
  return sha256(JSON.stringify([question.map(({ role, content }) => [role, content]), references]))
}

/** What a spreadsheet shows in the place of an answer without a word. */
export const nothing = '(empty)'

/** Longer texts do not fit into a cell of a spreadsheet (32,767 characters). */
const cell = 32_000

const cutHere = '[... cut here: a spreadsheet cell holds no more. The web page has the whole text.]'

/** A text as a cell of a spreadsheet can hold it: cut where it is too long, which is said, and control characters made visible. */
export function cellText(text: string): string {
  const lines = Buffer.from(text)
    .toString()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0B-\x1F]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
  if (lines.length <= cell) return lines
  return `${lines.slice(0, cell - cutHere.length - 1).replace(/[\uD800-\uDBFF]$/, '')}\n${cutHere}`
}

/**
 * sha256 of texts but for what spreadsheets and their files do to them: other line breaks and spaces (LibreOffice breaks long lines within
 * words), an apostrophe in front, control characters, other forms of the same letters, and what does not fit into a cell.
 */
export function alike(texts: readonly string[]): string {
  return sha256(JSON.stringify(texts.map((text) => plain(text.endsWith(cutHere) ? text : cellText(text)) || nothing)))
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\u2400-\u243F]+/gu, '')
    .replace(/^'+/, '')
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

export function wordsIn(text: string): number {
  let words = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++
  return words
}
