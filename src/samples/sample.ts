import type { Entity } from '../evidence/evidence.ts'

/** One line of data. Which of the optional fields are present depends on the task's kind. */
export interface Sample {
  /** Unique within its task. Samples of the two sides are paired by it. */
  id: string
  /** A text to be scored (perplexity), or the one that entities' offsets count in (entities). */
  text?: string
  /** What the model is asked: the user's turn, or the whole conversation. */
  prompt?: string
  messages?: ChatMessage[]
  /** Answers that would be right. */
  references?: string[]
  /** The right class (classify). */
  label?: string
  /** The right entities (entities): as a list, or as one tag a token. */
  entities?: Entity[]
  tags?: string[]
  /** The text's tokens, one for each tag, where the data have them. */
  tokens?: string[]
  /** What can be chosen, at least two, and the index of the right one (choose). */
  choices?: string[]
  answer?: number
  /** What the columns hold that the task's prompt template names (besides prompt, id and group). */
  columns?: Record<string, string>
  /** What the sample is about: forgotten samples are counted by it. */
  topics?: string[]
  /** Samples that belong together (one document, one author) and are resampled together. */
  group?: string
  /** Where it was read: for error messages. */
  source: { file: string; line: number }
}

export interface ChatMessage {
  role: string
  content: string
}

/** A data file as read: its samples and what identifies it in the report. */
export interface SampleSet {
  samples: Sample[]
  /** Column of their ids; `#`: the suite says that they are the numbers of the lines; null: they are, since the file has no ids. */
  ids: string | null
  file: string
  /** sha256 of the file's bytes, hexadecimal. */
  sha256: string
}
