import type { GradedAnswers } from '../../evidence/graded.ts'
import { calibrationSaid } from '../../shared/messages/calibration.ts'
import type { Rating } from '../rating.ts'
import { type Calibration, calibrate } from './calibrate.ts'
import type { CalibrationSettings } from './figure.ts'

/** Samples from which agreement can be described, and from which it can be relied on. */
export const enoughToDescribe = 50
const enoughToBlock = 200

/**
 * A judge's grades for the gate, with the right to block where people's ratings give it.
 * @param people null: nobody is asked
 */
export function withStanding(
  judge: GradedAnswers,
  people: { ratings: readonly Rating[]; compare: 'scores' | 'pairs' } | null,
  minAgreement: number,
  settings: CalibrationSettings,
): { graded: GradedAnswers; calibration: Calibration[] } {
  const calibration = calibrate(judge, people?.ratings ?? [], people?.compare ?? 'scores', settings)
  return { graded: { ...judge, advisory: advisoryOf(calibration, minAgreement) }, calibration }
}

/** By the judge's metrics, why their rules only warn. */
export function advisoryOf(calibrations: readonly Calibration[], minAgreement: number): Record<string, string> {
  const reasons = calibrations.map((each) => [each.metric, whyAdvisory(each, minAgreement)] as const)
  return Object.fromEntries(reasons.flatMap(([metric, why]) => (why === null ? [] : [[metric, why]])))
}

/** Why a judge may not block: `describes`: on too few samples to rely on; `unsure`: its agreement may be less than is asked for. */
export type Doubt = 'unrated' | 'unasked' | 'few' | 'same' | 'describes' | 'disagrees' | 'unsure'

/**
 * A judge that may block has been shown to agree with people.
 * @param minAgreement 0: nobody asks for that
 * @returns null: it may block
 */
export function doubtOf({ of, samples, kappa }: Calibration, minAgreement: number): Doubt | null {
  if (minAgreement === 0) return null
  if (of === 'unasked') return 'unasked'
  if (samples === 0) return 'unrated'
  if (samples < enoughToDescribe) return 'few'
  if (kappa === null) return 'same'
  if (samples < enoughToBlock) return 'describes'
  if (kappa.interval[0] >= minAgreement) return null
  return kappa.interval[1] < minAgreement ? 'disagrees' : 'unsure'
}

/** The same as a sentence that can follow a colon, with the figures of this row. */
export function whyAdvisory(calibration: Calibration, minAgreement: number): string | null {
  const doubt = doubtOf(calibration, minAgreement)
  if (doubt === null) return null
  const { samples, kappa } = calibration
  const known = kappa === null || doubt === 'few' ? null : { kappa, samples }
  const limit = peopleAreTheLimit(calibration, minAgreement)
  return [
    calibrationSaid.why({ doubt, samples, known, minAgreement, enough: enoughToBlock }),
    ...(limit === null ? [] : [calibrationSaid.limit({ kappa: limit })]),
  ].join(' ')
}

/** People's own agreement where it does not reach what is asked of the judge, and the judge's is not surely lower; else null. */
export function peopleAreTheLimit(calibration: Calibration, minAgreement: number): number | null {
  const { among } = calibration
  const doubt = doubtOf(calibration, minAgreement)
  if (doubt !== 'disagrees' && doubt !== 'unsure') return null
  if (among === null || among.kappa === null || among.better === null) return null
  const isLow = among.kappa.value < minAgreement
  return isLow && among.better.interval[1] >= 0 ? among.kappa.value : null
}

/** The doubt without figures, which are in a table beside it. */
export function doubtInShort({ samples }: Calibration, doubt: Doubt, minAgreement: number): string {
  return calibrationSaid.why({ doubt, samples, known: null, minAgreement, enough: enoughToBlock })
}
