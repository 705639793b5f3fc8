import type { Comparison } from '../gate/comparison.ts'
import { cut } from '../shared/escape.ts'
import { listed } from '../shared/shown.ts'

/** What metrics have to say about their figures, each once, with the tasks it is said of. Plain text, not escaped. */
export function namedNotes(rows: readonly Comparison[]): { name: string; note: string }[] {
  const byNote = new Map<string, Comparison[]>()
  for (const row of rows) if (row.note !== undefined) byNote.set(row.note, [...(byNote.get(row.note) ?? []), row])
  return [...byNote].map(([note, said]) => ({ name: nameOf(said, rows), note }))
}

/** With the metric where it alone, of several on the task, says so. */
function nameOf(said: readonly Comparison[], rows: readonly Comparison[]): string {
  const [first] = said
  const isAlone = said.length === 1 && rows.some((row) => row.task === first!.task && row !== first)
  const tasks = [...new Set(said.map(({ task }) => cut(task, 40)))]
  return isAlone ? `${tasks[0]} · ${cut(first!.title, 60)}` : listed(tasks, 4)
}
