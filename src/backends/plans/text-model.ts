import type { GenerationSettings } from '../../checkpoint/settings.ts'
import type { ChatTemplate } from '../../checkpoint/template.ts'
import type { Tokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'

/** All of a checkpoint that turns requests into tokens: what it is besides its weights. */
export interface TextModel {
  /** The checkpoint as the user wrote it. */
  source: string
  tokenizer: Tokenizer
  template: ChatTemplate | null
  settings: Pick<GenerationSettings, 'bosId' | 'eosIds'>
  /** Most tokens, prompt and answer together. */
  contextLength: number
  /** Throws a GateError for a token that the model has no row for; `id` is the sample's. */
  checkIds(ids: ArrayLike<number>, id: string): void
}
