import { unreadableLine } from '../../../shared/messages/monitor.ts'
import { type Found, isObject, type Json, listIn } from '../found.ts'
import { attributesOf } from './attributes.ts'
import { readRecord } from './logs.ts'
import { readSpan } from './spans.ts'

/** A line of OTLP JSON, as the collector's file exporter writes it: spans, or log records. Throws where it is neither. */
export function readOtlp(line: unknown): Found[] {
  if (!isObject(line)) throw new Error(unreadableLine.noObject)
  const spans = either(line, 'resourceSpans', 'resource_spans')
  const logs = either(line, 'resourceLogs', 'resource_logs')
  if (spans.length === 0 && logs.length === 0) throw new Error(unreadableLine.noOtlp)
  return [
    ...spans.flatMap((resource) => {
      const about = attributesOf(isObject(resource.resource) ? resource.resource.attributes : null)
      return either(resource, 'scopeSpans', 'scope_spans')
        .flatMap((scope) => either(scope, 'spans', 'spans'))
        .flatMap((span) => readSpan(span, about))
    }),
    ...logs
      .flatMap((resource) => either(resource, 'scopeLogs', 'scope_logs'))
      .flatMap((scope) => either(scope, 'logRecords', 'log_records'))
      .flatMap(readRecord),
  ]
}

const either = (of: Json, one: string, other: string): Json[] =>
  [...listIn(of, one), ...(one === other ? [] : listIn(of, other))].filter(isObject)
