import { studentUpper } from '../student.ts'

/** A mean that people measured on few items, drawn at random, and a judge on all of them; in one unit. */
export interface JudgedMean {
  /** What people say of the labelled items. */
  labelled: ArrayLike<number>
  /** What the judge says of the same items, in the same order. */
  judgeOnLabelled: ArrayLike<number>
  /** What the judge says of all other items. */
  judgeOnRest: ArrayLike<number>
  /** For each item the number of its group, where some belong together: the answers to one prompt. */
  group?: { labelled: ArrayLike<number>; rest: ArrayLike<number> }
}

export interface PredictionPowered {
  /** NaN without labelled items. */
  mean: number
  /** How far the judge is trusted: at 0 the mean is the people's alone, at 1 the judge's, corrected by the people. */
  lambda: number
  /** NaN with fewer than two labelled items. */
  standardError: number
  /** Degrees of freedom of the interval; infinite where its quantile is the normal one. */
  degrees: number
  /** Two-sided, of `confidence` for both ends together. */
  interval: [number, number]
}

/**
 * Prediction-powered inference for a mean (Angelopoulos et al., "Prediction-powered inference", 2023; `tuned`: Angelopoulos, Duchi and
 * Zrnic, "PPI++: efficient prediction-powered inference", 2023). Equal to ppi_py 0.2.3, `ppi_mean_pointestimate` and the two-sided
 * `ppi_mean_ci`. They divide variances by n and take a normal quantile, too narrow below 50 labelled items: see `crossFittedMean`.
 * Where the judge says the same of all items, or of no other, a tuned lambda is 0 (ppi_py: NaN).
 */
export function predictionPoweredMean(
  judged: JudgedMean,
  lambda: number | 'tuned',
  confidence: number,
): PredictionPowered {
  const trust = lambda === 'tuned' ? tunedLambda(judged, judged.labelled.length) : lambda
  const { rest, rectifier } = corrected(judged, () => trust)
  const [n, more] = [rectifier.n, rest.n]
  const variance = rectifier.squares / n ** 2 + (trust === 0 ? 0 : (trust ** 2 * rest.squares) / more ** 2)
  return around(rectifier, trust, { variance, degrees: Infinity }, confidence)
}

/**
 * PPI++ for few labelled items: each fifth of them is corrected with a lambda tuned on the other four, so that no label tunes what it
 * corrects; variances over n - 1, Student's quantile with n - 1 degrees. Items of one group are corrected together, and n counts groups.
 */
export function crossFittedMean(judged: JudgedMean, confidence: number): PredictionPowered {
  return correctedMean(judged, crossFittedLambdas(judged), confidence)
}

/** For each labelled item the lambda that was tuned without its fifth. */
export function crossFittedLambdas(judged: JudgedMean): Float64Array {
  const { group, groups } = numbered(groupsOf(judged).labelled)
  const folds = Math.min(5, groups)
  const lambdas = Array.from({ length: folds }, (_, fold) => {
    const others = (values: ArrayLike<number>) => Float64Array.from(values).filter((_, i) => group[i]! % folds !== fold)
    const training = {
      labelled: others(judged.labelled),
      judgeOnLabelled: others(judged.judgeOnLabelled),
      judgeOnRest: judged.judgeOnRest,
    }
    return tunedLambda(training, judged.labelled.length)
  })
  return Float64Array.from(group, (own) => lambdas[own % folds]!)
}

/** The mean with given lambdas, which must not depend on the labels that they correct. `crossFittedMean` of other values of the same items. */
export function correctedMean(judged: JudgedMean, lambdas: Float64Array, confidence: number): PredictionPowered {
  const { values, rest, rectifier } = corrected(judged, (item) => lambdas[item]!)
  const { labelled, rest: ofRest } = groupsOf(judged)
  let trust = 0
  for (const lambda of lambdas) trust += lambda / rectifier.n
  const parts = groupParts(values, rectifier, labelled, 1)
  const more = trust === 0 ? noParts : groupParts(judged.judgeOnRest, rest, ofRest, trust)
  let variance = spreadOf(parts) + spreadOf(more)
  for (const [group, part] of parts) variance += 2 * part * (more.get(group) ?? 0)
  return around(rectifier, trust, { variance, degrees: parts.size - 1 }, confidence)
}

