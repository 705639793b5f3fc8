import type { Comparing } from '../../../suite/graders.ts'
import type { Asked } from '../../asked.ts'

/** An item of a sheet with all its texts; nothing in it tells whose answers these are. */
export interface SheetItem {
  item: string
  seal: string
  question: { role: string; content: string }[]
  references: string[]
  /** One answer, or the two of a pair as they stand side by side. */
  answers: string[]
}

/** What the page is given: one rater's sheet. Nothing in it tells whose answers these are. */
export interface PageData {
  sheet: string
  task: string
  rater: string
  compare: Comparing
  guide: { role: string; criteria: { title: string; asks: string }[] }
  asked: Asked[]
  /** Keys that say "cannot judge", and how that is written in a spreadsheet. */
  cannot: { keys: string[]; code: string }
  items: SheetItem[]
}

/** The file that the page saves: progress in the middle, and what is sent back at the end. */
export interface PageFile {
  format: 'checkpoint-gate ratings'
  version: 1
  sheet: string
  rater: string
  /** ISO 8601. */
  saved: string
  /** Every item, in the order of showing. */
  items: PageRating[]
}

export interface PageRating {
  item: string
  seal: string
  /** Codes of the options chosen, by the name of the question. */
  grades: Record<string, string>
  cannot: boolean
  note: string
  /** How long it was looked at, pauses left out. */
  seconds: number
  /** How often something was chosen. */
  changes: number
  /** When something was last changed, ISO 8601; null: never. */
  at: string | null
}
