import type { ServerClient } from '../client.ts'
import type { Diagnosis } from './checks.ts'
import type { Voice } from './voice.ts'

/** What the steps of one dialect's probe know of each other. */
export interface State {
  readonly client: ServerClient
  readonly voice: Voice
  readonly signal: AbortSignal
  /** Most tokens of a prompt and one more; less from P7 on, where the server has less than it listed. */
  contextLength: number
  /** Tokens that the server counted for the first probe text as a text; null: it did not tell. */
  readonly counted: number | null
  /** Whether the tokenizer is the checkpoint's own. */
  readonly hasFiles: boolean
  /** The probe text's tokens and values, from P2 on. */
  ids: number[]
  values: Float64Array
  noise: number
  tolerance: number
  /** What is wrong with lists of the likeliest: told only where P3 finds no better name. */
  doubt: Diagnosis | null
  /** Prompts whose values are known from requests that ran alone. */
  readonly lone: { ids: readonly number[]; values: ArrayLike<number> }[]
  bos: boolean | null
  likeliest: number
  batchIndependent: boolean | null
  /** Most requests at once; null: as many as one likes. */
  concurrency: number | null
  readonly notes: string[]
}

/** What a step found, or why it was not done. */
export type StepResult = { held: string } | { skipped: string }

export interface ProbeStep {
  id: string
  title: string
  /** Throws DialectMismatch where it does not hold. */
  run(state: State): Promise<StepResult>
}
