import type { Side } from '../evidence/evidence.ts'

/** What a question is about: one side's answer by itself, both answers beside each other, or an answer that was planted to test the judge. */
export type About =
  | { form: 'score'; side: Side }
  | { form: 'pair'; first: Side }
  | { form: 'canary'; kind: string; compare: 'scores' | 'pairs' }

export interface Message {
  role: 'system' | 'user'
  content: string
}

/** One question to one judge. */
export interface Question {
  /**
   * Unique in the task: `score/candidate/SAMPLE`, `pair/baseline-first/SAMPLE`, `canary/KIND/SAMPLE`, then `/again` for a repeat; before it
   * the judge's place in the panel: `0/score/candidate/SAMPLE`.
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
  /** Strict JSON schema of the verdict: reasoning first, then whole numbers by `enum`. */
  schema: VerdictSchema
  /** What was found in the judged text. */
  flags: string[]
  /** Where the answer is not worth asking about: what stands without a call. */
  settled?: Outcome
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
export type Stopped = 'cost' | 'time' | 'quota' | 'error'