const noParts: ReadonlyMap<number, number> = new Map()

/** For each group what its items add to the distance of the mean from its expectation. */
function groupParts(
  values: ArrayLike<number>,
  { n, mean }: Moments,
  group: ArrayLike<number>,
  times: number,
): Map<number, number> {
  const parts = new Map<number, number>()
  for (let i = 0; i < n; i++) {
    parts.set(group[i]!, (parts.get(group[i]!) ?? 0) + (times * (values[i]! - mean)) / n)
  }
  return parts
}

function spreadOf(parts: ReadonlyMap<number, number>): number {
  let squares = 0
  for (const part of parts.values()) squares += part ** 2
  return parts.size === 0 ? 0 : (squares * parts.size) / (parts.size - 1)
}

/** Groups that do not meet where none are given. */
function groupsOf({ labelled, judgeOnRest, group }: JudgedMean) {
  return (
    group ?? {
      labelled: Int32Array.from(labelled, (_, i) => i),
      rest: Int32Array.from(judgeOnRest, (_, i) => labelled.length + i),
    }
  )
}

/** Groups in the order of their first item, from 0. */
function numbered(group: ArrayLike<number>): { group: Int32Array; groups: number } {
  const numbers = new Map<number, number>()
  const own = Int32Array.from(group, (each) => {
    if (!numbers.has(each)) numbers.set(each, numbers.size)
    return numbers.get(each)!
  })
  return { group: own, groups: numbers.size }
}

/** What people say, less what the judge says beyond its mean on the rest, as far as it is trusted. */
function corrected({ labelled, judgeOnLabelled, judgeOnRest }: JudgedMean, lambda: (item: number) => number) {
  const rest = moments(judgeOnRest)
  const values = Float64Array.from(labelled, (x, i) => {
    const trust = lambda(i)
    return trust === 0 ? x : x - trust * (judgeOnLabelled[i]! - rest.mean)
  })
  return { values, rest, rectifier: moments(values) }
}

function around(
  { n, mean }: Moments,
  lambda: number,
  spread: { variance: number; degrees: number },
  confidence: number,
): PredictionPowered {
  const { degrees } = spread
  const standardError = n < 2 || degrees < 1 ? Number.NaN : Math.sqrt(spread.variance)
  const reach = Number.isNaN(standardError) ? Number.NaN : studentUpper((1 - confidence) / 2, degrees) * standardError
  return { mean, lambda, standardError, degrees, interval: [mean - reach, mean + reach] }
}

/** The lambda of least variance, between 0 and 1, for a mean of `n` labelled items. */
function tunedLambda({ labelled, judgeOnLabelled, judgeOnRest }: JudgedMean, n: number): number {
  const people = moments(labelled)
  const judge = moments(judgeOnLabelled)
  const all = moments([...Array.from(judgeOnLabelled), ...Array.from(judgeOnRest)])
  let together = 0
  for (let i = 0; i < people.n; i++) together += (labelled[i]! - people.mean) * (judgeOnLabelled[i]! - judge.mean)
  const best = together / people.n / ((1 + n / judgeOnRest.length) * (all.squares / (all.n - 1)))
  return best > 0 ? Math.min(1, best) : 0
}

interface Moments {
  n: number
  mean: number
  /** Sum of the squared distances from the mean. */
  squares: number
}

function moments(values: ArrayLike<number>): Moments {
  const n = values.length
  const start = values[0] ?? Number.NaN
  let [offset, squares] = [0, 0]
  for (let i = 0; i < n; i++) offset += values[i]! - start
  const mean = start + offset / n
  for (let i = 0; i < n; i++) squares += (values[i]! - mean) ** 2
  return { n, mean, squares }
}
