import type { Rubric } from '../suite/graders.ts'
import type { Grades } from './readings.ts'

/** How good an answer is all in all, from 0 to 1: by the overall grade, or where there is none by the mean of all, each on its scale. */
export function portionOf({ criteria }: Rubric, grades: Grades): number {
  const overall = criteria.filter(({ name }) => name === 'overall')
  const parts = (overall.length > 0 ? overall : criteria).map(
    ({ name, low, high }) => ((grades[name] ?? Number.NaN) - low) / (high - low),
  )
  return parts.reduce((total, part) => total + part, 0) / parts.length
}
