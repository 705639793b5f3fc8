import { normalTail } from './normal.ts'

/** Pairs of right and wrong answers: of `n`, those that turned wrong and those that turned right. */
export interface Flipped {
  lost: number
  gained: number
  n: number
}

/**
 * Error of the claim that truly more is lost than gained by more than `loss` (a share of the pairs): the score test of a paired
 * difference (Tango, "Equivalence test and confidence interval for the difference in proportions for the paired-sample design", 1998),
 * with the closed form of the restricted estimate. At a loss of 0 it is McNemar's test without a correction. Unlike a bootstrap it keeps
 * its error where only a handful of pairs flipped.
 */
export function pLossAbove({ lost, gained, n }: Flipped, loss: number): number {
  if (loss >= 1) return 1
  if (loss <= -1) return 0
  const b = (2 * n - lost + gained) * loss - lost - gained
  const c = -gained * loss * (1 - loss)
  const share = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n)
  const variance = n * (2 * share + loss * (1 - loss))
  const distance = lost - gained - n * loss
  if (variance <= 0) return distance > 0 ? 0 : 1
  return normalTail(distance / Math.sqrt(variance))
}

/** The largest loss that can still be claimed with an error of `level`. */
export function lossLower(flipped: Flipped, level: number): number {
  let low = -1
  let high = 1
  // To the last bit of a share.
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (pLossAbove(flipped, middle) <= level) low = middle
    else high = middle
  }
  return low
}

/** The smallest loss such that a larger one can be excluded with an error of `level`. */
export function lossUpper({ lost, gained, n }: Flipped, level: number): number {
  return -lossLower({ lost: gained, gained: lost, n }, level)
}
