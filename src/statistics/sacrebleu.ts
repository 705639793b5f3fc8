import type { PairedValues } from './replicates.ts'

/** What sacreBLEU's paired bootstrap says of a system beside a baseline. */
export interface SacreBleuBootstrap {
  p: number
  /** Mean of the resampled values, and half the width of their 95 % interval: sacreBLEU prints `mean ± ci`. */
  baseline: { mean: number; ci: number }
  candidate: { mean: number; ci: number }
}

/**
 * The paired bootstrap test of sacreBLEU 2.6.0 (`PairedTest(test_type="bs")`, after Koehn, "Statistical significance tests for machine
 * translation evaluation", 2004), on any resamples: the share of resampled absolute differences that exceed their own mean by more than the
 * observed one. For people who quote it; the gate's own bound has the error that it states.
 * @param observed in the unit of the resampled values
 */
export function sacreBleuBootstrap(
  observed: { baseline: number; candidate: number },
  { baseline, candidate }: PairedValues,
): SacreBleuBootstrap {
  const differences = baseline.map((value, i) => Math.abs(candidate[i]! - value))
  const limit = Math.abs(observed.candidate - observed.baseline) + meanOf(differences)
  const beyond = differences.reduce((count, x) => count + Number(x > limit), 0)
  return {
    p: (beyond + 1) / (differences.length + 1),
    baseline: meanAndWidth(baseline),
    candidate: meanAndWidth(candidate),
  }
}

function meanAndWidth(values: Float64Array): { mean: number; ci: number } {
  const sorted = values.slice().sort()
  const cut = Math.floor(sorted.length / 40)
  return { mean: meanOf(values), ci: (sorted[sorted.length - cut - 1]! - sorted[cut]!) / 2 }
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length
}
