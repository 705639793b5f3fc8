import type { Comparison, RuleResult } from '../gate/comparison.ts'
import { counted, formatChange, formatInterval, formatValue } from '../shared/numbers.ts'

/** How a row's decision is shown: one sign for markdown, one for terminals, one word, and what the rules allow. */
export interface DecisionView {
  emoji: string
  sign: string
  word: string
  /** As in the suite: `max_rise 2%`; empty where no rule names the row. */
  allowed: string
}

const views = {
  pass: { emoji: '✅', sign: '✓', word: 'pass' },
  fail: { emoji: '⛔', sign: '✗', word: 'fail' },
  warns: { emoji: '⚠️', sign: '!', word: 'fail, warns' },
  informs: { emoji: 'ℹ️', sign: 'i', word: 'fail, informs' },
  inconclusive: { emoji: '🟡', sign: '?', word: 'inconclusive' },
  missing: { emoji: '⛔', sign: '✗', word: 'missing' },
  missingWarns: { emoji: '⚠️', sign: '!', word: 'missing, warns' },
  missingInforms: { emoji: 'ℹ️', sign: 'i', word: 'missing, informs' },
  notMeasured: { emoji: '▫️', sign: '-', word: 'not measured' },
  none: { emoji: '', sign: ' ', word: 'no rule' },
}

export function decisionView(row: Comparison): DecisionView {
  const ruled = decisive(row)
  const allowed = ruled
    .map(({ condition: { kind, limit } }) =>
      kind === 'must_improve' && limit.amount === 0 ? kind : `${kind} ${limit.written}`,
    )
    .join(', ')
  return { ...views[viewName(row)], allowed }
}

function viewName({ decision, level, missing }: Comparison): keyof typeof views {
  if (decision === null) return missing === null ? 'none' : 'notMeasured'
  if ((decision !== 'fail' && decision !== 'missing') || level === 'block') return decision
  if (decision === 'missing') return level === 'warn' ? 'missingWarns' : 'missingInforms'
  return level === 'warn' ? 'warns' : 'informs'
}

/** The rules that led to the row's decision. */
export function decisive(row: Comparison): RuleResult[] {
  return row.rules.filter((rule) => rule.decision === row.decision)
}

export function stops({ decision, level }: Comparison): boolean {
  return (decision === 'missing' || decision === 'fail') && level === 'block'
}

/** The rows of one grader that are missing for the same reason say so once; ` and 4 more rows`. */
export function oncePerGrader(rows: readonly Comparison[]): { row: Comparison; more: string }[] {
  const groups = new Map<string, Comparison[]>()
  rows.forEach((row, i) => {
    const key = row.graded && row.missing !== null ? `${row.graded.by} ${row.task} ${row.missing}` : String(i)
    groups.set(key, [...(groups.get(key) ?? []), row])
  })
  return [...groups.values()].map(([row, ...others]) => {
    return { row: row!, more: others.length === 0 ? '' : ` and ${counted(others.length, 'more row')}` }
  })
}

/** Rows a reviewer has to see: something was decided against them, or could not be decided, or something was forgotten. */
export function matters(row: Comparison): boolean {
  return (row.decision !== null && row.decision !== 'pass') || row.forgetting !== null || row.missing !== null
}

/**
 * Up to `most` rows are all shown. Of more, those that matter are, and as many others as make a table of `least`; the rest is folded
 * away. The order stays.
 */
export function foldRows(
  rows: readonly Comparison[],
  most = 15,
  least = 8,
): { shown: Comparison[]; folded: Comparison[] } {
  if (rows.length <= most) return { shown: [...rows], folded: [] }
  let room = least - rows.filter(matters).length
  const shown = rows.filter((row) => {
    if (matters(row)) return true
    room -= 1
    return room >= 0
  })
  return { shown, folded: rows.filter((row) => !shown.includes(row)) }
}

export interface RowFigures {
  baseline: string
  candidate: string
  change: string
  interval: string
  /** Without its unit, where that stands beside it, in the change. */
  ends: string
}

export function figures(row: Comparison): RowFigures {
  const { change, unit } = row
  const interval = formatInterval(row.interval, unit)
  return {
    baseline: formatValue(row.baseline, row),
    candidate: formatValue(row.candidate, row),
    change: formatChange(change, unit),
    interval,
    ends: interval.replace(/ %| points/g, ''),
  }
}
