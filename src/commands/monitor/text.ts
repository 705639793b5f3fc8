import type { EngineStats, JudgeStats } from '../../monitor/public.ts'
import type { IntakeCounts, LogFormat } from '../../monitor/read/intake.ts'
import { terminalText } from '../../shared/escape.ts'
import { monitorTexts } from '../../shared/messages/monitor.ts'
import { counted, formatCount } from '../../shared/numbers.ts'
import { listed } from '../../shared/shown.ts'
import type { Figure } from './dry-run.ts'

export interface MonitorOutcome extends IntakeCounts {
  /** null: told by the file. */
  format: LogFormat | null
}

/** What was read, and what became of it. `stats`: null where it was only tried. */
export function monitorText(
  outcome: MonitorOutcome,
  stats: EngineStats | null,
  figures: Record<string, Figure> | null,
): string {
  const { lines: read, requests, ratings } = outcome
  const lines = [`${counted(read, 'line')}: ${counted(requests, 'request')}, ${counted(ratings, 'late rating')}.`]
  if (stats !== null) {
    lines.push(`${stats.recorded} recorded, ${stats.known} known already.`)
    if (stats.full > 0) lines.push(`${stats.full} dropped, since too much waits to be sent.`)
    if (stats.ratingsUnmatched > 0) lines.push(`${stats.ratingsUnmatched} ratings belong to no request that is known.`)
    if (stats.refused > 0) lines.push(`${stats.refused} refused by MLflow for good: see refused.jsonl in the spool.`)
    if (stats.judge !== null) lines.push(judged(stats.judge))
    if (stats.runs.length > 0) lines.push(`Runs in MLflow: ${stats.runs.join(', ')}`)
  }
  for (const [why, count] of Object.entries(outcome.skipped)) lines.push(monitorTexts.skipped(why, count))
  if (outcome.skipped['no content'] !== undefined) lines.push(...monitorTexts.captured())
  if (outcome.bad > 0) {
    lines.push(`${counted(outcome.bad, 'line')} could not be read:`, ...unreadable(outcome))
    if (outcome.requests === 0) lines.push(monitorTexts.otherNames())
  }
  for (const [name, { count, mean }] of Object.entries(figures ?? {}))
    lines.push(`  ${name.padEnd(20)} mean ${Number(mean.toPrecision(6))} of ${count}`)
  return `${lines.join('\n')}\n`
}

/** A reason once, with the lines that have it. */
function unreadable({ bad, named }: MonitorOutcome): string[] {
  const byReason = new Map<string, string[]>()
  for (const { line, why } of named) byReason.set(why, [...(byReason.get(why) ?? []), String(line)])
  return [
    ...[...byReason].map(
      ([why, lines]) => `  ${lines.length === 1 ? 'line' : 'lines'} ${listed(lines, 5)}: ${terminalText(why)}`,
    ),
    ...(bad > named.length ? [`  and ${formatCount(bad - named.length)} more`] : []),
  ]
}

function judged({ graded, unread, failed, passedOver }: JudgeStats): string {
  const others = [
    ...(unread > 0 ? [`${counted(unread, 'reply was', 'replies were')} no grade`] : []),
    ...(failed > 0 ? [`${counted(failed, 'call')} failed`] : []),
    ...(passedOver > 0 ? [`${passedOver} passed over (see maxCallsPerHour)`] : []),
  ]
  return `${[`${graded} graded by the judge`, ...others].join(', ')}.`
}

/** The same as one JSON object; its keys are stable. */
export function monitorJson(
  outcome: MonitorOutcome,
  stats: EngineStats | null,
  figures: Record<string, Figure> | null,
): string {
  return `${JSON.stringify({ read: outcome, ...(stats && { monitor: stats }), ...(figures && { figures }) }, null, 2)}\n`
}
