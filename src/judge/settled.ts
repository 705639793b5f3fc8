import type { Side } from '../evidence/evidence.ts'
import type { Rubric } from '../suite/graders.ts'
import type { NoAnswer } from './degenerate.ts'
import type { Outcome } from './judgement.ts'

const reasons: Record<NoAnswer, string> = {
  empty: 'it is empty',
  'no-words': 'it holds no word and no number',
  'question-repeated': 'it repeats the question',
  'heading-only': 'it announces an answer and gives none',
}

/** Found where the two answers to be compared are the same. */
export const sameAnswers = 'answers:same'

/** Whether the flags of a question tell that nobody had to be asked. */
export function isSettled(flags: readonly string[]): boolean {
  return (
    flags.some((flag) => flag === sameAnswers) ||
    (['baseline', 'candidate'] as const).some((side) => isNone(flags, side))
  )
}

/** Whether a side's answer is none. */
export function isNone(flags: readonly string[], side: Side): boolean {
  return Object.keys(reasons).some((reason) => flags.includes(`${side}:${reason}`))
}

/** The lowest grades for what is no answer; null: a judge has to be asked. */
export function settledScore({ criteria }: Rubric, why: NoAnswer | null): Outcome | null {
  if (why === null) return null
  const grades = Object.fromEntries(criteria.map(({ name, low }) => [name, low]))
  return { kind: 'scored', grades, reasoning: `No judge was asked about this answer: ${reasons[why]}.` }
}

/** @param first why the answer that would be shown first is none */
export function settledPair(equal: boolean, first: NoAnswer | null, second: NoAnswer | null): Outcome | null {
  const settled = (preference: number, reason: string): Outcome => ({
    kind: 'scored',
    grades: { preference },
    reasoning: `No judge was asked about these answers: ${reason}.`,
  })
  if (first !== null && second !== null) return settled(0.5, 'neither is one')
  if (first !== null) return settled(0, `of the first, ${reasons[first]}`)
  if (second !== null) return settled(1, `of the second, ${reasons[second]}`)
  return equal ? settled(0.5, 'they are the same') : null
}
