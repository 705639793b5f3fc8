import { readers } from '../metrics/text/readers.ts'
import { detectRefusal, refusalRules } from '../monitor/refusal/index.ts'
import type { WatchRecord } from './record.ts'

/** An answer of the candidate in the gate's evidence. */
export interface PromisedAnswer {
  text: string
  prompt?: string
  /** A judge's grade; null: none. */
  grade: number | null
}

/** What the gate's evidence says that the candidate will do. */
export interface Promised {
  /** Of whom, and by which run. */
  candidate: string
  run: string
  tasks: readonly string[]
  answers: readonly Pick<WatchRecord, 'words' | 'refused' | 'grade' | 'rating'>[]
  /** Rules by which refusals were told: production has to be told by the same ones. */
  rules: string
}

/** Measured as the monitor measures. */
export function promisedOf(
  whose: Pick<Promised, 'candidate' | 'run' | 'tasks'>,
  answers: readonly PromisedAnswer[],
): Promised {
  return {
    ...whose,
    rules: refusalRules,
    answers: answers.map(({ text, prompt, grade }) => ({
      words: readers.script.read(text).answer.length,
      refused: detectRefusal({ response: text, ...(prompt !== undefined && { prompt }) }).refused,
      grade,
      rating: null,
    })),
  }
}
