import type { Side } from '../evidence/evidence.ts'

/** What a question is about: one side's answer by itself, both answers beside each other, or an answer that was planted to test the judge. */
export type About = { form: 'score'; side: Side } | { form: 'pair'; first: Side } | Canary

export interface Canary {
  form: 'canary'
  /** What was planted. */
  planted: string
  /** Id of the sample whose question it answers: canaries of one set are compared. */
  set: string
  /** Where it was planted beside another: which of them, and whether it was shown first. */
  beside?: { other: string; plantedFirst: boolean }
}

export interface Message {
  role: 'system' | 'user'
  content: string
}

/** One question to one judge. */
export interface Question {
  /**
   * Unique in the task: the judge's place in the panel, `again`, what it is about, and the sample's id, which may hold anything:
   * `0/0/score/candidate/SAMPLE`, `0/1/pair/baseline-first/SAMPLE`, `1/0/canary/PLANTED/SAMPLE`.
   */
  id: string
  /** Place in `JudgeSettings.models`. */
  judge: number
  /** null: a canary. */
  sample: string | null
  about: About
  /** 0; 1 for the repeat, which has to be asked anew whatever the cache holds of the first. */
  again: number
  messages: Message[]
  /** Drawn for this question alone, and in the tags around what others wrote. */
  nonce: string
  /** Strict JSON schema of the verdict: reasoning first, then whole numbers by `enum`. */
  schema: VerdictSchema
  /** What was found in the judged text. */
  flags: string[]
  /** Where the answer is not worth asking about: what stands without a call. */
  settled?: Outcome
}

/**
 * Everything of a question that the verdict depends on, besides the model and its parameters: what a cache's key is made of. The nonce is
 * left out, so that it can be drawn anew in every run; it occurs nowhere but in the tags. Questions of one identity are asked once, as where
 * both sides gave the same answer.
 */
export function identityOf({ messages, nonce, schema, again }: Question): string {
  const named = messages.map(({ role, content }) => [role, content.replaceAll(nonce, 'NONCE')])
  return JSON.stringify([named, schema, again])
}

/** An object of which every property is required and no other allowed. */
export interface VerdictSchema {
  type: 'object'
  properties: Record<string, { type: 'string' } | { type: 'integer'; enum: number[] }>
  required: string[]
  additionalProperties: false
}

/** `refused`: the judge would not; `cut`: its reply ended early; `filtered`: the server withheld it; `failed`: no reply came. */
export type Unscored = 'refused' | 'cut' | 'unparsable' | 'filtered' | 'failed'

export type Outcome =
  /** By criterion; where two answers were compared, `preference`: 1 where the one shown first is better, 0 where the other is, 0.5 for a tie. */
  | { kind: 'scored'; grades: Record<string, number>; reasoning: string }
  | { kind: 'unscored'; why: Unscored; said: string }

/** `schema`: a strict JSON schema was enforced; `json`: any JSON object; `text`: nothing but the prompt's request. */
export type ReplyFormat = 'schema' | 'json' | 'text'

/** What became of a question: one line of judgements/TASK.jsonl. A question without a line was not attempted. */
export interface Judgement {
  id: string
  /** Hash of everything that the verdict depends on: the cache's. */
  key: string
  judge: number
  sample: string | null
  about: About
  again: number
  flags: string[]
  outcome: Outcome
  /** As the server names it; null: nobody was asked. */
  model: string | null
  format: ReplyFormat
  /** Parameters that the model refused. */
  dropped: string[]
  /** Of all calls for this question, failed ones included; null: nobody was asked. */
  usage: Usage | null
  /** US dollars; null: no prices are known. */
  cost: number | null
  cached: boolean
}

/** Tokens. */
export interface Usage {
  input: number
  /** Of `input`, those that the server had in its cache. */
  cachedInput: number
  output: number
  calls: number
}

/** What ended judging before every question was asked. */
export type Stopped = 'cost' | 'time' | 'quota' | 'error' | 'unmasked'
