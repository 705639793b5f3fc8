import type { ServerClient } from '../client.ts'

/** A prompt in both forms: servers that take tokens get tokens. `text` is what the tokens stand for, special tokens included. */
export interface TokenPrompt {
  ids: readonly number[]
  text: string
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

/**
 * One way in which servers give log-probabilities of a prompt's tokens. A dialect checks the shape and the length of every reply, not
 * only in the probe, and throws `DialectMismatch` with what was there instead: nothing is sliced from the end, nothing is assumed.
 */
export interface Dialect {
  /** As written in the suite: `vllm`, `prompt-logprobs`, `sglang`, `tgi`, `lmdeploy`, `llama-cpp`. */
  readonly name: string
  /** For the report: "vLLM completions with echo". */
  readonly title: string
  readonly takes: 'ids' | 'text'
  /** Most likeliest tokens that are given for one place; 0: none. */
  readonly likeliest: number
  /** Most requests at once that it bears; null: as many as one likes. */
  readonly concurrency: number | null
  score(
    client: ServerClient,
    prompt: TokenPrompt,
    wanted: { likeliest: number },
    signal: AbortSignal,
  ): Promise<PromptScores>
  /** The likeliest next tokens by generation, from the likeliest down: another way through the server than `score`, which proves it. */
  next(client: ServerClient, prompt: TokenPrompt, count: number, signal: AbortSignal): Promise<TokenGuess[]>
}

/** The server's reply does not have the dialect's shape. */
export class DialectMismatch extends Error {
  override readonly name = 'DialectMismatch'
}
