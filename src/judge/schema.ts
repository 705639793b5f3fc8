import type { Comparing, Rubric } from '../suite/graders.ts'
import type { VerdictSchema } from './judgement.ts'

/** How a judge writes that one of two answers is better. Words would favour whichever comes to its mind first; 0 stands between. */
export const preferenceValues = { first: 1, tie: 0, second: 2 } as const

/**
 * The verdict's schema, in the part of JSON schema that every server with strict schemas takes: whole numbers by `enum` (no minimum, no
 * maximum), everything required, nothing else allowed. The reasoning comes first, so that the grades follow from it.
 */
export function verdictSchema(rubric: Rubric, compare: Comparing): VerdictSchema {
  const graded = compare === 'pairs' ? { preference: integers([1, 0, 2]) } : gradesOf(rubric)
  const properties = { reasoning: { type: 'string' } as const, ...graded }
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

const integers = (values: number[]) => ({ type: 'integer', enum: values }) as const

function gradesOf({ criteria }: Rubric) {
  return Object.fromEntries(
    criteria.map(({ name, low, high }) => [
      name,
      integers(Array.from({ length: high - low + 1 }, (_, step) => low + step)),
    ]),
  )
}
