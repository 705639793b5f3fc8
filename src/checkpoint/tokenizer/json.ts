import type { Json } from '../files.ts'

/** A component of tokenizer.json: normalizer, pre-tokenizer, post-processor or decoder. */
export type Part = Json & { type: string }

export interface AddedToken {
  id: number
  content: string
  single_word: boolean
  lstrip: boolean
  rstrip: boolean
  normalized: boolean
  special: boolean
}

export interface TokenizerJson {
  added_tokens: AddedToken[]
  normalizer: Part | null
  pre_tokenizer: Part | null
  model: Json & { type: string }
  post_processor: Part | null
  decoder: Part | null
}

/** Thrown while tokenizer.json is looked through; the reader puts the file's name to it. */
export class Unsupported extends Error {
  readonly construct: string

  constructor(construct: string, why: string) {
    super(why)
    this.name = 'Unsupported'
    this.construct = construct
  }
}

export const parts = (value: unknown): Part[] => (Array.isArray(value) ? (value as Part[]) : [])
