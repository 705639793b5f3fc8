/** What is asked of a pair of values: their difference, their ratio, the candidate's own. It grows or falls with the candidate's value. */
export interface Quantity {
  of(baseline: number, candidate: number): number
  /** The candidate's value of which the quantity is `x`. */
  candidateFor(baseline: number, x: number): number
  /** Whether it compares the sides. */
  compares: boolean
  /** Lowest and highest possible value. */
  range: readonly [number, number]
  /** Whether percentiles of resamples bound it by themselves, as they do a mean. */
  percentiles: boolean
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
