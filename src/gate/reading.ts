import { type Reading, usualReading } from '../metrics/metric.ts'
import type { Task } from '../suite/task.ts'

/** How a task wants its answers to be read. */
export function readingOf(task: Task): Reading {
  return {
    field: 'field' in task ? task.field : usualReading.field,
    schema: 'schema' in task ? task.schema : usualReading.schema,
  }
}
