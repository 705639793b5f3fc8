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
 * Samples that must be added to `n` for a bound to reach a limit, where the estimate stays as it is.
 * @param reach how far the bound is from the estimate
 * @param distance how far the limit is
 * @param rate the power of n by which the bound comes nearer: 1/2, or 1 where no spread was seen
 * @returns null where no number can be told: the estimate is at the limit, or so near that a thousand times the samples would not do
 */
export function samplesToSettle(n: number, reach: number, distance: number, rate: 0.5 | 1 = 0.5): number | null {
  const times = (reach / distance) ** (1 / rate)
  if (!(times <= 1000)) return null
  return Math.max(1, Math.ceil(n * (times - 1)))
}
