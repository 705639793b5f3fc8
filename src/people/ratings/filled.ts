/** A row of a filled sheet as its file has it. */
export interface FilledRow {
  /** As people find it: `row 12`, `item 3`, `task 5`. */
  at: string
  item: string
  /** null: the file has none. */
  seal: string | null
  /** The answers as the file has them; null: it has none. */
  texts: string[] | null
  /** What was written, by the name of the question. */
  grades: Record<string, unknown>
  /** Whether the person said of the whole item that it cannot be judged. */
  cannot: boolean
  /** Whether the person passed the item over without a word. */
  skipped: boolean
  note: string
  seconds: number | null
  /** When it was last changed, ISO 8601; null: the form does not tell. */
  changed: string | null
  /** Who of several annotators of the same sheet; null: the form does not tell. */
  annotator: string | null
}

/** A file of ratings as read. */
export interface FilledFile {
  path: string
  form: 'page' | 'csv' | 'label-studio'
  sha256: string
  /** Which sheet it says that it is of; null: it does not. */
  sheet: string | null
  rows: FilledRow[]
  /** What a reader must know of the file as a whole: sentences. */
  remarks: string[]
}

/** Why a file cannot be read: the end of a sentence, without a full stop. */
export class Unreadable extends Error {}
