import { normalUpper } from './normal.ts'
import { studentUpper } from './student.ts'

const power = 0.8

/**
 * By how much a true value must be above a limit for a bound with an error of `level` to show it in 4 runs of 5, in the unit of the
 * standard error.
 */
export function visibleDistance(standardError: number, degrees: number, level: number): number {
  return (studentUpper(level, degrees) + normalUpper(1 - power)) * standardError
}

/**
 * Samples that must be added to `n` for the bound to reach a limit `distance` away, where the estimate stays as it is.
 * @returns null where no number can be told: the estimate is at the limit, or so near that a thousand times the samples would not do
 */
export function samplesToSettle(
  n: number,
  distance: number,
  standardError: number,
  degrees: number,
  level: number,
): number | null {
  const times = ((studentUpper(level, degrees) * standardError) / distance) ** 2
  if (!(times <= 1000)) return null
  return Math.max(1, Math.ceil(n * (times - 1)))
}
