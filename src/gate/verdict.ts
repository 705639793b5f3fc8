import { exitCode } from '../shared/errors.ts'
import { formatChange, formatValue } from '../shared/numbers.ts'
import type { Level } from '../shared/words.ts'
import type { Rule } from '../suite/rule.ts'
import type { Suite } from '../suite/suite.ts'
import type { Comparison, RuleResult } from './comparison.ts'
import type { Blocker, Verdict } from './outcome.ts'
import { written } from './wording.ts'

/** What a decision does to the merge, the gravest first. */
type Effect = 'blocks' | 'not-shown' | 'warns' | 'none'

function effectOf(result: RuleResult, row: Comparison, suite: Suite): Effect {
  if (result.decision === 'missing') return missingEffect(row.graded === undefined ? 'block' : result.level)
  if (result.decision === 'pass' || result.level === 'info') return 'none'
  if (result.decision === 'fail') return result.level === 'block' ? 'blocks' : 'warns'
  if (result.level !== 'block' || suite.inconclusive === 'info') return 'none'
  return suite.inconclusive === 'block' ? 'blocks' : 'warns'
}

function missingEffect(level: Level | null): Effect {
  return level === 'block' ? 'not-shown' : level === 'warn' ? 'warns' : 'none'
}

/**
 * @param rows in the order of the report, so that the reasons have it too
 * @param idle blocking rules that no row answers
 */
export function verdictOf(rows: readonly Comparison[], idle: readonly Rule[], suite: Suite): Verdict {
  const blocking: Blocker[] = []
  const findings = rows.flatMap((row) => {
    const label = `${row.task}, ${row.title}`
    // A pooled row is missing because of its rows, which say so themselves.
    if (row.missing !== null && row.decision === 'missing') {
      return row.pooled === null ? [{ effect: missingEffect(row.level), reason: `${label}: ${row.missing}` }] : []
    }
    return row.rules.map((result) => {
      const effect = effectOf(result, row, suite)
      if (effect === 'blocks') blocking.push({ key: label, rule: written(result.condition), value: measuredOf(row) })
      return { effect, reason: `${label}: ${result.reason}` }
    })
  })
  for (const rule of idle) {
    findings.push({
      effect: 'not-shown',
      reason: `The rule ${written(rule.condition)} (line ${rule.place?.line ?? 1} of the suite) names a row that this run does not have.`,
    })
  }
  const reasons = (effect: Effect) => findings.filter((each) => each.effect === effect).map((each) => each.reason)
  const unshown = reasons('not-shown')
  const all = [...reasons('blocks'), ...unshown, ...reasons('warns')]
  if (blocking.length > 0) {
    const besides = unshown.length > 0 && ({ unshown: true } as const)
    return { name: 'blocked', exit: exitCode.blocked, reasons: all, blocking, ...besides }
  }
  if (unshown.length > 0) return { name: 'not-shown', exit: exitCode.notFinished, reasons: all }
  if (rows.length === 0) {
    return { name: 'not-shown', exit: exitCode.notFinished, reasons: ['Nothing was compared.'] }
  }
  if (rows.every((row) => row.rules.length === 0)) {
    return {
      name: 'not-shown',
      exit: exitCode.notFinished,
      reasons: ['No rule holds for any row, so nothing was decided.'],
    }
  }
  const ruled = rows.some((row) => row.rules.some((result) => result.level === 'block'))
  if (!ruled) all.push('No blocking rule holds for any row, so nothing could be blocked.')
  return { name: 'passed', exit: exitCode.passed, reasons: all }
}

export function measuredOf(row: Comparison): string {
  const { baseline, candidate, change, unit } = row
  return `${formatValue(baseline, row)} → ${formatValue(candidate, row)}, ${formatChange(change, unit)}`
}
