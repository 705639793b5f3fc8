import { calibrationSaid } from '../../shared/messages/calibration.ts'
import type { Calibration } from './calibrate.ts'

/** Samples from which agreement can be described, and from which it can be relied on. */
export const enoughToDescribe = 50
export const enoughToBlock = 200

/**
 * By the judge's metrics, why their rules only warn: a judge that may block has been shown to agree with people. `minAgreement` 0: nobody
 * asks for that.
 */
export function advisoryOf(calibrations: readonly Calibration[], minAgreement: number): Record<string, string> {
  const reasons = calibrations.map((each) => [each.metric, whyAdvisory(each, minAgreement)] as const)
  return Object.fromEntries(reasons.flatMap(([metric, why]) => (why === null ? [] : [[metric, why]])))
}

/** A sentence; null: the judge may block. */
export function whyAdvisory(calibration: Calibration, minAgreement: number): string | null {
  const { of, samples, kappa } = calibration
  if (minAgreement === 0) return null
  if (of === 'unasked') return calibrationSaid.unasked
  if (samples === 0) return calibrationSaid.unrated
  if (samples < enoughToDescribe) return calibrationSaid.tooFew({ samples, needed: enoughToBlock })
  if (kappa === null) return calibrationSaid.undefined
  const agrees = { kappa, samples }
  if (samples < enoughToBlock) return calibrationSaid.describes({ ...agrees, needed: enoughToBlock })
  if (kappa.interval[0] >= minAgreement) return null
  const surely = kappa.interval[1] < minAgreement
  const said = calibrationSaid.disagrees({ ...agrees, minAgreement, surely })
  const limit = peopleAreTheLimit(calibration, minAgreement)
  return limit === null ? said : `${said} ${calibrationSaid.limit({ kappa: limit })}`
}

/** People's own agreement where it does not reach what is asked of the judge, and the judge's is not surely lower; else null. */
function peopleAreTheLimit({ among }: Calibration, minAgreement: number): number | null {
  if (among === null || among.kappa === null || among.better === null) return null
  const isLow = among.kappa.value < minAgreement
  return isLow && among.better.interval[1] >= 0 ? among.kappa.value : null
}
