/**
 * The distribution of resampled values as a continuous function: at each distinct value, the share below it and half the share at it,
 * linear in between (the mid-distribution function; Ma, Genton and Parzen, "Asymptotic properties of sample quantiles of discrete
 * distributions", 2011). On scores that are 0 or 1 a plain percentile counts every tie against the row, which costs a tenth of the power.
 */
export interface MidDistribution {
  values: Float64Array
  /** Increasing, of the length of `values`. */
  shares: Float64Array
  /** Share of resamples without a value; they count against every bound. */
  undefinedShare: number
  /** Smallest share that so many resamples can tell from none. */
  resolution: number
}

/** @param resampled values on a common grid, so that equal ones are equal to the last bit */
export function midDistribution(resampled: Float64Array): MidDistribution {
  const finite = resampled.filter(Number.isFinite).sort()
  const values: number[] = []
  const shares: number[] = []
  for (let i = 0; i < finite.length; ) {
    let after = i + 1
    while (after < finite.length && finite[after] === finite[i]) after++
    values.push(finite[i]!)
    shares.push((i + after) / 2 / resampled.length)
    i = after
  }
  return {
    values: Float64Array.from(values),
    shares: Float64Array.from(shares),
    undefinedShare: 1 - finite.length / resampled.length,
    resolution: 1 / (resampled.length + 1),
  }
}

/** The value below which the share `tail` lies; -Infinity where the resamples do not reach so far. */
export function lowerQuantile(d: MidDistribution, tail: number): number {
  if (tail < d.resolution || tail <= d.undefinedShare || d.values.length === 0) return -Infinity
  return interpolate(d.shares, d.values, tail - d.undefinedShare)
}

/** The value above which the share `tail` lies; Infinity where the resamples do not reach so far. */
export function upperQuantile(d: MidDistribution, tail: number): number {
  if (tail < d.resolution || tail <= d.undefinedShare || d.values.length === 0) return Infinity
  return interpolate(d.shares, d.values, 1 - tail)
}

/** The smallest `tail` whose `lowerQuantile` is above `limit`; with `touching`, at or above it. */
export function tailAt(d: MidDistribution, limit: number, touching: boolean): number {
  const floor = Math.max(d.resolution, d.undefinedShare)
  const first = d.values[0]
  if (first === undefined || limit > d.values[d.values.length - 1]!) return 1
  if (touching ? limit <= first : limit < first) return floor
  return Math.max(floor, Math.min(1, interpolate(d.values, d.shares, limit) + d.undefinedShare))
}

function interpolate(from: Float64Array, to: Float64Array, x: number): number {
  let low = 0
  let high = from.length - 1
  if (x <= from[low]!) return to[low]!
  if (x >= from[high]!) return to[high]!
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (from[middle]! <= x) low = middle
    else high = middle
  }
  return to[low]! + ((x - from[low]!) / (from[high]! - from[low]!)) * (to[high]! - to[low]!)
}
