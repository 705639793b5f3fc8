import type { ServerClient } from '../client.ts'
import type { Fault } from './faults.ts'

/** A prompt in both forms: servers that take tokens get tokens. */
export interface TokenPrompt {
  ids: readonly number[]
  /** What the server splits into just these ids, special tokens included; BOS is left out where the server itself puts it in front. */
  readonly text: string
  /** Whether the first id is BOS. */
  bos: boolean
}

/** Some token and its natural log-probability; `id` is null where the server only tells its text. */
export interface TokenGuess {
  id: number | null
  text: string
  logprob: number
}

export interface PromptScores {
  /** Of every token of the prompt, the natural log-probability given all before it; NaN where the server gives none (the first). */
  logprobs: Float64Array
  /** Of every token of the prompt, the likeliest tokens in its place from the likeliest down; null where they were not asked for or are not given. */
  likeliest: (readonly TokenGuess[] | null)[] | null
}

interface Spoken {
  /** As written in the suite: `vllm`, `prompt-logprobs`, `sglang`, `tgi`, `lmdeploy`, `llama-cpp`. */
  readonly name: string
  /** For the report: "vLLM completions with echo". */
  readonly title: string
  readonly takes: 'ids' | 'text'
  /** Most likeliest tokens that are asked for at one place; 0: none are given. */
  readonly likeliest: number
  /** Most requests at once that it bears; null: as many as one likes. */
  readonly concurrency: number | null
  /** A long prompt takes minutes, so that it is proven by shorter ones. */
  readonly slow?: true
  /** So many tokens at the front of a prompt get no value: mostly the first. */
  readonly blind: number
  /** The likeliest next tokens by generation, from the likeliest down: another way through the server than the prompt's values, which it proves. */
  next(
    client: ServerClient,
    prompt: TokenPrompt,
    wanted: { count: number; temperature: 0 | 1 },
    signal: AbortSignal,
  ): Promise<TokenGuess[]>
  /** The ids that the server makes of a text, with or without what it puts around it; null: this cannot be asked. */
  tokenize(client: ServerClient, text: string, special: boolean, signal: AbortSignal): Promise<number[] | null>
  /** The text of ids by the server; null: this cannot be asked. */
  detokenize?(client: ServerClient, ids: readonly number[], signal: AbortSignal): Promise<string | null>
}

export interface ScoreWanted {
  /** So many of the likeliest tokens at every place. */
  likeliest: number
  /** Sampling far from greedy for the token that is generated besides: it must not change the prompt's values. */
  hot?: boolean
}

/** Tells a value for each token. */
export interface TokenDialect extends Spoken {
  readonly gives: 'tokens'
  score(client: ServerClient, prompt: TokenPrompt, wanted: ScoreWanted, signal: AbortSignal): Promise<PromptScores>
}

/** Tells only sums over many tokens. */
export interface SumDialect extends Spoken {
  readonly gives: 'sums'
  /** The natural log-probability of all tokens from the one at `from` on (at least 1) given those before, summed. */
  sum(client: ServerClient, prompt: TokenPrompt, from: number, signal: AbortSignal): Promise<number>
}

/**
 * One way in which servers give log-probabilities of a prompt's tokens. A dialect checks the shape and the length of every reply, not
 * only in the probe, and throws `DialectMismatch` with what was there instead: nothing is sliced from the end, nothing is assumed.
 */
export type Dialect = TokenDialect | SumDialect

/** The server's reply does not have the dialect's shape, or values that no prompt has. */
export class DialectMismatch extends Error {
  override readonly name = 'DialectMismatch'
  readonly fault: Fault

  constructor(fault: Fault, message: string) {
    super(message)
    this.fault = fault
  }
}
