import type { Waiting } from '../../../src/monitor/inference.ts'
import { Intake, type LogFormat } from '../../../src/monitor/read/intake.ts'

/** What the lines of a log come to: answers by prompt, response and what else is named, ratings, and what is not counted. */
export function read(format: LogFormat, lines: readonly unknown[], fields = {}) {
  const intake = new Intake(format, fields, 'file', () => 1_700_000_000_000)
  const entries = lines.flatMap((line, at) =>
    intake.line(typeof line === 'string' ? line : JSON.stringify(line), at + 1, at),
  )
  entries.push(...intake.end())
  const { skipped, bad } = intake.counts
  return {
    requests: entries.filter((each): each is Waiting => each.k === 'request'),
    ratings: entries.filter(({ k }) => k === 'rating'),
    skipped,
    bad,
  }
}

const value = (each: unknown): unknown =>
  typeof each === 'string'
    ? { stringValue: each }
    : typeof each === 'number'
      ? { intValue: String(each) }
      : Array.isArray(each)
        ? { arrayValue: { values: each.map(value) } }
        : each === null
          ? {}
          : { kvlistValue: { values: attributes(each as Record<string, unknown>) } }
/** Attributes as OTLP JSON has them. */
export const attributes = (of: Record<string, unknown>) =>
  Object.entries(of).map(([key, each]) => ({ key, value: value(each) }))
export const span = (of: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  traceId: 'aa',
  spanId: '01',
  name: 'chat',
  endTimeUnixNano: '1700000005123456789',
  attributes: attributes(of),
  ...more,
})
export const spans = (...all: unknown[]) => ({ resourceSpans: [{ resource: {}, scopeSpans: [{ spans: all }] }] })
export const logs = (...all: unknown[]) => ({ resourceLogs: [{ scopeLogs: [{ logRecords: all }] }] })
