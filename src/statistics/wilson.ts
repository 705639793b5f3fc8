import { normalUpper } from './normal.ts'

/**
 * Two-sided interval of a share by Wilson's score ("Probable inference, the law of succession, and statistical inference", 1927), without
 * a correction. Equal to statsmodels 0.15.0, `proportion_confint(method="wilson")`.
 * @param confidence of both ends together, e.g. 0.95
 */
export function wilsonInterval(successes: number, n: number, confidence: number): [number, number] {
  if (n === 0) return [0, 1]
  const z = normalUpper((1 - confidence) / 2)
  const share = successes / n
  const center = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return [successes === 0 ? 0 : center - half, successes === n ? 1 : center + half]
}
