import type { Origin } from '../evidence/origin.ts'
import { exitCode } from '../shared/errors.ts'
import { publishing } from '../shared/messages/publishing.ts'
import type { Report } from './report.ts'

/** Says whose word the evidence is. It can block; to pass by it, the workflow has to take it for proof. */
export function withOrigin(report: Report, origin: Origin): Report {
  const { verdict, error } = report
  if (error !== null) return { ...report, origin: { ...origin, heldBack: false } }
  const heldBack = verdict.exit === exitCode.passed && !origin.accepted
  const reasons = [...wordsOf(origin), ...verdict.reasons]
  const held = heldBack ? ({ name: 'not-shown', exit: exitCode.notFinished } as const) : {}
  // Nor can a person let through what nobody but its author has measured.
  const unshown = verdict.name === 'blocked' && !origin.accepted ? ({ unshown: true } as const) : {}
  return { ...report, verdict: { ...verdict, ...held, ...unshown, reasons }, origin: { ...origin, heldBack } }
}

function wordsOf({ repository, base, otherSuite, otherData }: Origin): string[] {
  return [
    publishing.word({ repository, base }),
    ...(otherSuite ? [publishing.otherSuite({ base })] : []),
    ...(otherData.length > 0 ? [publishing.otherData({ tasks: otherData, base })] : []),
  ]
}
