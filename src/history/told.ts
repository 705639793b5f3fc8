import type { HistoryRead } from '../evidence/history-read.ts'
import type { RunRecord } from '../evidence/run-record.ts'
import type { Comparison, RuleResult } from '../gate/comparison.ts'
import type { Evaluation } from '../gate/evaluation.ts'
import type { Outcome, Verdict } from '../gate/outcome.ts'
import { measuredOf } from '../gate/verdict.ts'
import { written } from '../gate/wording.ts'
import { exitCode } from '../shared/errors.ts'
import { historyTexts } from '../shared/messages/history.ts'
import type { HistorySettings } from '../suite/history.ts'
import { type CheckpointLine, dataOf, type MeasuredLine, type ReleaseLine } from './line.ts'
import { readHistory } from './log.ts'
import { sinceRelease } from './ratchet.ts'
import { readRelease, releaseHash } from './release.ts'

/** One row over the merged checkpoints. */
export interface HistoryRow {
  task: string
  metric: string
  title: string
  unit: Comparison['unit']
  scale: Comparison['scale']
  better: Comparison['better']
  /** The last merged values, the oldest first, from the release on; null where there is none, or one of other data. */
  merged: (number | null)[]
  /** Null: nothing tells. */
  released: number | null
  candidate: number | null
  /** The candidate beside the release; null: the release's evidence is not at hand. */
  since: Comparison | null
}

/** What the report tells of the merged checkpoints, and what the ratchet says. */
export interface HistoryReport {
  where: string
  /** The release that candidates are held to; null: none is blessed. */
  release: Pick<ReleaseLine, 'name' | 'commit' | 'time'> | null
  /** Merged checkpoints since the release; without one, all. */
  merges: number
  /** Rows that a rule or a limit of the ratchet speaks of, in the order of the report. */
  rows: HistoryRow[]
  /** What could not be read or checked: sentences. */
  problems: string[]
}

/** As many merged values as a sparkline shows. */
const mostShown = 12

/** From what a run read of its history and its own evidence: nothing of it decides on the pair at hand but a limit that is surely broken. */
export function historyOf(
  read: HistoryRead,
  settings: HistorySettings,
  evaluation: Evaluation,
  { rows }: Pick<Outcome, 'rows'>,
  run: Pick<RunRecord, 'opened' | 'data' | 'versions'>,
): HistoryReport {
  const { suite } = evaluation
  const history = readHistory(read.log, suite.name)
  const problems = [...read.problems, ...history.problems]
  const release = releaseIn(history.releases, settings)
  if (release === null && settings.blessed !== null) problems.push(historyTexts.unknownRelease(settings.blessed))
  const first = history.checkpoints.findIndex(({ commit }) => commit === release?.commit)
  const merged = first < 0 ? history.checkpoints : history.checkpoints.slice(first)
  const merges = merged.length - (first < 0 ? 0 : 1)
  const since = release === null ? null : besideIt(release, read.release, evaluation, run, settings)
  if (settings.ratchet.length > 0) problems.push(...uncheckable(release, since, history.checkpoints.length))
  const beside = since === null || typeof since === 'string' ? [] : since
  return {
    where: read.where,
    release: release && { name: release.name, commit: release.commit, time: release.time },
    merges,
    rows: (merged.length === 0 && release === null ? [] : rows).flatMap((row) => {
      const own = beside.find((one) => one.task === row.task && one.metric === row.metric) ?? null
      if (row.rules.length === 0 && (own === null || own.rules.length === 0)) return []
      return [historyRow(row, own, merged, first >= 0, run.data)]
    }),
    problems,
  }
}

export function releaseIn(
  releases: readonly ReleaseLine[],
  { blessed }: Pick<HistorySettings, 'blessed'>,
): ReleaseLine | null {
  return releases.findLast(({ name }) => blessed === null || name === blessed) ?? null
}

/** A sentence: why they cannot be compared. */
function besideIt(
  { name, evidence }: ReleaseLine,
  text: string | null,
  evaluation: Evaluation,
  run: Pick<RunRecord, 'opened' | 'versions'>,
  { ratchet }: HistorySettings,
): Comparison[] | string {
  if (evidence === null) return historyTexts.noEvidence(name)
  if (text === null) return historyTexts.evidenceNotFound(name)
  if (releaseHash(text) !== evidence) return historyTexts.otherEvidence(name)
  const release = readRelease(text)
  if (typeof release === 'string') return historyTexts.evidenceUnreadable(name, release)
  return sinceRelease(evaluation, run, release, ratchet)
}

function uncheckable(release: ReleaseLine | null, since: Comparison[] | string | null, merged: number): string[] {
  if (release === null || since === null)
    return [historyTexts.notChecked(merged === 0 ? historyTexts.nothingYet : historyTexts.noRelease)]
  if (typeof since === 'string') return [historyTexts.notChecked(since)]
  const missing = since.filter((row) => row.pooled === null && row.rules.some(({ decision }) => decision === 'missing'))
  const reasons = new Map<string, string[]>()
  for (const row of missing) {
    const why = row.missing ?? row.rules.find(({ decision }) => decision === 'missing')!.reason
    reasons.set(why, [...(reasons.get(why) ?? []), `${row.task}, ${row.title}`])
  }
  return [...reasons].map(([why, names]) => historyTexts.rowsNotChecked(names, why))
}

function historyRow(
  row: Comparison,
  since: Comparison | null,
  merged: readonly CheckpointLine[],
  withRelease: boolean,
  data: RunRecord['data'],
): HistoryRow {
  const { task, metric, title, unit, scale, better, candidate } = row
  const isSame = (line: MeasuredLine) => line.task === task && line.metric === metric
  const values = merged.map(({ rows }) => {
    const found = rows.find(isSame)
    const alike = found?.data === dataOf(row, data) && found.signature === row.signature
    return alike ? found.value : null
  })
  const released = since?.baseline ?? (withRelease ? (values[0] ?? null) : null)
  return { task, metric, title, unit, scale, better, merged: values.slice(-mostShown), released, candidate, since }
}

/** A limit of the ratchet that is surely broken. */
export interface BrokenLimit {
  row: Comparison
  rule: RuleResult
}

export function brokenLimits(history: HistoryReport | undefined): BrokenLimit[] {
  return (history?.rows ?? []).flatMap(({ since }) =>
    since === null ? [] : since.rules.filter((rule) => rule.decision === 'fail').map((rule) => ({ row: since, rule })),
  )
}

/**
 * The verdict with what the ratchet adds: a limit that is surely broken blocks, or warns; what could not be checked is said, and changes
 * nothing.
 */
export function heldToRatchet(verdict: Verdict, history: HistoryReport): Verdict {
  const broken = brokenLimits(history)
  const { name } = history.release ?? { name: '' }
  const at = (level: RuleResult['level']) => broken.filter(({ rule }) => rule.level === level)
  const told = (limits: readonly BrokenLimit[]) => limits.map(({ row, rule }) => historyTexts.broken(name, row, rule))
  const blocking = at('block')
  const others = [...told(at('warn')), ...history.problems]
  if (blocking.length === 0) return { ...verdict, reasons: [...verdict.reasons, ...others] }
  return {
    ...verdict,
    name: 'blocked',
    exit: exitCode.blocked,
    reasons: [...told(blocking), ...verdict.reasons, ...others],
    blocking: [
      ...(verdict.blocking ?? []),
      ...blocking.map(({ row, rule: { condition } }) => ({
        key: historyTexts.limited(name, row),
        rule: written(condition),
        value: measuredOf(row),
      })),
    ],
    ...(verdict.name === 'not-shown' && { unshown: true as const }),
  }
}
