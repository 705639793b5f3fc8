import { normalTail, normalUpper } from './normal.ts'

/** Resamples of a quantity and what it is. */
export interface Resampled {
  value: number
  resampled: Float64Array
}

/**
 * The percentile interval (Efron, "Bootstrap methods: another look at the jackknife", 1979). Equal to scipy 1.17.1,
 * `bootstrap(method="percentile")`, but for the random draws.
 * @param confidence of both ends together
 */
export function percentileInterval({ resampled }: Resampled, confidence: number): [number, number] {
  const tail = (1 - confidence) / 2
  const sorted = resampled.slice().sort()
  return [quantile(sorted, tail), quantile(sorted, 1 - tail)]
}

/** The basic interval, the percentiles mirrored at the value (Davison and Hinkley, "Bootstrap methods", 1997, section 5.2.1). */
export function basicInterval({ value, resampled }: Resampled, confidence: number): [number, number] {
  const [low, high] = percentileInterval({ value, resampled }, confidence)
  return [2 * value - high, 2 * value - low]
}

/**
 * The bias-corrected and accelerated interval (Efron, "Better bootstrap confidence intervals", 1987), as scipy 1.17.1 has it. The gate
 * does not decide by it: its error depends on the jackknife's third moments, which few samples hardly tell.
 * @param jackknife the quantity without each unit
 */
export function bcaInterval(
  { value, resampled, jackknife }: Resampled & { jackknife: Float64Array },
  confidence: number,
): [number, number] {
  const sorted = resampled.slice().sort()
  const below = resampled.reduce((count, x) => count + Number(x < value) + Number(x <= value), 0) / 2
  const bias = -normalUpper(below / resampled.length)
  const mean = jackknife.reduce((sum, x) => sum + x, 0) / jackknife.length
  const moment = (k: number) => jackknife.reduce((sum, x) => sum + (mean - x) ** k, 0)
  const acceleration = moment(3) / (6 * moment(2) ** 1.5)
  const end = (z: number) => {
    const shifted = bias + z
    return quantile(sorted, normalTail(-(bias + shifted / (1 - acceleration * shifted))))
  }
  const z = normalUpper((1 - confidence) / 2)
  return [end(-z), end(z)]
}

/** Linear between the order statistics, as numpy's percentile is. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1)
  const below = Math.floor(at)
  const low = sorted[below]!
  return low + (at - below) * ((sorted[below + 1] ?? low) - low)
}
