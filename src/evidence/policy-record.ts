import type { Suite } from '../suite/suite.ts'

/** Whose suite, rules and data a run is judged by: those of the base that the change would be merged into, or those of the checkout (the head). */
export type Holder = 'base' | 'head'

/** How the samples of one task differ between base and head. */
export interface DataDifference {
  task: string
  /** As the suites name it. */
  file: string
  /** sha256 of the files; null: the side has no such task. */
  base: { sha256: string; samples: number } | null
  head: { sha256: string; samples: number } | null
  /** Samples, by their ids: only in the head, only in the base; in both, but asked otherwise, or with other right answers. */
  added: number
  removed: number
  asked: number
  expected: number
  /** A few ids of each kind, in the order above. */
  ids: { added: string[]; removed: string[]; asked: string[]; expected: string[] }
}

/** What became of the suite that does not hold. */
export type OtherSuite =
  | {
      state: 'read'
      suite: Suite
      /** Tasks of which the two sides have other samples. */
      data: DataDifference[]
      /** Tasks whose data the other side has but that could not be read, and why: parts of a sentence. */
      unread: { task: string; why: string }[]
      /** Files of the baseline, kept in the repository, that base and head have otherwise. */
      baseline: string[]
    }
  /** The other side has no suite at this path. */
  | { state: 'none' }
  /** It has one that is wrong; `why`: a sentence or more. */
  | { state: 'broken'; why: string }
  /** What the base has could not be told; `why`: a part of a sentence. */
  | { state: 'unknown'; why: string }

/** Which rules held, and what the others would have been: a part of the run folder's record. */
export interface PolicyRecord {
  holds: Holder
  /** The commit; null: it is not known. */
  base: string | null
  /** Whether the base had to be taken for granted: the checkout is no merge with it, so that a difference may be an older branch. */
  behind: boolean
  other: OtherSuite
}
