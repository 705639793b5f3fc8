import type { EngineStats, JudgeStats } from '../../monitor/public.ts'
import type { IntakeCounts, LogFormat } from '../../monitor/read/intake.ts'
import { terminalText } from '../../shared/escape.ts'
import type { Figure } from './dry-run.ts'

export interface MonitorOutcome extends IntakeCounts {
  /** null: told by the file. */
  format: LogFormat | null
}

const skippedWords: Record<string, string> = {
  'no content':
    'without text: the program that wrote the log leaves it out. OpenTelemetry: OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT=true (Traceloop: TRACELOOP_TRACE_CONTENT=true)',
  embeddings: 'embeddings',
  tool: 'calls of tools, without words to anybody',
  agent: 'spans of agents and workflows: the spans of the model within them count',
  'no response': 'without a response',
  failed: 'failed requests',
  'not a model': 'of something else than a model’s answer',
}

/** What was read, and what became of it. `stats`: null where it was only tried. */
export function monitorText(
  outcome: MonitorOutcome,
  stats: EngineStats | null,
  figures: Record<string, Figure> | null,
): string {
  const lines = [`${outcome.lines} lines: ${outcome.requests} requests, ${outcome.ratings} late ratings.`]
  if (stats !== null) {
    lines.push(`${stats.recorded} recorded, ${stats.known} known already.`)
    if (stats.full > 0) lines.push(`${stats.full} dropped, since too much waits to be sent.`)
    if (stats.ratingsUnmatched > 0) lines.push(`${stats.ratingsUnmatched} ratings belong to no request that is known.`)
    if (stats.refused > 0) lines.push(`${stats.refused} refused by MLflow for good: see refused.jsonl in the spool.`)
    if (stats.judge !== null) lines.push(judged(stats.judge))
    if (stats.runs.length > 0) lines.push(`Runs in MLflow: ${stats.runs.join(', ')}`)
  }
  for (const [why, count] of Object.entries(outcome.skipped)) lines.push(`Not counted: ${count} ${skippedWords[why]}.`)
  if (outcome.bad > 0) {
    lines.push(`${outcome.bad} lines could not be read:`)
    for (const { line, why } of outcome.named) lines.push(`  line ${line}: ${terminalText(why)}`)
    if (outcome.bad > outcome.named.length) lines.push(`  and ${outcome.bad - outcome.named.length} more`)
  }
  for (const [name, { count, mean }] of Object.entries(figures ?? {}))
    lines.push(`  ${name.padEnd(20)} mean ${Number(mean.toPrecision(6))} of ${count}`)
  return `${lines.join('\n')}\n`
}

function judged({ graded, unread, failed, passedOver }: JudgeStats): string {
  const others = [
    ...(unread > 0 ? [`${unread} replies were no grade`] : []),
    ...(failed > 0 ? [`${failed} calls failed`] : []),
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
