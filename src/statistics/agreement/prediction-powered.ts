import { normalUpper } from '../normal.ts'
import { studentUpper } from '../student.ts'

/** A mean that people measured on few items, drawn at random, and a judge on all of them; in one unit. */
export interface JudgedMean {
  /** What people say of the labelled items. */
  labelled: ArrayLike<number>
  /** What the judge says of the same items, in the same order. */
  judgeOnLabelled: ArrayLike<number>
  /** What the judge says of all other items. */
  judgeOnRest: ArrayLike<number>
}

export interface PredictionPowered {
  /** NaN without labelled items. */
  mean: number
  /** How far the judge is trusted: at 0 the mean is the people's alone, at 1 the judge's, corrected by the people. */
  lambda: number
  /** NaN with fewer than two labelled items. */
  standardError: number
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
  return around(rectifier, trust, variance, normalUpper((1 - confidence) / 2), n)
}

/**
 * PPI++ for few labelled items: each fifth of them is corrected with a lambda tuned on the other four, so that no label tunes what it
 * corrects; variances over n - 1, Student's quantile with n - 1 degrees.
 */
export function crossFittedMean(judged: JudgedMean, confidence: number): PredictionPowered {
  const folds = Math.min(5, judged.labelled.length)
  const lambdas = Array.from({ length: folds }, (_, fold) => {
    const others = (values: ArrayLike<number>) => Float64Array.from(values).filter((_, i) => i % folds !== fold)
    const training = {
      labelled: others(judged.labelled),
      judgeOnLabelled: others(judged.judgeOnLabelled),
      judgeOnRest: judged.judgeOnRest,
    }
    return tunedLambda(training, judged.labelled.length)
  })
  const { rest, rectifier } = corrected(judged, (item) => lambdas[item % folds]!)
  const [n, more] = [rectifier.n, rest.n]
  let trust = 0
  for (let item = 0; item < n; item++) trust += lambdas[item % folds]! / n
  const imputed = trust === 0 ? 0 : (trust ** 2 * rest.squares) / more / (more - 1)
  const variance = rectifier.squares / n / (n - 1) + imputed
  return around(rectifier, trust, variance, studentUpper((1 - confidence) / 2, n - 1), n)
}

/** What people say, less what the judge says beyond its mean on the rest, as far as it is trusted. */
function corrected({ labelled, judgeOnLabelled, judgeOnRest }: JudgedMean, lambda: (item: number) => number) {
  const rest = moments(judgeOnRest)
  const values = Float64Array.from(labelled, (x, i) => {
    const trust = lambda(i)
    return trust === 0 ? x : x - trust * (judgeOnLabelled[i]! - rest.mean)
  })
  return { rest, rectifier: moments(values) }
}

function around({ mean }: Moments, lambda: number, variance: number, quantile: number, n: number): PredictionPowered {
  const standardError = n < 2 ? Number.NaN : Math.sqrt(variance)
  return { mean, lambda, standardError, interval: [mean - quantile * standardError, mean + quantile * standardError] }
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
