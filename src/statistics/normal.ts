const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/**
 * P(Z > z) of the standard normal distribution, by the power series near the centre (Marsaglia, "Evaluating the normal distribution",
 * 2004) and by Laplace's continued fraction in the tail; relative error below 1e-13.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z)
  if (z > 2.5) {
    // Backwards from a depth at which more terms change no digit.
    let fraction = z
    for (let k = 200; k >= 1; k--) fraction = z + k / fraction
    return density(z) / fraction
  }
  let term = z
  let sum = z
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (z * z) / k
    sum += term
  }
  return 0.5 - sum * density(z)
}

/** The z with P(Z > z) = `tail`: a rational start (Abramowitz and Stegun 26.2.23) and Halley's steps on `normalTail`. */
export function normalUpper(tail: number): number {
  if (!(tail > 0)) return tail === 0 ? Infinity : Number.NaN
  if (tail > 0.5) return -normalUpper(1 - tail)
  const t = Math.sqrt(-2 * Math.log(tail))
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  for (let step = 0; step < 3; step++) {
    const newton = (normalTail(z) - tail) / density(z)
    z += newton / (1 - (z * newton) / 2)
  }
  return z
}
