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
  /** `eos`: an end token; `stop`: a stop string; `length`: the limit of new tokens or of the context. */
  finish: 'eos' | 'stop' | 'length'
  promptTokens: number
  newTokens: number
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
}

/** What came out for one sample on one side. One line of JSON; every figure is computed from evidence alone. */
export type Evidence = AnswerEvidence | LikelihoodEvidence
export type EvidenceKind = Evidence['kind']
