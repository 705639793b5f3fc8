import type { AllowedDifference } from '../../suite/suite.ts'

/** In what two sides may differ, in the order in which it is told; the checkpoint itself is not one of them. */
export const differenceKinds = [
  'data',
  'prompts',
  'decoding',
  'template',
  'window',
  'tokenizer',
  'backend',
  'templating',
  'precision',
  'device',
  'versions',
  'program',
  'context',
  'server',
  'dialect',
  'threads',
  'batch',
  'prepared',
] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/**
 * `fine`: changes no figure that is read, or is the checkpoint's own; `told`: may change figures a little; `not comparable`: the change
 * would not be the checkpoint's, so the rows that it concerns are missing.
 */
export type Meaning = 'fine' | 'told' | 'not comparable'

/** One thing in which the two sides, or a side and the suite, were unlike. */
export interface Difference {
  kind: DifferenceKind
  /** null: not known. */
  baseline: string | null
  candidate: string | null
  meaning: Meaning
  /** Names of the tasks that it concerns; empty: all. */
  tasks: string[]
  /** What a reader must know, as sentences; null where it is fine. */
  said: string | null
}

/** What a suite may let differ on purpose. */
export type Allowed = readonly AllowedDifference[]
