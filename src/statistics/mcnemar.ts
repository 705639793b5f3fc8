/** p-values of McNemar's exact test. */
export interface McNemar {
  /** That so many or more are lost, were losing and gaining equally likely. */
  worse: number
  /** Twice the smaller tail, at most 1. */
  twoSided: number
}

/**
 * McNemar's exact test of pairs of right and wrong answers: the binomial test of the discordant pairs (McNemar, "Note on the sampling error of
 * the difference between correlated proportions", 1947). Equal to statsmodels 0.15.0, `mcnemar(exact=True)`, two-sided.
 * @param lost pairs that turned from right to wrong
 * @param gained pairs that turned from wrong to right
 */
export function mcnemar(lost: number, gained: number): McNemar {
  return {
    worse: tailFrom(lost, lost + gained),
    twoSided: Math.min(1, 2 * tailFrom(Math.max(lost, gained), lost + gained)),
  }
}

/** P(X >= k) of n fair coins, by the smaller side: every term from the one before, the first of them by its logarithm. */
function tailFrom(k: number, n: number): number {
  if (k <= 0) return 1
  if (2 * k <= n) return 1 - tailFrom(n - k + 1, n)
  let term = 1
  let sum = 1
  for (let i = k; i < n; i++) {
    term *= (n - i) / (i + 1)
    sum += term
  }
  return sum * binomialHalf(k, n)
}

/** n! / (k! (n - k)!) / 2^n, the factors taken so that no product leaves the range of numbers. */
function binomialHalf(k: number, n: number): number {
  let product = 1
  let halvings = n
  for (let i = 1; i <= n - k; i++) {
    product *= (k + i) / i
    while (product > 1 && halvings > 0) {
      product /= 2
      halvings -= 1
    }
  }
  return product * 2 ** -halvings
}
