import type { Device } from '../../../suite/source.ts'
import type { LikeliestAsked } from '../../plans/texts.ts'

/** What goes over the channel between the program and the process that holds the model: ids, log-probabilities, text. */

export interface OpenMessage {
  type: 'open'
  /** Folder whose node_modules holds onnxruntime-node. */
  runtime: string
  /** The model file as the user named it. */
  file: string
  device: Device
  threads: number
}

/** A piece of a text: the tokens from `from` on are scored, given all before them. */
export interface ScorePiece {
  ids: Int32Array
  from: number
  /** At which of its tokens the likeliest are wanted too, counted from its first scored one, and how many. */
  likeliest?: LikeliestAsked
}

export interface ScoreMessage {
  type: 'score'
  key: number
  /** Computed together, padded to the longest. */
  pieces: ScorePiece[]
}

/** Texts that begin alike. */
export interface ChoicePiece {
  /** What all of them begin with: at least one token. */
  shared: Int32Array
  /** How each goes on, at least one token, and its first scored token, counted from the beginning of the text. */
  choices: { rest: Int32Array; from: number }[]
}

export interface ChooseMessage {
  type: 'choose'
  key: number
  pieces: ChoicePiece[]
  /** Most tokens that are read in one run, paddings included. */
  tokens: number
  /** Most rows in one run. */
  rows: number
}

/** How a token is drawn; null is greedy. */
export interface Drawing {
  temperature: number
  topP: number
  topK: number
  /** State of the row's own random numbers: four unsigned 32-bit numbers, not all of them 0. */
  state: Uint32Array
}

export interface Prompt {
  key: number
  ids: Int32Array
  /** Most new tokens. */
  most: number
  /** Any of them ends the answer, and is not part of it. */
  ends: number[]
  drawing: Drawing | null
}

export interface GenerateMessage {
  type: 'generate'
  prompts: Prompt[]
}

/** Answers and batches that nobody wants any more. */
export interface DropMessage {
  type: 'drop'
  keys: number[]
}

/** Gives back the memory of one kind of work; it is taken again when such work comes. */
export interface ReleaseMessage {
  type: 'release'
  work: 'score' | 'generate'
}

/** How many rows and cached positions an answering batch may have; sent before the first prompt. */
export interface LimitsMessage {
  type: 'limits'
  rows: number
  tokens: number
}

export type ToChild =
  | OpenMessage
  | ScoreMessage
  | ChooseMessage
  | GenerateMessage
  | DropMessage
  | ReleaseMessage
  | LimitsMessage

export interface OpenedMessage {
  type: 'opened'
  device: 'cpu' | 'cuda' | 'webgpu'
  runtimeVersion: string
  notes: string[]
}

export interface ScoredMessage {
  type: 'scored'
  key: number
  /** Of each piece, in order. */
  logprobs: Float32Array[]
  /** Of each piece that asked, row by row; null where the graph gives none. */
  likeliest: (LikeliestRows | null)[]
}

/** [rows, count], flattened. */
export interface LikeliestRows {
  count: number
  ids: Int32Array
  logprobs: Float32Array
}

export interface ChosenMessage {
  type: 'chosen'
  key: number
  /** Of each choice of each piece, in order. */
  logprobs: Float32Array[][]
}

/** One step of an answering batch: one entry a row. */
export interface TokensMessage {
  type: 'tokens'
  keys: number[]
  /** -1: no token, the row ended instead. */
  tokens: number[]
  /** `values`: the logits are not all finite numbers. */
  finished: (null | 'eos' | 'length' | 'values')[]
}

export interface FailedMessage {
  type: 'failed'
  /** `session`: the runtime refused the model. `device`: the wanted device cannot be had. `values`: not a number or infinite. */
  kind: 'session' | 'device' | 'values' | 'run' | 'user' | 'runtime'
  message: string
  /** Of `values`: which batch, and which piece of it. */
  key?: number
  piece?: number
  /** Of `user`: the message is an error of the catalogue. */
  code?: string
  hint?: string
  exit?: number
}

export type FromChild = OpenedMessage | ScoredMessage | ChosenMessage | TokensMessage | FailedMessage
