import { betaShare } from './beta.ts'

/** Of `n` independent samples, those that count as 1; neither need be whole. */
export interface Share {
  ones: number
  n: number
}

/**
 * Error of the claim that the true share is above `limit`: the exact binomial test (Clopper and Pearson, "The use of confidence or fiducial
 * limits illustrated in the case of the binomial", 1934). Its bounds are equal to statsmodels 0.15.0, `proportion_confint(method="beta")`.
 */
export function pShareAbove({ ones, n }: Share, limit: number): number {
  if (ones <= 0) return 1
  return betaShare(limit, ones, n - ones + 1)
}

/** The largest share that can still be claimed with an error of `level`. */
export function shareLower(share: Share, level: number): number {
  let low = 0
  let high = 1
  // To the last bit of a share.
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (pShareAbove(share, middle) <= level) low = middle
    else high = middle
  }
  return low
}

/** The smallest share such that a larger one can be excluded with an error of `level`. */
export function shareUpper({ ones, n }: Share, level: number): number {
  return 1 - shareLower({ ones: n - ones, n }, level)
}
