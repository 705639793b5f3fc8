/** Which of the two checkpoints. */
export type Side = 'baseline' | 'candidate'
export const sides: readonly Side[] = ['baseline', 'candidate']

interface Common {
  /** The sample's id. */
  id: string
}

/** What a checkpoint answered to a prompt. */
export interface AnswerEvidence extends Common {
  kind: 'answer'
  text: string
  /** `eos`: an end token; `stop`: a stop string; `length`: the limit of new tokens or of the context; `unknown`: made elsewhere. */
  finish: 'eos' | 'stop' | 'length' | 'unknown'
  /** Absent for answers made elsewhere. */
  promptTokens?: number
  newTokens?: number
}

/** How likely a checkpoint finds a given text. */
export interface LikelihoodEvidence extends Common {
  kind: 'likelihood'
  /** Sum of the negative natural log-probabilities of the scored tokens, in nats. */
  nll: number
  /** Scored tokens: without context, all but the first. */
  tokens: number
  /** UTF-8 bytes that the scored tokens stand for. */
  bytes: number
  /** Whether `max_tokens` cut the text. */
  cut: boolean
  /**
   * Where divergence was asked for, the model's likeliest tokens at some of the scored ones (`at`, from 0, ascending): of each place the
   * ids from the likeliest down, and their natural log-probabilities.
   */
  likeliest?: { at: number[]; ids: number[][]; logprobs: number[][] }
}

/** How likely a checkpoint finds each choice of a question, given the question. */
export interface ChoiceEvidence extends Common {
  kind: 'choice'
  /** For each choice the sum of the natural log-probabilities of its tokens, in nats. */
  logprobs: number[]
  /** For each choice the number of its tokens. */
  tokens: number[]
  /** The question was longer than the model's context and lost its beginning. */
  cut?: true
}

/** A class that was assigned elsewhere. */
export interface LabelEvidence extends Common {
  kind: 'label'
  label: string
}

/** One tag a token, assigned elsewhere. */
export interface TagsEvidence extends Common {
  kind: 'tags'
  tags: string[]
}

/** Entities that were found elsewhere. */
export interface EntitiesEvidence extends Common {
  kind: 'entities'
  entities: Entity[]
}

/** A number that was given elsewhere, such as a benchmark's score of one sample. */
export interface ScoreEvidence extends Common {
  kind: 'score'
  score: number
  /** What was scored, where that is recorded too. */
  answer?: string
}

/**
 * What was thought of one side's answer, by judge models (`judgement`) or by people (`rating`), all of them together: a grade for each
 * criterion of the rubric, on the rubric's scale, and where the two answers were compared a `preference`: 1 where this side's is better,
 * 0 where the other's is, 0.5 for a tie.
 */
export interface GradesEvidence extends Common {
  kind: 'judgement' | 'rating'
  grades: Readonly<Record<string, number>>
}

/** A named thing in a text. `start` and `end` count characters (code points) of the text, `end` excluded; either both are there or none. */
export interface Entity {
  type: string
  text?: string
  start?: number
  end?: number
}

/** What came out for one sample on one side. One line of JSON; every figure is computed from evidence alone. */
export type Evidence =
  | AnswerEvidence
  | LikelihoodEvidence
  | ChoiceEvidence
  | LabelEvidence
  | TagsEvidence
  | EntitiesEvidence
  | ScoreEvidence
  | GradesEvidence
export type EvidenceKind = Evidence['kind']

/** What a metric judges, and the kinds of evidence that can tell. */
export const evidenceOf = {
  text: ['answer'],
  label: ['answer', 'label'],
  entities: ['answer', 'tags', 'entities'],
  likelihood: ['likelihood'],
  choice: ['choice'],
  score: ['score'],
  judgement: ['judgement'],
  rating: ['rating'],
} as const satisfies Record<string, readonly EvidenceKind[]>

export type Subject = keyof typeof evidenceOf
export type EvidenceOf<S extends Subject> = Extract<Evidence, { kind: (typeof evidenceOf)[S][number] }>
