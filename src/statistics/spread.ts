import { normalTail, normalUpper } from './normal.ts'
import { studentTail, studentUpper } from './student.ts'

/** How far an estimate may be from the truth, as the jackknife tells. */
export interface Spread {
  standardError: number
  /** Degrees of freedom (Welch and Satterthwaite, over the strata). */
  degrees: number
  /** By how much the bootstrap's own standard deviation is too small: sqrt(n / (n - 1)) in one stratum of n groups. */
  widening: number
}

/**
 * Spread of an estimate from its delete-one-group values.
 * @returns null where it cannot be told: a stratum of one group, or a value that is not finite
 */
export function jackknifeSpread(values: Float64Array, stratum: Int32Array, sizes: Int32Array): Spread | null {
  const means = new Float64Array(sizes.length)
  const squares = new Float64Array(sizes.length)
  // Around the first of each stratum, so that equal values have a spread of exactly zero.
  const first = new Float64Array(sizes.length)
  for (let i = values.length - 1; i >= 0; i--) first[stratum[i]!] = values[i]!
  for (let i = 0; i < values.length; i++)
    means[stratum[i]!]! += (values[i]! - first[stratum[i]!]!) / sizes[stratum[i]!]!
  for (let h = 0; h < sizes.length; h++) means[h]! += first[h]!
  for (let i = 0; i < values.length; i++) squares[stratum[i]!]! += (values[i]! - means[stratum[i]!]!) ** 2
  let variance = 0
  let resampled = 0
  let quartic = 0
  for (let h = 0; h < sizes.length; h++) {
    const n = sizes[h]!
    if (n < 2 || !Number.isFinite(squares[h]!)) return null
    const part = (squares[h]! * (n - 1)) / n
    variance += part
    resampled += (part * (n - 1)) / n
    quartic += part ** 2 / (n - 1)
  }
  if (variance === 0) return { standardError: 0, ...plainSpread(values.length, sizes.length) }
  return {
    standardError: Math.sqrt(variance),
    degrees: variance ** 2 / quartic,
    widening: Math.sqrt(variance / resampled),
  }
}

function plainSpread(groups: number, strata: number): Omit<Spread, 'standardError'> {
  return { degrees: groups - strata, widening: Math.sqrt(groups / (groups - strata)) }
}

/**
 * The share of resamples beyond a percentile bound of error `level`. The percentile interval of a small sample is too narrow; the
 * expansion makes it as wide as Student's (Hesterberg, "What teachers should know about the bootstrap", 2015, section 5.3).
 */
export function expandedLevel(level: number, spread: Omit<Spread, 'standardError'>): number {
  return normalTail(spread.widening * studentUpper(level, spread.degrees))
}

/** The inverse of `expandedLevel`: the error of a bound with that share of resamples beyond it. */
export function contractedLevel(share: number, spread: Omit<Spread, 'standardError'>): number {
  return studentTail(normalUpper(share) / spread.widening, spread.degrees)
}

const fewestGroups = 10
const mostResamples = 100_000

/**
 * Resamples for bounds down to an error of `level`, about ten of them beyond the bound. Zero where the bootstrap is not used: fewer
 * than 10 groups have too few different resamples, and where the tail would need too many, Student's t on the jackknife serves as well.
 */
export function resamplesFor(level: number, groups: number, strata: number, atLeast: number): number {
  if (groups < fewestGroups || groups <= strata) return 0
  const needed = Math.ceil(10 / expandedLevel(level, plainSpread(groups, strata)))
  return needed > mostResamples ? 0 : Math.max(atLeast, needed)
}
