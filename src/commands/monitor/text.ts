import type { EngineStats } from '../../monitor/public.ts'
import type { IntakeCounts, LogFormat } from '../../monitor/read/intake.ts'
import { terminalText } from '../../shared/escape.ts'
import { monitorTexts } from '../../shared/messages/monitor.ts'
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
  const lines = [monitorTexts.read(outcome)]
  if (stats !== null) {
    lines.push(monitorTexts.recorded(stats.recorded, stats.known))
    if (stats.full > 0) lines.push(monitorTexts.full(stats.full))
    if (stats.unmeasured > 0) lines.push(monitorTexts.unmeasured(stats.unmeasured))
    if (stats.ratingsUnmatched > 0) lines.push(monitorTexts.unmatched(stats.ratingsUnmatched))
    if (stats.refused > 0) lines.push(monitorTexts.refused(stats.refused))
    if (stats.judge !== null) lines.push(monitorTexts.judged(stats.judge))
    if (stats.runs.length > 0) lines.push(monitorTexts.runs(stats.runs))
  }
  for (const [why, count] of Object.entries(outcome.skipped)) lines.push(monitorTexts.skipped(why, count))
  if (outcome.bad > 0) {
    lines.push(monitorTexts.unreadable(outcome.bad), ...unreadable(outcome))
    if (outcome.requests === 0) lines.push(monitorTexts.otherNames())
  }
  for (const [name, { count, mean }] of Object.entries(figures ?? {})) lines.push(monitorTexts.mean(name, mean, count))
  return `${lines.join('\n')}\n`
}

/** A reason once, with the lines that have it. */
function unreadable({ bad, named }: MonitorOutcome): string[] {
  const byReason = new Map<string, string[]>()
  for (const { line, why } of named) byReason.set(why, [...(byReason.get(why) ?? []), String(line)])
  return [
    ...[...byReason].map(([why, lines]) => monitorTexts.unreadableFor(lines, terminalText(why))),
    ...(bad > named.length ? [monitorTexts.unreadableMore(bad - named.length)] : []),
  ]
}

/** The same as one JSON object; its keys are stable. */
export function monitorJson(
  outcome: MonitorOutcome,
  stats: EngineStats | null,
  figures: Record<string, Figure> | null,
): string {
  return `${JSON.stringify({ read: outcome, ...(stats && { monitor: stats }), ...(figures && { figures }) }, null, 2)}\n`
}
