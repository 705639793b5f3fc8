import type { ChatMessage } from '../samples/sample.ts'

/** How the next token is chosen. Temperature 0 is greedy. */
export interface Sampling {
  temperature: number
  topP: number
  /** 0: no limit. */
  topK: number
  /** With one seed, one sample's answer does not depend on the batch that it was in. */
  seed: number
}

export interface GenerateRequest {
  id: string
  /** Messages go through the checkpoint's chat template; a text goes in as it is. */
  prompt: { messages: ChatMessage[] } | { text: string }
  maxNewTokens: number
  sampling: Sampling
  /** Strings that end an answer and are not part of it. */
  stop: readonly string[]
  /** JSON schema that the answer is held to, or the stream ends with `CannotTell`; absent: the model writes what it likes. */
  json?: object
}

export interface Generated {
  id: string
  text: string
  /** Where a server does not tell them, those of its text; empty where no tokenizer is at hand. */
  tokenIds: number[]
  newTokens: number
  promptTokens: number
  finish: 'eos' | 'stop' | 'length'
}

/** What stands before a text: a text as it is, or messages through the chat template up to where the assistant's turn begins. */
export type Context = string | { messages: ChatMessage[] }

export interface ScoreRequest {
  id: string
  text: string
  /** What is read before it and not scored. */
  context?: Context
  /** The text is cut to its first so many tokens; else long texts slide a window over the context length. */
  maxTokens?: number
  /** Most tokens of a window; absent, and at most: as many as the backend reads at once. */
  window?: number
  /** New tokens a window moves on; default half of the window. */
  stride?: number
  /** Puts the BOS token (the EOS token where there is none, as lm-evaluation-harness does) in front where the tokenizer would not. */
  addBos?: boolean
  /** At so many of the scored tokens, spread evenly, the likeliest tokens are wanted too. */
  likeliest?: { positions: number; tokens: number }
}

/** The model's likeliest tokens at some places of a text. */
export interface Likeliest {
  /** Places among the scored tokens, from 0, ascending. */
  at: number[]
  /** Of each place, the ids from the likeliest down. */
  ids: number[][]
  /** Their natural log-probabilities. */
  logprobs: number[][]
}

export interface Scored {
  id: string
  /** Natural log-probabilities in order: of every scored token; where only sums can be had, of one stretch of tokens after the other. */
  logprobs: Float64Array
  /** Ids of the scored tokens. */
  tokenIds: number[]
  /** UTF-8 bytes that the scored tokens stand for. */
  bytes: number
  cut: boolean
  /** Absent where it was not asked for, or the backend cannot tell. */
  likeliest?: Likeliest
}

/** Several texts, each of which may follow one context; the context is read once for all of them. */
export interface ChooseRequest {
  id: string
  context: Context
  /** With what separates them from the context: a space, for most. */
  choices: readonly string[]
}

export interface Chosen {
  id: string
  /** Of each choice, in order, the natural log-probabilities of its tokens, or their sum where only that can be had, and their ids. */
  choices: { logprobs: Float64Array; tokenIds: number[] }[]
  /** Whether context and choice were longer than the model's context, so that the beginning was left out. */
  cut: boolean
}

/** What a backend found when it opened a checkpoint; goes into the report and into the identity of evidence. */
export interface Opened {
  /** sha256 over the checkpoint's content: weights, graph, tokenizer, template, generation settings. */
  fingerprint: string
  /** `onnx`; `recorded`: evidence that was made elsewhere, of which what follows is unknown: an empty text, null or 0. */
  backend: string
  /** `cpu`, `cuda`, `webgpu`. */
  device: string
  /** `fp32`, `fp16`, `int8`, `int4`, or a mixture: `int4+fp32`. */
  precision: string
  /** sha256 of the vocabulary and of what splits text into tokens: equal on both sides, or perplexities cannot be compared. */
  tokenizer: string
  /** sha256 of the chat template, null where there is none. */
  template: string | null
  contextLength: number
  /** Versions of what computed: runtime, tokenizer, template engine. */
  versions: Record<string, string>
  /** What the reader of the report should know: fall-backs taken, known inexactness. */
  notes: string[]
  /** Behind a server, sha256 of the log-probabilities of a text of its own, to the last bit; absent where none were asked for. */
  readings?: string
}

/**
 * What a backend cannot tell about any sample, such as log-probabilities of given texts behind most servers, or answers under a JSON
 * schema. A stream that ends with it has yielded nothing: the task is missing with this reason, and the other tasks go on.
 */
export class CannotTell extends Error {
  override readonly name = 'CannotTell'
  /** Why, as it follows a colon: without a full stop. */
  readonly reason: string

  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

/**
 * Requests stream in, results stream out in any order, each with its id: a backend sorts and batches as it likes, and evidence is on
 * disk as soon as it exists. Greedy answers and log-probabilities do not depend on batch size or order beyond floating-point error.
 *
 * Errors end the stream with a GateError, or with `CannotTell`. Aborting the signal ends it with the signal's reason, within a second.
 */
export interface Backend {
  readonly opened: Opened
  generate(requests: AsyncIterable<GenerateRequest>, signal: AbortSignal): AsyncIterable<Generated>
  score(requests: AsyncIterable<ScoreRequest>, signal: AbortSignal): AsyncIterable<Scored>
  choose(requests: AsyncIterable<ChooseRequest>, signal: AbortSignal): AsyncIterable<Chosen>
  close(): Promise<void>
}
