import { normalTail, normalUpper } from './normal.ts'
import { studentUpper } from './student.ts'

/** What a two-sided test of paired differences is to see. */
export interface Wanted {
  /** The mean difference over the standard deviation of the differences. */
  effect: number
  /** Error of both sides together. */
  alpha: number
  /** Chance of seeing it. */
  power: number
}

/** Pairs by the normal approximation; not rounded. */
export function pairsNeededNormal({ effect, alpha, power }: Wanted): number {
  return ((normalUpper(alpha / 2) + normalUpper(1 - power)) / effect) ** 2
}

/** Pairs for Student's test, by the noncentral t distribution; not rounded. Equal to statsmodels 0.15.0, `TTestPower().solve_power`. */
export function pairsNeeded(wanted: Wanted): number {
  let low = 2
  let high = 2 * pairsNeededNormal(wanted) + 20
  if (studentPower(low, wanted) >= wanted.power) return low
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (studentPower(middle, wanted) < wanted.power) low = middle
    else high = middle
  }
  return high
}

/** Chance that Student's two-sided test of `n` pairs sees the effect. */
export function studentPower(n: number, { effect, alpha }: Omit<Wanted, 'power'>): number {
  const degrees = n - 1
  const shift = Math.abs(effect) * Math.sqrt(n)
  const critical = studentUpper(alpha / 2, degrees)
  return noncentralTail(critical, degrees, shift) + noncentralTail(critical, degrees, -shift)
}

/**
 * P(T > t) of the noncentral t distribution, t above 0: the normal tail averaged over the logarithm of the standard deviation's estimate,
 * whose density falls off so fast that the trapezoidal rule is exact to the last digits.
 */
function noncentralTail(t: number, degrees: number, shift: number): number {
  const nothing = 45
  const left = -nothing / degrees - Math.sqrt(nothing / degrees)
  const right = Math.log(1 + nothing / degrees) / 2 + Math.sqrt(nothing / degrees)
  const steps = 500
  let weights = 0
  let sum = 0
  for (let i = 0; i <= steps; i++) {
    const u = left + ((right - left) * i) / steps
    const weight = Math.exp(degrees * (u - (Math.exp(2 * u) - 1) / 2))
    weights += weight
    sum += weight * normalTail(t * Math.exp(u) - shift)
  }
  return sum / weights
}
