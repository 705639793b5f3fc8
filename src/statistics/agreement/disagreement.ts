/**
 * How much two ratings disagree: `none` any two alike, `linear` by the steps of the scale between them, `quadratic` by the square of the
 * steps. The names are those of scikit-learn's `cohen_kappa_score(weights=...)`.
 */
export type Weights = 'none' | 'linear' | 'quadratic'

export const steps: Record<Weights, (a: number, b: number) => number> = {
  none: (a, b) => (a === b ? 0 : 1),
  linear: (a, b) => Math.abs(a - b),
  quadratic: (a, b) => (a - b) ** 2,
}

/**
 * The sum of `a[i] * b[j] * steps(at[i], at[j])` over all i and j: the disagreement that chance alone brings, times the number of ways to
 * pair. Linear in the length of the scale; exactly zero where `a` and `b` lie at one and the same place.
 * @param at increasing places
 */
export function byChance(a: ArrayLike<number>, b: ArrayLike<number>, at: ArrayLike<number>, weights: Weights): number {
  const [sumA, sumB] = [sum(a), sum(b)]
  if (weights === 'none') {
    let alike = 0
    for (let i = 0; i < at.length; i++) alike += a[i]! * b[i]!
    return sumA * sumB - alike
  }
  if (weights === 'linear') {
    let [belowA, belowB, total] = [0, 0, 0]
    for (let i = 0; i + 1 < at.length; i++) {
      belowA += a[i]!
      belowB += b[i]!
      total += (at[i + 1]! - at[i]!) * (belowA * (sumB - belowB) + belowB * (sumA - belowA))
    }
    return total
  }
  const origin = centre(a, b, at, sumA + sumB)
  let [firstA, firstB, secondA, secondB] = [0, 0, 0, 0]
  for (let i = 0; i < at.length; i++) {
    const x = at[i]! - origin
    firstA += a[i]! * x
    firstB += b[i]! * x
    secondA += a[i]! * x * x
    secondB += b[i]! * x * x
  }
  return sumB * secondA + sumA * secondB - 2 * firstA * firstB
}

/** The mean place, reckoned from one in use, so that it is that place to the last bit where no other is in use. */
function centre(a: ArrayLike<number>, b: ArrayLike<number>, at: ArrayLike<number>, total: number): number {
  let origin = 0
  while (origin + 1 < at.length && a[origin] === 0 && b[origin] === 0) origin++
  const start = at[origin] ?? 0
  let offset = 0
  for (let i = origin + 1; i < at.length; i++) offset += (a[i]! + b[i]!) * (at[i]! - start)
  return total === 0 ? start : start + offset / total
}

function sum(values: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]!
  return total
}
