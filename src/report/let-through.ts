import { blockers, codeOf, isOf, isOverridable } from '../override/code.ts'
import type { Overrides, Subject } from '../override/record.ts'
import { exitCode } from '../shared/errors.ts'
import type { Report } from './report.ts'
import { fingerprintOf } from './trail.ts'

/** What a person would let through. @param commit at the head of the pull request */
export function subjectOf(report: Report, commit: string): Subject {
  return { suite: report.suite.name, commit, fingerprint: fingerprintOf(report), blockers: blockers(report) }
}

/** The code that lets the report through; null: nothing can. */
export function codeFor(report: Report, commit: string): string | null {
  return isOverridable(report.verdict) ? codeOf(subjectOf(report, commit)) : null
}

/** The report with what was found on its pull request. An override of other figures changes nothing, whoever wrote it down. */
export function letThrough(report: Report, found: Overrides | null): Report {
  if (found === null) return report
  const { override, void: former } = found
  if (override !== null && isOverridable(report.verdict) && isOf(subjectOf(report, override.commit), override)) {
    return { ...report, verdict: { ...report.verdict, name: 'overridden', exit: exitCode.passed }, override }
  }
  return former === null ? report : { ...report, overrideVoid: former }
}
