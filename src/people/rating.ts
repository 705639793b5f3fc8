import type { Side } from '../evidence/evidence.ts'

/** What was rated: one answer by itself, or two beside each other. `both`: the two sides gave the very same answer, which was rated once. */
export type Rated = { form: 'score'; side: Side | 'both' } | { form: 'pair'; first: Side }

/** What one person said of one item of a sheet. */
export interface Rating {
  rater: string
  sample: string
  rated: Rated
  /** 1: shown a second time to the same person, which tells of the person and is no further rating of the answer. */
  again: 0 | 1
  /**
   * By criterion, on its scale; where two answers were compared `preference`, from 1 (the one shown first is much better) over 3 (a tie)
   * to 5. null: the person could not judge.
   */
  grades: Readonly<Record<string, number>> | null
  /** How long the item was looked at; null: the form does not tell. */
  seconds: number | null
  /** Words of question, reference and answers. */
  words: number
  note: string
  /** Where it was read. */
  place: Place
}

/** A line of a filled sheet as people find it: `row 12`, `task 5`. */
export interface Place {
  file: string
  at: string
}

/** The preference from 1 (the baseline's answer is much better) to 5 (the candidate's is), whichever was shown first. */
export function towardsCandidate({ rated, grades }: Rating): number | null {
  if (rated.form !== 'pair' || grades === null) return null
  const preference = grades.preference!
  return rated.first === 'baseline' ? preference : 6 - preference
}
