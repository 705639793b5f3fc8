import { betaFraction } from './beta.ts'
import { normalTail, normalUpper } from './normal.ts'

/**
 * P(T > t) of Student's distribution; `degrees` of freedom need not be whole. From the incomplete beta function (DLMF 8.17.22,
 * continued fraction by Lentz's method).
 */
export function studentTail(t: number, degrees: number): number {
  if (degrees === Infinity) return normalTail(t)
  if (t < 0) return 1 - studentTail(-t, degrees)
  if (t === Infinity) return 0
  const a = degrees / 2
  const x = degrees / (degrees + t * t)
  // 1 - x, without the loss of digits where t is small.
  const y = (t * t) / (degrees + t * t)
  // x^a y^b / B(a, b) with b = 1/2.
  const front = Math.exp(-a * Math.log1p((t * t) / degrees) + logGammaStep(a)) * Math.sqrt(y / Math.PI)
  return x < (a + 1) / (a + 2.5)
    ? (front * betaFraction(x, a, 0.5)) / a / 2
    : (1 - (front * betaFraction(y, 0.5, a)) / 0.5) / 2
}

/** The t with P(T > t) = `tail`, by Newton's method on the logarithm of the tail. */
export function studentUpper(tail: number, degrees: number): number {
  if (degrees === Infinity) return normalUpper(tail)
  if (!(tail > 0)) return tail === 0 ? Infinity : Number.NaN
  if (tail > 0.5) return -studentUpper(1 - tail, degrees)
  if (tail === 0.5) return 0
  if (degrees === 1) return 1 / Math.tan(Math.PI * tail)
  if (degrees === 2) return (1 - 2 * tail) / Math.sqrt(2 * tail * (1 - tail))
  const z = normalUpper(tail)
  let low = 0
  let high = Infinity
  let t = z + (z ** 3 + z) / (4 * degrees)
  for (let step = 0; step < 100; step++) {
    const reached = studentTail(t, degrees)
    if (reached > tail) low = t
    else high = t
    const density =
      Math.exp(logGammaStep(degrees / 2) - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees)) /
      Math.sqrt(degrees * Math.PI)
    let next = t + (Math.log(reached / tail) * reached) / density
    if (!(next >= low && next <= high)) next = high === Infinity ? 2 * t + 1 : (low + high) / 2
    if (Math.abs(next - t) <= 1e-14 * Math.abs(t)) return next
    t = next
  }
  return t
}

/** ln(Gamma(a + 1/2) / Gamma(a)): the asymptotic series (DLMF 5.11.13), reached by the recurrence where `a` is small. */
function logGammaStep(a: number): number {
  let shift = 0
  while (a < 20) {
    shift += Math.log(a / (a + 0.5))
    a += 1
  }
  const s = 1 / (a * a)
  return shift + Math.log(a) / 2 - (1 / 8 - s * (1 / 192 - s * (1 / 640 - s * (17 / 14336 - (s * 31) / 18432)))) / a
}
