import type { Place } from './place.ts'

/** What a column of the data can hold. */
export type Field =
  | 'id'
  | 'text'
  | 'prompt'
  | 'messages'
  | 'reference'
  | 'references'
  | 'label'
  | 'entities'
  | 'tokens'
  | 'tags'
  | 'choices'
  | 'answer'
  | 'topics'
  | 'group'

/**
 * What every sample of a task has to hold: a text; a prompt and right answers (which `prompts` can do without); a prompt and a right class,
 * right entities, or choices of which one is right; nothing but an id.
 */
export type SampleShape = 'texts' | 'answers' | 'prompts' | 'labels' | 'entities' | 'choices' | 'ids'

export interface DataSource {
  shape: SampleShape
  /** Absolute path. */
  path: string
  /** As written. */
  written: string
  /** null: by the file's extension. */
  format: 'jsonl' | 'csv' | 'parquet' | 'text' | null
  /** Column of the file for each field of a sample; a missing key means the usual names. */
  fields: Partial<Record<Field, string>>
  /** Columns that hold one choice each, in place of one column with a list. */
  choiceColumns?: string[]
  /** Whether an answer that points at one of the record's choices (its index, letter or label) stands for the text of that choice. */
  answersByChoice?: true
  /** Only the first so many samples; null: all. */
  limit: number | null
  /** What came out is recorded on both sides: nobody is asked, so that samples can do without a prompt or a text. */
  recorded?: true
  /** The task's prompt template; the columns that it names are read into `columns` of the samples. */
  template?: string
  place: Place
}
