import { equalSides } from './equal-sides.ts'
import { lowerQuantile, midDistribution, tailAt, upperQuantile } from './middistribution.ts'
import type { Replicates } from './replicates.ts'
import { contractedLevel, expandedLevel, jackknifeSpread, type Spread } from './spread.ts'
import { studentTail, studentUpper } from './student.ts'

/** What is asked of a pair of values: their difference, their ratio, the candidate's own. It grows or falls with the candidate's value. */
export interface Quantity {
  of(baseline: number, candidate: number): number
  /** The candidate's value of which the quantity is `x`. */
  candidateFor(baseline: number, x: number): number
  /** Whether it compares the sides. */
  compares: boolean
  /** Lowest and highest possible value. */
  range: readonly [number, number]
  /** Lowest and highest possible value of a side. */
  values: readonly [number, number]
}

/** A quantity with its uncertainty. Bounds are one-sided with an error of `level`; infinite where nothing is known. */
export interface Estimate {
  value: number
  /** NaN where it cannot be told. */
  standardError: number
  degrees: number
  lower(level: number): number
  upper(level: number): number
  /**
   * Error of the claim that the true value is above `limit`: the smallest level whose lower bound is above it. With `touching`, at or
   * above it.
   */
  pAbove(limit: number, touching: boolean): number
}

/**
 * Puts a value on a grid of 2^-40, so that differences that are equal but for rounding are ties. Numbers from 2^13 on lie on it, and the
 * largest of them would not survive the multiplication.
 */
export function onGrid(x: number): number {
  return Math.abs(x) < 2 ** 13 ? Math.round(x * 2 ** 40) / 2 ** 40 : x
}

export function estimate(replicates: Replicates, quantity: Quantity): Estimate {
  const value = onGrid(quantity.of(replicates.baseline, replicates.candidate))
  if (quantity.compares && replicates.equal && Number.isFinite(value)) {
    // Where values have no bounds, or a baseline of 0 no ratio, nothing tells how far off an unseen sample could be: what was seen stands.
    const bounds = quantity.values.map((end) => quantity.of(replicates.baseline, end))
    if (replicates.sameEvidence || !bounds.every(Number.isFinite)) return exactly(value)
    return equalSides(value, replicates, quantity)
  }
  const spread = jackknifeSpread(apply(replicates.jackknife, quantity), replicates.stratum, replicates.sizes)
  if (spread === null || !Number.isFinite(value)) return unknown(value)
  if (spread.standardError === 0) return constant(value, replicates.groups, quantity.range, spread)
  return replicates.bootstrap.baseline.length === 0
    ? student(value, spread, quantity.range)
    : percentile(value, spread, apply(replicates.bootstrap, quantity))
}

function apply(pairs: Replicates['bootstrap'], quantity: Quantity): Float64Array {
  return pairs.baseline.map((baseline, i) => onGrid(quantity.of(baseline, pairs.candidate[i]!)))
}

function percentile(value: number, spread: Spread, resampled: Float64Array): Estimate {
  const distribution = midDistribution(resampled)
  return {
    value,
    standardError: spread.standardError,
    degrees: spread.degrees,
    lower: (level) => lowerQuantile(distribution, expandedLevel(level, spread)),
    upper: (level) => upperQuantile(distribution, expandedLevel(level, spread)),
    pAbove: (limit, touching) => contractedLevel(tailAt(distribution, limit, touching), spread),
  }
}

/** Student's t knows nothing of the ends of a scale, beyond which no value lies. */
function student(value: number, { standardError, degrees }: Spread, [lowest, highest]: Quantity['range']): Estimate {
  return {
    value,
    standardError,
    degrees,
    lower: (level) => Math.max(lowest, value - studentUpper(level, degrees) * standardError),
    upper: (level) => Math.min(highest, value + studentUpper(level, degrees) * standardError),
    pAbove: (limit) => studentTail((value - limit) / standardError, degrees),
  }
}

/** Nothing is left to chance. */
function exactly(value: number): Estimate {
  return {
    value,
    standardError: 0,
    degrees: Infinity,
    lower: () => value,
    upper: () => value,
    pAbove: (limit, touching) => ((touching ? value >= limit : value > limit) ? 0 : 1),
  }
}

/**
 * All groups say the same, so they show no spread, yet a few of them prove little: of a quantity in [lowest, highest], `groups` draws in
 * a row come out at `value` with a probability of at most ((limit - lowest) / (value - lowest))^groups when its mean is at most `limit`.
 */
function constant(
  value: number,
  groups: number,
  [lowest, highest]: readonly [number, number],
  spread: Spread,
): Estimate {
  const unseen = (level: number) => 1 - level ** (1 / groups)
  const reach = (level: number, end: number) => (end === value ? value : value + unseen(level) * (end - value))
  return {
    value,
    standardError: 0,
    degrees: spread.degrees,
    lower: (level) => reach(level, lowest),
    upper: (level) => reach(level, highest),
    pAbove: (limit, touching) => {
      if (touching ? value < limit : value <= limit) return 1
      if (limit <= lowest) return 0
      return Number.isFinite(lowest) ? ((limit - lowest) / (value - lowest)) ** groups : 1
    },
  }
}

function unknown(value: number): Estimate {
  return {
    value,
    standardError: Number.NaN,
    degrees: Number.NaN,
    lower: () => -Infinity,
    upper: () => Infinity,
    pAbove: () => 1,
  }
}
