import { scriptWords, wordCount } from '../metrics/text/split.ts'
import { detectRefusal, refusalRules } from '../monitor/refusal/index.ts'
import type { WatchRecord } from './record.ts'

/** What production's judge said of an answer of the candidate. */
export interface PromisedGrade {
  grade: number
  refused: boolean
}

/** By grader, as production's figures name it. */
export type PromisedGrades = ReadonlyMap<string, PromisedGrade>

/** An answer of the candidate in the gate's evidence. */
export interface PromisedAnswer {
  text: string
  prompt?: string | undefined
  /** The gate's judge's; null: none. */
  grade: number | null
  /** By production's judges; absent: none was asked. */
  graded?: PromisedGrades
}

/** Its figures. */
export interface PromisedFigures {
  words: number
  /** By the rules. */
  refused: boolean
  grade: number | null
  graded: PromisedGrades
}

/** What the gate's evidence says that the candidate will do. */
export interface Promised {
  /** Of whom, and by which run. */
  candidate: string
  run: string
  tasks: readonly string[]
  answers: readonly PromisedFigures[]
  /** Rules by which refusals were told. */
  rules: string
}

/** By what production's figures of now were made. null: it does not say. */
export interface MadeBy {
  rules: string | null
  grader: string | null
}

/** Measured as the monitor measures. */
export function promisedOf(
  whose: Pick<Promised, 'candidate' | 'run' | 'tasks'>,
  answers: readonly PromisedAnswer[],
): Promised {
  return {
    ...whose,
    rules: refusalRules,
    answers: answers.map(({ text, prompt, grade, graded = new Map() }) => ({
      words: wordCount(text, scriptWords),
      refused: detectRefusal({ response: text, ...(prompt !== undefined && { prompt }) }).refused,
      grade,
      graded,
    })),
  }
}

/**
 * What was promised, as far as it was made as production's figures are: refusals told by the same rules or the same judge, grades of the
 * same judge, or of the gate's where production's are nobody's. The rest is not known.
 */
export function promisedAs(
  { answers, rules: own }: Promised,
  { rules, grader }: MadeBy,
): Pick<WatchRecord, 'words' | 'refused' | 'grade' | 'rating'>[] {
  return answers.map(({ words, refused, grade, graded }) => ({
    words,
    refused: rules === own ? refused : (graded.get(rules ?? '')?.refused ?? null),
    grade: grader === null ? grade : (graded.get(grader)?.grade ?? null),
    rating: null,
  }))
}
